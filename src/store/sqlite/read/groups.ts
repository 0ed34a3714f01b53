import {
  GROUP_FIELDS,
  type GroupKey,
  type GroupValues,
  type RelationGroup,
  START_LENGTHS,
  type StartKey,
} from '../../../domain/relation-group.js';
import { CONNECTING_ROLES } from '../../../domain/relation-kinds.js';
import { ACTOR_KINDS, type EntityKind, RELATION_KINDS } from '../../../domain/vocabulary.js';
import type { GroupSelection, RelationsOfSelection } from '../../selection.js';
import type { Connection } from '../connection.js';
import { json } from '../json.js';
import { participationIsSeen } from '../lens-sql.js';
import { isSelected } from '../relation-filter-sql.js';
import { relationsOfEach } from '../relations-of-sql.js';
import { raw, type Sql, sql } from '../sql.js';

interface Grouping {
  /** What the relations of `counted` are grouped by. */
  readonly by: readonly Sql[];
  /** What a group is given and sorted by, where that is not the same: ids are looked up once a group. */
  readonly values?: readonly Sql[];
  /** Brings in a table of several values, or none, for each relation. */
  readonly join?: Sql;
}

const GROUPINGS: Readonly<Record<GroupKey, Grouping>> = {
  KIND: { by: [raw('counted.kind')] },
  START_YEAR: startedIn('START_YEAR'),
  START_MONTH: startedIn('START_MONTH'),
  START_DAY: startedIn('START_DAY'),
  STATE: {
    by: [raw('state.entity')],
    values: [raw(idOf('state.entity'))],
    join: raw('LEFT JOIN state ON state.relation = counted.relation'),
  },
  TITLE: { by: [raw("counted.attributes ->> 'title'")] },
  CHANNEL: { by: [raw("counted.attributes ->> 'channel'")] },
  PAIR: {
    by: [raw('pair.one'), raw('pair.other')],
    values: ['min', 'max'].map((end) => raw(`${end}(${idOf('pair.one')}, ${idOf('pair.other')})`)),
    join: raw('LEFT JOIN pair ON pair.relation = counted.relation'),
  },
};

const COUNTED = raw('r.key AS relation, r.kind, r.start_date, r.earliest, r.attributes');

/** The largest groups of all relations that are selected. */
export function groupRelations(
  connection: Connection,
  { of, ...selection }: GroupSelection,
  keys: readonly GroupKey[],
  limit: number | undefined,
): RelationGroup[] {
  const kinds = json(selection.filter.kinds ?? RELATION_KINDS);
  const condition =
    of === undefined
      ? sql`r.kind IN (SELECT value FROM json_each(${kinds})) AND ${isSelected(selection)}`
      : sql`r.key IN (SELECT relation FROM (${relationsOfEach(of, selection)}))`;
  const counted = sql`SELECT NULL AS parent, ${COUNTED} FROM relation AS r WHERE ${condition}`;
  return grouped(connection, counted, selection, keys, limit).map(({ group }) => group);
}

/** The groups of each entity's relations, the largest first. */
export function groupRelationsOf(
  connection: Connection,
  entities: readonly string[],
  selection: RelationsOfSelection,
  keys: readonly GroupKey[],
): Map<string, RelationGroup[]> {
  const counted = sql`
    SELECT parent.id AS parent, ${COUNTED} FROM (${relationsOfEach(entities, selection)}) AS mine
    CROSS JOIN relation AS r ON r.key = mine.relation CROSS JOIN entity AS parent ON parent.key = mine.parent`;
  const found = new Map(entities.map((id): [string, RelationGroup[]] => [id, []]));
  for (const { parent, group } of grouped(connection, counted, selection, keys, undefined)) {
    found.get(parent)?.push(group);
  }
  return found;
}

/** Groups the rows of `counted`: relations, each with the entity (`parent`) whose it is. */
function grouped(
  connection: Connection,
  counted: Sql,
  { lens }: Pick<GroupSelection, 'lens'>,
  keys: readonly GroupKey[],
  limit: number | undefined,
): { parent: string; group: RelationGroup }[] {
  const groupings = keys.map((key) => GROUPINGS[key]);
  const values = groupings.flatMap((grouping) => grouping.values ?? grouping.by);
  const joins = groupings.flatMap(({ join }) => join ?? []);
  const rows = connection.rows<[parent: string, count: number, ...values: (string | null)[]]>(sql`
    WITH counted AS (${counted}),
    acting AS (
      SELECT DISTINCT p.relation, p.entity, p.on_behalf_of
      FROM (SELECT DISTINCT relation FROM counted) AS found CROSS JOIN participation AS p ON p.relation = found.relation
      WHERE p.role IN (SELECT value FROM json_each(${json(CONNECTING_ROLES)})) AND ${participationIsSeen(lens)}
    ),
    state AS (
      SELECT relation, entity FROM acting WHERE entity IN (${ofKinds(['STATE'])})
      UNION SELECT relation, on_behalf_of FROM acting WHERE on_behalf_of IN (${ofKinds(['STATE'])})
    ),
    actor AS (SELECT DISTINCT relation, entity FROM acting WHERE entity IN (${ofKinds(ACTOR_KINDS)})),
    -- Not a join of the table with itself: where few rows are expected, SQLite makes no index for that, and takes the square of them.
    pair AS (
      SELECT listed.relation, one.value AS one, other.value AS other
      FROM (SELECT relation, json_group_array(entity) AS entities FROM actor GROUP BY relation) AS listed
      CROSS JOIN json_each(listed.entities) AS one CROSS JOIN json_each(listed.entities) AS other
      WHERE other.value > one.value
    )
    SELECT counted.parent, count(*), ${listed(values)} FROM counted ${joins.reduce(spaced, raw(''))}
    GROUP BY ${listed([raw('counted.parent'), ...groupings.flatMap(({ by }) => by)])}
    ORDER BY ${listed([raw('count(*) DESC'), ...values.map((value) => sql`${value} NULLS LAST`)])}
    LIMIT ${limit ?? -1}`);
  return rows.map(([parent, count, ...found]) => ({ parent, group: { values: valuesOf(keys, found), count } }));
}

/** The keys of the entities of these kinds. */
function ofKinds(kinds: readonly EntityKind[]): Sql {
  return sql`SELECT key FROM entity WHERE kind IN (SELECT value FROM json_each(${json(kinds)}))`;
}

function idOf(column: string): string {
  return `(SELECT id FROM entity WHERE key = ${column})`;
}

function startedIn(key: StartKey): Grouping {
  const start = `counted.start_date`;
  return { by: [raw(`iif(${start} = counted.earliest, substr(${start}, 1, ${START_LENGTHS[key]}), ${start})`)] };
}

function valuesOf(keys: readonly GroupKey[], columns: readonly (string | null)[]): GroupValues {
  const rest = [...columns];
  const values = keys.flatMap((key) => {
    const [value, ...more] = rest.splice(0, GROUPINGS[key].by.length);
    return value === null ? [] : [[GROUP_FIELDS[key], more.length === 0 ? value : [value, ...more]]];
  });
  return Object.fromEntries(values) as GroupValues;
}

function listed(columns: readonly Sql[]): Sql {
  return columns.reduce((one, other) => sql`${one}, ${other}`);
}

function spaced(one: Sql, other: Sql): Sql {
  return sql`${one} ${other}`;
}
