import type { Facts } from '../importer.js';
import { STATES_SOURCE } from '../states/state-on.js';
import { claimer, type Provenance, sourcesOf } from './claims.js';
import type { IndexOfEntities } from './index-of-entities.js';
import { Properties } from './properties.js';
import type { ReadEntity } from './read-line.js';
import { sayOf } from './records/records.js';

/**
 * What an entity says, each fact with the claims of its data sets, and what has no place in words.
 * @throws RecordProblem where it cannot be told what it says.
 */
export function factsOf({ about, entity }: ReadEntity, index: IndexOfEntities, provenance: Provenance): Facts {
  const properties = new Properties(entity);
  const claimsOn = claimer(entity, properties, provenance);
  const said = sayOf(entity.schema)({ entity, properties, index, claimsOn });
  const { mentions = [], entities = [], relations = [], claimed = [], noted } = said;
  const note = said.note ?? properties.inWords;
  const silent = [...entities, ...relations]
    .map(({ id }) => id)
    .concat(claimed)
    .filter((id) => !noted.includes(id));
  const sources = sourcesOf(entity, provenance);
  const ofStates = mentions.some((mention) => mention.claims.some(({ source }) => source === STATES_SOURCE.id));
  const unplaced = said.unplaced ?? properties.unplaced;
  return {
    ...about,
    sources: ofStates ? [...sources, STATES_SOURCE] : sources,
    mentions,
    entities,
    relations,
    claims: [...noted.flatMap((id) => claimsOn(id, note)), ...silent.flatMap((id) => claimsOn(id))],
    ...(unplaced.length > 0 && { unplaced }),
  };
}
