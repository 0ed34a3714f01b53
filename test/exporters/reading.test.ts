import { linksOf } from '../../src/domain/link.js';
import { ENTITY_KINDS, RELATION_KINDS, type RelationKind } from '../../src/domain/vocabulary.js';
import type { ExportedEntity, ExportedGraph, ExportedRelation } from '../../src/exporters/exported.js';
import { type Part, wholeOf } from '../../src/exporters/reading/part.js';
import { readGraph } from '../../src/exporters/reading/read-graph.js';
import { namedByClaims, takingPart } from '../../src/exporters/reading/weighed.js';
import { change, freshStore, sharedStore } from '../conformance/harness.js';
import { ADA_TWICE, OTHER_ADA } from '../fixtures/ada-twice.js';
import { growDiplomacy } from '../fixtures/grow-diplomacy.js';
import { HARBOUR_TALKS } from '../fixtures/harbour-talks.js';
import { judgement } from '../support/judging.js';
import { roundTripsOf } from '../support/round-trips.js';
import { describeOnEachStore } from '../support/stores.js';

async function all<Item>(batches: AsyncIterable<readonly Item[]>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const batch of batches) items.push(...batch);
  return items;
}

const entityIds = async (graph: ExportedGraph) => (await all(graph.entities())).map(({ entity }) => entity.id);
const ofKinds = (kinds: readonly RelationKind[], lens = {}): Part => ({
  title: 'A part',
  lens,
  relations: { kinds },
  entities: [],
});

