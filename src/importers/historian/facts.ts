import type { Claim } from '../../domain/claim.js';
import { isDay } from '../../domain/day.js';
import type { Organization, Person } from '../../domain/entity.js';
import type { Mention } from '../importer.js';
import { notes } from '../notes.js';
import { slug } from '../states/slug.js';
import { mentionsOf } from '../states/state-on.js';
import { stateOfToday } from '../states/today.js';
import { type DataSet, SOURCES } from './data-sets.js';
import { textAt, type XmlElement } from './xml/element.js';

/** Where a record stands. */
export interface Place {
  readonly dataSet: DataSet;
  /** Its file, as locators name it. */
  readonly file: string;
}

/** A claim of the record: official, said on the day on which the record was changed last, and found by file and record id. */
export function claimOf(
  { dataSet, file }: Place,
  element: XmlElement,
  recordId: string,
  claim: Pick<Claim, 'id' | 'subject'> & Partial<Pick<Claim, 'about' | 'polarity' | 'status' | 'note' | 'certainty'>>,
): Claim {
  const changed = textAt(element, 'last-modified-date') ?? textAt(element, 'last-modified-datetime')?.slice(0, 10);
  const statedOn = changed !== undefined && isDay(changed) ? changed : undefined;
  const { status, polarity = 'ASSERTS', certainty = 'CONFIRMED', ...rest } = claim;
  // A few of those days do not exist, such as 2016-014.
  const note = notes(claim.note, statedOn === changed ? undefined : `Last modified: ${changed}`);
  return {
    ...rest,
    source: SOURCES[dataSet].id,
    ...(statedOn !== undefined && { statedOn }),
    polarity,
    certainty,
    ...(status !== undefined && { status }),
    locator: `${file}#${recordId}`,
    ...(note !== undefined && { note }),
  };
}

/** The three repositories have one space of person ids. */
export function personId(id: string): string {
  return `pocom:${id}`;
}

/** Somebody of whom no more is known than what the record calls them. */
export function namedPerson(id: string, name: string): Mention {
  const identifiers = id.startsWith('pocom:') ? [{ scheme: 'pocom', value: id.slice('pocom:'.length) }] : [];
  const entity: Person = { kind: 'PERSON', id, name, names: [], identifiers };
  return { entity, claims: [] };
}

export function organizationOf(name: string): Organization {
  return { kind: 'ORGANIZATION', id: slug(name), name, names: [], identifiers: [] };
}

export const UNITED_STATES = stateOfToday('US');
export const MENTION_OF_UNITED_STATES = mentionsOf(UNITED_STATES);
