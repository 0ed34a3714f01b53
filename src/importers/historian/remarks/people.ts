import { namesakes, officesBefore, officesOf } from './offices.js';
import { belongsToLast, body, group, unknown } from './others.js';
import { DAY, SEPARATOR } from './patterns.js';
import { bareName, roled, titled } from './persons.js';
import { Scanner } from './scanner.js';
import type { Affiliation, Mention } from './types.js';
import { CUT } from './words/groups.js';

/** The ways to read one member of a list, or the several persons that one plural stands for; the first that fits is taken. */
const READERS: readonly ((scanner: Scanner, nearby: Affiliation[]) => readonly Mention[] | undefined)[] = [
  officesOf,
  officesBefore,
  namesakes,
  (scanner, nearby) => one(titled(scanner, nearby)),
  (scanner) => one(roled(scanner)),
  (scanner) => one(body(scanner)),
  (scanner) => one(group(scanner)),
];

/** Those that are sure only where the verb says that people follow. */
const LAST_RESORTS: typeof READERS = [(scanner) => one(bareName(scanner)), (scanner) => one(unknown(scanner))];

/**
 * Reads a list of people from the start of `text`: "President Ozal, Foreign Minister Çetin, and senior Turkish officials in Ankara". It
 * ends where the text goes on to why, where or when. With `known`, only what is clearly people, by name, office, group or body;
 * without, whatever stands in the list, because the verb says that it was met.
 */
export function peopleIn(text: string, known: boolean): readonly Mention[] {
  const scanner = new Scanner(text);
  const people: Mention[] = [];
  const nearby: Affiliation[] = [];
  const readers = known ? READERS : [...READERS, ...LAST_RESORTS];
  for (;;) {
    scanner.take(DAY);
    const separator = scanner.take(SEPARATOR)?.[0] ?? '';
    if (scanner.done || CUT.test(scanner.rest)) return people;
    if (belongsToLast(scanner, people, separator)) continue;
    const found = firstOf(readers, scanner, nearby);
    if (found === undefined) return people;
    people.push(...found);
  }
}

function firstOf(readers: typeof READERS, scanner: Scanner, nearby: Affiliation[]): readonly Mention[] | undefined {
  for (const read of readers) {
    const found = scanner.try(() => read(scanner, nearby));
    if (found !== undefined) return found;
  }
  return undefined;
}

function one(mention: Mention | undefined): readonly Mention[] | undefined {
  return mention === undefined ? undefined : [mention];
}
