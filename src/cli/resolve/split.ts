import { NotFoundError } from '../../domain/errors.js';
import { type Judgement, pairOf } from '../../domain/judgement.js';
import { groupOf } from '../../resolution/group.js';
import { takeApart } from '../../resolution/take-apart.js';
import { withStore } from '../graph.js';
import { paragraph } from '../paragraph.js';
import { counted } from '../words.js';
import { type JudgeOptions, judgementOf } from './judge.js';
import { whichId, whoever } from './which.js';

/** Takes a merged entity apart, or one judgement back, and says what is there now. */
export async function split(one: string, other: string | undefined, options: JudgeOptions): Promise<void> {
  const { judgements, shown } = await withStore(async (store, adjacencyLimit) => {
    const id = await whichId(store, one, adjacencyLimit);
    const group = await groupOf(store, id);
    const among = other === undefined ? undefined : await whichId(store, other, adjacencyLimit);
    const taken = among === undefined ? group.judgements : [await judgementOf(store, pairOf(id, among))];
    const same = taken
      .filter((judgement) => judgement?.verdict === 'SAME')
      .filter((judgement) => judgement !== undefined);
    if (same.length === 0) throw notMerged(id, among, group.judgements);
    const { reason, by = whoever() } = options;
    const judgements = await takeApart(store, same, { by, reason, of: id });
    const identities = await store.identify(group.ids);
    const names = await store.entities(group.ids);
    const shown = group.ids.map((each) => ({
      id: each,
      shownAs: identities.get(each)?.id,
      name: names.get(each)?.name,
    }));
    return { judgements, shown };
  });
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ judgements, shown })}\n`);
    return;
  }
  const lines = shown.map(({ id, shownAs, name }) =>
    paragraph(shownAs === id ? `${name}` : `still shown as ${shownAs}`, `  ${id}  `, 4),
  );
  const what = counted(judgements.length, 'judgement');
  process.stdout.write(`${what} ${judgements.length === 1 ? 'is' : 'are'} "different" now:\n${lines.join('\n')}\n`);
}

function notMerged(id: string, other: string | undefined, judgements: readonly Judgement[]): NotFoundError {
  if (other === undefined)
    return new NotFoundError(`"${id}" was not judged the same as anything: there is nothing to split.`);
  const pairs = judgements.map(({ pair }) => `\n  ${pair.join(' ')}`).join('');
  const instead = pairs === '' ? '' : ` What makes "${id}" one with others:${pairs}`;
  return new NotFoundError(`"${id}" and "${other}" were not judged the same.${instead}`);
}
