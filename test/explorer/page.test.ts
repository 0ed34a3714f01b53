import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { temporarySqlite } from '../store/sqlite/temporary.js';
import { sharedServer } from '../support/serving.js';
import { shippedChanges } from '../support/shipped-changes.js';

const BUILT = new URL('../../dist/explorer/', import.meta.url);

/** A file of the build, as Vite's manifest describes it. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

/** Of a request with these headers and no others, as `fetch` does not send them. */
async function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
  const [response] = await once(request(url, { headers }).end(), 'response');
  response.resume();
  return response.statusCode;
}

describe('The page of the explorer', () => {
  const server = sharedServer(temporarySqlite(), shippedChanges());
  const get = (path: string, headers?: Record<string, string>) => fetch(`${server().url}${path}`, { headers });

  it('loads at most 150 kB of script, compressed, until the graph is drawn', () => {
    const manifest: Record<string, Chunk> = JSON.parse(readFileSync(new URL('.vite/manifest.json', BUILT), 'utf8'));
    const files = new Set<string>();
    const add = (name: string) => {
      const chunk = manifest[name];
      if (chunk === undefined || files.has(chunk.file)) return;
      files.add(chunk.file);
      chunk.imports?.forEach(add);
      // The canvas and the timeline are chunks of their own, but they are loaded at once.
      chunk.dynamicImports?.filter((other) => /^(canvas|time)\//.test(other)).forEach(add);
    };
    add('index.html');
    const page = readFileSync(new URL('index.html', BUILT), 'utf8');
    for (const [, file] of page.matchAll(/(?:src|href)="\/explorer\/(assets\/[^"]+\.js)"/g))
      expect([...files]).toContain(file);
    const assets = readdirSync(new URL('assets/', BUILT)).map((name) => `assets/${name}`);
    for (const file of assets) if (file.startsWith('assets/layout.worker')) files.add(file);
    expect(files.size).toBeGreaterThan(3);
    const sizes = [...files].map((file) => gzipSync(readFileSync(new URL(file, BUILT)), { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(150_000);
  });

  it('is at /, asked for anew each time, and its scripts are kept', async () => {
    const page = await get('/');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const tag = page.headers.get('etag') ?? '';
    expect(await statusOf(`${server().url}/`, { 'if-none-match': tag })).toBe(304);
    const text = await page.text();
    const [, script = ''] = /src="(\/explorer\/assets\/[^"]+-[\w-]{8}\.js)"/.exec(text) ?? [];
    const file = await get(script);
    expect(file.headers.get('content-type')).toContain('javascript');
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    // Nothing stands in the page that its own policy forbids.
    expect(text).not.toMatch(/<script(?![^>]*\bsrc=)|\bon\w+="|https?:\/\//);
  });

  it('comes compressed, as answers of the API do', async () => {
    const [, script = ''] = /src="(\/explorer\/assets\/[^"]+)"/.exec(await (await get('/')).text()) ?? [];
    const people = '/graphql?query={people{nodes{name,names{text},claims{source{title}}}}}';
    for (const path of [script, people, '/export/gexf']) {
      const answer = await get(path, { 'accept-encoding': 'gzip', 'apollo-require-preflight': 'true' });
      expect([path, answer.status, answer.headers.get('content-encoding')]).toEqual([path, 200, 'gzip']);
    }
  });

  it('leaves /graphql to GraphiQL and the API, and is named where nothing is', async () => {
    const graphiql = await (await get('/graphql', { accept: 'text/html' })).text();
    expect(graphiql).toContain('<title>Demarche: GraphiQL</title>');
    const missing = await get('/nowhere');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('Nothing is at /nowhere. The explorer is at /, the API at /graphql.');
  });
});
