import { RELATION_KIND_TABLE } from '../../domain/relation-kinds.js';
import { RELATION_KINDS, type Role } from '../../domain/vocabulary.js';
import type { RelationFilter, RelationSelection, RelationsOfSelection } from '../port.js';
import { json } from './json.js';
import { overlapsDays, participationIsSeen, relationIsSeen, statusOf } from './lens-sql.js';
import { all, type Sql, sql } from './sql.js';

/** What is asked of a relation `r`, but for its kind. */
export function isSelected({ filter, lens }: RelationSelection): Sql {
  return all(
    relationIsSeen(lens),
    overlapsDays('r', filter.during),
    filter.ids && sql`r.id IN (SELECT value FROM json_each(${json(filter.ids)}))`,
    ...ownConditions({ filter, lens }),
  );
}

/** What is asked of a participation `p` and its relation, but for the role, which tells the kind as well. */
export function participationIsSelected({ filter, lens }: RelationSelection): Sql {
  const own = ownConditions({ filter, lens });
  return all(
    participationIsSeen(lens),
    overlapsDays('p', filter.during),
    filter.ids && sql`p.relation_id IN (SELECT value FROM json_each(${json(filter.ids)}))`,
    own.length > 0 ? sql`EXISTS (SELECT 1 FROM relation AS r WHERE r.key = p.relation AND ${all(...own)})` : undefined,
  );
}

/** The roles that are asked for, of the kinds that are asked for: each role belongs to one kind. */
export function rolesOf({ roles, filter }: RelationsOfSelection): Role[] {
  const ofKinds = (filter.kinds ?? RELATION_KINDS).flatMap((kind) => RELATION_KIND_TABLE[kind].roles);
  const asked = ofKinds.map(({ role }) => role).filter((role) => roles?.includes(role) ?? true);
  return [...new Set(asked)];
}

/** The conditions that only the relation itself can tell. */
function ownConditions({ filter, lens }: { filter: RelationFilter } & RelationSelection): Sql[] {
  const status = filter.status && sql`${statusOf(lens)} IN (SELECT value FROM json_each(${json(filter.status)}))`;
  const channel =
    filter.channel && sql`r.attributes ->> 'channel' IN (SELECT value FROM json_each(${json(filter.channel)}))`;
  return [status, channel].filter((condition) => condition !== undefined);
}
