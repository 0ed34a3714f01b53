import { temporarySqlite } from '../store/sqlite/temporary.js';
import { serve } from '../support/server.js';

const ELSEWHERE = 'https://lite.gephi.org';
const under = temporarySqlite();

/** What a browser is told of a page at `ELSEWHERE` that asks a server with these origins. */
async function toldOf(origins: readonly string[] | undefined): Promise<string | null> {
  const store = await under.openEmpty();
  const server = await serve(store, { origins });
  try {
    const headers = { origin: ELSEWHERE, 'content-type': 'application/json' };
    const body = JSON.stringify({ query: '{ people { totalCount } }' });
    const { headers: answered } = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
    return answered.get('access-control-allow-origin');
  } finally {
    await server.stop();
    await store.close();
  }
}

describe('what a web page of another origin may read', () => {
  it('is nothing where nothing is said', async () => {
    expect(await toldOf(undefined)).toBeNull();
  });

  it('is everything where its origin is named, or all are', async () => {
    expect(await toldOf([ELSEWHERE, 'http://localhost:5173'])).toBe(ELSEWHERE);
    expect(await toldOf(['*'])).toBe('*');
  });

  it('is nothing where others are named', async () => {
    expect(await toldOf(['http://localhost:5173'])).toBeNull();
  });
});
