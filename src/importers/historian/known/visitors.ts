import { peopleIn } from '../remarks/people.js';
import { stateOfCountry } from '../remarks/words/countries.js';
import { type Visitor, visitorsIn } from '../visitors.js';
import { childOf, textAt, textOf, type XmlElement } from '../xml/element.js';
import type { Attestation } from './people-index.js';

/** What a visit shows: its visitors, each in the offices that the words say, on its days. Nothing where the visit cannot be imported. */
export function visitorsHeld(element: XmlElement): readonly Attestation[] {
  const from = textAt(element, 'start-date');
  const to = textAt(element, 'end-date') ?? from;
  const country = childOf(element, 'from');
  const territory = country?.attributes.id;
  const text = textAt(element, 'visitor');
  if (from === undefined || to === undefined || territory === undefined || text === undefined) return [];
  const affiliation = stateOfCountry(textOf(country));
  return visitorsIn(text, territory, from).flatMap((visitor) => {
    const { names, titles } = namesOf(visitor);
    const { id, key, name } = visitor;
    return titles.map((title) => ({ id, key, name, affiliation, title, names, from, to, complete: false }));
  });
}

/** A remark says `King Hussein` by title and name, as the visitor's own name, `King Hussein`, does not. */
function namesOf({ written, name, title }: Visitor): { readonly names: string[]; readonly titles: readonly string[] } {
  const [read] = peopleIn(written, true);
  if (read?.kind === 'person' && read.name !== undefined) return { names: [read.name], titles: read.titles };
  return { names: [name], titles: title === undefined ? [] : [title] };
}
