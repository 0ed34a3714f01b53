import type { Page } from 'playwright-core';
import { choose, describeExplorer, FIND, NARROW, violations, WIDE } from './describe-explorer.js';

/** The states of the page, and how one comes to them; `NARROW` where what is asked for is behind a tab there. */
const STATES: Readonly<Record<string, (page: Page, isNarrow: boolean) => Promise<void>>> = {
  'as it comes': async () => undefined,
  'while somebody is looked for': async (page) => {
    await page.getByRole('combobox', { name: FIND }).fill('ukrain');
    await page.getByRole('listbox', { name: /^Found/ }).waitFor();
  },
  'with an entity': async (page, isNarrow) => {
    await choose(page, FIND, 'putin');
    if (isNarrow) await page.getByRole('button', { name: 'Show details' }).click();
    await page.getByRole('heading', { level: 2, name: 'Vladimir Putin' }).waitFor();
  },
  'with a relation': async (page, isNarrow) => {
    if (isNarrow) await page.getByRole('tab', { name: 'List' }).click();
    await page.getByRole('tab', { name: /^Relations/ }).click();
    await page.getByRole('button', { name: /^Steve Witkoff, reportedly/ }).click();
    if (isNarrow) await page.getByRole('tab', { name: 'Details' }).click();
    await page.getByRole('heading', { name: '4 claims' }).waitFor();
  },
  'with ways between two': async (page, isNarrow) => {
    if (isNarrow) await page.getByRole('tab', { name: 'Details' }).click();
    await page.getByRole('tab', { name: 'Who met whom' }).click();
    await choose(page, 'From', 'dmitriev');
    await choose(page, 'To', 'putin');
    await page.getByRole('button', { name: 'Show who met whom' }).click();
    await page
      .getByRole('article', { name: 'Way 1 of 2' })
      .getByText(/^Meeting/)
      .first()
      .click();
  },
  'with several selected': async (page, isNarrow) => {
    if (isNarrow) await page.getByRole('tab', { name: 'List' }).click();
    await page.getByRole('checkbox', { name: 'Tick Donald Trump' }).check();
    await page.getByRole('checkbox', { name: 'Tick Jared Kushner' }).check();
  },
  'with nothing on the canvas': async (page, isNarrow) => {
    if (isNarrow) await page.getByRole('tab', { name: 'List' }).click();
    await page.getByRole('row', { name: 'Donald Trump' }).getByRole('button').click();
    await page.keyboard.press('Delete');
    await page.getByRole('heading', { name: 'Nothing is on the canvas' }).waitFor();
  },
  'with the menu': async (page) => {
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Help and keys' }).waitFor();
  },
  'with the help': async (page) => {
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Help and keys' }).click();
    await page.getByRole('heading', { name: 'Keys anywhere' }).waitFor();
  },
  'with the formats': async (page, isNarrow) => {
    if (isNarrow) await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('heading', { name: 'Pictures' }).waitFor();
  },
};

const START: Readonly<Record<string, string>> = {
  'with nothing on the canvas': '#e=donald-trump',
  'as it comes': '#e=donald-trump,jared-kushner,steve-witkoff&certainty=confirmed&known=2025-11-26',
};

describe.each([
  ['wide', WIDE],
  ['380 pixels wide', NARROW],
])('The page, %s', (_, size) => {
  const isNarrow = size === NARROW;
  describeExplorer('and looked at by axe', (open) => {
    it.each(Object.entries(STATES))('has nothing wrong %s, in light and in dark', async (state, reach) => {
      const page = await open(START[state], size);
      await reach(page, isNarrow);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page)).toEqual([]);
      }
    });

    it('has nothing beside its edges', async () => {
      const page = await open('', size);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    });
  });
});
