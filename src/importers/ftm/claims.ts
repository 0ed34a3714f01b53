import type { Claim } from '../../domain/claim.js';
import { type Day, isDay } from '../../domain/day.js';
import type { Source } from '../../domain/source.js';
import { slug } from '../states/slug.js';
import type { FtmEntity } from './entity.js';
import type { Properties } from './properties.js';
import { fitting, idOf } from './reading.js';

/** What the files do not say themselves. */
export interface Provenance {
  /** The data set of entities that name none. */
  readonly dataset: string;
  readonly publisher?: string;
  readonly licence?: string;
}

/** One source a data set: entities name those in which they stand. Its text is the same for all of them. */
export function sourcesOf(entity: FtmEntity, { dataset, publisher, licence }: Provenance): readonly Source[] {
  return dataSetsOf(entity, dataset).map((name) => ({
    id: sourceId(name),
    title: `${name} (data set in FollowTheMoney)`,
    ...(publisher !== undefined && { publisher }),
    ...(licence !== undefined && { licence }),
  }));
}

/**
 * What makes the claims on a subject: one of each data set, as the format does not tell which of them said what. They are REPORTED: the
 * files are gathered from what others publish. The locator is the entity's id, the day that of the last change.
 */
export function claimer(entity: FtmEntity, properties: Properties, { dataset }: Provenance) {
  const statedOn = statedDay(properties);
  const own = idOf(entity.id);
  return (subject: string, note?: string): readonly Claim[] =>
    dataSetsOf(entity, dataset).map((name) => ({
      id: fitting(`claim:${own}/${slug(name)}${subject === own ? '' : `/${subject}`}`),
      subject,
      source: sourceId(name),
      ...(statedOn !== undefined && { statedOn }),
      polarity: 'ASSERTS',
      certainty: 'REPORTED',
      locator: entity.id,
      ...(note !== undefined && { note }),
    }));
}

/**
 * The day on which it was stated as it stands: the last of `modifiedAt`, which the record says of itself; else `last_change`, on which the
 * collector found it so. Not `retrievedAt` and `first_seen`, which say that something of it was there, and are kept in words.
 */
function statedDay(properties: Properties): Day | undefined {
  return lastDay(properties, 'modifiedAt') ?? lastDay(properties, 'last_change');
}

function lastDay(properties: Properties, name: string): Day | undefined {
  const values = properties.values(name);
  const days = values.map((value) => value.slice(0, 10));
  if (!days.every(isDay)) return undefined;
  properties.takeOne(name);
  return days.sort().at(-1);
}

function dataSetsOf({ datasets }: FtmEntity, fallback: string): readonly string[] {
  return datasets.length === 0 ? [fallback] : datasets;
}

function sourceId(dataset: string): string {
  return `ftm:data-set/${/^[\w.-]{1,100}$/.test(dataset) ? dataset : slug(dataset)}`;
}
