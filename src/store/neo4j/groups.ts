import neo4j from 'neo4j-driver';
import type { Lens } from '../../domain/lens.js';
import {
  GROUP_FIELDS,
  type GroupKey,
  type GroupValues,
  type RelationGroup,
  START_LENGTHS,
  type StartKey,
} from '../../domain/relation-group.js';
import { CONNECTING_ROLES } from '../../domain/relation-kinds.js';
import type { GroupSelection, RelationsOfSelection } from '../selection.js';
import { type Part, parametersOf, where } from './condition.js';
import type { Connection } from './connection.js';
import { participationEvidenced } from './lens-conditions.js';
import { participationTypes } from './model.js';
import { participationConditions } from './relation-conditions.js';
import { selectedRelations } from './relation-lists.js';

interface Grouping {
  /** The value of `relation`, or of the variable that {@link severalOf} gives. */
  readonly value: string;
  /** The list of its values, where there can be several. */
  readonly severalOf?: (lens: Lens) => string;
}

const GROUPINGS: Readonly<Record<GroupKey, Grouping>> = {
  KIND: { value: 'relation.kind' },
  START_YEAR: startedIn('START_YEAR'),
  START_MONTH: startedIn('START_MONTH'),
  START_DAY: startedIn('START_DAY'),
  STATE: { value: 'state', severalOf: states },
  TITLE: { value: 'relation.title' },
  CHANNEL: { value: 'relation.channel' },
  PAIR: { value: 'pair', severalOf: pairs },
};

const CONNECTED = participationTypes(CONNECTING_ROLES).join('|');

/** The largest groups of all relations that are selected. */
export async function groupRelations(
  connection: Connection,
  { of, ...selection }: GroupSelection,
  keys: readonly GroupKey[],
  limit: number | undefined,
): Promise<RelationGroup[]> {
  const { text, parameters } = selectedRelations(selection);
  const source =
    of === undefined
      ? { text: `${text}\nWITH null AS id, relation`, parameters }
      : ofEntities(of, selection, 'WITH DISTINCT null AS id, relation');
  const rows = await readGroups(connection, 'group-relations', source, selection, keys, limit);
  return rows.map((row) => groupOf(row, keys));
}

/** The groups of each entity's relations, the largest first. */
export async function groupRelationsOf(
  connection: Connection,
  entities: readonly string[],
  selection: RelationsOfSelection,
  keys: readonly GroupKey[],
): Promise<Map<string, RelationGroup[]>> {
  const source = ofEntities(entities, selection, 'WITH DISTINCT id, relation');
  const found = new Map(entities.map((id): [string, RelationGroup[]] => [id, []]));
  for (const row of await readGroups(connection, 'group-relations-of', source, selection, keys)) {
    found.get(row.id)?.push(groupOf(row, keys));
  }
  return found;
}

interface Row {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly count: number;
}

/** Finds the rows `id`, `relation` that are grouped. */
function ofEntities(entities: readonly string[], selection: RelationsOfSelection, found: string): Part {
  const types = participationTypes(selection.roles, selection.filter.kinds).join('|');
  const conditions = participationConditions(selection);
  const text = `UNWIND $entities AS id
MATCH (entity:Entity {id: id})-[participation${types === '' ? '' : `:${types}`}]->(relation)
${where(conditions)}
${found}`;
  // A pattern without a type would match relationships of every type, so that nobody's are asked for then.
  const asked = types === '' ? [] : [...new Set(entities)];
  return { text, parameters: { entities: asked, ...parametersOf(conditions) } };
}

async function readGroups(
  connection: Connection,
  name: string,
  source: Part,
  { lens }: Pick<GroupSelection, 'lens'>,
  keys: readonly GroupKey[],
  limit?: number,
): Promise<Row[]> {
  const several = keys.flatMap((key) => {
    const { value, severalOf } = GROUPINGS[key];
    return severalOf === undefined ? [] : [{ value, list: severalOf(lens) }];
  });
  const text = [
    source.text,
    ...several.map(
      ({ value, list }) => `WITH *, ${list} AS found
UNWIND CASE WHEN isEmpty(found) THEN [null] ELSE found END AS ${value}`,
    ),
    `RETURN id, count(*) AS count, ${keys.map((key) => `${GROUPINGS[key].value} AS ${GROUP_FIELDS[key]}`).join(', ')}`,
    `ORDER BY count DESC, ${keys.map((key) => GROUP_FIELDS[key]).join(', ')}`,
    ...(limit === undefined ? [] : ['LIMIT $limit']),
  ].join('\n');
  const parameters = { ...participationEvidenced(lens).parameters, ...source.parameters };
  return connection.read<Row>(
    { name, text },
    { ...parameters, ...(limit !== undefined && { limit: neo4j.int(limit) }) },
  );
}

function startedIn(key: StartKey): Grouping {
  const cut = `left(relation.start, ${START_LENGTHS[key]})`;
  return { value: `CASE WHEN relation.start = relation.earliest THEN ${cut} ELSE relation.start END` };
}

/**
 * Ids of the states that act in `relation`, or for which somebody does.
 *
 * Both lists begin with the relation, and nothing here lets a planner begin elsewhere for each relation anew, as it does where its
 * counts say that there are few of something: what a participant is, is asked by `labels()`, by which nothing can be found; on whose
 * behalf somebody acts is read before it is compared, since there is an index of it.
 */
function states(lens: Lens): string {
  const evidenced = participationEvidenced(lens).text;
  return `COLLECT {
  MATCH (entity)-[participation:${CONNECTED}]->(relation) WHERE ${evidenced} AND 'State' IN labels(entity)
  RETURN entity.id AS acting
  UNION
  MATCH (entity)-[participation:${CONNECTED}]->(relation) WHERE ${evidenced}
  WITH DISTINCT participation.onBehalfOf AS acting
  MATCH (represented:Entity {id: acting}) WHERE 'State' IN labels(represented)
  RETURN acting
}`;
}

/** Each two of the actors in `relation`, as their ids in order; it begins with the relation, as {@link states} does. */
function pairs(lens: Lens): string {
  return `COLLECT {
  MATCH (entity)-[participation:${CONNECTED}]->(relation) WHERE ${participationEvidenced(lens).text} AND 'Actor' IN labels(entity)
  WITH DISTINCT entity ORDER BY entity.idKey
  WITH collect(entity.id) AS ids
  UNWIND range(0, size(ids) - 1) AS one
  UNWIND range(one + 1, size(ids) - 1) AS other
  RETURN [ids[one], ids[other]] AS pair
}`;
}

function groupOf({ count, ...row }: Row, keys: readonly GroupKey[]): RelationGroup {
  const fields = keys.map((key) => GROUP_FIELDS[key]);
  const values = fields.flatMap((field) => (row[field] === null ? [] : [[field, row[field]]]));
  return { values: Object.fromEntries(values) as GroupValues, count };
}
