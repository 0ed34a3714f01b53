import type { Page, PageRequest } from '../../../domain/page.js';
import { cutPage } from '../page-sql.js';

/** A row of one parent's page. */
export type PageRow = [parent: string, key: number];

/**
 * A page for each parent, out of rows that come parent by parent and in the order in which they were taken. A row that comes twice
 * running counts once.
 */
export function mapOfPages(
  parents: readonly string[],
  rows: readonly PageRow[],
  page: PageRequest,
): Map<string, Page<number>> {
  const taken = new Map(parents.map((parent): [string, number[]] => [parent, []]));
  for (const [parent, key] of rows) {
    const keys = taken.get(parent);
    if (keys?.at(-1) !== key) keys?.push(key);
  }
  return new Map([...taken].map(([parent, keys]) => [parent, cutPage(keys, page)]));
}
