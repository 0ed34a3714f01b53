import { type Judgement, pairOf, type Verdict } from '../domain/judgement.js';
import type { DossierItem } from './format.js';
import { tidy } from './tidy.js';
import { termOf } from './words.js';

/** The judgements of a dossier without problems, in its order. */
export function judgementsOf({ judgements = [] }: DossierItem): Judgement[] {
  return judgements.map(({ entities: [one, other], verdict, by, on, score, reason }) =>
    tidy({ pair: pairOf(one, other), verdict: termOf<Verdict>(verdict), by, on, score, reason }),
  );
}
