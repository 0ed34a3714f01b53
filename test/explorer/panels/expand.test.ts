import { describeExplorer } from './describe-explorer.js';

describeExplorer('Expanding', (open) => {
  it('says by kind what there is and how much of it is here, and brings the rest', async () => {
    const page = await open('#e=kirill-dmitriev&selected=kirill-dmitriev');
    const meetings = page.getByRole('listitem').filter({ hasText: /^Meetings 1 · 0 on the canvas/ });
    await meetings.getByRole('button', { name: 'Bring 2 by meetings' }).click();
    await page.getByText(/^2 came; 3 entities/).waitFor();
    await page.getByRole('row', { name: 'Steve Witkoff' }).waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: /^Meetings 1 · 1 on the canvas\s*All here$/ })
      .waitFor();
  });

  it('by all kinds says when everybody is here', async () => {
    const page = await open('#e=kirill-dmitriev&selected=kirill-dmitriev');
    await page.getByRole('button', { name: 'Bring up to 25 by all kinds' }).click();
    await page.getByText('Everybody who is tied to Kirill Dmitriev is on the canvas.').waitFor();
  });

  it('is taken back by collapsing, which leaves those whom others hold', async () => {
    const page = await open(
      '#e=kirill-dmitriev,harvard-university,steve-witkoff,donald-trump&selected=kirill-dmitriev',
    );
    await page.getByRole('button', { name: 'Collapse' }).click();
    await page.getByRole('row', { name: 'Harvard University' }).waitFor({ state: 'detached' });
    await page.getByRole('row', { name: 'Steve Witkoff' }).waitFor();
  });
});

describeExplorer('Several at once', (open) => {
  it('are ticked in the list, and removed, kept or turned round together', async () => {
    const page = await open();
    await page.getByRole('checkbox', { name: 'Tick Donald Trump' }).check();
    await page.getByRole('checkbox', { name: 'Tick Jared Kushner' }).check();
    await page.getByRole('heading', { name: '2 entities selected' }).waitFor();
    await page.getByRole('button', { name: 'Invert the selection' }).click();
    await page.getByRole('button', { name: 'Remove these 25' }).click();
    await page.getByText(/^25 went; 2 entities/).waitFor();
    await page.getByRole('button', { name: /^Undo: Remove/ }).click();
    await page.getByText(/^25 came; 27 entities/).waitFor();
  });

  it('of two, who met whom can be asked', async () => {
    const page = await open('#e=donald-trump,jared-kushner&selected=donald-trump,jared-kushner');
    await page.getByRole('button', { name: 'Who met whom between the two' }).click();
    expect(await page.getByRole('combobox', { name: 'From' }).inputValue()).toBe('Donald Trump');
    expect(await page.getByRole('combobox', { name: 'To', exact: true }).inputValue()).toBe('Jared Kushner');
  });
});
