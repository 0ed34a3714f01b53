import { HARBOUR_TALKS } from '../fixtures/harbour-talks.js';
import { temporarySqlite } from '../store/sqlite/temporary.js';
import { sharedServer } from '../support/serving.js';

const server = sharedServer(temporarySqlite(), HARBOUR_TALKS, { maxDepth: 12, maxCost: 10_000 });

function cursorOf(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

describe('a request that is wrong is refused before anything is read, with 400 and what to do:', () => {
  it.each([
    ['an unknown field', '{ persons { id } }', /Cannot query field "persons".*Did you mean .*"person"/],
    [
      'a mutation',
      'mutation { __typename }',
      /Expected a query; got a mutation\. This API only reads: `demarche load`/,
    ],
    ['a syntax error', '{ people { nodes { id }', /Syntax Error/],
    [
      'an unknown enum value',
      '{ relations(where: { kind: [MEETIN] }) { totalCount } }',
      /Value "MEETIN" does not exist.*"MEETING"/,
    ],
    [
      'a date that is no EDTF',
      '{ meetings(where: { during: { from: "2025-02-30" } }) { totalCount } }',
      /EDTF: Expected a date that exists.*"2025-02-30"/,
    ],
    [
      'a day that is none',
      '{ meetings(lens: { knownBy: "2025-11" }) { totalCount } }',
      /Date: Expected a day that exists, such as 2025-11-26; got "2025-11"/,
    ],
    [
      'a number for a date',
      '{ meetings(lens: { knownBy: 2025 }) { totalCount } }',
      /Date: expected a text in quotes, got 2025/,
    ],
    [
      'a negative page',
      '{ people(first: -1) { totalCount } }',
      /Query\.people: `first`: expected a number from 0 to 500; got -1/,
    ],
    [
      'a page that is too large',
      '{ people(first: 501) { totalCount } }',
      /expected a number from 0 to 500; got 501\..*page on/,
    ],
    ['two ends of a page', '{ people(first: 1, last: 1) { totalCount } }', /`first`.*or `last`.*not both/],
    [
      'a cursor that is none',
      '{ people(after: "page-2") { totalCount } }',
      /Query\.people: `after`: expected a cursor from.*got "page-2"/,
    ],
    [
      'a cursor of another form',
      `{ people(before: "${cursorOf({ id: 1 })}") { totalCount } }`,
      /`before`: expected a cursor/,
    ],
    [
      'a cursor further down',
      '{ people { nodes { meetings(after: "x") { totalCount } } } }',
      /Person\.meetings: `after`: expected a cursor/,
    ],
    [
      'a query that nests too deep',
      `{ people { nodes { ${'meetings { nodes { attendees { '.repeat(5)} id ${'} } }'.repeat(5)} } } }`,
      /nests more than 12 fields deep.*Ask in two steps/,
    ],
    [
      'a filter that nests too deep',
      `{ people(where: { ${'not: { '.repeat(8)} ${'} '.repeat(8)} }) { totalCount } }`,
      /Query\.people: `where`: expected conditions that nest at most 8 objects deep; got 9\. Ask in two steps/,
    ],
    [
      'a filter of too many conditions',
      `{ people(where: { or: [${'{ kind: [PERSON] } '.repeat(200)}] }) { totalCount } }`,
      /Query\.people: `where`: expected at most 200 conditions; got 201\. Give many values as one list/,
    ],
    [
      'an unknown role in a filter',
      '{ people(where: { relations: { role: [ENVOI], some: {} } }) { nodes { id } } }',
      /Value "ENVOI" does not exist.*"ENVOY"/,
    ],
    [
      'a date that is none, deep in a filter',
      '{ people(where: { relations: { some: { during: { from: "1933-13" } } } }) { nodes { id } } }',
      /EDTF: Expected a date that exists.*"1933-13"/,
    ],
    [
      'nested lists that each look through relations',
      '{ people(first: 100) { nodes { meetings(first: 1, where: { participants: { some: {} } }) { nodes { id } } } } }',
      /may give 10,\d+ objects, and the limit is 10,000/,
    ],
    [
      'a query that costs too much',
      '{ people(first: 500) { nodes { meetings(first: 500) { nodes { id } } } } }',
      /may give 25\d,\d+ objects, and the limit is 10,000.*`first`/,
    ],
  ])('%s', async (_, query, message) => {
    const { status, errors, data, text } = await server().ask(query);
    expect(errors.map((error) => error.message).join('\n')).toMatch(message);
    expect({ status, data }).toEqual({ status: 400, data: undefined });
    expect(text).not.toMatch(/\.[jt]s:\d|stacktrace|node_modules/);
  });

  it('a variable that is wrong', async () => {
    const query = 'query ($day: Date) { meetings(lens: { knownBy: $day }) { totalCount } }';
    const { status, errors } = await server().ask(query, { day: 'tomorrow' });
    expect(errors[0]?.message).toMatch(/Variable "\$day" got invalid value "tomorrow".*Expected a day that exists/);
    expect(status).toBe(400);
  });
  it('a role without what is asked of the relations', async () => {
    const { data, errors } = await server().ask('{ people(where: { relations: { role: [ENVOY] } }) { nodes { id } } }');
    expect(errors[0]?.message).toMatch(/`relations`: expected `some` or `none` beside `role`; write `some: {}`/);
    expect([data, errors[0]?.extensions.code]).toEqual([null, 'BAD_USER_INPUT']);
  });
  it('a page size in a variable that is wrong', async () => {
    const { status, errors } = await server().ask('query ($n: Int) { people(first: $n) { totalCount } }', { n: 1000 });
    expect(errors[0]?.message).toMatch(/expected a number from 0 to 500; got 1000/);
    expect(status).toBe(400);
  });
  it('a fragment that hides how deep it nests', async () => {
    const query = `{ people { nodes { ...A } } } fragment A on Person { meetings { nodes { attendees { ...B } } } }
      fragment B on Actor { meetings { nodes { attendees { meetings { nodes { attendees { meetings { nodes { id } } } } } } } } }`;
    expect((await server().ask(query)).errors[0]?.message).toMatch(/nests more than 12/);
  });
});

describe('an id that leads nowhere is an error at its field, and the rest is answered:', () => {
  it('unknown, with the nearest of the type that was asked for', async () => {
    const known = (await server().ask('{ people(first: 1) { nodes { id } } }')).data.people.nodes[0].id;
    const { status, data, errors } = await server().ask(`{ person(id: "${known}x") { id } people { totalCount } }`);
    expect(status).toBe(200);
    expect(data.person).toBeNull();
    expect(data.people.totalCount).toBeGreaterThan(0);
    expect(errors).toEqual([
      expect.objectContaining({
        message: `No Person has the id "${known}x". Did you mean "${known}"?`,
        path: ['person'],
        extensions: { code: 'NOT_FOUND' },
      }),
    ]);
  });
  it('of another type, with the type that it is', async () => {
    const known = (await server().ask('{ people(first: 1) { nodes { id } } }')).data.people.nodes[0].id;
    expect((await server().ask(`{ state(id: "${known}") { id } }`)).errors[0]?.message).toBe(
      `"${known}" is a Person, not a State; ask with the field for its type, or with \`node\`.`,
    );
  });
  it('among others, which are found', async () => {
    const known = (await server().ask('{ people(first: 1) { nodes { id } } }')).data.people.nodes[0].id;
    const { data, errors } = await server().ask(`{ nodes(ids: ["${known}", "nobody-at-all"]) { id __typename } }`);
    expect(data.nodes).toEqual([{ id: known, __typename: 'Person' }, null]);
    expect(errors).toMatchObject([{ path: ['nodes', 1], extensions: { code: 'NOT_FOUND' } }]);
  });
});

describe('a request that is not GraphQL', () => {
  const post = (body: string, type = 'application/json') =>
    fetch(`${server().url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });

  it.each([
    ['not JSON', () => post('{"query": '), 400, /Expected a body of JSON/],
    ['too large', () => post(JSON.stringify({ query: '#'.repeat(2_000_000) })), 413, /at most 1mb/],
    ['without a query', () => post('{"variables": {}}'), 400, /query/],
    [
      'at a path where nothing is',
      () => fetch(`${server().url}/graphq`),
      404,
      /The explorer is at \/, the API at \/graphql/,
    ],
  ])('%s is answered in JSON without a stack', async (_, send, status, message) => {
    const response = await send();
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(JSON.parse(text).errors[0].message).toMatch(message);
    expect(text).not.toMatch(/\.[jt]s:\d|stacktrace|node_modules/);
  });
});
