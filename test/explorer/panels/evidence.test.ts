import { describeExplorer } from './describe-explorer.js';

const MEETING = /^Steve Witkoff, reportedly Vladimir Putin and possibly Jared Kushner are to meet/;

describeExplorer('Evidence', (open) => {
  it('of an entity is its names, what it is called elsewhere, and its claims', async () => {
    const page = await open('#e=vladimir-putin');
    await page.getByRole('row', { name: 'Vladimir Putin' }).getByRole('button').click();
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { name: 'Vladimir Putin' }).waitFor();
    await details.getByText('Владимир Путин').waitFor();
    const link = details.getByRole('link', { name: /^Q7747/ });
    expect(await link.getAttribute('href')).toBe('https://www.wikidata.org/wiki/Q7747');
    await details.getByText('Nothing is claimed of Vladimir Putin alone.', { exact: false }).waitFor();
  });

  it('of a relation is its date in words, who takes part how certainly, its status and each claim', async () => {
    const page = await open();
    await page.getByRole('tab', { name: /^Relations/ }).click();
    await page.getByRole('button', { name: MEETING }).click();
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { name: MEETING }).waitFor();
    await details.getByText('some time from 1 December 2025 to 7 December 2025').waitFor();
    await details.getByRole('listitem').filter({ hasText: 'Jared Kushner possible' }).first().waitFor();
    await details.getByText('26 November 2025: planned according to Yuri Ushakov').waitFor();
    await details.getByRole('heading', { name: '4 claims' }).waitFor();
    const claim = details.getByRole('listitem').filter({ hasText: 'Confirmed a meeting in Moscow' });
    await claim.getByRole('button', { name: 'Yuri Ushakov' }).waitFor();
    expect(await claim.innerText()).toContain('paragraph 2');
  });

  it('leads from one to the other', async () => {
    const page = await open('#e=vladimir-putin,steve-witkoff&selected=vladimir-putin');
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('button', { name: MEETING }).click();
    await details.getByRole('button', { name: 'Moscow' }).click();
    await details.getByRole('heading', { level: 2, name: 'Moscow' }).waitFor();
    await page.getByRole('row', { name: 'Moscow', selected: true }).waitFor();
  });

  it('of two is that of all the relations between them', async () => {
    const page = await open('#e=russia,ukraine&selected=russian-invasion-of-ukraine');
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('button', { name: /^All \d between Russia and Ukraine$/ }).click();
    await details.getByRole('heading', { name: /^\d relations selected$/ }).waitFor();
    await details.getByRole('heading', { name: /^Russia: all-out invasion of Ukraine/ }).waitFor();
    expect(await details.getByRole('article').count()).toBeGreaterThan(1);
  });

  it('says what to do where nothing is selected', async () => {
    const page = await open();
    await page.getByRole('tab', { name: 'Evidence' }).click();
    await page.getByRole('heading', { name: 'Nothing is selected' }).waitFor();
  });
});
