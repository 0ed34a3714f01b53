import { describeExplorer } from './describe-explorer.js';

describeExplorer('The legend and the lens', (open) => {
  it('counts each kind, and switches it off and on', async () => {
    const page = await open();
    const meetings = page.getByRole('checkbox', { name: /^Meetings 7$/ });
    await meetings.uncheck();
    await page.getByText('27 entities, 20 relations.').waitFor();
    await page.getByRole('button', { name: 'Show all again' }).click();
    await page.getByText('27 entities, 27 relations.').waitFor();
    expect(await meetings.isChecked()).toBe(true);
  });

  it('says why nothing is shown, and what leads out of it', async () => {
    const page = await open('#e=donald-trump');
    await page.getByRole('checkbox', { name: /^People/ }).uncheck();
    await page.getByRole('heading', { name: '1 entity on the canvas, all hidden' }).waitFor();
    await page.getByRole('button', { name: 'Show all kinds' }).click();
    await page.getByRole('row', { name: 'Donald Trump' }).waitFor();
  });

  it('goes back to what was known by a day, and shows it as a chip that can be taken away', async () => {
    const page = await open();
    const field = page.getByRole('textbox', { name: 'As known by' });
    await field.fill('2025-10');
    await field.press('Enter');
    await page.getByText('27 entities, 0 relations.').waitFor();
    const lens = page.getByRole('list', { name: 'The lens' });
    await lens.getByRole('button', { name: 'As known by 31 October 2025' }).click();
    await page.getByText('27 entities, 27 relations.').waitFor();
    await lens.waitFor({ state: 'detached' });
  });

  it('says what a date has to look like', async () => {
    const page = await open();
    const field = page.getByRole('textbox', { name: 'In force from' });
    await field.fill('last week');
    await field.press('Enter');
    await page.getByText('“last week” is no date.', { exact: false }).waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
  });

  it('takes several parts of the lens away at once', async () => {
    const page = await open('#e=donald-trump,jared-kushner&certainty=confirmed&known=2025-11-26');
    await page.getByRole('button', { name: 'Only confirmed' }).waitFor();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await page.getByRole('list', { name: 'The lens' }).waitFor({ state: 'detached' });
  });

  it('looks up the states that entities belong to, and switches them off', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Look up the states' }).click();
    await page.getByRole('checkbox', { name: /^Ukraine/ }).uncheck();
    await page.getByRole('row', { name: 'Volodymyr Zelenskyy' }).waitFor({ state: 'detached' });
  });
});
