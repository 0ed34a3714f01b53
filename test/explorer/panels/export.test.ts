import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { EXPORTERS } from '../../../src/exporters/registry.js';
import { describeExplorer } from './describe-explorer.js';

async function exported(page: Page, title: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `Download ${title}`, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

describeExplorer(
  'Exporting',
  (open) => {
    it('gives what is shown, as it is drawn, to another program', async () => {
      const page = await open('#e=donald-trump,jared-kushner,moscow');
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByText('3 entities and 1 relation, as they are shown now.').waitFor();
      const { name, text } = await exported(page, 'GEXF');
      expect(name).toMatch(/\.gexf$/);
      expect(text.match(/<node /g)).toHaveLength(3);
      expect(text.match(/<viz:position /g)).toHaveLength(3);
      await page.getByText('GEXF is downloaded.').waitFor();
    });

    it('offers each format that the server writes', async () => {
      const page = await open('#e=donald-trump,jared-kushner');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.getByRole('button', { name: 'Export' }).click();
      const section = page.getByRole('region', { name: 'For other programs' });
      await section.waitFor();
      for (const button of await section.getByRole('button').all()) {
        const download = page.waitForEvent('download');
        await button.click();
        await download;
      }
      expect(asked.filter((path) => path.startsWith('/export/'))).toEqual(
        EXPORTERS.map(({ name }) => `/export/${name}`),
      );
    });

    it('gives pictures of what is drawn', async () => {
      const page = await open('#e=donald-trump,jared-kushner');
      await page.getByRole('button', { name: 'Export' }).click();
      expect((await exported(page, 'SVG picture')).text).toContain('Jared Kushner');
      expect((await exported(page, 'PNG picture')).text).toContain('PNG');
    });

    it('says in a picture what the colours mean', async () => {
      const page = await open('#e=donald-trump,jared-kushner&colour=state');
      await page.getByRole('button', { name: 'Export' }).click();
      expect((await exported(page, 'SVG picture')).text).toContain('>United States</text>');
    });
  },
  { webgl: true },
);

describeExplorer('Exporting without a canvas', (open) => {
  it('says why there is no picture', async () => {
    const page = await open('#e=donald-trump');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('button', { name: 'Download PNG picture' }).click();
    await page.getByText('nothing is drawn: the canvas needs WebGL 2', { exact: false }).waitFor();
  });
});
