import { IntegrityError } from '../domain/errors.js';
import type { Judgement } from '../domain/judgement.js';
import { type Aliases, clustersBy, shownAs } from './aliases.js';
import { aliasesBy, putJudgements } from './clusters.js';
import { judgementContradictions } from './contradictions.js';
import { type Looking, look } from './looking.js';

/** What judgements change about who is shown as whom. */
export interface Regrouping {
  /** Ids that are now one with others than before. */
  readonly moved: readonly string[];
  /** Of all whom it may concern, what each is shown as now. */
  readonly now: ReadonlyMap<string, string>;
}

/**
 * @param known the aliases before, of all whom the judgements name.
 * @throws IntegrityError where the judgements that there are then contradict each other.
 */
export function* regrouping(judgements: readonly Judgement[], known: Aliases): Looking<Regrouping> {
  const before = clustersBy(known);
  const ids = [...new Set(judgements.flatMap(({ pair }) => pair).flatMap(before))];
  const all = putJudgements(yield* look('judgements', ids), judgements);
  const aliases = aliasesBy(all);
  const problems = judgementContradictions(all, aliases);
  if (problems.length > 0) throw new IntegrityError(problems);
  const after = clustersBy(aliases);
  const moved = ids.filter((id) => before(id).join(' ') !== after(id).join(' '));
  return { moved, now: new Map(ids.map((id) => [id, shownAs(aliases, id)])) };
}

/** What is shown as what, with the ids that were regrouped as they are now. */
export function regrouped(before: Aliases, { now }: Regrouping): Aliases {
  return new Map([...before, ...now].filter(([id, canonical]) => (now.get(id) ?? canonical) !== id));
}
