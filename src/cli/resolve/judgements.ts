import type { Verdict } from '../../domain/judgement.js';
import { allJudgements } from '../../resolution/judged.js';
import { withStore } from '../graph.js';
import { judgementText } from './text.js';

interface Options {
  readonly verdict?: readonly Verdict[];
  readonly json?: true;
}

/** Writes the judgements as they are read, page by page. */
export async function listJudgements({ verdict, json }: Options): Promise<void> {
  const count = await withStore(async (store) => {
    let told = 0;
    for await (const judgement of allJudgements(store)) {
      if (verdict !== undefined && !verdict.includes(judgement.verdict)) continue;
      told += 1;
      process.stdout.write(`${json ? JSON.stringify(judgement) : judgementText(judgement)}\n`);
    }
    return told;
  });
  if (count === 0 && !json) process.stdout.write('Nothing was judged.\n');
}
