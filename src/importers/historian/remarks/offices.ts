/** Offices in the plural, each of which stands for several persons. */
import { ofPlace, place } from './affiliations.js';
import { ARTICLE, FURTHER, NEXT, OF, PLURAL_HERE } from './patterns.js';
import { nameHere, startsPerson } from './persons.js';
import type { Scanner } from './scanner.js';
import type { Affiliation, Mention, PersonMention } from './types.js';
import { PLURALS } from './words/titles.js';

/**
 * "the Foreign Ministers of Egypt, Jordan, and the Gulf Cooperation Council": a person for each state, whom the office alone tells; of what is no state of the
 * table, there may be many, who stay a group.
 */
export function officesOf(scanner: Scanner): readonly Mention[] | undefined {
  scanner.take(ARTICLE);
  const offices = plurals(scanner);
  if (offices === undefined || scanner.take(OF) === undefined) return undefined;
  const found: Mention[] = [];
  do {
    const of = scanner.try(() => place(scanner));
    if (of !== undefined) found.push(...offices.map(({ singular }) => byOffice(singular, of)));
    else {
      const whose = scanner.take(FURTHER)?.[0];
      if (whose === undefined) return found.length > 0 ? found : undefined;
      found.push({ kind: 'group', written: `${offices.map(({ plural }) => plural).join(' and ')} of ${whose}` });
    }
  } while (goesOn(scanner));
  return found;
}

/** "the Canadian, Mexican, and Venezuelan Foreign Ministers", "the Russian Foreign and Defense Ministers". */
export function officesBefore(scanner: Scanner): readonly Mention[] | undefined {
  scanner.take(ARTICLE);
  const states: Affiliation[] = [];
  do {
    const of = place(scanner);
    if (of === undefined) return undefined;
    states.push(of);
  } while (scanner.take(NEXT));
  scanner.take(/ /y);
  const offices = scanner.take(/Foreign and Defense Ministers/y)
    ? ['Foreign Minister', 'Defense Minister']
    : plurals(scanner)?.map(({ singular }) => singular);
  return offices && states.flatMap((of) => offices.map((office) => byOffice(office, of)));
}

/** "Presidents Bush and Gorbachev", "Presidents Perez of Venezuela, and Carazo of Costa Rica". */
export function namesakes(scanner: Scanner): readonly Mention[] | undefined {
  scanner.take(ARTICLE);
  const [office, ...more] = plurals(scanner) ?? [];
  if (office === undefined || more.length > 0 || scanner.take(/ /y) === undefined) return undefined;
  const found: Mention[] = [];
  do {
    const from = scanner.at;
    const name = nameHere(scanner);
    if (name === undefined) break;
    const of = ofPlace(scanner);
    const written = `${office.singular} ${scanner.since(from)}`;
    found.push({ kind: 'person', written, titles: [office.singular], name, ...(of && { of }) });
  } while (goesOn(scanner));
  return found.length > 0 ? found : undefined;
}

/** Moves on to the next member of the list, where it is a capitalised word and no person of its own. */
function goesOn(scanner: Scanner): boolean {
  const next = scanner.try(() =>
    scanner.take(NEXT) && /^(?:the )?\p{Lu}/u.test(scanner.rest) && !startsPerson(scanner) && !startsPlural(scanner)
      ? true
      : undefined,
  );
  return next === true;
}

function startsPlural(scanner: Scanner): boolean {
  const from = scanner.at;
  const found = officesBefore(scanner) ?? plurals(scanner);
  scanner.at = from;
  return found !== undefined;
}

function plurals(scanner: Scanner): readonly { readonly plural: string; readonly singular: string }[] | undefined {
  const found: { plural: string; singular: string }[] = [];
  do {
    const plural = scanner.take(PLURAL_HERE)?.[0];
    if (plural === undefined) return undefined;
    found.push({ plural, singular: PLURALS[plural] ?? plural });
  } while (
    scanner.try(() => {
      if (scanner.take(/ and (?:the )?/y) === undefined) return undefined;
      const at = scanner.at;
      const another = scanner.take(PLURAL_HERE) !== undefined;
      scanner.at = at;
      return another ? true : undefined;
    })
  );
  return found;
}

function byOffice(office: string, of: Affiliation): PersonMention {
  return { kind: 'person', written: `${office} of ${of.written}`, titles: [office], of };
}
