import fc from 'fast-check';
import type { Entity } from '../../src/domain/entity.js';
import { ENTITY_KINDS } from '../../src/domain/vocabulary.js';
import { searchEntryOf } from '../../src/search/entry.js';
import { rank } from '../../src/search/rank.js';
import { recallFor } from '../../src/search/recall.js';
import type { Store } from '../../src/store/port.js';
import { change, sharedStore } from '../conformance/harness.js';
import { found } from '../conformance/search.js';
import { randomNames, randomText } from '../fixtures/random-names.js';
import { temporarySqlite } from '../store/sqlite/temporary.js';
import { describeNeo4j, realNeo4j } from '../support/neo4j.js';

const SEED = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 1_000_000));
const [before = [], after = []] = fc.sample(randomNames, { seed: SEED, numRuns: 2 });
/** Half of the entities are replaced, so that the index had to forget. */
const entities = [...after.slice(0, 75), ...before.slice(75)];

/** Every list that meets a condition, found by looking at every entity. */
function byLookingAtAll(text: string, kinds: Entity['kind'][] | undefined): readonly string[] {
  const recall = recallFor(text, kinds);
  if (recall === undefined) return [];
  const entries = entities
    .map((entity) => ({ entity, entry: searchEntryOf(entity) }))
    .sort((a, b) => a.entry.order - b.entry.order || (a.entity.id < b.entity.id ? -1 : 1));
  const meets = (terms: readonly string[], wanted: string) =>
    wanted.endsWith('*') ? terms.some((term) => term.startsWith(wanted.slice(0, -1))) : terms.includes(wanted);
  const meeting = (condition: readonly (readonly string[])[], limit: number) =>
    entries
      .filter(({ entry }) => condition.every((any) => any.some((wanted) => meets(entry.terms.split(' '), wanted))))
      .slice(0, limit)
      .map(({ entity }) => entity);
  const lists = recall.conditions.map((condition) => meeting(condition, recall.limit));
  const full = lists.findIndex(({ length }) => length === recall.limit);
  const first = lists.slice(0, full === -1 ? undefined : full + 1).flat();
  const all = first.length > 0 ? first : recall.otherwise.flatMap((one) => meeting(one, recall.otherwiseLimit));
  return rank(text, [...new Set(all)]).map(({ id }) => id);
}

function describeSameAnswers(name: string, store: () => Store, runs: number): void {
  it(`${name} finds what looking at every entity finds`, async () => {
    const kinds = fc.option(fc.subarray([...ENTITY_KINDS]), { nil: undefined, freq: 2 });
    let matches = 0;
    await fc.assert(
      fc.asyncProperty(randomText, kinds, async (text, asked) => {
        const expected = byLookingAtAll(text, asked);
        matches += expected.length;
        expect(await found(store(), text, asked)).toEqual(expected);
      }),
      { seed: SEED, numRuns: runs },
    );
    expect(matches).toBeGreaterThan(runs);
  });
}

describe(`Among random names (PROPERTY_SEED=${SEED})`, () => {
  const sqlite = sharedStore(temporarySqlite(), change({ entities: before }));
  beforeAll(() => sqlite().apply(change({ entities: after.slice(0, 75) })));
  describeSameAnswers('SQLite', sqlite, 500);
});

describeNeo4j(`Among random names (PROPERTY_SEED=${SEED})`, () => {
  const neo4j = sharedStore(realNeo4j(), change({ entities: before }));
  beforeAll(() => neo4j().apply(change({ entities: after.slice(0, 75) })));
  describeSameAnswers('Neo4j', neo4j, 300);
});
