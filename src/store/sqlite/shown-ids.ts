import { json } from './json.js';
import { type Sql, sql } from './sql.js';

/** A table of one column, `value`: the ids, and for those that are hidden the ids under which they are shown; each once. */
export function shownIds(ids: readonly string[]): Sql {
  const list = json(ids);
  return sql`(
    SELECT value FROM json_each(${list}) UNION
    SELECT s.id FROM json_each(${list}) AS j
    CROSS JOIN hidden AS h ON h.id = j.value CROSS JOIN entity AS s ON s.key = h.shown_as
  )`;
}
