import type { NameLevel } from '../names/likeness.js';
import type { Compare } from './feature.js';

const WORDS: Readonly<Record<NameLevel, string>> = {
  SAME: 'the same name',
  REORDERED: 'the same name in another order',
  SPELLING: 'the same name in another spelling',
  INITIALS: 'the same name with initials',
  PART: 'the same name, once with more words',
  FIRST_INITIALS: 'the same last name, and initials that fit',
  NEAR: 'nearly the same name',
  SINGLE: 'the same single name',
  INSIDE: 'one name within the other',
  MIDDLE_DIFFERS: 'the same name but for the middle',
  FAMILY: 'one has a single name, which is a part of the other',
  DIFFERENT: 'different names',
};

/** How the names agree: order of words, initials, middle names, transliterations, slips. The numbers behind them are {@link compareOrdinals}'s. */
export const compareNames: Compare<'name'> = ({ likeness: { level, one, other } }) => {
  const texts = one.text === other.text ? `"${one.text}"` : `"${one.text}" and "${other.text}"`;
  return { level, because: `${WORDS[level]}: ${texts}` };
};
