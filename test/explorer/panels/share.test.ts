import { readFile } from 'node:fs/promises';
import { describeExplorer, WIDE } from './describe-explorer.js';

describeExplorer('Sharing a view', (open) => {
  it('copies a link that shows the same to somebody else', async () => {
    const page = await open('#e=donald-trump,jared-kushner&selected=jared-kushner', {
      ...WIDE,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByText('The link to this view is copied.').waitFor();
    const link: string = await page.evaluate('navigator.clipboard.readText()');
    const other = await open(new URL(link).hash);
    await other.getByRole('heading', { level: 2, name: 'Jared Kushner' }).waitFor();
    expect(await other.getByRole('row').count()).toBe(await page.getByRole('row').count());
  });

  it('shows the link where the browser does not let the page copy', async () => {
    const page = await open('#e=donald-trump');
    await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"))');
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share this view' });
    expect(await dialog.getByRole('textbox').inputValue()).toBe(page.url());
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.innerText')).toBe('Share');
  });

  it('saves the view as a file, and opens it again', async () => {
    const page = await open('#e=donald-trump,jared-kushner&certainty=confirmed');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Save this view as a file' }).click();
    const file = {
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: await readFile(await (await saved).path()),
    };

    const other = await open();
    await other.getByLabel('A saved view').setInputFiles(file);
    await other.getByText(/^25 went; 2 entities/).waitFor();
    await other.getByRole('button', { name: 'Only confirmed' }).waitFor();
    await other.getByRole('tab', { name: 'Entities 2' }).waitFor();
  });

  it('says what is wrong with a file that is no view', async () => {
    const page = await open();
    const file = { name: 'holiday.json', mimeType: 'application/json', buffer: Buffer.from('[1, 2') };
    await page.getByLabel('A saved view').setInputFiles(file);
    await page.getByRole('alert').filter({ hasText: 'holiday.json' }).waitFor();
    await page.getByRole('tab', { name: 'Entities 27' }).waitFor();
  });

  it('leads to the query that gives what is shown', async () => {
    const page = await open('#e=donald-trump,jared-kushner');
    const link = page.getByRole('link', { name: 'This view as a query' });
    expect(await link.getAttribute('href')).toMatch(/^\/graphql#query=.*donald-trump/);
  });
});
