import { textKey } from '../../domain/text-key.js';
import type { TextFilter } from '../selection.js';
import { json } from './json.js';
import { all, type Sql, sql } from './sql.js';

/** That the name of an entity, which has this name in the statement, matches the filter. */
export function nameMatches({ eq, in: oneOf, contains, startsWith }: TextFilter, entity: Sql): Sql {
  return all(
    eq === undefined ? undefined : sql`${entity}.text_key = ${textKey(eq)}`,
    oneOf && sql`${entity}.text_key IN (SELECT value FROM json_each(${json(oneOf.map(textKey))}))`,
    contains === undefined ? undefined : sql`instr(${entity}.text_key, ${textKey(contains)}) > 0`,
    startsWith === undefined ? undefined : startsWithKey(textKey(startsWith), entity),
  );
}

/** The lower bound lets the index be used; what begins with the prefix is not behind it followed by the last code point. */
function startsWithKey(prefix: string, entity: Sql): Sql {
  const within = sql`${entity}.text_key >= ${prefix} AND ${entity}.text_key < ${`${prefix}\u{10ffff}`}`;
  return sql`${within} AND substr(${entity}.text_key, 1, length(${prefix})) = ${prefix}`;
}
