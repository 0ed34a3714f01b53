import { distance } from 'fastest-levenshtein';
import type { NameForm } from './form.js';

/**
 * How two names agree, the most telling first; of several names of two entities, the agreement that comes first here counts.
 *
 * - SAME: the same words in the same order;
 * - REORDERED: the same words in another order, `Kim Dae Jung` and `Dae Jung Kim`;
 * - SPELLING: the same but for spellings of one sound, or for spaces: `Zelenskyy` and `Selenskyj`, `Xi Jinping` and `习近平`;
 * - INITIALS: some words of one are initials of the other, `Henry A. Kissinger`, and at least two words are whole in both;
 * - PART: the words of the shorter, at least two, stand in the longer in their order, the last of both is the same;
 * - SINGLE: both have one word only, the same;
 * - FIRST_INITIALS: one word is whole in both, the last, and all others of one name are initials: `C. B. Elbrick`;
 * - NEAR: as SAME, INITIALS or PART but for a letter or two in a word, in at most half of them;
 * - INSIDE: all words of the shorter, at least two, stand somewhere in the longer;
 * - FAMILY: one is a single word, which is the first or last of the other: `Brezhnev`;
 * - MIDDLE_DIFFERS: first and last word are the same, and what is between contradicts, `John Wesley Davis` and `John William Davis`;
 * - DIFFERENT: anything else.
 */
export const NAME_LEVELS = [
  'SAME',
  'REORDERED',
  'SPELLING',
  'INITIALS',
  'PART',
  'SINGLE',
  'FIRST_INITIALS',
  'NEAR',
  'INSIDE',
  'FAMILY',
  'MIDDLE_DIFFERS',
  'DIFFERENT',
] as const;
export type NameLevel = (typeof NAME_LEVELS)[number];

/** How one word of a name answers one of the other's. */
type WordMatch = 'SAME' | 'SOUND' | 'INITIAL' | 'NEAR';
const WORD_MATCHES: readonly WordMatch[] = ['SAME', 'SOUND', 'INITIAL', 'NEAR'];

interface Taken {
  readonly match: WordMatch;
  /** Which word of the longer name. */
  readonly at: number;
}

export function nameLevel(one: NameForm, other: NameForm): NameLevel {
  const [shorter, longer] = one.words.length <= other.words.length ? [one, other] : [other, one];
  if (shorter.words.length === 0) return 'DIFFERENT';
  if (shorter.joined === longer.joined && shorter.words.length !== longer.words.length) return 'SPELLING';
  const taken = align(shorter, longer);
  const found = taken.filter((each) => each !== undefined);
  const whole = found.filter(({ match }) => match !== 'INITIAL');
  const inOrder = found.every(({ at }, index) => index === 0 || at > (found[index - 1]?.at ?? 0));
  const toTheEnd = inOrder && taken.at(-1)?.at === longer.words.length - 1;
  if (found.length < taken.length) {
    return toTheEnd && taken[0]?.at === 0 && whole.length > 1 ? 'MIDDLE_DIFFERS' : 'DIFFERENT';
  }
  const [only] = whole;
  if (only === undefined) return 'DIFFERENT';
  if (whole.length === 1) return oneWordLevel(only, shorter, longer, toTheEnd);
  return wordsLevel(found, { left: longer.words.length - found.length, inOrder, toTheEnd });
}

/** One whole word is all that is shared, and initials. */
function oneWordLevel({ match, at }: Taken, shorter: NameForm, longer: NameForm, toTheEnd: boolean): NameLevel {
  const [few, many] = [shorter, longer].map(({ words }) => words.filter((word) => word.length > 1).length);
  if (few === 1 && many === 1 && longer.words.length === 1) return SINGLE_LEVELS[match];
  if (match === 'NEAR' || Math.min(few ?? 0, many ?? 0) > 1) return 'DIFFERENT';
  if (shorter.words.length > 1) return toTheEnd ? 'FIRST_INITIALS' : 'DIFFERENT';
  // A monarch's number is behind a name that is no family's.
  if (shorter.ordinal !== undefined) return 'DIFFERENT';
  return at === 0 || at === longer.words.length - 1 ? 'FAMILY' : 'DIFFERENT';
}

