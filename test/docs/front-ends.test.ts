import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import type { Browser, Page } from 'playwright-core';
import { temporarySqlite } from '../store/sqlite/temporary.js';
import { describeInChromium } from '../support/chromium.js';
import { describeWithPython } from '../support/networkx.js';
import { serve, type TestServer } from '../support/server.js';
import { sharedServer } from '../support/serving.js';
import { shippedChanges } from '../support/shipped-changes.js';

const DOCUMENT = readFileSync(new URL('../../docs/front-ends.md', import.meta.url), 'utf8');
const GEPHI_LITE = 'https://lite.gephi.org';
const PACKAGES = new URL('../../node_modules/', import.meta.url);

/** The blocks of code below a heading, in one language, in their order. */
function blocks(heading: string, language: string): string[] {
  const [, section = ''] = DOCUMENT.split(new RegExp(`^## ${heading}\n`, 'm'));
  const [own = ''] = section.split(/^## /m);
  return [...own.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, code = '']) => code);
}

const under = temporarySqlite();

describe('docs/front-ends.md', () => {
  let server: TestServer;
  beforeAll(async () => {
    const store = await under.openEmpty();
    await store.apply(shippedChanges());
    server = await serve(store, { origins: [GEPHI_LITE] });
  });
  afterAll(() => server.stop());

  it('gives Gephi Lite an address that its page may read, of a graph that its library reads', async () => {
    const [address = ''] = blocks('Gephi Lite', 'text');
    expect(new URL(address).origin).toBe(GEPHI_LITE);
    const file = new URL(new URL(address.trim()).searchParams.get('file') ?? '');
    const answer = await fetch(`${server.url}${file.pathname}${file.search}`, { headers: { origin: GEPHI_LITE } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(GEPHI_LITE);
    const graph = parse(MultiGraph, await answer.text());
    expect(graph.getNodeAttributes('steve-witkoff')).toMatchObject({ label: 'Steve Witkoff', x: expect.any(Number) });
    expect(graph.areNeighbors('steve-witkoff', 'vladimir-putin')).toBe(true);
  });
});

/** What the examples load from elsewhere, from our own copies. */
const LIBRARIES: Readonly<Record<string, string>> = {
  'https://esm.sh/cytoscape@3': fileURLToPath(new URL('cytoscape/dist/cytoscape.esm.min.mjs', PACKAGES)),
  'https://cdn.jsdelivr.net/npm/d3@7': fileURLToPath(new URL('d3/dist/d3.min.js', PACKAGES)),
};

/** The page of the example keeps its graph to itself; Cytoscape.js leaves it with the element. */
const CYTOSCAPE = "document.getElementById('graph')?._cyreg?.cy";

describeInChromium('The pages in docs/front-ends.md', (launch) => {
  let browser: Browser | undefined;
  let html = '';
  // Of another origin than the graph, and a server like any other: a browser lets no page that only pretends to be one reach this machine.
  const elsewhere = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  const origin = () => `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  let server: TestServer;
  beforeAll(async () => {
    await once(elsewhere.listen(0, '127.0.0.1'), 'listening');
    const store = await under.openEmpty();
    await store.apply(shippedChanges());
    server = await serve(store, { origins: [origin()] });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    elsewhere.close();
    await server.stop();
  });

  async function opened(example: string | undefined): Promise<Page> {
    if (browser === undefined || example === undefined) throw new Error('Expected an example, and a browser for it.');
    html = example.replaceAll('http://127.0.0.1:4000', server.url);
    const page = await browser.newPage();
    for (const [address, path] of Object.entries(LIBRARIES)) {
      const headers = { 'access-control-allow-origin': '*' };
      await page.route(address, (route) => route.fulfill({ path, contentType: 'text/javascript', headers }));
    }
    await page.goto(origin());
    return page;
  }

  it('draw the graph with Cytoscape.js, and tell of an edge that is clicked', async () => {
    const page = await opened(blocks('Cytoscape\\.js', 'html')[0]);
    const drawn = await page.waitForFunction(`(() => {
      const graph = ${CYTOSCAPE};
      if (graph === undefined || graph.edges().length === 0) return undefined;
      return { nodes: graph.nodes().map((node) => node.id()), edges: graph.edges().length };
    })()`);
    const { nodes, edges } = (await drawn.jsonValue()) as { nodes: string[]; edges: number };
    expect(nodes).toEqual(expect.arrayContaining(['steve-witkoff', 'vladimir-putin', 'jared-kushner']));
    expect(edges).toBeGreaterThan(5);
    const told = page.waitForEvent('dialog').then(async (dialog) => {
      await dialog.dismiss();
      return dialog.message();
    });
    await page.evaluate(`${CYTOSCAPE}.edges('[kind = "MEETING"]').first().emit('tap')`);
    expect(await told).toMatch(/meet|met/);
  });

  it('draw the graph with D3', async () => {
    const page = await opened(blocks('D3', 'html')[0]);
    await page.locator('svg text', { hasText: 'Steve Witkoff' }).waitFor();
    await page.locator('svg line[x1]').first().waitFor({ state: 'attached' });
    expect(await page.locator('svg line').count()).toBeGreaterThan(5);
  });
});

describeWithPython('The notebook in docs/front-ends.md', (run) => {
  const server = sharedServer(under, shippedChanges());

  async function printed(index: number): Promise<string[]> {
    const code = blocks('A notebook in Python', 'python')[index] ?? '';
    return (await run(['-c', code.replaceAll('http://127.0.0.1:4000', server().url)])).trim().split('\n');
  }

  it('says who stands between the others', async () => {
    const lines = await printed(0);
    expect(lines).toHaveLength(5);
    for (const line of lines) expect(line).toMatch(/^\d\.\d{3} {2}\S/);
    expect(lines.join()).toMatch(/Donald Trump|Steve Witkoff/);
  });

  it('asks the API what was known on a day', async () => {
    const lines = await printed(1);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^(HELD|PLANNED|UNKNOWN|PROPOSED) \S.*\.$/);
  });
});
