import { COUNT_DOWN_FROM, type Counterpart, counterpart } from '../../domain/counterpart.js';
import { type DayRange, FIRST_DAY, LAST_DAY } from '../../domain/day.js';
import type { Page, PageRequest } from '../../domain/page.js';
import type { RelationsOfSelection } from '../selection.js';
import { type Part, parametersOf, where } from './condition.js';
import type { Connection } from './connection.js';
import { OUTERMOST, participationEvidenced } from './lens-conditions.js';
import { participationTypes } from './model.js';
import { readOfEach } from './of-each.js';
import { paging, toPage } from './paging.js';
import { participationConditions } from './relation-conditions.js';

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
  const ofOne = met(selection, {
    text: `WITH other, count(DISTINCT relation) AS count,
    min(CASE WHEN ${HAS_DATE} THEN participation.earliest END) AS earliest,
    max(CASE WHEN ${HAS_DATE} THEN participation.latest END) AS latest
  WITH *, toString(${COUNT_DOWN_FROM} - count) AS rank
  ${where(conditions)}
  WITH *
  ${text}
  RETURN collect({actor: other.id, count: count, earliest: earliest, latest: latest, sort: rank}) AS result`,
    parameters: { ...parametersOf(conditions), ...parameters },
  });
  const found = ofOne && (await readOfEach<Found[]>(connection, 'counterparts-of', actors, ofOne));
  return new Map(actors.map((id) => [id, pageOf(found?.get(id) ?? [], page)]));
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
  const ofOne = met(selection, { text: 'RETURN count(DISTINCT other) AS result', parameters: {} });
  const found = ofOne && (await readOfEach<number>(connection, 'count-counterparts-of', actors, ofOne));
  return new Map(actors.map((id) => [id, found?.get(id) ?? 0]));
}

/**
 * One row of `result`, as the text makes it of whom `entity` meets: `other`, by its `participation` in a `relation` of the
 * entity's. Undefined where no role is possible: a pattern without a type would find any.
 */
function met(selection: RelationsOfSelection, result: Part): Part | undefined {
  const types = participationTypes(selection.roles, selection.filter.kinds).join('|');
  if (types === '') return undefined;
  const own = participationConditions(selection);
  const evidenced = participationEvidenced(selection.lens, { ...OUTERMOST, entity: 'other' });
  return {
    text: `MATCH (entity)-[participation:${types}]->(relation)
  ${where(own)}
  WITH DISTINCT relation
  MATCH (relation)<-[participation:${types}]-(other:Actor)
  WHERE other <> entity AND ${evidenced.text}
  ${result.text}`,
    parameters: parametersOf([...own, evidenced, result]),
  };
}

function daysOf(earliest: string | null, latest: string | null): DayRange | null {
  return earliest === null || latest === null ? null : { earliest, latest };
}
