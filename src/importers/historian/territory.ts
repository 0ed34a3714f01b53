import type { Day } from '../../domain/day.js';
import type { Place, State } from '../../domain/entity.js';
import { RecordProblem } from '../record-problem.js';
import { hasEras, stateOfId, stateOn, statesBetween } from '../states/state-on.js';
import { isoCodeOf } from '../states/today.js';
import { ENVOYS_TO_CHINA, TERRITORIES, TERRITORY_OF_LABEL, type Territory } from './tables/territories.js';

/**
 * The state that a territory id of the data sets stood for on a day, or a place that lies in no state.
 * @param label the text beside the id, which tells the two Chinas apart.
 * @throws RecordProblem when nothing is known of the id.
 */
export function territoryOn(id: string, day: Day | undefined, field: string, label = ''): State | Place {
  const known = knownTerritoryOn(id, day, label);
  if (known === undefined) throw new RecordProblem(field, 'the id of a state or territory', JSON.stringify(id));
  return known;
}

/** The same; undefined when nothing is known of the id. */
export function knownTerritoryOn(id: string, day: Day | undefined, label: string): State | Place | undefined {
  const territory = TERRITORY_OF_LABEL[label] ?? TERRITORIES[id] ?? byName(id);
  if (territory === undefined) return undefined;
  if ('place' in territory) {
    return { kind: 'PLACE', id: `territory:${id}`, name: territory.place, names: [], identifiers: [] };
  }
  if ('iso' in territory) return stateOn(territory.iso, day);
  const era = territory.eras.find(({ before }) => (day ?? '') < before) ?? territory.eras.at(-1);
  return stateOfId(era?.state ?? id);
}

/**
 * The states to which an envoy was sent who served from one day to another: more than one where a state ended meanwhile. None
 * where no day is known and several states could be meant.
 */
export function receiversOf(
  id: string,
  first: Day | undefined,
  last: Day | undefined,
  field: string,
  role: string,
): State[] {
  const { from, before, exceptRole } = ENVOYS_TO_CHINA;
  const isOther = id === 'china' && first !== undefined && first >= from && first < before && role !== exceptRole;
  const known = isOther ? 'taiwan' : id;
  const territory = TERRITORIES[known] ?? byName(known);
  if (territory !== undefined && 'iso' in territory) {
    if (first === undefined) return hasEras(territory.iso) ? [] : [stateOn(territory.iso, undefined)];
    return statesBetween(territory.iso, first, last ?? first);
  }
  const found = territoryOn(known, first, field);
  return found.kind === 'STATE' ? [found] : [];
}

function byName(id: string): Territory | undefined {
  const iso = isoCodeOf(id.replaceAll('-', ' '));
  return iso === undefined ? undefined : { iso };
}
