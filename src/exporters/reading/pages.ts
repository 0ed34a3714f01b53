import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Key, Page, PageRequest } from '../../domain/page.js';

/** How many items are read at a time, be it a page of a list or so many ids. */
export const BATCH = 500;

/** All items of a list, page by page, each by a key after the one before: one round trip for each page. */
export async function* allPages<Item>(
  read: (page: PageRequest) => Promise<Page<Item>>,
): AsyncGenerator<readonly Item[]> {
  for (let after: Key | undefined; ; ) {
    const page = await read({ limit: BATCH, fromEnd: false, ...(after !== undefined && { after }) });
    if (page.items.length > 0) yield page.items;
    if (!page.hasMore) return;
    after = page.keys.at(-1);
    // An embedded store answers without waiting: others would not be served in between.
    await nextTurn();
  }
}

/** The ids in pieces of {@link BATCH}. */
export function* inBatches(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += BATCH) yield ids.slice(start, start + BATCH);
}

/** What a store has under the ids, however many these are: a round trip for each {@link BATCH}. */
export async function lookUp<Value>(
  ids: Iterable<string>,
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): Promise<Map<string, Value>> {
  const found = new Map<string, Value>();
  for (const batch of inBatches([...new Set(ids)])) {
    for (const [id, value] of await read(batch)) found.set(id, value);
  }
  return found;
}
