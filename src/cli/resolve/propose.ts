import { today } from '../../domain/day.js';
import type { Judgement } from '../../domain/judgement.js';
import { Best } from '../../resolution/best.js';
import { type Merged, mayMerge, mergeAll, sameJudgement } from '../../resolution/merge.js';
import { type MergeableKind, Resolution, type ResolutionCounts } from '../../resolution/propose.js';
import type { Store } from '../../store/port.js';
import { withStore } from '../graph.js';
import { comparedText, mergedText, proposalText } from './text.js';

export interface ProposeOptions {
  readonly kind?: readonly MergeableKind[];
  readonly above: number;
  readonly limit: number;
  readonly again?: true;
  readonly mergeAbove?: number;
  readonly dryRun?: true;
  readonly json?: true;
}

/** Lists what may be one, the likeliest first. */
export async function propose({ kind, above, limit, again, json }: ProposeOptions): Promise<void> {
  const { best, counts } = await withStore(async (store) => {
    const resolution = new Resolution(store, { kinds: kind, above, again });
    const best = new Best(limit);
    for await (const proposal of resolution.proposals()) best.add(proposal);
    return { best, counts: resolution.counts };
  });
  const proposals = best.proposals();
  if (json) {
    const found = proposals.map(({ one, other, score, parts }) => ({
      one: named(one),
      other: named(other),
      score,
      parts,
    }));
    process.stdout.write(`${JSON.stringify({ count: best.count, counts, proposals: found }, null, 2)}\n`);
    return;
  }
  const texts = proposals.map((proposal, index) => proposalText(proposal, index + 1));
  const more = best.count > proposals.length ? [`and ${best.count - proposals.length} more: see --limit`] : [];
  const nothing = best.count === 0 ? [`Nothing scores ${above} or more.`] : [];
  process.stdout.write(`${[...texts, ...more, ...nothing, comparedText(counts)].join('\n\n')}\n`);
}

function named({ id, kind, name }: { readonly id: string; readonly kind: string; readonly name: string }) {
  return { id, kind, name };
}

/** What is merged may then be like others, with all its names: after so many times over, what is left is for the next run. */
const ROUNDS = 10;

/** Merges what scores as much and has nothing against it, until there is no more of it. */
export async function merge({ kind, dryRun, json }: ProposeOptions, above: number): Promise<void> {
  const found = await withStore(async (store) => {
    const all: Merged = { merged: [], refused: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      const { judgements, counts } = await mergeable(store, kind, above);
      if (dryRun) return { merged: judgements, refused: [], counts };
      const { merged, refused } = await mergeAll(store, judgements, today());
      const sum = { merged: [...all.merged, ...merged], refused };
      Object.assign(all, sum);
      if (merged.length === 0) return { ...all, counts };
    }
    return { ...all, counts: undefined };
  });
  if (json) process.stdout.write(`${JSON.stringify({ dryRun: dryRun ?? false, ...found }, null, 2)}\n`);
  else process.stdout.write(`${mergedText(found, above, dryRun ?? false)}\n`);
}

async function mergeable(
  store: Store,
  kinds: readonly MergeableKind[] | undefined,
  above: number,
): Promise<{ readonly judgements: readonly Judgement[]; readonly counts: ResolutionCounts }> {
  const resolution = new Resolution(store, { kinds, above });
  const judgements: Judgement[] = [];
  for await (const { one, other, ...score } of resolution.proposals()) {
    if (mayMerge(score, above)) judgements.push(sameJudgement(one.id, other.id, score, today()));
  }
  judgements.sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  return { judgements, counts: resolution.counts };
}
