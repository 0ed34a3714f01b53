import type { Judgement } from '../../domain/judgement.js';
import type { Store } from '../../store/port.js';
import type { Members } from './members.js';
import { allPages } from './pages.js';
import type { Part } from './part.js';

/** The judgements of which an entity of the part is the subject, under whatever id it was put, by the pair. */
export async function* exportedJudgements(
  store: Store,
  part: Part,
  members: () => Promise<Members>,
): AsyncGenerator<readonly Judgement[]> {
  for await (const judgements of allPages((page) => store.listJudgements(page))) {
    if (part.entities === 'ALL') {
      yield judgements;
      continue;
    }
    const { has } = await members();
    const shown = await store.identify(judgements.flatMap(({ pair }) => pair));
    const among = judgements.filter(({ pair }) => pair.some((id) => has(shown.get(id)?.id ?? id)));
    if (among.length > 0) yield among;
  }
}
