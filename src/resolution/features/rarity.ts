import type { Compare } from './feature.js';

/** In at most so many different names. */
const RARE = 3;
const UNCOMMON = 10;

/**
 * How rare the rarest word is that the two names share: two Kissingers are one sooner than two Smiths. (That agreement on a rare value
 * weighs more: I. P. Fellegi and A. B. Sunter, 1969; W. E. Winkler, "Frequency-based matching", 1989.)
 */
export const compareRarity: Compare<'rarity'> = ({ likeness: { one, other }, namesWith }) => {
  const shared = one.skeletons.filter((skeleton) => skeleton.length > 1 && other.skeletons.includes(skeleton));
  const [rarest] = shared
    .map((skeleton) => ({ word: one.words[one.skeletons.indexOf(skeleton)] ?? skeleton, count: namesWith(skeleton) }))
    .sort((a, b) => a.count - b.count);
  if (rarest === undefined) return undefined;
  const { word, count } = rarest;
  const names = count === 1 ? 'in no other name' : `in ${count} names`;
  const level = count <= RARE ? 'RARE' : count <= UNCOMMON ? 'UNCOMMON' : 'COMMON';
  return { level, because: `"${word}" stands ${names} of the store` };
};
