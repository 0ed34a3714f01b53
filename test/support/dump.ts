import type { EntityOrder, Key, Page, PageRequest, RelationOrder } from '../../src/domain/page.js';
import { ENTITY_KINDS } from '../../src/domain/vocabulary.js';
import { canonical } from '../../src/importers/pipeline/canonical.js';
import type { Store } from '../../src/store/port.js';

const LIMIT = 500;
const BY_ID: EntityOrder = { by: 'ID', direction: 'ASC' };
const BY_DATE: RelationOrder = { by: 'DATE', direction: 'ASC' };
const SEEN = { filter: {}, lens: { includeDenied: true } };

/** Everything that a store holds, a line of JSON each, sorted: equal for two stores exactly when they hold the same. */
export async function dump(store: Store): Promise<string> {
  const lines: string[] = [];
  const add = (kind: string, items: readonly object[]) => {
    for (const item of items) lines.push(`${kind} ${canonical(item)}`);
  };
  for (const kind of ENTITY_KINDS)
    add('entity', await all((page) => store.listEntities({ kind, filter: {}, lens: {} }, BY_ID, page)));
  add('relation', await all((page) => store.listRelations(SEEN, BY_DATE, page)));
  const sources = await all((page) => store.listSources(page));
  add('source', sources);
  for (const { id } of sources) add('claim', await all(async (page) => pageOf(await store.claimsFrom([id], page), id)));
  return `${lines.sort().join('\n')}\n`;
}

function pageOf<Item>(pages: ReadonlyMap<string, Page<Item>>, id: string): Page<Item> {
  return pages.get(id) ?? { items: [], keys: [], hasMore: false };
}

async function all<Item>(read: (page: PageRequest) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  for (let after: Key | undefined; ; ) {
    const page = await read({ limit: LIMIT, fromEnd: false, ...(after !== undefined && { after }) });
    items.push(...page.items);
    if (!page.hasMore) return items;
    after = page.keys.at(-1);
  }
}

/**
 * The same, with the judgements, and what was put of all that they make be shown otherwise: equal for two stores exactly when
 * they also hold the same once the judgements are taken back.
 */
export async function dumpAsPut(store: Store): Promise<string> {
  const judgements = await all((page) => store.listJudgements(page));
  const entities = await store.entityRecords([...new Set(judgements.flatMap(({ pair }) => pair))]);
  const shown = await all((page) => store.listRelations(SEEN, BY_DATE, page));
  const relations = await store.relationRecords(shown.map(({ id }) => id));
  const put = [...judgements, ...entities.values(), ...relations.values()].map((item) => `put ${canonical(item)}`);
  return `${await dump(store)}${put.sort().join('\n')}\n`;
}
