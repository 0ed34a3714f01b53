import type { Identifier } from '../../../domain/entity.js';
import type { EntityKind } from '../../../domain/vocabulary.js';
import type { Searchable } from '../../../search/entry.js';
import type { Connection } from '../connection.js';
import { type Sql, sql } from '../sql.js';
import { IDENTIFIERS_JSON, NAMES_JSON, namesOf } from './entities.js';

/** Of the entities `e` that meet the condition, what they are searched by; in any order. */
export function searchables(connection: Connection, condition: Sql): Searchable[] {
  const rows = connection.rows<[id: string, kind: EntityKind, name: string, names: string, identifiers: string]>(sql`
    SELECT e.id, e.kind, e.name, ${NAMES_JSON}, ${IDENTIFIERS_JSON} FROM entity AS e WHERE ${condition}`);
  return rows.map(([id, kind, name, names, identifiers]) => ({
    id,
    kind,
    name,
    names: namesOf(names),
    identifiers: JSON.parse(identifiers) as Identifier[],
  }));
}
