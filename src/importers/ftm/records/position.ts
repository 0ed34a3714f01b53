import type { Organization, State } from '../../../domain/entity.js';
import type { Mention } from '../../importer.js';
import { RecordProblem } from '../../record-problem.js';
import { mentionsOfCountry } from '../../states/state-on.js';
import { countryOf } from '../countries.js';
import type { FtmEntity } from '../entity.js';
import type { IndexOfEntities } from '../index-of-entities.js';
import { Properties } from '../properties.js';
import { idOf, type Reading, type Said } from '../reading.js';

/** Nothing of its own: a position is in the graph as the title of those who held it. What it says beside stands in their claims. */
export function positionSaid({ properties, entity }: Reading): Said {
  titleOf(entity, properties);
  for (const name of ['organization', 'country']) properties.take(name);
  return { noted: [], unplaced: properties.unplaced };
}

/** A position, as the tenures of those who hold it need it. */
export interface Post {
  readonly title: string;
  /** The id of the body to which it belongs; undefined where it says none, or several. */
  readonly body?: string;
  readonly mentions: readonly Mention[];
  /** What has no place. */
  readonly note?: string;
}

/**
 * The body is the position's organization, where these files have it; else the state, or union of states, of its country.
 * @throws RecordProblem for a position without a name.
 */
export function postOf(entity: FtmEntity, index: IndexOfEntities): Post {
  const properties = new Properties(entity);
  const title = titleOf(entity, properties);
  const [organization, ...otherOrganizations] = properties.values('organization');
  const countries = properties.values('country').map(countryOf);
  const [country] = countries;
  let body: string | undefined;
  let mentions: readonly Mention[] = [];
  if (
    organization !== undefined &&
    otherOrganizations.length === 0 &&
    index.find(organization)?.kind === 'ORGANIZATION'
  ) {
    properties.take('organization');
    body = idOf(organization);
  } else if (country !== undefined && isOne(countries)) {
    properties.take('country');
    body = country.id;
    mentions = mentionsOfCountry(country);
  }
  const note = properties.inWords;
  return { title, ...(body !== undefined && { body }), mentions, ...(note !== undefined && { note }) };
}

function isOne(countries: readonly (State | Organization | undefined)[]): boolean {
  return new Set(countries.map((country) => country?.id)).size === 1;
}

function titleOf(entity: FtmEntity, properties: Properties): string {
  const title = entity.caption ?? properties.values('name')[0];
  if (title === undefined) throw new RecordProblem('properties.name', 'the name of the position', 'nothing');
  if (properties.values('name').every((name) => name === title)) properties.take('name');
  return title;
}
