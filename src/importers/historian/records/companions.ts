import type { Claim } from '../../../domain/claim.js';
import { notes } from '../../notes.js';
import { claimOf } from '../facts.js';
import type { KnownPerson } from '../known/people-index.js';
import type { Reading } from '../remarks/index.js';

import { HOME_OF_COMPANIONS, type RemarkOf, type Seek } from './remark-of.js';

/** Whom the traveller accompanied. */
export interface Companions {
  readonly people: readonly KnownPerson[];
  /** That each came along, as certainly as the words were read. */
  readonly claims: readonly Claim[];
  /** Those who stay text, for the note of the trip. */
  readonly note: string | undefined;
  readonly unplaced: readonly string[];
}

/** Somebody who is named twice, or travelled anyway, is none. */
export function companionsIn(reading: Reading, of: RemarkOf, seek: Seek): Companions {
  const sought = reading.accompanied.map((mention) => seek(mention, HOME_OF_COMPANIONS));
  const found = new Map<string, { readonly person: KnownPerson; readonly said: string }>();
  for (const { person, said } of sought) {
    if (person !== undefined && !of.travellers.includes(person.id)) found.set(person.id, { person, said });
  }
  const lost = sought.filter(({ person }) => person === undefined);
  return {
    people: [...found.values()].map(({ person }) => person),
    claims: [...found.values()].map((each, index) => claimOn(of, each, index + 1)),
    note: lost.length === 0 ? undefined : `Accompanied ${lost.map(({ said }) => said).join('; ')}`,
    unplaced: lost.flatMap(({ unplaced }) => (unplaced === undefined ? [] : [unplaced])),
  };
}

function claimOn(
  of: RemarkOf,
  { person, said }: { readonly person: KnownPerson; readonly said: string },
  number: number,
): Claim {
  const claim = { id: `claim:${of.trip}/companion-${number}`, subject: of.trip, about: person.id } as const;
  return claimOf(of.place, of.element, of.key, { ...claim, certainty: 'REPORTED', note: notes(`Accompanied ${said}`) });
}
