import fc from 'fast-check';
import { Analyses } from '../../src/analysis/analyses.js';
import type { Path, PathQuestion } from '../../src/analysis/paths/question.js';
import { ALL_DAYS } from '../../src/domain/day.js';
import type { Lens } from '../../src/domain/lens.js';
import type { Relation } from '../../src/domain/relation.js';
import { isAtLeast } from '../../src/domain/vocabulary.js';
import type { Store } from '../../src/store/port.js';
import { BY_DATE, EVERYTHING, idsOf } from '../conformance/harness.js';
import { withoutGaps } from '../fixtures/arbitraries.js';
import { ALL_ENTITY_IDS } from '../fixtures/pools.js';
import { randomChanges } from '../fixtures/random-graph.js';
import { randomLens, randomPathQuestion } from '../fixtures/random-query.js';
import type { Graph } from '../oracle/graph.js';
import { oracle } from '../oracle/oracle.js';
import { allPaths } from '../oracle/paths.js';
import { partsSeen, relationsSeen } from '../oracle/seen.js';
import { describeOnEachStore } from '../support/stores.js';

const SEED = Number(process.env.DIFFERENTIAL_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** Of so few hops, there are never more in a random graph. */
const ALL_PATHS = 100_000;

/** Questions about paths, and the graph about which they are. */
interface PathQuestions {
  readonly whole: Graph;
  readonly asked: readonly PathQuestion[];
}

const pathQuestions = fc.array(randomPathQuestion, { minLength: 1, maxLength: 5 });

/** Several pairs of lenses for each graph. */
const lenses = fc.array(fc.tuple(randomLens, randomLens), { minLength: 1, maxLength: 5 });

describe(`on the oracle (DIFFERENTIAL_SEED=${SEED})`, () => describeLenses(async () => oracle(), 60));
describeOnEachStore(`(DIFFERENTIAL_SEED=${SEED})`, ({ openEmpty }) => describeLenses(openEmpty, 5));

function describeLenses(open: () => Promise<Store>, graphs: number): void {
  const holds = (rule: (store: Store, one: Lens, other: Lens, paths: PathQuestions) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(lenses, randomChanges, pathQuestions, async (pairs, changes, asked) => {
        const store = await open();
        for (const change of changes) await store.apply(change);
        const plain = oracle();
        for (const change of changes) await plain.apply(change);
        const whole = plain.graph();
        for (const [one, other] of pairs) await rule(store, one, other, { whole, asked });
        await store.close();
      }),
      { seed: SEED, numRuns: graphs },
    );

  it('a narrower lens never sees more', () =>
    holds(async (store, one, other) => {
      const narrower = await seenUnder(store, both(one, other));
      expect(await seenUnder(store, one)).toEqual(expect.arrayContaining(narrower));
      expect(await seenUnder(store, other)).toEqual(expect.arrayContaining(narrower));
    }));

  it('paths under a lens are the paths of a graph of nothing but what it shows', () =>
    holds(async (store, lens, _other, { whole, asked }) => {
      const shown = graphShown(whole, lens);
      for (const question of asked) {
        const answer = await new Analyses(store).paths({ ...question, lens, first: ALL_PATHS });
        const paths = answer.kind === 'paths' ? answer.paths : [];
        expect(hopsOf(paths)).toEqual(hopsOf(allPaths(shown, { ...question, lens: {}, first: ALL_PATHS })));
      }
    }));

  it('a lens during all days sees what one without days sees', () =>
    holds(async (store, { during: _, ...lens }) => {
      expect(await seenUnder(store, { ...lens, during: ALL_DAYS })).toEqual(await seenUnder(store, lens));
    }));
}

/** The relations that are seen under the lens, and the entities with those in which their part is seen. */
async function seenUnder(store: Store, lens: Lens): Promise<string[]> {
  const all = await store.listRelations({ filter: {}, lens }, BY_DATE, EVERYTHING);
  const ofEach = await store.relationsOf(ALL_ENTITY_IDS, { filter: {}, lens }, BY_DATE, EVERYTHING);
  return [
    ...(idsOf(all) ?? []),
    ...[...ofEach].flatMap(([entity, page]) => (idsOf(page) ?? []).map((id) => `${entity} in ${id}`)),
  ];
}

/** The graph with only those relations and participations that the lens shows, and that something asserts. */
function graphShown(whole: Graph, given: Lens): Graph {
  const lens = { ...given, includeDenied: false };
  const relations = relationsSeen(whole, lens).map(
    (relation) => ({ ...relation, participations: partsSeen(whole, relation, lens) }) as Relation,
  );
  return { ...whole, relations };
}

/** Sorted, because with other claims they may be more certain, and come in another order. */
function hopsOf(paths: readonly Path[]): string[] {
  return paths.map(({ steps }) => steps.map(({ from, relation, to }) => `${from} ${relation} ${to}`).join(', ')).sort();
}

/** A lens that shows what both show at the most: each part is the narrower of theirs, or lies in both. */
function both(one: Lens, other: Lens): Lens {
  return withoutGaps({
    during: narrower(one.during, other.during, (a, b) => ({
      earliest: a.earliest > b.earliest ? a.earliest : b.earliest,
      latest: a.latest < b.latest ? a.latest : b.latest,
    })),
    knownBy: narrower(one.knownBy, other.knownBy, (a, b) => (a < b ? a : b)),
    minCertainty: narrower(one.minCertainty, other.minCertainty, (a, b) => (isAtLeast(a, b) ? a : b)),
    sources: narrower(one.sources, other.sources, (a, b) => a.filter((id) => b.includes(id))),
    includeDenied: one.includeDenied === true && other.includeDenied === true,
  });
}

function narrower<T>(one: T | undefined, other: T | undefined, of: (one: T, other: T) => T): T | undefined {
  return one === undefined || other === undefined ? (one ?? other) : of(one, other);
}
