import { distance } from 'fastest-levenshtein';
import { type NameForm } from './form.js';

/**
 * How two names agree, the most telling first; of several names of two entities, the agreement that comes first here counts.
 *
 * - SAME: the same words in the same order;
 * - REORDERED: the same words in another order, `Kim Dae Jung` and `Dae Jung Kim`;
 * - SPELLING: the same but for spellings of one sound, or for spaces: `Zelenskyy` and `Selenskyj`, `Xi Jinping` and `习近平`;
 * - INITIALS: some words of one are initials of the other, `Henry A. Kissinger`, and at least two words are whole in both;
 * - PART: the shorter has the first and the last word of the longer, and no word that it lacks;
 * - NEAR: the same but for a letter or two in some word;
 * - SINGLE: both have one word only, the same;
 * - INSIDE: all words of the shorter, at least two, stand somewhere in the longer;
 * - MIDDLE_DIFFERS: first and last word are the same, and what is between contradicts, `John Wesley Davis` and `John William Davis`;
 * - FAMILY: one has a single word (and initials), which is the first or last of the other: `Brezhnev`;
 * - DIFFERENT: anything else.
 */
export const NAME_LEVELS = [
  'SAME',
  'REORDERED',
  'SPELLING',
  'INITIALS',
  'PART',
  'NEAR',
  'SINGLE',
  'INSIDE',
  'MIDDLE_DIFFERS',
  'FAMILY',
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
  const whole = found.filter(({ match }) => match !== 'INITIAL').length;
  if (whole === 0) return 'DIFFERENT';
  const ends = taken[0]?.at === 0 && taken.at(-1)?.at === longer.words.length - 1;
  if (found.length < taken.length) return ends && whole > 1 && taken.length > 2 ? 'MIDDLE_DIFFERS' : 'DIFFERENT';
  if (whole === 1) return singleLevel(found, longer);
  return wholeLevel(found, longer, ends);
}

/** One whole word of the shorter name is all that was found. */
function singleLevel(found: readonly Taken[], longer: NameForm): NameLevel {
  const { match, at } = found.find((each) => each.match !== 'INITIAL') ?? { match: 'NEAR', at: -1 };
  if (match === 'NEAR') return longer.words.length === 1 ? 'NEAR' : 'DIFFERENT';
  if (longer.words.length === 1) return match === 'SAME' ? 'SINGLE' : 'SPELLING';
  return at === 0 || at === longer.words.length - 1 ? 'FAMILY' : 'DIFFERENT';
}

/** Every word of the shorter name was found, at least two of them whole. */
function wholeLevel(found: readonly Taken[], longer: NameForm, ends: boolean): NameLevel {
  const inOrder = found.every(({ at }, index) => index === 0 || at > (found[index - 1]?.at ?? 0));
  const has = (match: WordMatch) => found.some((each) => each.match === match);
  const left = longer.words.length - found.length;
  if (has('NEAR')) return left === 0 || ends ? 'NEAR' : 'DIFFERENT';
  if (left > 0 && !(inOrder && ends)) return 'INSIDE';
  if (has('INITIAL')) return 'INITIALS';
  if (left > 0) return 'PART';
  if (!inOrder) return 'REORDERED';
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
