import type { Day } from '../../../domain/day.js';
import type { Holding, KnownPeople } from '../remarks/index.js';
import { officeOf } from '../remarks/words/same-offices.js';

/** Somebody whom the importer puts into the graph. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
}

/** That somebody held an office, as one record shows it. */
export interface Attestation extends KnownPerson {
  /** What the ids of one person have in common whom the importer has under one for each decade; else the id. */
  readonly key: string;
  /** A state as the table of states names it. */
  readonly affiliation: string;
  readonly title: string;
  /** Beside the name of the person. */
  readonly names: readonly string[];
  readonly from: Day;
  readonly to: Day;
  /** Whether those are the days on which it began and ended. */
  readonly complete: boolean;
}

/**
 * Who held which office, out of the files of an import: the answer to whom a remark means. Keeps some hundred bytes for each office that somebody
 * held, of which there are as many as visitors and not as visits.
 */
export class PeopleIndex implements KnownPeople {
  readonly #holdings = new Map<string, Holding[]>();
  readonly #people = new Map<string, KnownPerson[]>();

  /** To be given in the order in which the records are imported: the name that an id has first is the one that it gets. */
  add({ id, key, name, affiliation, title, names, from, to, complete }: Attestation): void {
    const people = this.#people.get(key) ?? [];
    this.#people.set(key, people);
    if (!people.some((each) => each.id === id)) people.push({ id, name });
    const holdings = this.#holdings.get(affiliation) ?? [];
    this.#holdings.set(affiliation, holdings);
    const same = (each: Holding) => each.person === key && !each.complete && officeOf(each.title) === officeOf(title);
    const before = complete ? -1 : holdings.findIndex(same);
    const held = holdings[before];
    if (held === undefined) holdings.push({ person: key, names, title, from, to, complete });
    else {
      holdings[before] = {
        ...held,
        names: [...new Set([...held.names, ...names])],
        from: from < held.from ? from : held.from,
        to: to > held.to ? to : held.to,
      };
    }
  }

  holdings(affiliation: string): readonly Holding[] {
    return this.#holdings.get(affiliation) ?? [];
  }

  /** Of those with one key the one of the decade of that day, else of the nearest decade, the earlier before the later. */
  personOn(key: string, day: Day): KnownPerson | undefined {
    const [first, ...more] = this.#people.get(key) ?? [];
    return more.reduce<KnownPerson | undefined>(
      (best, each) => (best === undefined || yearsFrom(day, each) < yearsFrom(day, best) ? each : best),
      first,
    );
  }
}

/** `visits:colombia/ospina-1920s` is of the decade that begins in 1920. */
function yearsFrom(day: Day, { id }: KnownPerson): number {
  const decade = Number(/-(\d{4})s$/.exec(id)?.[1] ?? Number.NaN);
  return Math.abs(decade - Number(`${day.slice(0, 3)}0`));
}
