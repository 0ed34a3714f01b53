import { PassThrough } from 'node:stream';
import { showProgress } from '../../src/cli/progress.js';

function stream(isTTY: boolean) {
  const through = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY, columns: 80 });
  return { through, written: () => String(through.read() ?? '') };
}

describe('progress', () => {
  it('is a bar on a terminal, that counts the steps and names the one that is going on', () => {
    const { through, written } = stream(true);
    const progress = showProgress(2, 'reading', through);
    progress.done('Read', 'writing');
    progress.end();
    progress.end();
    const shown = written();
    expect(shown).toContain('0/2 reading');
    expect(shown).toContain('1/2 writing');
    expect(shown).toContain('█');
  });

  it('is a line a step elsewhere, without control characters', () => {
    const { through, written } = stream(false);
    const progress = showProgress(2, 'reading', through);
    progress.done('Read', 'writing');
    progress.done('Wrote', '');
    progress.end();
    expect(written()).toBe('Read\nWrote\n');
  });
});
