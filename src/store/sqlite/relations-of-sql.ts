import type { RelationsOfSelection } from '../selection.js';
import { rolesOf } from './filter-sql.js';
import { json } from './json.js';
import { participationIsSelected } from './relation-filter-sql.js';
import { type Sql, sql } from './sql.js';

/** The keys of each entity (`parent`) and of the relations that are selected of it (`relation`): each two once. */
export function relationsOfEach(entities: readonly string[], selection: RelationsOfSelection): Sql {
  return sql`
    SELECT DISTINCT p.entity AS parent, p.relation FROM json_each(${json([...new Set(entities)])}) AS asked
    CROSS JOIN entity AS e ON e.id = asked.value
    CROSS JOIN json_each(${json(rolesOf(selection))}) AS role
    CROSS JOIN participation AS p ON p.entity = e.key AND p.role = role.value
    WHERE ${participationIsSelected(selection)}`;
}
