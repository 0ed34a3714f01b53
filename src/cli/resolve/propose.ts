import { today } from '../../domain/day.js';
import { Best } from '../../resolution/best.js';
import { mergeInRounds } from '../../resolution/merge-in-rounds.js';
import { type MergeableKind, Resolution } from '../../resolution/propose.js';
import { withStore } from '../graph.js';
import { comparedText, mergedText, proposalText } from './text.js';

export interface ProposeOptions {
  readonly kind?: readonly MergeableKind[];
  readonly above: number;
  readonly limit: number;
  readonly again?: true;
  readonly mergeAbove?: number;
  readonly dryRun?: boolean;
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

/** Merges what scores as much and has nothing against it, until there is no more of it. */
export async function merge({ kind, dryRun = false, json }: ProposeOptions, above: number): Promise<void> {
  const found = await withStore((store) => mergeInRounds(store, { kinds: kind, above, dryRun, on: today() }));
  if (json) process.stdout.write(`${JSON.stringify({ dryRun, ...found }, null, 2)}\n`);
  else process.stdout.write(`${mergedText(found, above, dryRun)}\n`);
}
