import { COUNT_DOWN_FROM, type Counterpart, counterpart } from '../../domain/counterpart.js';
import { type DayRange, FIRST_DAY, LAST_DAY } from '../../domain/day.js';
import type { Page, PageRequest } from '../../domain/page.js';
import type { RelationsOfSelection } from '../port.js';
import { parametersOf, where } from './condition.js';
import type { Connection } from './connection.js';
import { participationSeen } from './lens-conditions.js';
import { participationTypes } from './model.js';
import { paging, toPage } from './paging.js';
import { participationConditions } from './relation-conditions.js';

interface Row<Result> {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly result: Result;
}

interface Found {
  readonly actor: string;
  readonly count: number;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly sort: string;
}

const BY_COUNT = { sort: 'rank', id: 'other.idKey' };
const HAS_DATE = `participation.earliest > '${FIRST_DAY}' OR participation.latest < '${LAST_DAY}'`;

export async function counterpartsOf(
  connection: Connection,
  actors: readonly string[],
  selection: RelationsOfSelection,
  page: PageRequest,
): Promise<Map<string, Page<Counterpart>>> {
  const { conditions, parameters, text } = paging(BY_COUNT, 'ASC', page);
  const result = `WITH entity AS other, count(DISTINCT relation) AS count,
    min(CASE WHEN ${HAS_DATE} THEN participation.earliest END) AS earliest,
    max(CASE WHEN ${HAS_DATE} THEN participation.latest END) AS latest
  WITH *, toString(${COUNT_DOWN_FROM} - count) AS rank
  ${where(conditions)}
  WITH *
  ${text}
  RETURN collect({actor: other.id, count: count, earliest: earliest, latest: latest, sort: rank}) AS result`;
  const found = await readMet<Found[]>(connection, 'counterparts-of', actors, selection, result, {
    ...parametersOf(conditions),
    ...parameters,
  });
  return new Map(actors.map((id) => [id, pageOf(found.get(id) ?? [], page)]));
}

function pageOf(rows: readonly Found[], page: PageRequest): Page<Counterpart> {
  const { items, ...rest } = toPage(rows, page, ({ actor, count, earliest, latest }) => ({
    id: actor,
    counterpart: counterpart(actor, count, daysOf(earliest, latest)),
  }));
  return { ...rest, items: items.map((item) => item.counterpart) };
}

export async function countCounterpartsOf(
  connection: Connection,
  actors: readonly string[],
  selection: RelationsOfSelection,
): Promise<Map<string, number>> {
  const result = 'RETURN count(DISTINCT entity) AS result';
  const found = await readMet<number>(connection, 'count-counterparts-of', actors, selection, result, {});
  return new Map(actors.map((id) => [id, found.get(id) ?? 0]));
}

/** Makes the column `result` of what each actor meets: `entity`, by its `participation` in a `relation` of the actor's. */
async function readMet<Result>(
  connection: Connection,
  name: string,
  actors: readonly string[],
  selection: RelationsOfSelection,
  result: string,
  parameters: object,
): Promise<Map<string, Result>> {
  const types = participationTypes(selection.roles, selection.filter.kinds).join('|');
  if (types === '') return new Map();
  const own = participationConditions(selection);
  const seen = participationSeen(selection.lens);
  const text = `UNWIND $entities AS id
MATCH (actor:Entity {id: id})
CALL (actor) {
  WITH actor AS entity
  MATCH (entity)-[participation:${types}]->(relation)
  ${where(own)}
  WITH DISTINCT relation
  MATCH (relation)<-[participation:${types}]-(entity:Actor)
  WHERE entity <> actor AND ${seen.text}
  ${result}
}
RETURN id, result`;
  const all = { entities: [...new Set(actors)], ...parametersOf([...own, seen]), ...parameters };
  const rows = await connection.read<Row<Result>>({ name, text }, all);
  return new Map(rows.map((row) => [row.id, row.result]));
}

function daysOf(earliest: string | null, latest: string | null): DayRange | null {
  return earliest === null || latest === null ? null : { earliest, latest };
}
