import { join } from 'node:path';
import type { Adjacency } from '../../../src/analysis/adjacency/adjacency.js';
import { AdjacencyKeeper } from '../../../src/analysis/adjacency/keeper.js';
import { AdjacencyView } from '../../../src/analysis/adjacency/view.js';
import type { Meeting } from '../../../src/domain/relation.js';
import type { Store } from '../../../src/store/port.js';
import { openSqliteStore } from '../../../src/store/sqlite/store.js';
import { change, freshStore } from '../../conformance/harness.js';
import { HARBOUR_TALKS } from '../../fixtures/harbour-talks.js';
import { applyInAnotherProcess } from '../../store/sqlite/another-process.js';
import { temporaryFolder, temporarySqlite } from '../../store/sqlite/temporary.js';
import { roundTripsOf } from '../../support/round-trips.js';
import { describeOnEachStore } from '../../support/stores.js';

const NO_LIMIT = 1e9;

/** All that an adjacency shows, by ids and sorted. */
function shown(adjacency: Adjacency | undefined): Record<string, string[]> {
  if (adjacency === undefined) throw new Error('It takes less than the limit.');
  const view = new AdjacencyView(adjacency, {});
  const relations = [...Array(adjacency.relationCount).keys()].map((relation) => [
    adjacency.relationId(relation),
    view
      .entitiesOf(relation)
      .map((entity) => adjacency.entityId(entity))
      .sort(),
  ]);
  return Object.fromEntries(relations.filter(([, entities]) => entities?.length));
}

async function fresh(store: Store, sources?: readonly string[]): Promise<Record<string, string[]>> {
  return shown(await new AdjacencyKeeper(store, NO_LIMIT).current(sources));
}

function meeting(id: string, ...entities: string[]): Meeting {
  return {
    kind: 'MEETING',
    id,
    channel: 'PHONE',
    participations: entities.map((entity) => ({ role: 'PARTICIPANT', entity })),
  };
}

function said(subject: string, source = 'memo') {
  return { id: `${subject}-${source}`, subject, source, polarity: 'ASSERTS', certainty: 'CONFIRMED' } as const;
}

