import type { Judgement } from '../../domain/judgement.js';
import { compareText } from '../../domain/text-order.js';
import type { Context } from '../context.js';
import type * as types from '../generated/resolver-types.js';
import type { EntityParent } from '../parents.js';

/**
 * What was judged of an entity under any of the ids that SAME judgements make one with it, by the pair. One batch, and one more for
 * each link of a chain of them.
 */
export async function judgementsOf(
  { value }: EntityParent,
  _: unknown,
  { loaders }: Context,
): Promise<types.Judgement[]> {
  const ids = new Set([value.id]);
  const found = new Map<string, Judgement>();
  for (let next = [value.id]; next.length > 0; ) {
    const judgements = (await Promise.all(next.map((id) => loaders.judgementsOf.load(id)))).flat();
    for (const judgement of judgements) found.set(judgement.pair.join(' '), judgement);
    const same = judgements.filter(({ verdict }) => verdict === 'SAME').flatMap(({ pair }) => pair);
    next = [...new Set(same)].filter((id) => !ids.has(id));
    for (const id of next) ids.add(id);
  }
  return [...found.values()]
    .sort((a, b) => compareText(a.pair[0], b.pair[0]) || compareText(a.pair[1], b.pair[1]))
    .map((judgement) => ({ ...judgement, pair: [...judgement.pair] }));
}