describeOnEachStore('A graph to export', (under) => {
  describe('of the harbour talks', () => {
    const store = sharedStore(under);

    it('has all entities, by kind, then id', async () => {
      const graph = readGraph(store(), wholeOf({}));
      const expected = ENTITY_KINDS.flatMap((kind) =>
        HARBOUR_TALKS.entities
          .filter((entity) => entity.kind === kind)
          .map(({ id }) => id)
          .sort(),
      );
      expect(await entityIds(graph)).toEqual(expected);
    });

    it('has the relations that the lens shows, by first day, then id, the same each time', async () => {
      const graph = readGraph(store(), wholeOf({}));
      const ids = (await all(graph.relations())).map(({ relation }) => relation.id);
      expect(ids).toEqual([
        'cousins',
        'secretary',
        'tribute',
        'undated-meeting',
        'foreign-minister',
        'special-envoy',
        'journey',
        'phone-call',
        'talks',
        'partial-acceptance',
        'rebuke',
      ]);
      expect((await all(graph.relations())).map(({ relation }) => relation.id)).toEqual(ids);
    });

    it('says of a relation what the lens shows: who takes part, how certain it is, by which claims and sources', async () => {
      const shown = async (lens: Part['lens']) =>
        (await all(readGraph(store(), wholeOf(lens)).relations())).find(({ relation }) => relation.id === 'talks');
      expect(await shown({})).toMatchObject({
        label: expect.stringMatching(
          /^Bo Lindqvist, .* and possibly .* met in Port City about Harbour Plan \(2024-03-05\)\.$/,
        ),
        standing: 'ASSERTED',
        certainty: 'CONFIRMED',
        status: 'HELD',
        bounds: { earliest: '2024-03-05', latest: '2024-03-05' },
        claims: [
          { id: 'talks-planned' },
          { id: 'talks-carla' },
          { id: 'talks-held' },
          { id: 'talks-not-carla' },
          { id: 'talks-aborted' },
        ],
        sources: [{ id: 'gazette' }, { id: 'courier' }],
      });
      const before = await shown({ knownBy: '2024-03-05' });
      expect(before).toMatchObject({ certainty: 'REPORTED', status: 'PLANNED', sources: [{ id: 'gazette' }] });
    });

    it('has the sources that its claims name, by id', async () => {
      const graph = readGraph(store(), ofKinds(['TRIP']));
      expect((await all(graph.sources())).map(({ id }) => id)).toEqual(['archive', 'gazette']);
    });

    it('has, of a part, whoever its relations and their claims name, with the links between these', async () => {
      const graph = readGraph(store(), ofKinds(['TENURE']));
      const entities = await all(graph.entities());
      expect(entities.map(({ entity }) => entity.id)).toEqual([
        'bo-lindqvist',
        'carla-osman',
        'southland',
        'secretariat',
      ]);
      // Its parent, the league, is not of the part.
      expect(entities.at(-1)?.entity).not.toHaveProperty('parent');
    });

    it('has, of a part of trips alone, no meetings on them', async () => {
      const meetingsOf = async (part: Part) =>
        (await all(readGraph(store(), part).relations())).flatMap(({ relation }) =>
          relation.kind === 'TRIP' ? relation.meetings : [],
        );
      expect(await meetingsOf(ofKinds(['TRIP']))).toEqual([]);
      expect(await meetingsOf(ofKinds(['TRIP', 'MEETING']))).toEqual(['talks', 'phone-call']);
    });

    it.each(
      RELATION_KINDS.flatMap((kind) => [
        [kind, {}] as const,
        [kind, { includeDenied: true, knownBy: '2024-03-10' }] as const,
      ]),
    )('of %s under %j, names nobody who is not in it', async (kind, lens) => {
      const graph = readGraph(store(), ofKinds([kind], lens));
      const [entities, relations] = [await all(graph.entities()), await all(graph.relations())];
      const ids = new Set(entities.map(({ entity }) => entity.id));
      const named = [...relations.flatMap(namedByRelation), ...entities.flatMap(namedByEntity)];
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
      const sources = new Set((await all(graph.sources())).map(({ id }) => id));
      const claims = [...relations, ...entities].flatMap((exported) => exported.claims);
      expect(new Set(claims.map(({ source }) => source))).toEqual(sources);
    });

    it('of picked entities and relations has those, and the relations as far as the lens shows them', async () => {
      const picked = {
        title: '',
        lens: {},
        relations: { ids: ['phone-call', 'secret-meeting'] },
        entities: ['league'],
      };
      const graph = readGraph(store(), picked);
      expect((await all(graph.relations())).map(({ relation }) => relation.id)).toEqual(['phone-call']);
      // Northland is who said so.
      expect(await entityIds(graph)).toEqual(['ada-berg', 'bo-lindqvist', 'northland', 'league']);
    });

    it('reads a batch in five round trips, whatever is in it', async () => {
      const graph = readGraph(store(), wholeOf({}));
      const trips = await roundTripsOf(() => all(graph.relations()));
      expect(trips.map((name) => name.replace(/^.*[.:]/, ''))).toHaveLength(5);
      expect(await roundTripsOf(() => all(graph.entities()))).toHaveLength(2 * ENTITY_KINDS.length);
    });
  });

  describe('of entities that were judged to be one', () => {
    const store = freshStore(under);

    it('has them as one, and the judgement', async () => {
      await store().apply(ADA_TWICE);
      await store().apply(change({ judgements: [judgement('ada-berg', OTHER_ADA)] }));
      const graph = readGraph(store(), ofKinds(['MEETING']));
      const ids = await entityIds(graph);
      expect(ids.filter((id) => id === 'ada-berg' || id === OTHER_ADA)).toHaveLength(1);
      expect(await all(graph.judgements())).toEqual([judgement('ada-berg', OTHER_ADA)]);
      expect(await all(readGraph(store(), ofKinds(['TENURE'])).judgements())).toEqual([]);
    });
  });

  describe('of a graph of several pages', () => {
    const store = sharedStore(under, growDiplomacy(150));

    it('is read page by page: the number of round trips grows with the pages, and names are read once', async () => {
      const graph = readGraph(store(), wholeOf({}));
      const first = await roundTripsOf(() => all(graph.relations()));
      expect((await all(graph.relations())).length).toBe(1200);
      // Of three pages: the list, claims, meetings of trips, names, sources.
      expect(first.length).toBeLessThanOrEqual(3 * 5 + 2);
      // All names are known now.
      expect(await roundTripsOf(() => all(graph.relations()))).toHaveLength(3 * 4);
    });

    it('can be left in the middle, and reads no further', async () => {
      const graph = readGraph(store(), wholeOf({}));
      const trips = await roundTripsOf(async () => {
        for await (const batch of graph.relations()) if (batch.length > 0) break;
      });
      expect(trips.length).toBeLessThanOrEqual(6);
    });
  });
});

function namedByRelation({ relation, claims }: ExportedRelation): string[] {
  return [...takingPart(relation), ...namedByClaims(claims)];
}

function namedByEntity({ entity, claims }: ExportedEntity): string[] {
  return [...linksOf(entity).map(({ target }) => target), ...namedByClaims(claims)];
}
