import type { EntityKind } from '../domain/vocabulary.js';
import type { NameLevel } from './names/likeness.js';

/** What each feature may find of two entities. */
export interface Levels {
  readonly identifier: 'SAME' | 'DIFFERENT';
  readonly name: NameLevel;
  readonly rarity: 'RARE' | 'UNCOMMON' | 'COMMON';
  readonly script: 'ALPHABETS' | 'CHARACTERS';
  readonly ordinal: 'SAME' | 'ONE_ONLY' | 'DIFFERENT';
  readonly birth: 'SAME' | 'NEAR' | 'DIFFERENT';
  readonly death: 'SAME' | 'NEAR' | 'DIFFERENT';
  readonly lifetime: 'WITHIN' | 'OUTSIDE';
  readonly period: 'TOGETHER' | 'NEAR' | 'APART' | 'FAR_APART';
  readonly office: 'SAME' | 'PLACE' | 'TITLE' | 'OTHER';
  readonly allegiance: 'SHARED' | 'OTHER';
  readonly neighbour: 'SHARED' | 'BESIDE';
  readonly link: 'SHARED' | 'OTHER' | 'EACH_OTHER';
}
export type Feature = keyof Levels;

/** Log-odds in bits: 1 doubles the odds that the two are one, -1 halves them. */
export type Weights = { readonly [F in Feature]: Readonly<Record<Levels[F], number>> };

/** How often a level is found of two records of one (m), and of two that share a block (u). */
function odds(m: number, u: number): number {
  return Math.log2(m / u);
}

/**
 * The odds, in bits, that two entities that share a block are one, before anything is compared: one pair in five hundred. Stated: it
 * depends on how many duplicates a graph has, which is what is asked.
 */
export const PRIOR = -9;

/** What is certain, as far as anything is. */
const CERTAIN = 20;

/**
 * Of people. What is given as `odds` was measured on one half of the Office of the Historian's data by its own ids, by
 * `npm run evaluate:resolution -- --estimate`; README.md says how. Each m marked `stated` is not, because one source's records do not show
 * it: how often two sources spell a name otherwise, turn it round, shorten it, or have other years of birth. Plain numbers are stated.
 */
const PERSON: Weights = {
  identifier: { SAME: CERTAIN, DIFFERENT: -8 },
  name: {
    SAME: odds(0.72 /* measured: 0.86 */, 0.0005),
    REORDERED: odds(0.02 /* stated */, 0.00005),
    SPELLING: odds(0.05 /* stated */, 0.00005),
    INITIALS: odds(0.13, 0.00023),
    PART: odds(0.03 /* measured: 0.007 */, 0.00018),
    SINGLE: odds(0.03 /* stated */, 0.001 /* stated */),
    FIRST_INITIALS: odds(0.005, 0.00015),
    NEAR: odds(0.01 /* stated */, 0.0005 /* stated */),
    INSIDE: odds(0.002, 0.0009),
    FAMILY: odds(0.01 /* stated */, 0.003 /* stated */),
    MIDDLE_DIFFERS: odds(0.0008, 0.002),
    DIFFERENT: odds(0.001, 0.996),
  },
  rarity: { RARE: odds(0.79, 0.16), UNCOMMON: odds(0.17, 0.4), COMMON: odds(0.044, 0.44) },
  script: { ALPHABETS: 0, CHARACTERS: -1 },
  // Two numbers are a mistake of a source more rarely than the data, with a dozen of such people, can show.
  ordinal: { SAME: odds(0.9, 0.037), ONE_ONLY: odds(0.09, 0.945), DIFFERENT: -8 },
  birth: {
    SAME: odds(0.9 /* stated */, 0.008),
    NEAR: odds(0.07 /* stated */, 0.036),
    DIFFERENT: odds(0.02 /* stated */, 0.956),
  },
  death: {
    SAME: odds(0.9 /* stated */, 0.009),
    NEAR: odds(0.07 /* stated */, 0.031),
    DIFFERENT: odds(0.02 /* stated */, 0.96),
  },
  lifetime: { WITHIN: odds(0.999, 0.435), OUTSIDE: odds(0.001, 0.565) },
  period: {
    TOGETHER: odds(0.807, 0.135),
    NEAR: odds(0.174, 0.209),
    APART: odds(0.018, 0.3),
    FAR_APART: odds(0.0017, 0.356),
  },
  office: { SAME: odds(0.027, 0.0037), PLACE: odds(0.126, 0.029), TITLE: odds(0.47, 0.25), OTHER: odds(0.375, 0.72) },
  // The envoys of that data are all of one state.
  allegiance: { SHARED: 1, OTHER: -3 },
  neighbour: { SHARED: 1, BESIDE: -CERTAIN },
  link: { SHARED: 0, OTHER: 0, EACH_OTHER: -CERTAIN },
};

/** Of everything else: stated, as no data with ids was at hand. Names of bodies and places are one or nothing, words left out make another thing. */
const OTHERS: Weights = {
  ...PERSON,
  name: {
    SAME: 11,
    REORDERED: 9,
    SPELLING: 9,
    INITIALS: 2,
    PART: 2,
    SINGLE: 11,
    FIRST_INITIALS: 0,
    NEAR: 5,
    INSIDE: 0,
    FAMILY: 0,
    MIDDLE_DIFFERS: -3,
    DIFFERENT: -12,
  },
  rarity: { RARE: 0, UNCOMMON: 0, COMMON: -1 },
  birth: { SAME: 3, NEAR: 0, DIFFERENT: -7 },
  death: { SAME: 3, NEAR: 0, DIFFERENT: -7 },
  period: { TOGETHER: 0, NEAR: 0, APART: 0, FAR_APART: -2 },
  link: { SHARED: 3, OTHER: -6, EACH_OTHER: -CERTAIN },
};

export const WEIGHTS: Readonly<Record<EntityKind, Weights>> = {
  PERSON,
  STATE: OTHERS,
  ORGANIZATION: OTHERS,
  PLAN: OTHERS,
  PLACE: OTHERS,
};
