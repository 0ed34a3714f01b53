import type { Page } from 'playwright-core';
import { choose, describeExplorer } from './describe-explorer.js';

async function ask(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('tab', { name: 'Who met whom' }).click();
  await choose(page, 'From', from);
  await choose(page, 'To', to);
  await page.getByRole('button', { name: 'Show who met whom' }).click();
}

describeExplorer('Who met whom', (open) => {
  it('gives the ways between two as chains, each step with its claims', async () => {
    const page = await open('#e=donald-trump');
    await ask(page, 'Дмитриев', 'putin');
    const way = page.getByRole('article', { name: 'Way 1 of 2' });
    await way.waitFor();
    expect(await way.getByRole('button').allInnerTexts()).toEqual(
      expect.arrayContaining(['Kirill Dmitriev', 'Vladimir Putin']),
    );
    const step = way.getByText('Meeting, October 2025, Miami', { exact: false });
    await step.click();
    await way.getByText('News article on Steve Witkoff', { exact: false }).first().waitFor();
    await page.getByRole('row', { name: 'Vladimir Putin' }).waitFor();
  });

  it('lights up the way that is pointed at', async () => {
    const page = await open();
    await ask(page, 'dmitriev', 'putin');
    await page.getByRole('article', { name: 'Way 2 of 2' }).hover();
    const ids: string[] = await page.evaluate('[...demarche.highlighted.value]');
    expect(ids).toEqual(expect.arrayContaining(['kirill-dmitriev', 'jared-kushner', 'vladimir-putin']));
    expect(ids).not.toContain('steve-witkoff');
  });

  it('says how far it looked where there is no way, and loosens the question when asked to', async () => {
    const page = await open();
    await ask(page, 'harvard', 'leyen');
    await page.getByText('No way from Harvard University to Ursula von der Leyen.').waitFor();
    await page.getByText('Ways of up to 6 steps were looked for.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Through relations of every kind' }).click();
    await page.getByRole('article', { name: /^Way 1 of/ }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Ties' }).isChecked()).toBe(true);
  });

  it('begins with whoever is looked at', async () => {
    const page = await open('#e=jared-kushner&selected=jared-kushner');
    await page.getByRole('button', { name: 'Who met whom from here' }).click();
    expect(await page.getByRole('combobox', { name: 'From' }).inputValue()).toBe('Jared Kushner');
    await page.getByText('Choose two from the lists that come up while you type.').waitFor();
  });
});
