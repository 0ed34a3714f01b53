import fc from 'fast-check';
import { Analyses } from '../../../src/analysis/analyses.js';
import { type Neighborhood, type NeighborhoodQuestion, sizeOf } from '../../../src/analysis/neighborhood/question.js';
import { RELATION_KINDS, type RelationKind } from '../../../src/domain/vocabulary.js';
import { change, sharedStore } from '../../conformance/harness.js';
import { randomLens } from '../../fixtures/random-query.js';
import { PEOPLE, randomTies } from '../../fixtures/random-ties.js';
import { describeOnEachStore } from '../../support/stores.js';
import { type SeenRelation, seenRelations, within } from '../seen-relations.js';

const SEED = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 1_000_000));
const GRAPHS = 30;
const RUNS = Number(process.env.PROPERTY_RUNS ?? 200);

const question = fc.record({
  graph: fc.nat(GRAPHS - 1),
  around: fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 1, maxLength: 2 }),
  via: fc.constantFrom<RelationKind[]>(['MEETING', 'TIE'], ['MEETING', 'TIE'], ['MEETING']),
  lens: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, randomLens),
  depth: fc.integer({ min: 1, max: 3 }),
  limit: fc.integer({ min: 1, max: 4 }),
});

describeOnEachStore(`neighborhoods in random graphs (PROPERTY_SEED=${SEED})`, (under) => {
  const [graph] = fc.sample(randomTies(GRAPHS), { seed: SEED, numRuns: 1 });
  if (graph === undefined) throw new Error('fast-check gave no graph.');
  const store = sharedStore(under, graph);

  it('bring others each time, until all within the depth are known, and hide what they do not show', async () => {
    const analyses = new Analyses(store());
    let hidden = 0;
    await fc.assert(
      fc.asyncProperty(question, async ({ graph: number, around, ...rest }) => {
        const ids = around.map((person) => `${number}${person}`);
        const ownRelations = graph.relations.filter(({ id }) => id.startsWith(`${number}-`));
        const seen = seenRelations(change({ ...graph, relations: ownRelations }), rest.lens, rest.via);
        const known = new Set<string>();
        for (;;) {
          const asked = { ...rest, around: ids, excluding: [...known] };
          const answer = await analyses.neighborhood(asked);
          expectWhole(answer, asked, seen);
          hidden += answer.hidden.length;
          const fresh = answer.nodes.slice(ids.length);
          expect(fresh.filter((id) => known.has(id))).toEqual([]);
          for (const id of fresh) known.add(id);
          if (fresh.length === 0) break;
        }
        expect(new Set([...ids, ...known])).toEqual(within(seen, ids, rest.depth));
      }),
      { seed: SEED, numRuns: RUNS },
    );
    expect(hidden).toBeGreaterThan(RUNS / 10);
  });
});

/** What holds of every answer. */
function expectWhole(answer: Neighborhood, asked: NeighborhoodQuestion, seen: readonly SeenRelation[]): void {
  const { around, depth, limit, excluding } = asked;
  expect(answer.nodes.slice(0, around.length)).toEqual(around);
  expect(answer.nodes.length).toBeLessThanOrEqual(around.length + limit);
  const known = new Set([...answer.nodes, ...excluding]);
  const isShownAlready = (parties: readonly string[]) =>
    parties.every((id) => excluding.includes(id) && !around.includes(id));
  const tied = seen.map((relation) => ({ ...relation, known: relation.parties.filter((id) => known.has(id)) }));
  const shown = tied.filter(({ known: ends }) => ends.length > 1 && ends.some((id) => answer.nodes.includes(id)));
  // Seldom, some are left out because they are too many.
  if (shown.length > sizeOf(asked).relations) return;
  expect(answer.ties.map(({ relation }) => relation).sort()).toEqual(shown.map(({ id }) => id).sort());
  for (const { relation, entities } of answer.ties) {
    expect([...entities].sort()).toEqual([...(tied.find(({ id }) => id === relation)?.known ?? [])].sort());
  }
  if (depth > 1) return;
  const all = seen.filter(
    ({ id, parties }) =>
      parties.length > 1 && (parties.some((party) => around.includes(party)) || shown.some((one) => one.id === id)),
  );
  for (const kind of RELATION_KINDS) {
    const ofKind = all.filter((relation) => relation.kind === kind && !isShownAlready(relation.parties));
    const count = answer.hidden.find((row) => row.kind === kind)?.count ?? 0;
    const shownOfKind = shown.filter((relation) => relation.kind === kind);
    expect(count + shownOfKind.length).toBe(ofKind.length);
  }
}
