import type { Day } from '../../domain/day.js';
import type { Organization, Place, State } from '../../domain/entity.js';
import type { Source } from '../../domain/source.js';
import type { Mention } from '../importer.js';
import { ERAS } from './eras.js';
import { HISTORICAL_STATES } from './historical-states.js';
import { stateOfToday } from './today.js';

/** Where the dates and successions of states come from. */
export const STATES_SOURCE: Source = {
  id: 'demarche-historical-states',
  title: 'Table of historical states',
  publisher: 'Demarche',
};

/** The state that stood on that day where the one with this ISO code stands today; that of today where there is no day. */
export function stateOn(code: string, day: Day | undefined): State {
  const before = day === undefined ? undefined : ERAS[code]?.find((era) => day < era.before)?.state;
  return before === undefined ? withPredecessors(stateOfToday(code)) : stateOfId(before);
}

/** The states that stood there one after another between two days; not one that began on the last of them only. */
export function statesBetween(code: string, first: Day, last: Day): State[] {
  const changes = (ERAS[code] ?? []).map(({ before }) => before).filter((day) => day > first && day < last);
  return [first, ...changes].map((day) => stateOn(code, day));
}

/** Whether other states stood there once. */
export function hasEras(code: string): boolean {
  return code in ERAS;
}

/** A state by its id in the table of historical states, or that of the Republic of China, which took other ground. */
export function stateOfId(id: string): State {
  const found = HISTORICAL_STATES[id];
  if (found === undefined) return withPredecessors(stateOfToday('TW'));
  const { name, inception, dissolution } = found;
  const dates = { ...(inception !== undefined && { inception }), dissolution };
  return withPredecessors({ kind: 'STATE', id, name, names: [], identifiers: [], ...dates, predecessors: [] });
}

/** The source of what the mentions say of when states began and ended, where any does. */
export function statesSourceOf(mentions: readonly Mention[]): Source[] {
  const says = mentions.some(({ claims }) => claims.some(({ source }) => source === STATES_SOURCE.id));
  return says ? [STATES_SOURCE] : [];
}

/** To be mentioned where a state is: the states that it succeeded, theirs, and itself. */
export function mentionsOf(state: State): Mention[] {
  const before = state.predecessors.flatMap((id) => mentionsOf(stateOfId(id)));
  const saysMore = state.predecessors.length > 0 || state.dissolution !== undefined;
  return [...before, { entity: state, claims: saysMore ? [claimOn(state)] : [] }];
}

/** To be mentioned where a country is, be it a state, a union of them or a territory that is none. */
export function mentionsOfCountry(country: State | Organization | Place): Mention[] {
  return country.kind === 'STATE' ? mentionsOf(country) : [{ entity: country, claims: [] }];
}

function withPredecessors(state: State): State {
  return { ...state, predecessors: PREDECESSORS.get(state.id) ?? [] };
}

const PREDECESSORS = new Map<string, string[]>();
for (const [id, { successors }] of Object.entries(HISTORICAL_STATES)) {
  for (const successor of successors) PREDECESSORS.set(successor, [...(PREDECESSORS.get(successor) ?? []), id]);
}

function claimOn({ id }: State): Mention['claims'][number] {
  const source = STATES_SOURCE.id;
  return { id: `claim:${source}/${id}`, subject: id, source, polarity: 'ASSERTS', certainty: 'REPORTED', locator: id };
}
