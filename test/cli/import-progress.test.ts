import { PassThrough } from 'node:stream';
import { showImportProgress } from '../../src/cli/import-progress.js';

function stream(isTTY: boolean) {
  const chunks: string[] = [];
  const output = Object.assign(new PassThrough(), { isTTY, columns: 120, cursorTo: () => true, clearLine: () => true });
  output.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  return { output, said: () => chunks.join('') };
}

describe('the progress of an import', () => {
  it('is a bar with rate and time left on a terminal', () => {
    const { output, said } = stream(true);
    const progress = showImportProgress(2000, output);
    progress.bytes(1000);
    progress.records(500);
    progress.end();
    expect(said()).toMatch(/█+░+ 50% \| 500 records, \d+ records\/s \| .* left/);
  });

  it('says how much was read where the whole is not known', () => {
    const { output, said } = stream(true);
    const progress = showImportProgress(undefined, output);
    progress.bytes(2_500_000);
    progress.records(500);
    progress.end();
    expect(said()).toMatch(/2\.5 MB, 500 records, \d+ records\/s/);
  });

  it('is a line now and then elsewhere', () => {
    const { output, said } = stream(false);
    const progress = showImportProgress(2000, output);
    for (const count of [500, 10_000, 10_500, 20_500]) progress.records(count);
    progress.end();
    expect(said()).toBe('Read 10000 records\nRead 20500 records\n');
  });
});
