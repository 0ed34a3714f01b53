import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient } from '../../../src/explorer/api/client.js';
import type { Operation } from '../../../src/explorer/api/operation.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { roundTripsOf } from '../../support/round-trips.js';
import { sharedServer } from '../../support/serving.js';
import { shippedChanges } from '../../support/shipped-changes.js';

type Person = Operation<{ person: { name: string } }, { id: string }>;
const PERSON: Person = { text: 'query($id: ID!) { person(id: $id) { name } }' };
const BOTH: Operation<{ nodes: readonly ({ id: string } | null)[] }, { ids: string[] }> = {
  text: 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }',
};

describe('the client of the API', () => {
  const server = sharedServer(temporarySqlite(), shippedChanges());
  const client = () => createClient(`${server().url}/graphql`);

  it('gives what was asked for', async () => {
    expect(await client().ask(PERSON, { id: 'steve-witkoff' })).toEqual({ person: { name: 'Steve Witkoff' } });
  });

  it("fails in the API's own words", async () => {
    await expect(client().ask(PERSON, { id: 'steve-witkof' })).rejects.toThrow(/Did you mean "steve-witkoff"\?/);
  });

  it('gives a part of what was asked for with what is wrong with the others, where that is wanted', async () => {
    const { data, errors } = await client().askForPart(BOTH, { ids: ['moscow', 'moskow'] });
    expect(data).toEqual({ nodes: [{ id: 'moscow' }, null] });
    expect(errors).toEqual([expect.stringContaining('"moscow"')]);
    await expect(client().ask(BOTH, { ids: ['moscow', 'moskow'] })).rejects.toThrow('"moscow"');
  });

  it('does not send a question that is under way a second time', async () => {
    const { ask } = client();
    const once = await roundTripsOf(() => ask(PERSON, { id: 'vladimir-putin' }));
    const twice = await roundTripsOf(() =>
      Promise.all([ask(PERSON, { id: 'vladimir-putin' }), ask(PERSON, { id: 'vladimir-putin' })]),
    );
    expect(twice).toEqual(once);
    // Once it was answered, it is asked again.
    expect(await roundTripsOf(() => ask(PERSON, { id: 'vladimir-putin' }))).toEqual(once);
  });

  it('gives up for who does not wait any more, and answers who does', async () => {
    const { ask } = client();
    const impatient = new AbortController();
    const given = ask(PERSON, { id: 'yuri-ushakov' }, impatient.signal);
    const waited = ask(PERSON, { id: 'yuri-ushakov' });
    impatient.abort(new Error('no longer wanted'));
    await expect(given).rejects.toThrow('no longer wanted');
    expect(await waited).toEqual({ person: { name: 'Yuri Ushakov' } });
    await expect(ask(PERSON, { id: 'yuri-ushakov' }, impatient.signal)).rejects.toThrow('no longer wanted');
  });

  it('says in words that no server is there, and that something else answers', async () => {
    const other = createServer((_, response) => response.writeHead(502).end('<h1>Bad gateway</h1>'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}/graphql`;
    await expect(createClient(url).ask(PERSON, { id: 'moscow' })).rejects.toThrow('(HTTP 502)');
    await new Promise((resolve) => other.close(resolve));
    await expect(createClient(url).ask(PERSON, { id: 'moscow' })).rejects.toThrow('The server cannot be reached.');
  });
});
