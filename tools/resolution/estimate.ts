import type { Compared } from './compare.js';

export interface Estimate {
  readonly feature: string;
  readonly level: string;
  /** How many pairs of one person, and of two, the level was found of. */
  readonly ofOne: number;
  readonly ofTwo: number;
  readonly m: number;
  readonly u: number;
  readonly bits: number;
}

/** So many pairs more of each are supposed, so that what was not seen is rare and not impossible. */
const SMOOTHING = 0.5;

/** How rare a shared word is counts among names that are alike: others share what they share by chance. */
const PASSED_OVER: Readonly<Record<string, readonly string[]>> = { rarity: ['DIFFERENT', 'FAMILY', 'SINGLE'] };

/**
 * How often each level of each feature is found of pairs of one person (m) and of two (u), among pairs that share a block and for which the
 * feature finds anything. Each person counts as one, however many records there are of them: a pair weighs the inverse of the number of
 * pairs of the same two people.
 */
export function estimate(compared: readonly Compared[]): Estimate[] {
  const weights = weightsOf(compared);
  const counts = new Map<string, Map<string, { ofOne: number; ofTwo: number }>>();
  for (const pair of compared) {
    const name = pair.parts.find(({ feature }) => feature === 'name')?.level ?? '';
    for (const { feature, level } of pair.parts) {
      if (PASSED_OVER[feature]?.includes(name)) continue;
      const levels = counts.get(feature) ?? new Map<string, { ofOne: number; ofTwo: number }>();
      const count = levels.get(level) ?? { ofOne: 0, ofTwo: 0 };
      count[pair.isOne ? 'ofOne' : 'ofTwo'] += weights(pair);
      counts.set(feature, levels.set(level, count));
    }
  }
  return [...counts].flatMap(([feature, levels]) => {
    const all = [...levels.values()];
    const total = (side: 'ofOne' | 'ofTwo') => all.reduce((sum, count) => sum + count[side] + SMOOTHING, 0);
    const [ones, twos] = [total('ofOne'), total('ofTwo')];
    return [...levels].map(([level, { ofOne, ofTwo }]) => {
      const [m, u] = [(ofOne + SMOOTHING) / ones, (ofTwo + SMOOTHING) / twos];
      return { feature, level, ofOne, ofTwo, m, u, bits: Math.log2(m / u) };
    });
  });
}

/** The inverse of how many pairs there are of the same two people (or of the same one). */
function weightsOf(compared: readonly Compared[]): (pair: Compared) => number {
  const keyOf = ({ one, other }: Compared) => [one.gold, other.gold].sort().join(' ');
  const counts = new Map<string, number>();
  for (const pair of compared) counts.set(keyOf(pair), (counts.get(keyOf(pair)) ?? 0) + 1);
  return (pair) => 1 / (counts.get(keyOf(pair)) ?? 1);
}
