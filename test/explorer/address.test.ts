import { describeExplorer } from './panels/describe-explorer.js';

/** What the page's model holds, read from `window.demarche`. */
const SHOWN = 'window.demarche.shown.value.entities.map(({ id }) => id).join()';

describeExplorer('The address of the explorer', (open) => {
  it('has the view of a page that was opened without one, and shows it again when it is loaded anew', async () => {
    const page = await open();
    const shown = await page.evaluate(SHOWN);
    expect(decodeURIComponent(page.url())).toContain(`#e=${shown}`);
    await page.reload();
    await page.getByRole('tab', { name: 'Entities 27' }).waitFor();
    expect(await page.evaluate(SHOWN)).toBe(shown);
  });

  it('follows each step, and Back and Forward take it back and do it again as undo and redo do', async () => {
    const page = await open('#e=donald-trump,jared-kushner');
    const list = (count: number) => page.getByRole('tab', { name: `Entities ${count}` }).waitFor();
    await page.getByRole('combobox', { name: /^Find a person/ }).fill('Witkof');
    await page.getByRole('option', { name: /Steve Witkoff/ }).click();
    await list(3);
    expect(page.url()).toMatch(/#e=donald-trump,jared-kushner,steve-witkoff&selected=steve-witkoff$/);
    await page.goBack();
    await list(2);
    expect(page.url()).toMatch(/#e=donald-trump,jared-kushner$/);
    expect(await page.getByRole('button', { name: /^Undo/ }).isDisabled()).toBe(true);
    await page.goForward();
    await list(3);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await list(2);
    expect(page.url()).toMatch(/#e=donald-trump,jared-kushner$/);
    await page.getByRole('button', { name: /^Redo/ }).click();
    await list(3);
  });

  it('takes over what somebody writes into it, and says what of it could not be read', async () => {
    const page = await open('#e=donald-trump');
    await page.evaluate("location.hash = '#e=donald-trump,vladimir-putin,nobody&certainty=surely'");
    await page.getByRole('tab', { name: 'Entities 2' }).waitFor();
    await page.getByText('surely').waitFor();
    await page.getByText('nobody').waitFor();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByRole('tab', { name: 'Entities 1' }).waitFor();
  });

  it('leads to GraphiQL with the query of what is shown, and from there back', async () => {
    const page = await open('#e=steve-witkoff,vladimir-putin&certainty=reported');
    await page.getByRole('link', { name: 'This view as a query' }).click();
    await page.locator('.graphiql-query-editor').getByText('neighborhood').waitFor();
    await page.getByRole('button', { name: /^Execute/ }).click();
    await page.locator('.result-window').getByText('sixth-witkoff-putin-meeting').first().waitFor();
    await page.getByRole('link', { name: /explorer/ }).click();
    await page.getByRole('tab', { name: 'Entities 27' }).waitFor();
  });
});
