import type { EntityKind } from '../../domain/vocabulary.js';
import type { NameForm } from '../names/form.js';

/** Longer keys tell no more. */
const KEY_LETTERS = 6;
/** Of a long name of an organization or plan, the words of which two make a key. */
const WORDS = 6;

/** Consonants in the order of the word, with its first letter: spellings differ in vowels most. */
export function consonants(skeleton: string): string {
  return (
    skeleton.slice(0, 1) +
    skeleton
      .slice(1)
      .replace(/[aeiou]/g, '')
      .replace(/(.)\1+/g, '$1')
  ).slice(0, KEY_LETTERS);
}

/** The keys of an entity: two entities are compared when they share one. */
export interface BlockingKeys {
  readonly keys: ReadonlySet<string>;
  /** Of people: those with a single word for a name are compared with all in whose names it stands. */
  readonly single: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/**
 * For every name, by its transliterated words ({@link consonants} of them, so that spellings of one name fall together):
 * - of people, each word with the first letter of each other word: `kissinger|h` is found from `Henry A. Kissinger`, `Kissinger, Henry`, `H. Kissinger`;
 * - of everything else, each two words;
 * - the whole name written together, as it is in scripts without spaces;
 * - each identifier.
 */
export function blockingKeys(
  kind: EntityKind,
  forms: readonly NameForm[],
  identifiers: readonly string[],
): BlockingKeys {
  const keys = new Set<string>();
  const single = new Set<string>();
  const words = new Set<string>();
  const isPerson = kind === 'PERSON';
  for (const identifier of identifiers) keys.add(`=${identifier}`);
  for (const form of forms) {
    keys.add(consonants(form.skeletons.join('')));
    for (const key of isPerson ? withInitials(form) : eachTwo(form)) keys.add(key);
    if (!isPerson) continue;
    const whole = form.skeletons.filter((skeleton) => skeleton.length > 1).map(consonants);
    for (const word of whole) words.add(word);
    if (whole.length === 1) single.add(whole[0] ?? '');
  }
  return { keys, single, words };
}

function withInitials({ skeletons }: NameForm): string[] {
  return skeletons.flatMap((anchor, index) =>
    anchor.length < 2
      ? []
      : skeletons.filter((_, at) => at !== index).map((other) => `${consonants(anchor)}|${other.slice(0, 1)}`),
  );
}

function eachTwo({ skeletons }: NameForm): string[] {
  const parts = skeletons.slice(0, WORDS).map(consonants);
  return parts.flatMap((one, index) =>
    parts.slice(index + 1).map((other) => (one < other ? `${one}&${other}` : `${other}&${one}`)),
  );
}
