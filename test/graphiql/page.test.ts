import type { Browser, Page } from 'playwright-core';
import { temporarySqlite } from '../store/sqlite/temporary.js';
import { describeInChromium } from '../support/chromium.js';
import { sharedServer } from '../support/serving.js';
import { shippedChanges } from '../support/shipped-changes.js';

describeInChromium('GraphiQL in a browser', (launch) => {
  let browser: Browser | undefined;
  let page: Page;
  const requests: string[] = [];
  const complaints: string[] = [];

  // Before the server's own hook: the browser goes first.
  afterAll(() => browser?.close());
  const server = sharedServer(temporarySqlite(), shippedChanges());
  beforeAll(async () => {
    browser = await launch();
    const context = await browser.newContext();
    context.on('request', (request) => requests.push(request.url()));
    page = await context.newPage();
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${server().url}/graphql`);
  });

  it('shows the first example, and its answer when it is run', async () => {
    await page.locator('.graphiql-query-editor').getByText('steve-witkoff').waitFor();
    await page.getByRole('button', { name: /^Execute/ }).click();
    await page.locator('.result-window').getByText('Witkoff').first().waitFor();
  });

  it('opens an example in a tab of its own', async () => {
    await page.getByRole('button', { name: /^Who stands where/ }).click();
    await page.getByRole('tab', { name: 'WhoStandsWhere' }).waitFor();
    await page.getByRole('button', { name: /^Execute/ }).click();
    await page.locator('.result-window').getByText('ACCEPTS_IN_PART').first().waitFor();
  });

  it('marks what is wrong in a query before it is run', async () => {
    await page.getByRole('button', { name: 'New tab' }).click();
    await page.locator('.graphiql-query-editor').click();
    await page.keyboard.type('{ people { totalCounts } }');
    await page.locator('.squiggly-error').first().waitFor();
  });

  it('opens with the query and the variables that an address gives, and leads to the explorer', async () => {
    const query = encodeURIComponent('query Named($id: ID!) { person(id: $id) { name description } }');
    const variables = encodeURIComponent('{ "id": "vladimir-putin" }');
    await page.goto(`${server().url}/graphql#query=${query}&variables=${variables}`);
    await page.reload();
    await page.getByRole('tab', { name: 'Named' }).waitFor();
    await page.getByRole('button', { name: /^Execute/ }).click();
    await page.locator('.result-window').getByText('Vladimir Putin').first().waitFor();
    expect(await page.getByRole('link', { name: /explorer/ }).getAttribute('href')).toBe('/');
  });

  it('asks nothing of any other host, and nothing that the content security policy forbids', () => {
    const hosts = new Set(requests.map((url) => new URL(url)).filter(({ protocol }) => protocol !== 'data:'));
    expect([...hosts].filter(({ origin }) => origin !== server().url)).toEqual([]);
    expect(requests.filter((url) => /worker/.test(url)).length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });
});
