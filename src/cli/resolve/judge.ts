import { today } from '../../domain/day.js';
import { BadInputError } from '../../domain/errors.js';
import { type Judgement, pairOf, pairText, type Verdict } from '../../domain/judgement.js';
import { putJudgements } from '../../resolution/judge.js';
import { groupOf } from '../../resolution/split.js';
import type { Store } from '../../store/port.js';
import { withStore } from '../graph.js';
import { wordOf } from '../options.js';
import { paragraph } from '../paragraph.js';
import { whichId, whoever } from './which.js';

export interface JudgeOptions {
  readonly reason?: string;
  readonly by?: string;
  readonly json?: true;
}

/** Puts what somebody thinks of two entities, and says as what they are shown now. */
export async function judge(one: string, other: string, verdict: Verdict, options: JudgeOptions): Promise<void> {
  const { judgement, changed, shown } = await withStore(async (store, adjacencyLimit) => {
    const ids = [await whichId(store, one, adjacencyLimit), await whichId(store, other, adjacencyLimit)] as const;
    if (ids[0] === ids[1]) throw new BadInputError(`"${one}" and "${other}" are one entity already: ${ids[0]}.`);
    const pair = pairOf(...ids);
    const before = await judgementOf(store, pair);
    if (verdict === 'SAME') await refuseIfDifferent(store, pair);
    else await refuseIfOne(store, pair);
    const { reason, by = whoever() } = options;
    const judgement: Judgement = { pair, verdict, by, on: today(), ...(reason !== undefined && { reason }) };
    const changed = before?.verdict !== verdict || (reason !== undefined && before.reason !== reason);
    const note = `resolve: judge ${pair.join(' and ')} ${wordOf(verdict)}`;
    if (changed) await putJudgements(store, [judgement], { note, recordedOn: today() });
    const shown = (await store.identify(pair)).get(pair[0])?.id;
    return { judgement: changed || before === undefined ? judgement : before, changed, shown };
  });
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ changed, judgement, ...(verdict === 'SAME' && { shown }) })}\n`);
    return;
  }
  const [a, b] = judgement.pair;
  const said = changed ? '' : 'That was judged before; nothing was changed. ';
  const effect: Readonly<Record<Verdict, string>> = {
    SAME: `"${a}" and "${b}" are shown as one now: ${shown}. "demarche resolve split ${a} ${b}" takes that back.`,
    DIFFERENT: `"${a}" and "${b}" are different, and will not be proposed again.`,
    UNSURE: `Of "${a}" and "${b}" nobody can tell. They are proposed again with --again only.`,
  };
  process.stdout.write(`${paragraph(`${said}${effect[verdict]}`)}\n`);
}

export async function judgementOf(store: Store, [one, other]: Judgement['pair']): Promise<Judgement | undefined> {
  const found = (await store.judgementsOf([one])).get(one) ?? [];
  return found.find(({ pair }) => pair.includes(other));
}

/** Whoever is the same as two that are different made a mistake somewhere. */
async function refuseIfDifferent(store: Store, pair: Judgement['pair']): Promise<void> {
  const [ones, others] = [await groupOf(store, pair[0]), await groupOf(store, pair[1])];
  const judgements = [...(await store.judgementsOf(ones.ids)).values()].flat();
  const between = judgements.find((judgement) => {
    const isOfBoth =
      judgement.pair.some((id) => ones.ids.includes(id)) && judgement.pair.some((id) => others.ids.includes(id));
    return judgement.verdict === 'DIFFERENT' && isOfBoth && judgement.pair.join() !== pair.join();
  });
  if (between === undefined) return;
  throw new BadInputError(
    `${pairText(pair)} cannot be the same: that would make one of ${pairText(between.pair)}, which ${between.by} judged different ` +
      `on ${between.on}. Judge those anew first, if that is wrong.`,
  );
}

/** What is one by way of others stays so, whatever is said of two of them: that is for `split`. */
async function refuseIfOne(store: Store, [one, other]: Judgement['pair']): Promise<void> {
  const { ids } = await groupOf(store, one);
  if (!ids.includes(other)) return;
  throw new BadInputError(
    `"${one}" and "${other}" were judged the same. "demarche resolve split ${one} ${other}" takes that back, ` +
      `"demarche resolve split ${one}" takes all of it apart.`,
  );
}
