import type { Searchable } from '../../../search/entry.js';
import type { Condition, Recall } from '../../../search/recall.js';
import type { Connection } from '../connection.js';
import { json } from '../json.js';
import { ENTITY_OF_ROWID, entityOfRow, firstRowOf, orderOfRow } from '../search-row.js';
import { sql } from '../sql.js';
import { searchables } from './searchables.js';

/** A statement for each condition that is asked, rarely two, and one for what was found. */
export function search(connection: Connection, recall: Recall): Searchable[] {
  const keys = new Set<number>();
  for (const condition of recall.conditions) {
    const found = keysThatMeet(connection, condition, recall.limit);
    for (const key of found) keys.add(key);
    if (found.length >= recall.limit) break;
  }
  if (keys.size === 0) {
    for (const condition of recall.otherwise) {
      for (const key of keysThatMeet(connection, condition, recall.otherwiseLimit)) keys.add(key);
    }
  }
  return searchables(connection, sql`e.key IN (SELECT value FROM json_each(${json([...keys])}))`);
}

/** The index gives its rows by their order, so that ids have to be looked at only where the last order has more entities than there is room for. */
function keysThatMeet(connection: Connection, condition: Condition, limit: number): number[] {
  const match = matchOf(condition);
  const rows = connection
    .rows<[row: number]>(sql`SELECT rowid FROM search WHERE search MATCH ${match} ORDER BY rowid LIMIT ${limit + 1}`)
    .map(([row]) => row);
  const [last, next] = rows.slice(limit - 1).map(orderOfRow);
  if (last === undefined || last !== next) return rows.slice(0, limit).map(entityOfRow);
  const before = rows.filter((row) => row < firstRowOf(last)).map(entityOfRow);
  const ofLast = connection.rows<[key: number]>(sql`
    SELECT e.key FROM search AS s CROSS JOIN entity AS e ON e.key = ${ENTITY_OF_ROWID}
    WHERE search MATCH ${match} AND s.rowid BETWEEN ${firstRowOf(last)} AND ${firstRowOf(last + 1) - 1}
    ORDER BY e.id LIMIT ${limit - before.length}`);
  return [...before, ...ofLast.map(([key]) => key)];
}

/** Terms are letters and digits, so that nothing in them means anything to FTS5. */
function matchOf(condition: Condition): string {
  return condition.map((terms) => `(${terms.join(' OR ')})`).join(' AND ');
}
