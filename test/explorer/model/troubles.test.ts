import { graphServer } from '../../../src/explorer/api/server.js';
import { createSession } from '../../../src/explorer/model/create-session.js';
import { change, freshStore } from '../../conformance/harness.js';
import { ADA_TWICE, OTHER_ADA } from '../../fixtures/ada-twice.js';
import { HARBOUR_TALKS } from '../../fixtures/harbour-talks.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { judgement } from '../../support/judging.js';
import { serve } from '../../support/server.js';
import { sharedServer } from '../../support/serving.js';

describe('A session whose server goes away', () => {
  const store = freshStore(temporarySqlite(), HARBOUR_TALKS);

  it('says so in words, keeps what it shows, and goes on when it is told to try again', async () => {
    const server = await serve(store());
    let url = `${server.url}/graphql`;
    const remote = () => graphServer(url);
    // Where the server is found can change, as it does for a page behind a proxy.
    const session = createSession(new Proxy(remote(), { get: (_, name) => Reflect.get(remote(), name) }));
    await session.visit('#e=ada-berg,bo-lindqvist');
    const { edges } = session.shown.value;
    await server.stop();
    await session.add(['league']);
    expect(session.activity.value).toEqual({ kind: 'FAILED', message: expect.stringContaining('cannot be reached') });
    expect(session.shown.value.edges).toEqual(edges);
    await expect(session.search('Ada')).rejects.toThrow('cannot be reached');
    const other = await serve(store());
    url = `${other.url}/graphql`;
    await session.retry();
    expect(session.activity.value).toEqual({ kind: 'READY' });
    expect(session.shown.value.entities.map(({ id }) => id)).toEqual(['ada-berg', 'bo-lindqvist', 'league']);
    await other.stop();
  });
});

describe('A session with an empty store', () => {
  const server = sharedServer(temporarySqlite(), change({}));

  it('says that there is nothing', async () => {
    const session = createSession(graphServer(`${server().url}/graphql`));
    await session.start();
    expect(session.activity.value).toEqual({ kind: 'EMPTY_STORE' });
    expect(session.shown.value.entities).toEqual([]);
  });
});

describe('A session that is asked for an entity by another of its ids', () => {
  const store = freshStore(temporarySqlite(), HARBOUR_TALKS);

  it('shows it under the id by which it is shown, once', async () => {
    await store().apply(ADA_TWICE);
    await store().apply(change({ judgements: [judgement('ada-berg', OTHER_ADA)] }));
    const server = await serve(store());
    const session = createSession(graphServer(`${server.url}/graphql`));
    await session.visit(`#e=${OTHER_ADA},bo-lindqvist&pin=1/2/${OTHER_ADA}&selected=${OTHER_ADA}`);
    expect(session.address.value).toBe('e=ada-berg,bo-lindqvist&pin=1/2/ada-berg&selected=ada-berg');
    await session.visit(`#e=ada-berg,${OTHER_ADA}`);
    expect(session.shown.value.entities.map(({ id }) => id)).toEqual(['ada-berg']);
    expect(session.notices.value).toEqual([expect.stringContaining(OTHER_ADA)]);
    await server.stop();
  });
});
