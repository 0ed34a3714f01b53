import { isFullNameOf, isNameOf } from './names.js';
import type { PersonMention } from './types.js';
import { officeOf } from './words/same-offices.js';

/** A person whom the importer knows, in one office. */
export interface Holding {
  /** Id of the person. */
  readonly person: string;
  /** Every way in which the person's name is written. */
  readonly names: readonly string[];
  /** "Prime Minister", "King". */
  readonly title: string;
  /** The first and the last day on which the person is known to have held it. */
  readonly from: string;
  readonly to: string;
  /** Whether those are the days on which it began and ended, as of a tenure; else they are only days on which it is attested. */
  readonly complete: boolean;
}

/** What is known of people and offices; the importer answers from its entities, tenures, envoy roles and visits. */
export interface KnownPeople {
  /** Every holding of an office of `affiliation`, a state as the table of states names it ("Russia") or a body as written ("PLO"), on any day. */
  holdings(affiliation: string): readonly Holding[];
}

/** Where and when a mention stands. */
export interface Surroundings {
  /** Whose office a title without affiliation is: the country of the trip; of a visit, the United States. */
  readonly home: string;
  readonly start: string;
  readonly end: string;
}

export type Resolution =
  | { readonly kind: 'resolved'; readonly person: string; readonly by: 'office' | 'name and office' | 'full name' }
  /** Two or more fit equally: `people` are their ids. Kept as text. */
  | { readonly kind: 'ambiguous'; readonly people: readonly string[] }
  /** Nobody known fits. Kept as text. */
  | { readonly kind: 'unknown' };

/** Years by which an office may be older or younger than the days on which it is attested. */
const YEARS_IN_OFFICE = 4;
/** Years for which one full name in one state is taken for one person, whatever the office. */
const YEARS_OF_A_CAREER = 15;

/**
 * The known person whom a mention means, within country, title and time. It is the only person
 * - whose name is that of the mention, in the same office of the same state, on these days or, where the office is only attested on other
 *   days, within four years of them;
 * - else, whose name of two words or more it is, word for word, in that state within fifteen years, in any office;
 * - else, for an office without a name, who held it on all these days, by tenures that begin and end.
 *
 * Where the mention has no affiliation, the home state is asked first, and then the states named beside it and the United States together.
 * More than one is ambiguous; nothing is ever chosen.
 */
export function resolve(mention: PersonMention, around: Surroundings, known: KnownPeople): Resolution {
  const own = mention.of?.state ?? mention.of?.written;
  if (own !== undefined) return resolveIn([own], mention, around, known);
  const home = resolveIn([around.home], mention, around, known);
  if (home.kind !== 'unknown' || mention.name === undefined) return home;
  const beside = (mention.nearby ?? []).map(({ state, written }) => state ?? written);
  return resolveIn([...new Set([...beside, 'United States'])], mention, around, known);
}

function resolveIn(
  affiliations: readonly string[],
  mention: PersonMention,
  around: Surroundings,
  known: KnownPeople,
): Resolution {
  const holdings = affiliations.flatMap((affiliation) => known.holdings(affiliation));
  const { name, titles } = mention;
  if (name === undefined)
    return only(
      holdings.filter((each) => isInOffice(each, titles, around)),
      'office',
    );
  const named = holdings.filter(({ names }) => isNameOf(name, names));
  const sameOffice = named.filter((each) => isOffice(each, titles) && isNear(each, around, YEARS_IN_OFFICE));
  const exact = sameOffice.filter((each) => isNear(each, around, 0));
  const found = only(exact.length > 0 ? exact : sameOffice, 'name and office');
  if (found.kind !== 'unknown') return found;
  return only(
    named.filter((each) => isFullNameOf(name, each.names) && isNear(each, around, YEARS_OF_A_CAREER)),
    'full name',
  );
}

function only(holdings: readonly Holding[], by: 'office' | 'name and office' | 'full name'): Resolution {
  const [person, ...more] = new Set(holdings.map((each) => each.person));
  if (person === undefined) return { kind: 'unknown' };
  return more.length === 0 ? { kind: 'resolved', person, by } : { kind: 'ambiguous', people: [person, ...more] };
}

/** A former president is looked for by name among those who were president. */
function isOffice({ title }: Holding, titles: readonly string[]): boolean {
  const office = officeOf(title);
  return titles.some((each) => officeOf(each.replace(/^(?:[Ff]ormer|late) /, '')) === office);
}

function isInOffice(holding: Holding, titles: readonly string[], { start, end }: Surroundings): boolean {
  return holding.complete && isOffice(holding, titles) && holding.from <= start && holding.to >= end;
}

/** Whether the days of the element and those of the holding overlap or lie at most `years` apart. A complete holding has no margin. */
function isNear({ from, to, complete }: Holding, { start, end }: Surroundings, years: number): boolean {
  const margin = complete && years === YEARS_IN_OFFICE ? 0 : years;
  return shifted(from, -margin) <= end && shifted(to, margin) >= start;
}

function shifted(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
}
