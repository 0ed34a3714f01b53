import type { ChangeSet } from '../../src/domain/change-set.js';
import type { TextExporter } from '../../src/exporters/exporter.js';
import { graphFor } from '../../src/exporters/reading/graph-for.js';
import { wholeOf } from '../../src/exporters/reading/part.js';
import type { Store } from '../../src/store/port.js';
import type { StoreUnderTest } from '../conformance/harness.js';

/** All of the store in a format, what is only denied among it. */
export async function exportedWhole(store: Store, exporter: TextExporter): Promise<string> {
  let text = '';
  for await (const piece of exporter.write(graphFor(exporter, store, wholeOf({ includeDenied: true })))) text += piece;
  return text;
}

/** The same of a store that the change sets were put into, one after another. */
export async function exportedOf(under: StoreUnderTest, exporter: TextExporter, ...changes: readonly ChangeSet[]) {
  const store = await under.openEmpty();
  try {
    for (const each of changes) await store.apply(each);
    return await exportedWhole(store, exporter);
  } finally {
    await store.close();
  }
}
