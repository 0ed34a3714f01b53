import neo4j from 'neo4j-driver';
import { type Searchable, searchEntryOf } from '../../search/entry.js';
import type { Condition, Recall } from '../../search/recall.js';
import type { Connection } from './connection.js';
import { orderKey } from './order-key.js';
import { statement } from './statement.js';

interface ItemRow {
  readonly [column: string]: unknown;
  readonly item: Searchable;
}

export async function search(
  connection: Connection,
  { conditions, limit, otherwise, otherwiseLimit }: Recall,
): Promise<readonly Searchable[]> {
  const rows = await connection.read<ItemRow>(statement('search'), {
    conditions: conditions.map(queryOf),
    limit: neo4j.int(limit),
    otherwise: otherwise.map(queryOf),
    otherwiseLimit: neo4j.int(otherwiseLimit),
  });
  return rows.map(({ item }) => item);
}

/** Terms are letters and digits, so that nothing in them means anything to Lucene. */
function queryOf(condition: Condition): string {
  return condition.map((terms) => `+(${terms.join(' ')})`).join(' ');
}

/** What `put-search-entries` takes as `$rows`. */
export function searchEntryRows(entities: readonly Searchable[]): readonly object[] {
  return entities.map((entity) => {
    const { terms, order } = searchEntryOf(entity);
    return { entity: entity.id, properties: { terms, order: neo4j.int(order), idKey: orderKey(entity.id) } };
  });
}

/** So many in a transaction, that none of them grows large. */
const BATCH = 5_000;

/** Indexes what was stored before there was an index. */
export async function indexAllEntities(connection: Connection): Promise<void> {
  const indexed = await connection.write(async (run) => {
    const found = await run<ItemRow>(statement('entities-not-indexed'), { limit: neo4j.int(BATCH) });
    await run(statement('put-search-entries'), { rows: searchEntryRows(found.map(({ item }) => item)) });
    return found.length;
  });
  if (indexed > 0) await indexAllEntities(connection);
}
