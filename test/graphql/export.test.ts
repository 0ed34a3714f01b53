import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { wholeOf } from '../../src/exporters/reading/part.js';
import { EXPORTERS } from '../../src/exporters/registry.js';
import type { Store } from '../../src/store/port.js';
import { sharedStore } from '../conformance/harness.js';
import { textOf } from '../exporters/exported.js';
import { AWKWARD_TALKS } from '../fixtures/awkward-talks.js';
import { growDiplomacy } from '../fixtures/grow-diplomacy.js';
import { temporarySqlite } from '../store/sqlite/temporary.js';
import { serve, type TestServer } from '../support/server.js';

const under = temporarySqlite();

interface Errors {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function json<Body>(response: Response): Promise<Body> {
  return JSON.parse(await response.text());
}

describe('/export', () => {
  let server: TestServer | undefined;
  afterAll(() => server?.stop());
  const store = sharedStore(under, AWKWARD_TALKS);
  beforeAll(async () => {
    server = await serve(store());
  });
  const get = (address: string) => fetch(`${server?.url}/export${address}`);
  const post = (format: string, body: unknown, type = 'application/json') =>
    fetch(`${server?.url}/export/${format}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const relationsIn = async (response: Response): Promise<string[]> => {
    const { links } = await json<{ links: { relation: string }[] }>(response);
    return [...new Set(links.map(({ relation }) => relation))].sort();
  };
  const nodesIn = async (response: Response): Promise<string[]> => {
    const { nodes } = await json<{ nodes: { id: string }[] }>(response);
    return nodes.map(({ id }) => id);
  };

  it('lists the formats', async () => {
    const { formats } = await json<{ formats: { name: string }[] }>(await get(''));
    expect(formats.map(({ name }) => name)).toEqual(EXPORTERS.map(({ name }) => name));
  });

  it.each(EXPORTERS.map(({ name }) => name))('gives everything as %s, as a file to be kept', async (format) => {
    const response = await get(`/${format}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename=demarche\.[a-z.]+$/);
    expect(response.headers.get('content-type')).toMatch(/^application\/|^text\//);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  });

  it('gives the same text as the exporter, to the byte', async () => {
    expect(await (await get('/gexf')).text()).toBe(await textOf(store(), 'gexf', wholeOf({})));
    expect((await get('/gexf')).headers.get('content-type')).toBe('application/gexf+xml; charset=utf-8');
  });

  it('gives several files as a ZIP', async () => {
    const response = await get('/csv?kinds=meeting');
    expect(response.headers.get('content-type')).toBe('application/zip');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=demarche-meeting.zip');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(bytes.toString('latin1')).toMatch(/nodes\.csv.*edges\.csv/s);
  });

  it('gives the neighborhood of entities', async () => {
    const response = await get('/node-link?around=bo-lindqvist&depth=1&limit=9&via=tenure,meeting&knownBy=2024-03-05');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=demarche-around-bo-lindqvist.json');
    // In what was known by then, there had been no call, and nobody said that he was a minister.
    expect(await relationsIn(response)).toEqual(['talks']);
  });

  it('gives the paths from one to another', async () => {
    const response = await get('/node-link?from=carla-osman&to=southland&via=MEETING&via=TENURE&maxHops=3');
    expect(await relationsIn(response)).toEqual(['foreign-minister', 'talks']);
  });

  it('gives the relations of some kinds, under a lens', async () => {
    expect(await relationsIn(await get('/node-link?kinds=tenure,envoy-role&during=2024'))).toEqual([
      'secretary',
      'special-envoy',
    ]);
    expect(await relationsIn(await get('/node-link?kinds=meeting&includeDenied=true&during=2024-02'))).toEqual([
      'dated-8',
      'secret-meeting',
    ]);
    expect(await relationsIn(await get('/node-link?minCertainty=confirmed&source=archive'))).toEqual([
      'foreign-minister',
    ]);
  });

  it('gives what a front-end has on its canvas, where it is drawn', async () => {
    const body = {
      entities: ['league'],
      relations: ['phone-call'],
      lens: { minCertainty: 'REPORTED' },
      drawing: { positions: { league: { x: 1.5, y: -2 } }, colours: { league: '#123456' } },
    };
    const response = await post('node-link', body);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=demarche-selection.json');
    const { nodes, links } = await json<{ nodes: { id: string }[]; links: object[] }>(response);
    expect(nodes.map(({ id }) => id)).toEqual(['ada-berg', 'bo-lindqvist', 'northland', 'league']);
    // D3's y axis points down.
    expect(nodes.at(-1)).toMatchObject({ x: 1.5, y: 2, colour: '#123456' });
    expect(links).toHaveLength(1);
    expect(await nodesIn(await post('node-link', { entities: ['league'] }))).toEqual(['league']);
  });

  describe('refuses, as JSON and before anything is sent,', () => {
    it.each([
      ['/gext', 400, 'BAD_USER_INPUT', /Expected a format: gexf, .*got "gext".*Did you mean "gexf"/],
      ['/gexf?kind=meeting', 400, 'BAD_USER_INPUT', /`kind`: .*Did you mean "kinds"/],
      [
        '/gexf?kinds=meetin',
        400,
        'BAD_USER_INPUT',
        /`kinds`: Expected meeting, .*got "meetin"\. Did you mean "meeting"/,
      ],
      ['/gexf?around=ada-berk', 404, 'NOT_FOUND', /"ada-berk".*Did you mean "ada-berg"/],
      ['/gexf?around=ada-berg&depth=9', 400, 'BAD_USER_INPUT', /`depth`: expected a number from 1 to 4; got 9/],
      ['/gexf?around=ada-berg&depth=one', 400, 'BAD_USER_INPUT', /`depth`: Expected a whole number; got "one"/],
      ['/gexf?depth=2', 400, 'BAD_USER_INPUT', /`depth`: goes with `around`/],
      ['/gexf?around=ada-berg&kinds=meeting', 400, 'BAD_USER_INPUT', /`kinds`: .*are `via`/],
      ['/gexf?from=ada-berg', 400, 'BAD_USER_INPUT', /`to`: expected an id beside `from`/],
      ['/gexf?from=ada-berg&to=ada-berg', 400, 'BAD_USER_INPUT', /expected another entity than `from`/],
      ['/gexf?from=ada-berg&to=hebrew&via=tie', 404, 'NOT_FOUND', /There is no path of at most 6 hops/],
      ['/gexf?during=2024-13', 400, 'BAD_USER_INPUT', /`during`: Expected a date that exists/],
      ['/gexf?knownBy=2024', 400, 'BAD_USER_INPUT', /`knownBy`: Expected a day that exists/],
      ['/gexf?includeDenied=yes', 400, 'BAD_USER_INPUT', /`includeDenied`: Expected true or false; got "yes"/],
      ['/gexf?source=gazete', 404, 'NOT_FOUND', /"gazete".*Did you mean "gazette"/],
      ['/gexf?around=', 400, 'BAD_USER_INPUT', /`around`: expected a text; got an empty one/],
    ])('GET %s', async (address, status, code, message) => {
      const response = await get(address);
      const { errors } = await json<Errors>(response);
      expect([response.status, errors[0]?.extensions.code]).toEqual([status, code]);
      expect(errors[0]?.message).toMatch(message);
      expect(response.headers.get('content-disposition')).toBeNull();
    });

    it.each([
      ['no body', '', 400, /Expected a body such as \{"entities"/],
      ['a key that there is not', { nodes: [] }, 400, /got the key "nodes"/],
      ['ids that are none', { entities: [7] }, 400, /`entities\.0`: must be string/],
      [
        'too many ids',
        { relations: Array(10_001).fill('talks') },
        400,
        /`relations`: must NOT have more than 10000 items/,
      ],
      ['an unknown entity', { entities: ['ada-berk'] }, 404, /Did you mean "ada-berg"/],
      ['an entity for a relation', { relations: ['ada-berg'] }, 404, /"ada-berg" is a Person/],
      [
        'a lens of another form',
        { entities: ['league'], lens: { minCertainty: 'SURE' } },
        400,
        /`lens\.minCertainty`: .*SURE/,
      ],
      [
        'a colour that is none',
        { drawing: { colours: { league: 'red' } } },
        400,
        /`drawing\.colours\.league`: must match/,
      ],
    ])('POST with %s', async (_, body, status, message) => {
      const response = await post('gexf', body);
      const { errors } = await json<Errors>(response);
      expect(response.status).toBe(status);
      expect(errors[0]?.message).toMatch(message);
    });
  });

  it('tells which page elsewhere may read, and keeps the policy of all pages', async () => {
    const { headers } = await get('/kumu');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('/export of more than a client waits for', () => {
  let store: Store;
  let server: TestServer;
  beforeAll(async () => {
    store = await under.openEmpty();
    await store.apply(growDiplomacy(1000));
    server = await serve(watched(store));
  });
  afterAll(async () => {
    await server.stop();
    await store.close();
  });

  /** The store itself, which says how often relations were listed, and until when it is used. */
  const seen = { lists: 0, signals: [] as AbortSignal[] };
  function watched(inner: Store): Store {
    return new Proxy(inner, {
      get: (target, name, receiver) => {
        if (name === 'until') {
          return (signal: AbortSignal) => {
            seen.signals.push(signal);
            return watched(target.until(signal));
          };
        }
        if (name === 'listRelations') seen.lists += 1;
        const member = Reflect.get(target, name, receiver);
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
  }

  it('reads no further than the client takes, and stops when it goes', async () => {
    const agent = new Agent();
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request(`${server.url}/export/graphml`, { agent }, resolve).on('error', reject).end();
    });
    expect(response.statusCode).toBe(200);
    response.destroy();
    for (const signal of seen.signals) if (!signal.aborted) await once(signal, 'abort');
    expect(seen.signals.map(({ reason }) => reason.code)).toContain('CLIENT_GONE');
    // 8,000 relations are 16 pages, each with another round trip for the meetings of trips.
    expect(seen.lists).toBeLessThan(32);
    agent.destroy();
  });
});
