import type { Comparison } from './features/feature.js';
import { FEATURES } from './features/index.js';
import { type Feature, PRIOR, WEIGHTS, type Weights } from './weights.js';

/** What one feature adds to a score, and why. */
export interface Part {
  readonly feature: Feature;
  readonly level: string;
  /** Log-odds in bits: what it multiplies the odds by, as a power of two. */
  readonly weight: number;
  readonly because: string;
}

export interface Score {
  /** The probability that the two are one, as far as the features are independent of each other: from 0 to 1, in ten-thousandths. */
  readonly score: number;
  /** The weightiest first. */
  readonly parts: readonly Part[];
}

/**
 * The model of I. P. Fellegi and A. B. Sunter ("A Theory for Record Linkage", Journal of the American Statistical Association 64, 1969): the
 * odds that two records are of one, before anything is compared, times for each feature how much oftener what it finds is found of one
 * than of two.
 */
export function scoreOf(comparison: Comparison): Score {
  const weights = WEIGHTS[comparison.one.kind];
  const parts = (Object.keys(FEATURES) as Feature[]).flatMap((feature) => partOf(feature, comparison, weights));
  const odds = 2 ** (PRIOR + parts.reduce((sum, { weight }) => sum + weight, 0));
  parts.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  return { score: Math.round((odds / (1 + odds)) * 10_000) / 10_000, parts };
}

function partOf<F extends Feature>(feature: F, comparison: Comparison, weights: Weights): Part[] {
  const finding = FEATURES[feature](comparison);
  return finding === undefined ? [] : [{ feature, ...finding, weight: weights[feature][finding.level] }];
}
