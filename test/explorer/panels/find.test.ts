import { choose, describeExplorer, FIND } from './describe-explorer.js';

describeExplorer('Finding somebody', (open) => {
  it('takes a name in any script, says how it answers, and brings whoever is chosen onto the canvas', async () => {
    const page = await open('#e=steve-witkoff');
    await page.getByRole('combobox', { name: FIND }).fill('Путин');
    const option = page.getByRole('option', { name: /^Vladimir Putin as “Путин” Person/ });
    await option.waitFor();
    expect(await option.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Vladimir Putin' }).waitFor();
    await page.getByRole('row', { name: 'Vladimir Putin', selected: true }).waitFor();
    await page.getByText('1 came; 2 entities, 1 relation.').waitFor();
  });

  it('is done with the keyboard alone', async () => {
    const page = await open('#e=steve-witkoff');
    const box = page.getByRole('combobox', { name: FIND });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ukrain');
    const options = page.getByRole('listbox', { name: /^Found/ }).getByRole('option');
    await options.nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await options.nth(1).getAttribute('id'));
    await page.keyboard.press('Escape');
    await options.first().waitFor({ state: 'hidden' });
    expect(await box.getAttribute('aria-expanded')).toBe('false');
  });

  it('takes Enter for what is typed, however fast', async () => {
    const page = await open('#e=steve-witkoff');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('kremlin');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Kremlin' }).waitFor();
  });

  it('says so where nothing is found, and what to try', async () => {
    const page = await open();
    await page.getByRole('combobox', { name: FIND }).fill('zzzzzzzz');
    await page.getByText('Nothing is called “zzzzzzzz”. Try fewer letters', { exact: false }).waitFor();
  });

  it('can be undone, and the button says what it would undo', async () => {
    const page = await open('#e=steve-witkoff');
    await choose(page, FIND, 'kremlin');
    await page.getByRole('row', { name: 'Kremlin' }).waitFor();
    await page.getByRole('button', { name: 'Undo: Add Kremlin' }).click();
    await page.getByRole('row', { name: 'Kremlin' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Redo: Add Kremlin' }).click();
    await page.getByRole('row', { name: 'Kremlin' }).waitFor();
  });
});
