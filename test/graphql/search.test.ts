import { growNames } from '../fixtures/grow-names.js';
import { temporarySqlite } from '../store/sqlite/temporary.js';
import { roundTripsOf } from '../support/round-trips.js';
import type { Answer, TestServer } from '../support/server.js';
import { sharedServer } from '../support/serving.js';
import { shippedChanges } from '../support/shipped-changes.js';
import { describeOnEachStore } from '../support/stores.js';

const QUERY = `query ($text: String!, $kinds: [EntityKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    nodes { id }
    edges { cursor score name { text kind } node { id name } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

const FIRST: [text: string, id: string][] = [
  ['Zelensky', 'volodymyr-zelenskyy'],
  ['Zelenskiy', 'volodymyr-zelenskyy'],
  ['Зеленский', 'volodymyr-zelenskyy'],
  ['зеленьский', 'volodymyr-zelenskyy'],
  ['zelenskyy v', 'volodymyr-zelenskyy'],
  ['Selenskij', 'volodymyr-zelenskyy'],
  ['Witkof', 'steve-witkoff'],
  ['steven wittkof', 'steve-witkoff'],
  ['Уиткофф', 'steve-witkoff'],
  ['von der leyen', 'ursula-von-der-leyen'],
  ['фон дер ляйен', 'ursula-von-der-leyen'],
  ['putin', 'vladimir-putin'],
  ['Putni', 'vladimir-putin'],
  ['Q7747', 'vladimir-putin'],
  ['wikidata:q7747', 'vladimir-putin'],
  ['vladimir-putin', 'vladimir-putin'],
  ['ЕU', 'european-union'],
  ['Russian Fed', 'russia'],
  ['donald trump president', 'donald-trump'],
];

async function firstOf(server: TestServer, text: string): Promise<string> {
  const { data, errors } = await server.ask(QUERY, { text, first: 1 });
  expect(errors).toEqual([]);
  return data.search.nodes[0]?.id;
}

describeOnEachStore('search on the shipped dossier', (under) => {
  const server = sharedServer(under, shippedChanges());

  it.each(FIRST)('finds by %j first %s', async (text, id) => {
    expect(await firstOf(server(), text)).toBe(id);
  });

  it('says which form of the name it found, and how well it answers', async () => {
    const { data } = await server().ask(QUERY, { text: 'Владимир Путин' });
    expect(data.search.edges[0]).toEqual({
      cursor: expect.any(String),
      score: 1,
      name: { text: 'Владимир Путин', kind: 'NATIVE' },
      node: { id: 'vladimir-putin', name: 'Vladimir Putin' },
    });
  });

  it('gives an empty page for an empty text, and for what is not there', async () => {
    for (const text of ['', '  \t ', 'xyzzy', '"', '*']) {
      const { data, errors } = await server().ask(QUERY, { text });
      expect(errors).toEqual([]);
      expect(data.search).toEqual({
        totalCount: 0,
        nodes: [],
        edges: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      });
    }
  });

  it('pages on from a cursor, best first, without a gap or a repetition', async () => {
    const whole = (await server().ask(QUERY, { text: 'e' })).data.search;
    expect(whole.edges.length).toBeGreaterThan(3);
    expect(whole.totalCount).toBe(whole.edges.length);
    const scores = whole.edges.map(({ score }: { score: number }) => score);
    expect(scores).toEqual([...scores].sort((a: number, b: number) => b - a));
    const paged: unknown[] = [];
    for (let after: string | null = null; paged.length < whole.edges.length; ) {
      const answer: Answer = await server().ask(QUERY, { text: 'e', first: 2, after });
      const { edges, pageInfo } = answer.data.search;
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      expect(pageInfo.hasNextPage).toBe(paged.length + edges.length < whole.edges.length);
      paged.push(...edges);
      after = pageInfo.endCursor;
    }
    expect(paged).toEqual(whole.edges);
  });

  it('pages back from the end', async () => {
    const ask = async (page: string) =>
      (await server().ask(`{ search(text: "e", ${page}) { nodes { id } pageInfo { hasPreviousPage startCursor } } }`))
        .data.search;
    const { nodes } = await ask('first: 9');
    const last = await ask('last: 1');
    expect(last).toMatchObject({ nodes: nodes.slice(-1), pageInfo: { hasPreviousPage: true } });
    const before = await ask(`last: 2, before: "${last.pageInfo.startCursor}"`);
    expect(before.nodes).toEqual(nodes.slice(-3, -1));
  });

  it('finds only the kinds that are asked for', async () => {
    const ids = async (kinds: string[]) =>
      (await server().ask(QUERY, { text: 'moscow', kinds })).data.search.nodes.map(({ id }: { id: string }) => id);
    expect(await ids(['PLACE'])).toEqual(['moscow']);
    expect(await ids(['PERSON'])).toEqual([]);
  });

  it('hands its lens down', async () => {
    const query = (lens: string) =>
      `{ search(text: "Kushner", first: 1, lens: ${lens}) { nodes { ... on Person { meetings { totalCount } } } } }`;
    const meetings = async (lens: string) => (await server().ask(query(lens))).data.search.nodes[0].meetings.totalCount;
    expect(await meetings('{}')).toBeGreaterThan(0);
    expect(await meetings('{ minCertainty: CONFIRMED }')).toBe(0);
  });

  it('refuses a page that is too large, and a cursor that is none', async () => {
    expect((await server().ask(QUERY, { text: 'a', first: 501 })).errors[0]?.message).toMatch(/`first`: expected/);
    expect((await server().ask(QUERY, { text: 'a', after: '!' })).errors[0]?.message).toMatch(/`after`: expected/);
  });

  it('takes two round trips, however many are found, and one for each level below', async () => {
    const trips = (first: number, below = '') =>
      roundTripsOf(() => server().ask(`{ search(text: "e", first: ${first}) { nodes { id ${below} } } }`));
    expect(await trips(1)).toEqual(await trips(20));
    expect(await trips(20)).toHaveLength(2);
    expect(await trips(20, 'relations(first: 2) { nodes { claims { id } } }')).toHaveLength(4);
  });
});

describe('search among 100,000 other names', () => {
  const shipped = shippedChanges();
  const entities = [...shipped.entities, ...growNames(100_000)];
  const server = sharedServer(temporarySqlite(), { ...shipped, entities });

  it.each(FIRST)('finds by %j first %s', async (text, id) => {
    expect(await firstOf(server(), text)).toBe(id);
  });

  it('finds each of the others by its number', async () => {
    expect(await firstOf(server(), 'Q9000007')).toBe('grown-7');
    expect(await firstOf(server(), 'grown-99999')).toBe('grown-99999');
  });
});