/** Of two names of one word each. */
const SINGLE_LEVELS: Readonly<Record<WordMatch, NameLevel>> = {
  SAME: 'SINGLE',
  SOUND: 'SINGLE',
  NEAR: 'NEAR',
  INITIAL: 'DIFFERENT',
};

interface Arrangement {
  /** How many words of the longer name are left over. */
  readonly left: number;
  readonly inOrder: boolean;
  /** In order, and the last words answer each other. */
  readonly toTheEnd: boolean;
}

/** Every word of the shorter name was found, at least two of them whole. */
function wordsLevel(found: readonly Taken[], { left, inOrder, toTheEnd }: Arrangement): NameLevel {
  const has = (match: WordMatch) => found.some((each) => each.match === match);
  const slips = found.filter(({ match }) => match === 'NEAR').length;
  if (slips > 0) return toTheEnd && 2 * slips <= found.length ? 'NEAR' : 'DIFFERENT';
  if (!inOrder && left === 0 && !has('INITIAL')) return 'REORDERED';
  if (!toTheEnd) return 'INSIDE';
  if (has('INITIAL')) return 'INITIALS';
  if (left > 0) return 'PART';
  return has('SOUND') ? 'SPELLING' : 'SAME';
}

/** Each word of the shorter name with the word of the longer one that answers it best and is not yet taken; undefined where none does. */
function align(shorter: NameForm, longer: NameForm): (Taken | undefined)[] {
  const free = new Set(longer.words.keys());
  const taken: (Taken | undefined)[] = shorter.words.map(() => undefined);
  for (const wanted of WORD_MATCHES) {
    for (const index of shorter.words.keys()) {
      if (taken[index] !== undefined) continue;
      for (const at of free) {
        if (wordMatch(shorter, index, longer, at) !== wanted) continue;
        taken[index] = { match: wanted, at };
        free.delete(at);
        break;
      }
    }
  }
  return taken;
}

function wordMatch(one: NameForm, index: number, other: NameForm, at: number): WordMatch | undefined {
  const [a = '', b = ''] = [one.words[index], other.words[at]];
  if (a === b) return 'SAME';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'INITIAL' : undefined;
  const [soundA = '', soundB = ''] = [one.skeletons[index], other.skeletons[at]];
  if (soundA === soundB) return 'SOUND';
  return isNear(soundA, soundB) ? 'NEAR' : undefined;
}

/** Below this, words with another letter are other words: Lee and Lei. */
const SHORTEST_NEAR = 4;
/** Of so many letters, one may be another. */
const LETTERS_PER_SLIP = 4;

function isNear(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  const slips = Math.floor(longest / LETTERS_PER_SLIP);
  if (Math.min(one.length, other.length) < SHORTEST_NEAR || Math.abs(one.length - other.length) > slips) return false;
  if (/\d/.test(one) || /\d/.test(other)) return false;
  return distance(one, other) <= Math.min(2, slips);
}

export interface Likeness {
  readonly level: NameLevel;
  /** The names that agree so. */
  readonly one: NameForm;
  readonly other: NameForm;
}

/** The agreement that comes first in {@link NAME_LEVELS}, of any name of the one with any of the other; undefined where one has none. */
export function likeness(ones: readonly NameForm[], others: readonly NameForm[]): Likeness | undefined {
  let best: Likeness | undefined;
  let rank: number = NAME_LEVELS.length;
  for (const one of ones) {
    for (const other of others) {
      const level = nameLevel(one, other);
      const levelRank = NAME_LEVELS.indexOf(level);
      if (levelRank >= rank) continue;
      best = { level, one, other };
      rank = levelRank;
      if (rank === 0) return best;
    }
  }
  return best;
}
