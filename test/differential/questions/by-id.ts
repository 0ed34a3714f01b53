import fc from 'fast-check';
import { LINK_KINDS } from '../../../src/domain/link.js';
import { ENTITY_KINDS, RELATION_KINDS } from '../../../src/domain/vocabulary.js';
import type { Store } from '../../../src/store/port.js';
import { oneOf } from '../../fixtures/arbitraries.js';
import { IDENTIFIERS, SCHEMES } from '../../fixtures/pools.js';
import { ALL_IDS, randomEntityIds, randomIds, randomJudgementPage, randomPrefix } from '../../fixtures/random-query.js';
import { questions } from '../question.js';

const NODE_KINDS = [...ENTITY_KINDS, ...RELATION_KINDS, 'PLAN_VERSION', 'SOURCE', 'CLAIM'] as const;

export const BY_ID = [
  questions('what ids stand for', { input: randomIds, ask: (store, ids) => store.kindsOf(ids) }),
  questions('everything with these ids', { input: randomIds, ask: everythingOf }),
  questions('under which ids', { input: randomIds, ask: (store, ids) => store.identify(ids) }),
  questions('what was put under ids', {
    input: randomIds,
    ask: async (store, ids) => [await store.entityRecords(ids), await store.relationRecords(ids)],
  }),
  questions('judgements', {
    input: fc.record({ ids: randomEntityIds, page: randomJudgementPage }),
    ask: async (store, { ids, page }) => [await store.judgementsOf(ids), await store.listJudgements(page)],
  }),
  questions('the whole graph', { input: fc.constant('all'), ask: (store) => everythingOf(store, ALL_IDS) }),
  questions('ids that begin so', {
    input: fc.record({ prefix: randomPrefix, kinds: fc.subarray([...NODE_KINDS]), limit: fc.nat(9) }),
    ask: (store, { prefix, kinds, limit }) => store.idsStartingWith(prefix, kinds, limit),
  }),
  questions('who has identifiers', {
    input: fc.array(fc.record({ scheme: oneOf(SCHEMES), value: oneOf([...IDENTIFIERS, '']) }), { maxLength: 5 }),
    ask: (store, identifiers) => store.entitiesByIdentifiers(identifiers),
  }),
  questions('who links to entities', {
    input: fc.record({ ids: randomEntityIds, link: oneOf(LINK_KINDS) }),
    ask: (store, { ids, link }) => store.linkedFrom(ids, link),
  }),
];

async function everythingOf(store: Store, ids: readonly string[]) {
  return [
    await store.entities(ids),
    await store.relations(ids),
    await store.planVersions(ids),
    await store.sources(ids),
    await store.claims(ids),
  ];
}
