/** Those who are met without being named: groups, bodies, and what no rule knows. */
import { BODY, FURTHER, GROUP, WHOSE } from './patterns.js';
import { startsPerson } from './persons.js';
import type { Scanner } from './scanner.js';
import type { GroupMention, Mention, OrganizationMention } from './types.js';
import { CUT, EVENT_NOUNS } from './words/groups.js';

/** "senior Turkish officials", "representatives of the Contact Group". */
export function group(scanner: Scanner): GroupMention | undefined {
  const from = scanner.at;
  if (startsPerson(scanner)) return undefined;
  const found = scanner.take(GROUP)?.[0];
  if (found === undefined || RUNS_ON.test(found)) return undefined;
  scanner.take(WHOSE);
  return { kind: 'group', written: scanner.since(from) };
}

/** A match that has run over the end of the group: into the place, the purpose or a person. */
const RUNS_ON =
  / (?:to|on|in|at|during|while|for|from|by|with|about|regarding|including) |\b(?:President|Minister|King|Chancellor|Secretary|Prince|Pope) \p{Lu}/u;

/** "the North Atlantic Council". */
export function body(scanner: Scanner): OrganizationMention | undefined {
  const found = scanner.take(BODY)?.[0];
  if (found === undefined) return undefined;
  return { kind: 'organization', written: `${found}${scanner.take(WHOSE)?.[0] ?? ''}`.trim() };
}

/**
 * The rest of whose a group is: "Egypt" after "the leaders of Bahrain". Given the mentions read so far, puts it to the last of them and
 * says whether it did.
 */
export function belongsToLast(scanner: Scanner, people: Mention[], separator: string): boolean {
  const last = people.at(-1);
  if (last?.kind !== 'group' || !/ (?:of|from) /.test(last.written) || /with/.test(separator)) return false;
  const further = scanner.try(() => {
    const found = startsPerson(scanner) ? undefined : scanner.take(FURTHER)?.[0];
    return found === undefined || EVENT_NOUNS.test(found) || /^ [a-z]+s\b/.test(scanner.rest) ? undefined : found;
  });
  if (further === undefined) return false;
  people[people.length - 1] = { kind: 'group', written: `${last.written}${separator}${further}` };
  return true;
}

/** Whatever stands up to the next separator: kept as a group, because the verb says that it was met. */
export function unknown(scanner: Scanner): GroupMention | undefined {
  const words: string[] = [];
  while (!scanner.done && !CUT.test(scanner.rest) && !/^(?:and|,)/.test(scanner.rest)) {
    const word = scanner.take(/[^\s,]+/y)?.[0];
    if (word === undefined) break;
    words.push(word);
    scanner.take(/ /y);
  }
  const written = words.join(' ');
  return NOBODY.test(written) || EVENT_NOUNS.test(written) ? undefined : { kind: 'group', written };
}

const NOBODY = /^(?:|others?|him|her|them|his|.*\d.*|signing .*|ceremon.*)$/;
