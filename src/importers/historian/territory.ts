import type { Day } from '../../domain/day.js';
import type { Place, State } from '../../domain/entity.js';
import { stateOfId, stateOn } from '../states/state-on.js';
import { isoCodeOf } from '../states/today.js';
import { RecordProblem } from './problem.js';
import { ENVOYS_TO_CHINA, TERRITORIES, TERRITORY_OF_LABEL, type Territory } from './tables/territories.js';

/**
 * The state that a territory id of the data sets stood for on a day, or a place that lies in no state.
 * @param label the text beside the id, which tells the two Chinas apart.
 * @throws RecordProblem when nothing is known of the id.
 */
export function territoryOn(id: string, day: Day | undefined, field: string, label = ''): State | Place {
  const territory = TERRITORY_OF_LABEL[label] ?? TERRITORIES[id] ?? byName(id);
  if (territory === undefined) {
    throw new RecordProblem(field, 'the id of a state or territory', JSON.stringify(id));
  }
  if ('place' in territory) {
    return { kind: 'PLACE', id: `territory:${id}`, name: territory.place, names: [], identifiers: [] };
  }
  if ('iso' in territory) return stateOn(territory.iso, day);
  const era = territory.eras.find(({ before }) => (day ?? '') < before) ?? territory.eras.at(-1);
  return stateOfId(era?.state ?? id);
}

/** To whom an envoy was sent: {@link territoryOn}, but for the China that the United States had relations with. */
export function receiverOn(id: string, day: Day | undefined, field: string, role: string): State | Place {
  const { from, before, exceptRole } = ENVOYS_TO_CHINA;
  const isOther = id === 'china' && day !== undefined && day >= from && day < before && role !== exceptRole;
  return territoryOn(isOther ? 'taiwan' : id, day, field);
}

function byName(id: string): Territory | undefined {
  const iso = isoCodeOf(id.replaceAll('-', ' '));
  return iso === undefined ? undefined : { iso };
}
