import type { Participation } from '../../../domain/relation.js';
import type { RelationKind, Role } from '../../../domain/vocabulary.js';
import type { Mention } from '../../importer.js';
import { RecordProblem } from '../../record-problem.js';
import { type Cells, listOf, type Part } from '../cells.js';
import { referenceOf } from '../references.js';
import { ENDS, entityKindOf, onlyKindOf } from '../words.js';
import type { Context } from './context.js';

/** Who takes part in which role. @param mentions gets whom the row names. */
export function participationsOf(
  row: Cells,
  kind: RelationKind,
  context: Context,
  mentions: Mention[],
): Participation[] {
  const found: Participation[] = [];
  const add = (role: Role, { column, text }: Part, onBehalfOf?: string) => {
    for (const name of column.space === undefined ? listOf(text) : [text]) {
      const known = referenceOf(name, {
        field: column.name,
        ...(column.space !== undefined && { space: column.space }),
        ...kindIn(row, kind, role, context),
        lookups: context.lookups,
        settings: context.settings,
      });
      mentions.push(...known.mentions);
      if (found.some((one) => one.role === role && one.entity === known.id)) continue;
      found.push({ role, entity: known.id, ...(onBehalfOf !== undefined && { onBehalfOf }) });
    }
  };
  const behalf = row.relation('on_behalf_of');
  const { lookups, settings } = context;
  const of = behalf === undefined ? undefined : referenceOf(behalf, { field: 'on_behalf_of', lookups, settings }).id;
  const [from, to] = [row.part('from'), row.part('to')];
  const [fromRole, toRole] = ENDS[kind];
  if (from !== undefined) add(fromRole, from, of);
  if (to !== undefined) add(toRole, to);
  const roles = row.roles();
  const [first] = roles.filter(({ role }) => role === fromRole);
  if (of !== undefined && from === undefined && (first === undefined || listOf(first.part.text).length !== 1)) {
    throw new RecordProblem(
      'on_behalf_of',
      `one ${fromRole.toLowerCase()} for whom it is said`,
      JSON.stringify(behalf),
    );
  }
  for (const { role, part } of roles) add(role, part, from === undefined && role === fromRole ? of : undefined);
  return found;
}

/** What is told of those in the role: by a column, by the role itself, by the option. */
function kindIn(row: Cells, kind: RelationKind, role: Role, { settings }: Context) {
  const said = row.roleKind(role);
  const known = said === undefined ? undefined : entityKindOf([said], settings.words);
  const only = onlyKindOf(kind, role);
  return known !== undefined || only === undefined
    ? { kind: known ?? settings.mentioned, isSaid: true }
    : { kind: only, isSaid: only === settings.mentioned };
}
