import type { Page } from 'playwright-core';
import { describeExplorer } from './describe-explorer.js';

const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.innerText');

describeExplorer('The list', (open) => {
  it('is one tab stop in which arrows move, Enter selects and Space ticks', async () => {
    const page = await open();
    await page.getByRole('row', { name: 'Kirill Dmitriev' }).getByRole('button').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: await focused(page) }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    await page.getByRole('heading', { name: '2 entities selected' }).waitFor();
    await page.keyboard.press('End');
    const last = await focused(page);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(last);
  });

  it('is acted on by single keys, which take nothing from a field that is typed in', async () => {
    const page = await open();
    await page.getByRole('row', { name: 'Bloomberg News' }).getByRole('button').click();
    await page.keyboard.press('Delete');
    await page.getByText(/^1 went; 26 entities/).waitFor();
    await page.getByRole('searchbox', { name: 'Only names that contain' }).fill('');
    await page.keyboard.type('ce?');
    expect(await page.getByRole('searchbox', { name: 'Only names that contain' }).inputValue()).toBe('ce?');
    await page.getByText('No name on the canvas contains “ce?”.').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('has its keys in the help, where single keys can be turned off', async () => {
    const page = await open();
    await page.getByRole('row', { name: 'Donald Trump' }).getByRole('button').focus();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Help and keys' });
    for (const does of ['Move the picture', 'Zoom in and out', 'Show all', 'Lay out anew'])
      await help.getByRole('definition').filter({ hasText: does }).waitFor();
    await help.getByRole('checkbox', { name: 'Single keys do this' }).uncheck();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Donald Trump');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('has the relations by date, the most recent first', async () => {
    const page = await open();
    await page.getByRole('tab', { name: 'Relations 27' }).click();
    const relations = page.getByRole('list', { name: 'Relations, the most recent first' }).getByRole('button');
    await relations.first().waitFor();
    expect(await relations.count()).toBe(27);
    expect(await relations.first().innerText()).toMatch(/(Meeting|Trip) · 1 December 2025 · planned/);
  });

  it('is skipped to, past the header', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the list');
    await page.keyboard.press('Enter');
    await page.locator('#list-view:focus').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^Entities/);
  });
});
