import { raw } from './sql.js';

/** More than there will be entities in a file; with `ORDERS` of them, rows are still whole numbers to JavaScript. */
const KEYS = 2 ** 32;

/** Where the rows of entities of this order (`SearchEntry.order`) begin in the full-text index: an entity's row is that and its key. */
export function firstRowOf(order: number): number {
  return order * KEYS;
}

/** The order that a row of the full-text index tells. */
export function orderOfRow(row: number): number {
  return Math.floor(row / KEYS);
}

/** The key of the entity whose row this is. */
export function entityOfRow(row: number): number {
  return row % KEYS;
}

/** The same in SQL, of a row `s` of the index. */
export const ENTITY_OF_ROWID = raw(`s.rowid % ${KEYS}`);
