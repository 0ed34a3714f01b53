import { readdirSync, readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { createSchema } from '../../src/graphql/schema.js';
import { temporarySqlite } from '../store/sqlite/temporary.js';
import { sharedServer } from '../support/serving.js';
import { shippedChanges } from '../support/shipped-changes.js';

const FOLDER = new URL('../../src/graphiql/examples/', import.meta.url);
const examples = readdirSync(FOLDER).map((file) => ({ file, query: readFileSync(new URL(file, FOLDER), 'utf8') }));

describe('the examples in GraphiQL', () => {
  const server = sharedServer(temporarySqlite(), shippedChanges());

  it('are at least six', () => {
    expect(examples.length).toBeGreaterThanOrEqual(6);
  });

  it.each(examples)('$file is valid against the schema, and begins with a title and a description', ({ query }) => {
    expect(validate(createSchema(), parse(query))).toEqual([]);
    expect(query).toMatch(/^# \S.*\n# \S.*\n/);
  });

  it.each(examples)('$file gets an answer with something in it from the graph that ships', async ({ query }) => {
    const { status, text, errors } = await server().ask(query);
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
    expect(text).toMatch(/"(name|label|title)":"/);
  });
});
