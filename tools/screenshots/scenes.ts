import type { Page } from 'playwright-core';

/** A picture of the explorer for the README. */
export interface Scene {
  /** Of the file in docs/images. */
  readonly name: string;
  /** Which graph: the dossier that ships, or two centuries of the Office of the Historian. */
  readonly graph: 'DOSSIER' | 'HISTORIAN';
  /** Of the page's address: the view. */
  readonly fragment: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  /** What is done before the picture is taken, as a user would. */
  readonly act?: (page: Page) => Promise<unknown>;
}

async function choose(page: Page, field: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).fill(text);
  await page
    .getByRole('listbox', { name: /^Found/ })
    .getByRole('option')
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
}

export const SCENES: readonly Scene[] = [
  {
    name: 'evidence',
    graph: 'DOSSIER',
    fragment: '',
    width: 1280,
    height: 800,
    scheme: 'light',
    act: async (page) => {
      await page.getByRole('button', { name: 'Dismiss' }).click();
      await page.getByRole('row', { name: 'Steve Witkoff' }).getByRole('button').first().click();
      await page.getByText('Everybody who is tied to Steve Witkoff').waitFor();
    },
  },
  {
    name: 'who-met-whom',
    graph: 'HISTORIAN',
    fragment: '#e=united-states,soviet-union,russia',
    width: 1280,
    height: 800,
    scheme: 'light',
    act: async (page) => {
      await page.getByRole('tab', { name: 'Who met whom' }).click();
      await choose(page, 'From', 'Cyrus Vance');
      await choose(page, 'To', 'Yeltsin');
      await page.getByRole('button', { name: 'Show who met whom' }).click();
      const way = page.getByRole('article', { name: /^Way 1 of/ });
      await way.waitFor();
      await way.scrollIntoViewIfNeeded();
    },
  },
  { name: 'most-connected', graph: 'HISTORIAN', fragment: '', width: 1280, height: 800, scheme: 'dark' },
  { name: 'narrow', graph: 'DOSSIER', fragment: '', width: 380, height: 800, scheme: 'light' },
];
