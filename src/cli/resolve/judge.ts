import { today } from '../../domain/day.js';
import { BadInputError } from '../../domain/errors.js';
import { type Judgement, pairOf, type Verdict } from '../../domain/judgement.js';
import { groupOf } from '../../resolution/group.js';
import { putJudgements } from '../../resolution/put-judgements.js';
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
    if (verdict !== 'SAME') await refuseIfOne(store, pair);
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

/** What is one by way of others stays so, whatever is said of two of them: that is for `split`. */
async function refuseIfOne(store: Store, [one, other]: Judgement['pair']): Promise<void> {
  const { ids } = await groupOf(store, one);
  if (!ids.includes(other)) return;
  throw new BadInputError(
    `"${one}" and "${other}" were judged the same. "demarche resolve split ${one} ${other}" takes that back, ` +
      `"demarche resolve split ${one}" takes all of it apart.`,
  );
}
