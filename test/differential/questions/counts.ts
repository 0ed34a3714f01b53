import fc from 'fast-check';
import { AGGREGATE_KEYS, aggregateRows, groupsToAsk } from '../../../src/domain/aggregate.js';
import { COUNT_DOWN_FROM } from '../../../src/domain/counterpart.js';
import type { GroupKey } from '../../../src/domain/relation-group.js';
import { TIME_BUCKETS } from '../../../src/domain/time-bucket.js';
import { timelineKeys, timelineOf } from '../../../src/domain/timeline.js';
import { oneOf, sometimes, withoutGaps } from '../../fixtures/arbitraries.js';
import { ALL_ENTITY_IDS } from '../../fixtures/pools.js';
import { pagesBy, randomEntityIds, randomSelection, randomSelectionOf } from '../../fixtures/random-query.js';
import { naiveAggregate } from '../../oracle/counts/aggregate.js';
import { sceneOf, sceneWith } from '../../oracle/counts/scene.js';
import { naiveTimeline } from '../../oracle/counts/timeline.js';
import { questions } from '../question.js';

const COUNTS = [1, 2, 3, 5].map((count) => String(COUNT_DOWN_FROM - count));
/** Of the starts one at the most: a group has one. */
const groupKeys = fc
  .tuple(
    fc.shuffledSubarray(['KIND', 'STATE', 'TITLE', 'CHANNEL', 'PAIR'] as const, { maxLength: 2 }),
    sometimes(oneOf(['START_YEAR', 'START_MONTH', 'START_DAY'] as const)),
  )
  .map(([keys, start]): GroupKey[] =>
    start === undefined && keys.length > 0 ? keys : [...keys, start ?? 'START_YEAR'],
  );

export const COUNTS_OF_RELATIONS = [
  questions('counterparts', {
    input: fc.record({ ids: randomEntityIds, selection: randomSelectionOf, page: pagesBy(COUNTS, ALL_ENTITY_IDS) }),
    ask: async (store, { ids, selection, page }) => [
      await store.countCounterpartsOf(ids, selection),
      await store.counterpartsOf(ids, selection, page),
    ],
  }),
  questions('groups of relations', {
    input: fc
      .record({
        selection: randomSelection,
        of: sometimes(randomEntityIds),
        keys: groupKeys,
        limit: sometimes(fc.nat(5)),
      })
      .map(withoutGaps),
    ask: (store, { selection, of, keys, limit }) =>
      store.groupRelations(withoutGaps({ ...selection, of }), keys, limit),
  }),
  questions('groups of the relations of entities', {
    input: fc.record({ ids: randomEntityIds, selection: randomSelectionOf, keys: groupKeys }),
    ask: (store, { ids, selection, keys }) => store.groupRelationsOf(ids, selection, keys),
  }),
  questions('timelines', {
    input: fc.record({ selection: randomSelection, of: randomEntityIds, bucket: oneOf(TIME_BUCKETS) }),
    ask: async (store, { selection, of, bucket }) =>
      timelineOf(await store.groupRelations({ ...selection, of }, timelineKeys(bucket)), bucket),
    expected: (graph, { selection, of, bucket }) =>
      naiveTimeline(sceneWith(sceneOf(graph, selection), of).relations, bucket),
  }),
  questions('aggregates', {
    input: fc.record({
      selection: randomSelection,
      by: fc.shuffledSubarray([...AGGREGATE_KEYS], { minLength: 1, maxLength: 3 }),
      first: fc.nat(30),
    }),
    ask: async (store, { selection, by, first }) => {
      const { keys, limit } = groupsToAsk(by, first);
      return aggregateRows(await store.groupRelations(selection, keys, limit), by, first);
    },
    expected: (graph, { selection, by, first }) => naiveAggregate(sceneOf(graph, selection), by).slice(0, first),
  }),
];
