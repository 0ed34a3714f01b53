import { pairOf, pairText } from '../domain/judgement.js';
import type { DossierProblem } from './problem.js';
import type { View } from './view.js';
import { judgementsIn } from './walk.js';

/** Judgements of two entities that the files judge elsewhere. That both are of one kind, the store checks. */
export function* judgementProblems(files: readonly View[]): Generator<DossierProblem> {
  const first = new Map<string, DossierProblem>();
  for (const { judgement, entities } of files.flatMap(judgementsIn)) {
    const [one, other] = entities.map(({ text }) => text);
    if (one === undefined || other === undefined) continue;
    const pair = pairText(pairOf(one, other));
    const earlier = first.get(pair);
    if (earlier !== undefined) {
      const message = `expected one judgement of each two entities, got one of ${pair} again, which ${earlier.file}:${earlier.line} judges.`;
      yield judgement.problem('value', message);
    } else first.set(pair, judgement.problem('value', ''));
  }
}
