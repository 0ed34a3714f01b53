import fc from 'fast-check';
import type { Adjacency } from '../../../src/analysis/adjacency/adjacency.js';
import { AdjacencyKeeper } from '../../../src/analysis/adjacency/keeper.js';
import { AdjacencyView, ONLY_DENIED, UNSEEN } from '../../../src/analysis/adjacency/view.js';
import { aboutParticipant, aboutRelation, isRelationSeen, isSeen, weigh } from '../../../src/domain/evidence.js';
import type { Lens } from '../../../src/domain/lens.js';
import { CONNECTING_ROLES } from '../../../src/domain/relation-kinds.js';
import { CERTAINTIES, type RelationKind } from '../../../src/domain/vocabulary.js';
import type { Store } from '../../../src/store/port.js';
import { sharedStore } from '../../conformance/harness.js';
import { randomGraph } from '../../fixtures/random-graph.js';
import { randomLens } from '../../fixtures/random-query.js';
import { applied, claimsOf, NOTHING } from '../../oracle/graph.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { describeOnEachStore } from '../../support/stores.js';

const SEED = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 1_000_000));
const WORDS = [...CERTAINTIES, 'ONLY DENIED', 'UNSEEN'];

async function adjacencyOf(store: Store, sources?: readonly string[]): Promise<Adjacency> {
  const adjacency = await new AdjacencyKeeper(store, 1e9).current(sources);
  if (adjacency === undefined) throw new Error('It takes less than the limit.');
  return adjacency;
}

describe('The adjacency of the harbour talks', () => {
  const store = sharedStore(temporarySqlite());
  const relationsOf = async (entity: string, lens: Lens, kinds?: readonly RelationKind[]) => {
    const adjacency = await adjacencyOf(store(), lens.sources);
    const view = new AdjacencyView(adjacency, lens, kinds);
    const number = adjacency.entityNumber(entity);
    const found = number === undefined ? [] : view.relationsOf(number);
    return Object.fromEntries(
      found.map((relation) => [adjacency.relationId(relation), WORDS[view.strengthIn(relation, number ?? -1)]]),
    );
  };

  it('knows in what Carla Osman takes part, and how certainly', async () => {
    expect(await relationsOf('carla-osman', {})).toEqual({
      talks: 'POSSIBLE',
      secretary: 'REPORTED',
      cousins: 'REPORTED',
    });
    expect(await relationsOf('carla-osman', { minCertainty: 'REPORTED' })).toEqual({
      secretary: 'REPORTED',
      cousins: 'REPORTED',
    });
    expect(await relationsOf('carla-osman', { includeDenied: true }, ['MEETING', 'TRIP'])).toEqual({
      talks: 'POSSIBLE',
      'secret-meeting': 'ONLY DENIED',
      journey: 'ONLY DENIED',
    });
    expect(await relationsOf('carla-osman', { sources: ['archive'] })).toEqual({ secretary: 'REPORTED' });
    expect(await relationsOf('carla-osman', { sources: ['archive'], knownBy: '2024-05-31' })).toEqual({});
    expect(await relationsOf('carla-osman', { during: { earliest: '2024-02-01', latest: '2024-02-02' } })).toEqual({
      cousins: 'REPORTED',
    });
  });

  it('ties nobody by a venue or a subject, and has each entity once in a relation', async () => {
    const adjacency = await adjacencyOf(store());
    const view = new AdjacencyView(adjacency, {});
    const talks = adjacency.tables.relations.find('talks');
    expect(view.entitiesOf(talks).map((entity) => adjacency.entityId(entity))).toEqual([
      'bo-lindqvist',
      'ada-berg',
      'league',
      'carla-osman',
    ]);
    const city = adjacency.entityNumber('port-city') ?? -1;
    expect([...view.relationsOf(city)].map((relation) => adjacency.relationId(relation))).toEqual(['tribute']);
  });
});

describeOnEachStore(`the adjacency of a random graph (PROPERTY_SEED=${SEED})`, (under) => {
  // The last of several, because the first ones are small.
  const graph = fc.sample(randomGraph, { seed: SEED, numRuns: 20 }).at(-1);
  if (graph === undefined) throw new Error('fast-check gave no graph.');
  const store = sharedStore(under, graph);
  const claims = claimsOf(applied(NOTHING, graph));

  it("shows under a lens what the domain's rules say", async () => {
    await fc.assert(
      fc.asyncProperty(randomLens, async (lens) => {
        const adjacency = await adjacencyOf(store(), lens.sources);
        const view = new AdjacencyView(adjacency, lens);
        for (const relation of graph.relations) {
          const about = claims.filter(({ subject }) => subject === relation.id);
          const number = adjacency.tables.relations.find(relation.id);
          const ofRelation = number < 0 ? UNSEEN : view.strengthOf(number);
          const isShown = isRelationSeen(relation, about, lens);
          expect(ofRelation).toBe(isShown ? strength(weigh(aboutRelation(about), lens).certainty) : UNSEEN);
          for (const { role, entity } of relation.participations) {
            if (!CONNECTING_ROLES.includes(role)) continue;
            const part = aboutParticipant(about, entity);
            const expected = isShown && isSeen(part, lens) ? strength(weigh(part, lens).certainty) : UNSEEN;
            const found = number < 0 ? UNSEEN : view.strengthIn(number, adjacency.entityNumber(entity) ?? -1);
            expect(found).toBe(Math.max(ofRelation, expected));
          }
        }
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});

function strength(certainty: (typeof CERTAINTIES)[number] | undefined): number {
  return certainty === undefined ? ONLY_DENIED : CERTAINTIES.indexOf(certainty);
}