describeOnEachStore('an adjacency that is kept', (under) => {
  const store = freshStore(under);

  it('is read once, and then only the revision is asked for', async () => {
    const keeper = new AdjacencyKeeper(store(), NO_LIMIT);
    expect(await roundTripsOf(() => keeper.current(undefined))).toHaveLength(3);
    expect(await roundTripsOf(() => keeper.current(undefined))).toEqual(['revision']);
  });

  it('is read once for many who ask at once', async () => {
    const keeper = new AdjacencyKeeper(store(), NO_LIMIT);
    const asked = Promise.all([1, 2, 3].map(() => keeper.current(undefined)));
    const trips = await roundTripsOf(() => asked);
    const [one, two, three] = await asked;
    expect(one).toBe(two);
    expect(two).toBe(three);
    expect(trips.filter((name) => name.startsWith('adjacency'))).toHaveLength(1);
  });

  it('follows what another handle on the store writes between two questions', async () => {
    const keeper = new AdjacencyKeeper(store(), NO_LIMIT);
    const before = shown(await keeper.current(undefined));
    expect(before.coup).toBeUndefined();
    const other = await under.openAgain();
    await other.apply(
      change({
        entities: [{ kind: 'PERSON', id: 'dora-eck', name: 'Dora Eck', names: [], identifiers: [] }],
        relations: [meeting('coup', 'dora-eck', 'ada-berg'), meeting('phone-call', 'bo-lindqvist', 'dora-eck')],
        claims: [said('coup')],
        removedClaims: ['cousins-claim', 'rebuke-ada'],
      }),
    );
    await other.apply(
      change({ claims: [said('cousins'), { ...said('talks'), id: 'c', about: 'league', polarity: 'DENIES' }] }),
    );
    await other.close();
    let after: Record<string, string[]> = {};
    const trips = await roundTripsOf(async () => {
      after = shown(await keeper.current(undefined));
    });
    expect(trips).toHaveLength(4);
    expect(after).toEqual({
      ...before,
      coup: ['ada-berg', 'dora-eck'],
      'phone-call': ['bo-lindqvist', 'dora-eck'],
      talks: ['ada-berg', 'bo-lindqvist', 'carla-osman'],
    });
    expect(after).toEqual(await fresh(store()));
  });

  it('catches up change by change with what a fresh reading gives', async () => {
    const keeper = new AdjacencyKeeper(store(), NO_LIMIT);
    const withSources = ['gazette', 'memo'];
    for (let number = 0; number < 12; number += 1) {
      await store().apply(
        change({
          relations: [
            meeting(`call-${number % 5}`, 'ada-berg', ...(number % 2 ? ['league'] : ['northland', 'southland'])),
          ],
          claims: [said(`call-${number % 5}`, number % 3 ? 'memo' : 'courier')],
          removedClaims: [`call-${(number + 1) % 5}-memo`].filter(() => number > 7),
        }),
      );
      expect(shown(await keeper.current(undefined))).toEqual(await fresh(store()));
      expect(shown(await keeper.current(withSources))).toEqual(await fresh(store(), withSources));
    }
  });

  it('is the same state, and no row is read, when no relation changed', async () => {
    const keeper = new AdjacencyKeeper(store(), NO_LIMIT);
    const before = await keeper.current(undefined);
    await store().apply(change({ entities: HARBOUR_TALKS.entities }));
    const trips = await roundTripsOf(async () => {
      expect((await keeper.current(undefined))?.relations).toBe(before?.relations);
    });
    expect(trips.filter((name) => name.startsWith('adjacency'))).toEqual([]);
  });

  it('is none, and the store is not read again, where it takes more than the limit', async () => {
    const keeper = new AdjacencyKeeper(store(), 1_000);
    expect(await keeper.current(undefined)).toBeUndefined();
    expect(await roundTripsOf(async () => expect(await keeper.current(undefined)).toBeUndefined())).toEqual([]);
  });

  it('stops making a caller wait who gave up, and is read for the others', async () => {
    const keeper = new AdjacencyKeeper(store(), NO_LIMIT);
    const gone = new AbortController();
    const left = keeper.current(undefined, gone.signal);
    const stayed = keeper.current(undefined);
    gone.abort(new Error('The client is gone.'));
    await expect(left).rejects.toThrow('The client is gone.');
    expect(shown(await stayed).cousins).toEqual(['ada-berg', 'carla-osman']);
  });
});

describe('An adjacency that is kept', () => {
  const store = freshStore(temporarySqlite());

  const folder = temporaryFolder();

  it('follows what another process writes between two questions', async () => {
    const path = join(folder(), 'shared.db');
    const shared = await openSqliteStore({ path });
    await shared.apply(HARBOUR_TALKS);
    const keeper = new AdjacencyKeeper(shared, NO_LIMIT);
    const before = shown(await keeper.current(undefined));
    expect(await applyInAnotherProcess(path, 30)).toMatchObject({ done: true });
    const after = shown(await keeper.current(undefined));
    expect(Object.keys(after)).toHaveLength(Object.keys(before).length + 30);
    expect(after).toEqual(await fresh(shared));
    await shared.close();
  });

  it('is read again when the store fails in the midst of a change, and lacks nothing', async () => {
    let fails = false;
    const failing: Store = {
      ...store(),
      async *adjacencyRows(selection) {
        for await (const rows of store().adjacencyRows(selection)) {
          yield rows;
          if (fails) throw new Error('The line is cut.');
        }
      },
    };
    const keeper = new AdjacencyKeeper(failing, NO_LIMIT);
    await keeper.current(undefined);
    await store().apply(change({ relations: [meeting('one', 'league', 'northland')], claims: [said('one')] }));
    fails = true;
    await expect(keeper.current(undefined)).rejects.toThrow('The line is cut.');
    fails = false;
    await store().apply(change({ relations: [meeting('two', 'league', 'southland')], claims: [said('two')] }));
    expect(shown(await keeper.current(undefined))).toEqual(await fresh(store()));
  });

  it('sees what was written while it was read', async () => {
    const late: Store = {
      ...store(),
      async *adjacencyRows(selection) {
        yield* store().adjacencyRows(selection);
        if ((await store().revision()) > 1) return;
        await store().apply(change({ relations: [meeting('one', 'league', 'northland')], claims: [said('one')] }));
      },
    };
    expect(shown(await new AdjacencyKeeper(late, NO_LIMIT).current(undefined)).one).toEqual(['league', 'northland']);
  });
});
