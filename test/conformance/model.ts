import fc from 'fast-check';
import { overlaps } from '../../src/domain/day.js';
import { aboutParticipant, isRelationSeen, isSeen, statusUnder } from '../../src/domain/evidence.js';
import { type Key, type PageRequest, type RelationOrder, relationKey } from '../../src/domain/page.js';
import { type Relation, relationBounds } from '../../src/domain/relation.js';
import { compareText } from '../../src/domain/text-order.js';
import type { RelationSelection, RelationsOfSelection } from '../../src/store/port.js';
import { PERSONS, randomGraph } from '../fixtures/random-graph.js';
import { randomFilter, randomLens, randomOrder, randomPage, randomRoles } from '../fixtures/random-query.js';
import { recordedClaims } from '../fixtures/recorded-claims.js';
import { idsOf, type StoreUnderTest, sharedStore } from './harness.js';

const SEED = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 1_000_000));

/** Compares a store with the rules of the domain, applied to the same graph in memory. */
export function describeModel(under: StoreUnderTest): void {
  describe(`answers as the domain's rules do (PROPERTY_SEED=${SEED})`, () => {
    const [graph] = fc.sample(randomGraph, { seed: SEED, numRuns: 1 });
    if (graph === undefined) throw new Error('fast-check gave no graph.');
    const store = sharedStore(under, graph);
    const claims = recordedClaims(graph);
    const about = ({ id }: Relation) => claims.filter(({ subject }) => subject === id);

    const isListed = (relation: Relation, { filter, lens }: RelationSelection): boolean =>
      isRelationSeen(relation, about(relation), lens) &&
      (filter.ids?.includes(relation.id) ?? true) &&
      (filter.kinds?.includes(relation.kind) ?? true) &&
      (filter.during === undefined || overlaps(relationBounds(relation), filter.during)) &&
      (filter.status?.includes(statusUnder(about(relation), lens)) ?? true) &&
      (filter.channel === undefined || (relation.kind === 'MEETING' && filter.channel.includes(relation.channel)));

    const isListedOf = (entity: string, relation: Relation, selection: RelationsOfSelection): boolean =>
      isListed(relation, selection) &&
      isSeen(aboutParticipant(about(relation), entity), selection.lens) &&
      relation.participations.some((part) => part.entity === entity && (selection.roles?.includes(part.role) ?? true));

    it('for all relations', async () => {
      const queries = fc.record({ filter: randomFilter, lens: randomLens });
      await fc.assert(
        fc.asyncProperty(queries, randomOrder, randomPage, async (selection, order, page) => {
          const expected = graph.relations.filter((relation) => isListed(relation, selection));
          expect(await store().countRelations(selection)).toBe(expected.length);
          const found = await store().listRelations(selection, order, page);
          expect({ ids: idsOf(found), hasMore: found.hasMore }).toEqual(pageOf(expected, order, page));
        }),
        { seed: SEED, numRuns: 300 },
      );
    });

    it('for the relations of entities', async () => {
      const queries = fc.record({ filter: randomFilter, lens: randomLens, roles: randomRoles });
      await fc.assert(
        fc.asyncProperty(queries, randomOrder, randomPage, async (selection, order, page) => {
          const counts = await store().countRelationsOf(PERSONS, selection);
          const pages = await store().relationsOf(PERSONS, selection, order, page);
          for (const person of PERSONS) {
            const expected = graph.relations.filter((relation) => isListedOf(person, relation, selection));
            const found = pages.get(person);
            expect({ ids: idsOf(found), hasMore: found?.hasMore }).toEqual(pageOf(expected, order, page));
            expect(counts.get(person)).toBe(expected.length);
          }
        }),
        { seed: SEED, numRuns: 300 },
      );
    });
  });
}

function pageOf(relations: readonly Relation[], order: RelationOrder, page: PageRequest) {
  const sign = order.direction === 'ASC' ? 1 : -1;
  const keyOf = (relation: Relation) => relationKey(relation, order);
  const within = [...relations]
    .sort((a, b) => sign * compareKeys(keyOf(a), keyOf(b)))
    .filter((relation) => page.after === undefined || sign * compareKeys(keyOf(relation), page.after) > 0)
    .filter((relation) => page.before === undefined || sign * compareKeys(keyOf(relation), page.before) < 0);
  const from = page.fromEnd ? Math.max(0, within.length - page.limit) : 0;
  const items = within.slice(from, page.fromEnd ? undefined : page.limit);
  return { ids: items.map(({ id }) => id), hasMore: within.length > page.limit };
}

function compareKeys(a: Key, b: Key): number {
  return compareText(a[0], b[0]) || compareText(a[1], b[1]);
}
