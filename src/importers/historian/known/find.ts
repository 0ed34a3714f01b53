import { type Mention, type PersonMention, resolve, type Surroundings } from '../remarks/index.js';
import type { KnownPerson, PeopleIndex } from './people-index.js';

/** What came of looking for somebody whom a remark names. */
export interface Found {
  /** Undefined where nobody is named, nobody fits, or several do. */
  readonly person?: KnownPerson;
  /** For the note of a claim: whom the remark names, and whom that is taken for. */
  readonly said: string;
  /** For the counts, where it stays text. */
  readonly unplaced?: string;
}

/** The known person whom the remark means, within country, title and time; nothing is guessed: `remarks/resolve.ts` has the rules. */
export function find(mention: Mention, around: Surroundings, people: PeopleIndex): Found {
  const written = JSON.stringify(mention.written);
  if (mention.kind === 'person') return findPerson(mention, written, around, people);
  return mention.kind === 'group'
    ? { said: `${written}: no one person`, unplaced: 'remarks: group of people' }
    : { said: `${written}: a body`, unplaced: 'remarks: body' };
}

function findPerson(mention: PersonMention, written: string, around: Surroundings, people: PeopleIndex): Found {
  const found = resolve(mention, around, people);
  if (found.kind === 'ambiguous') {
    const ids = found.people.map((key) => people.personOn(key, around.start)?.id);
    return { said: `${written}: may be ${ids.join(' or ')}`, unplaced: 'remarks: person, several fit' };
  }
  const person = found.kind === 'resolved' ? people.personOn(found.person, around.start) : undefined;
  if (found.kind !== 'resolved' || person === undefined) {
    return {
      said: `${written}: nobody known by name, office, state and time`,
      unplaced: 'remarks: person, nobody known',
    };
  }
  return { person, said: `${written}: taken for ${person.name} by ${found.by}` };
}
