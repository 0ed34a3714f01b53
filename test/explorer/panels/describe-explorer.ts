import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { NO_CHANGES } from '../../../src/domain/change-set.js';
import type { StoreUnderTest } from '../../conformance/harness.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { describeInChromium } from '../../support/chromium.js';
import { sharedServer } from '../../support/serving.js';
import { shippedChanges } from '../../support/shipped-changes.js';

/** A page of its own on the explorer, once the graph is there; `fragment` is the view: `#e=steve-witkoff`. */
export type Open = (fragment?: string, options?: BrowserContextOptions) => Promise<Page>;

export const WIDE = { viewport: { width: 1280, height: 800 } };
export const NARROW = { viewport: { width: 380, height: 800 } };

interface Setting {
  readonly webgl?: boolean;
  /** Whether the store has the shipped dossier, or nothing but what `under` puts into it. */
  readonly isEmpty?: boolean;
  readonly under?: StoreUnderTest;
}

const NOTHING = { ...NO_CHANGES, note: 'put nothing', recordedOn: '2025-11-27' };

/** What Chromium says of a request that a test itself lets fail. */
const CUT_OFF = /^Failed to load resource: net::ERR_(FAILED|INTERNET_DISCONNECTED)/;

/**
 * `describe` for the explorer as it is built, before a real server. No test may leave a complaint in the console. Where the
 * canvas is not what is asked about, it is not drawn: without a graphics card that takes long.
 */
export function describeExplorer(
  name: string,
  tests: (open: Open) => void,
  { webgl = false, isEmpty = false, under = temporarySqlite() }: Setting = {},
): void {
  describeInChromium(name, (launch) => {
    let browser: Browser | undefined;
    let contexts: BrowserContext[] = [];
    let complaints: string[] = [];

    // Before the server's own hook: the browser goes first.
    afterAll(() => browser?.close());
    const server = sharedServer(under, isEmpty ? NOTHING : shippedChanges());
    beforeAll(async () => {
      browser = await launch({ webgl });
    });
    afterEach(async () => {
      await Promise.all(contexts.map((context) => context.close()));
      contexts = [];
      const left = complaints;
      complaints = [];
      expect(left).toEqual([]);
    });

    tests(async (fragment = '', options = WIDE) => {
      if (browser === undefined) throw new Error('The browser is started before each test.');
      const context = await browser.newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !CUT_OFF.test(message.text())) complaints.push(message.text());
      });
      await page.goto(`${server().url}/${fragment}`);
      await page
        .getByRole('status')
        .filter({ hasText: /entit(y|ies), \d+ relation/ })
        .waitFor();
      return page;
    });
  });
}

/** Types into a combobox, and takes the first of what is found. */
export async function choose(page: Page, label: string | RegExp, text: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).fill(text);
  await page
    .getByRole('listbox', { name: /^Found/ })
    .getByRole('option')
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
}

export const FIND = /^Find a person/;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong with the page as it is, rule by rule. */
export async function violations(page: Page): Promise<string[]> {
  // As the browser's tools run it: the page's own policy would refuse a script that is put into it.
  await page.evaluate(axe);
  const found: readonly Violation[] = await page.evaluate('axe.run().then(({ violations }) => violations)');
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
