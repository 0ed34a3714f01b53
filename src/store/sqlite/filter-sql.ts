import type { Lens } from '../../domain/lens.js';
import { RELATION_KIND_TABLE } from '../../domain/relation-kinds.js';
import { RELATION_KINDS, type RelationKind, type Role } from '../../domain/vocabulary.js';
import type { EntityFilter, ParticipationFilter, RelationFilter } from '../selection.js';
import { isAnchoredEntity, isAnchoredParticipation, isAnchoredRelation } from './filter-anchor.js';
import { json } from './json.js';
import { overlapsDays, participationIsSeen, statusOf } from './lens-sql.js';
import { nameMatches } from './name-sql.js';
import { shownIds } from './shown-ids.js';
import { all, any, raw, type Sql, sql } from './sql.js';

/** A row that says what relation it is of: that of the relation itself, or of one of its participations. */
export interface RelationRow {
  readonly name: Sql;
  readonly key: Sql;
  readonly id: Sql;
  readonly isOf: (kinds: readonly RelationKind[]) => Sql;
  /** That something holds of the relation itself, as `r`. */
  readonly itself: (condition: Sql) => Sql;
}

/** The relation `r`. */
export const RELATION: RelationRow = {
  name: raw('r'),
  key: raw('r.key'),
  id: raw('r.id'),
  isOf: (kinds) => sql`r.kind IN ${listed(kinds)}`,
  itself: (condition) => condition,
};

/** The participation of this name in the statement. It was found by its entity, and so nothing else may find it: hence the `+`. */
export function participation(name: Sql): RelationRow {
  return {
    name,
    key: sql`+${name}.relation`,
    id: sql`${name}.relation_id`,
    isOf: (kinds) => sql`${name}.role IN ${listed(rolesOf({ filter: { kinds } }))}`,
    itself: (condition) => sql`EXISTS (SELECT 1 FROM relation AS r WHERE r.key = ${name}.relation AND ${condition})`,
  };
}

/** The roles that are asked for, of the kinds that are asked for: each role belongs to one kind. */
export function rolesOf({ roles, filter }: { roles?: readonly Role[]; filter: RelationFilter }): Role[] {
  const ofKinds = (filter.kinds ?? RELATION_KINDS).flatMap((kind) => RELATION_KIND_TABLE[kind].roles);
  const asked = ofKinds.map(({ role }) => role).filter((role) => roles?.includes(role) ?? true);
  return [...new Set(asked)];
}

/** That the relation of a row matches the filter. `depth` tells apart the names of what is nested in the statement. */
export function relationMatches(filter: RelationFilter, lens: Lens, row: RelationRow, depth = 1): Sql {
  const {
    ids,
    kinds,
    during,
    status,
    channel,
    accreditation,
    participants: { some, none } = {},
    and,
    or,
    not,
  } = filter;
  const nested = (other: RelationFilter): Sql => relationMatches(other, lens, row, depth);
  return all(
    ids && sql`${row.id} IN ${listed(ids)}`,
    kinds && row.isOf(kinds),
    overlapsDays(row.name, during),
    status && row.itself(sql`${statusOf(lens)} IN ${listed(status)}`),
    channel && row.itself(sql`coalesce(r.attributes ->> 'channel', '') IN ${listed(channel)}`),
    accreditation &&
      sql`${row.key} IN (SELECT a.key FROM relation AS a WHERE a.kind = 'ENVOY_ROLE' AND a.attributes ->> 'accreditation' IN ${listed(accreditation)})`,
    some && hasParticipant(row, some, lens, depth),
    none && sql`NOT ${hasParticipant(row, none, lens, depth)}`,
    and && all(...and.map(nested)),
    or && any(...or.map(nested)),
    not && sql`NOT (${nested(not)})`,
  );
}

/** That the entity of this name in the statement matches the filter. */
export function entityMatches(filter: EntityFilter, lens: Lens, entity: Sql, depth = 1): Sql {
  const { ids, kinds, name, identifier, relations: { roles, some, none } = {}, and, or, not } = filter;
  const nested = (other: EntityFilter): Sql => entityMatches(other, lens, entity, depth);
  return all(
    ids && sql`${entity}.id IN (SELECT value FROM ${shownIds(ids)})`,
    kinds && sql`${entity}.kind IN ${listed(kinds)}`,
    name && nameMatches(name, entity),
    identifier &&
      sql`${entity}.key IN (SELECT i.entity FROM identifier AS i WHERE i.scheme = ${identifier.scheme} AND i.value = ${identifier.value})`,
    some && hasRelation(entity, roles, some, lens, depth),
    none && sql`NOT ${hasRelation(entity, roles, none, lens, depth)}`,
    and && all(...and.map(nested)),
    or && any(...or.map(nested)),
    not && sql`NOT (${nested(not)})`,
  );
}

function hasParticipant(row: RelationRow, filter: ParticipationFilter, lens: Lens, depth: number): Sql {
  const { roles, entity, onBehalfOf } = filter;
  const p = raw(`p${depth}`);
  const condition = all(
    entity && isEntity(sql`${p}.entity`, entity, lens, depth),
    onBehalfOf && isEntity(sql`${p}.on_behalf_of`, onBehalfOf, lens, depth),
    roles && sql`${p}.role IN ${listed(roles)}`,
    participationIsSeen(lens, p),
  );
  return isAmong(row.key, sql`${p}.relation`, sql`participation AS ${p}`, condition, isAnchoredParticipation(filter));
}

function hasRelation(
  entity: Sql,
  roles: readonly Role[] | undefined,
  { kinds, ...filter }: RelationFilter,
  lens: Lens,
  depth: number,
): Sql {
  const p = raw(`p${depth}`);
  const isAnchored = isAnchoredRelation(filter);
  const row = participation(p);
  const condition = all(
    relationMatches(filter, lens, isAnchored ? { ...row, key: sql`${p}.relation` } : row, depth + 1),
    roles || kinds ? sql`${p}.role IN ${listed(rolesOf({ roles, filter: { kinds } }))}` : undefined,
    participationIsSeen(lens, p),
  );
  return isAmong(sql`${entity}.key`, sql`${p}.entity`, sql`participation AS ${p}`, condition, isAnchored);
}

function isEntity(key: Sql, filter: EntityFilter, lens: Lens, depth: number): Sql {
  const e = raw(`e${depth}`);
  const condition = entityMatches(filter, lens, e, depth + 1);
  return isAmong(key, sql`${e}.key`, sql`entity AS ${e}`, condition, isAnchoredEntity(filter));
}

/** That a key is in a column of some rows: these are found first where they are few, else looked for by the key. */
function isAmong(key: Sql, column: Sql, rows: Sql, condition: Sql, areFew: boolean): Sql {
  return areFew
    ? sql`${key} IN (SELECT ${column} FROM ${rows} WHERE ${condition})`
    : sql`EXISTS (SELECT 1 FROM ${rows} WHERE ${column} = ${key} AND ${condition})`;
}

function listed(values: readonly string[]): Sql {
  return sql`(SELECT value FROM json_each(${json(values)}))`;
}
