import type { Source } from '../../domain/source.js';
import { compareText } from '../../domain/text-order.js';
import type { Store } from '../../store/port.js';
import type { ExportedEntity } from '../exported.js';
import { inBatches } from './pages.js';
import type { Part } from './part.js';
import { weighedRelations } from './weighed.js';

/** The sources of the claims of the part, by id. Reads its relations and entities with their claims once more, as it keeps none of them. */
export async function* exportedSources(
  store: Store,
  part: Part,
  entities: () => AsyncIterable<readonly ExportedEntity[]>,
): AsyncGenerator<readonly Source[]> {
  const named = new Set<string>();
  for await (const batch of weighedRelations(store, part)) {
    for (const { counting } of batch) for (const { source } of counting) named.add(source);
  }
  for await (const batch of entities()) {
    for (const { claims } of batch) for (const { source } of claims) named.add(source);
  }
  for (const ids of inBatches([...named].sort(compareText))) {
    const sources = await store.sources(ids);
    yield ids.flatMap((id) => sources.get(id) ?? []);
  }
}
