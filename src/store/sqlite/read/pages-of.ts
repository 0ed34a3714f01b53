import type { Key, Page, PageRequest } from '../../../domain/page.js';
import { cutPage, type Taken } from '../page-sql.js';

/** A row of one parent's page. */
export type PageRow = [parent: string, item: number, ...key: Key];

/**
 * A page for each parent, out of rows that come parent by parent and in the order in which they were taken. A row that comes twice
 * running counts once.
 */
export function mapOfPages(
  parents: readonly string[],
  rows: readonly PageRow[],
  page: PageRequest,
): Map<string, Page<number>> {
  const taken = new Map(parents.map((parent): [string, Taken<number>[]] => [parent, []]));
  for (const [parent, ...row] of rows) {
    const before = taken.get(parent);
    if (before?.at(-1)?.[0] !== row[0]) before?.push(row);
  }
  return new Map([...taken].map(([parent, found]) => [parent, cutPage(found, page)]));
}
