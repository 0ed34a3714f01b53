import type { EntityKind } from '../domain/vocabulary.js';
import type { NameLevel } from './names/likeness.js';

/** What each feature may find of two entities. */
export interface Levels {
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
  readonly identifier: 'SAME' | 'DIFFERENT';
  readonly neighbour: 'SHARED' | 'BESIDE';
  readonly link: 'SHARED' | 'OTHER';
}
export type Feature = keyof Levels;

/** Log-odds in bits: 1 doubles the odds that the two are one, -1 halves them. */
export type Weights = { readonly [F in Feature]: Readonly<Record<Levels[F], number>> };

/** The log-odds of a level from how often it is found of two records of one (m) and of two (u), among pairs with a name in common. */
export function bits(m: number, u: number): number {
  return Math.log2(m / u);
}
