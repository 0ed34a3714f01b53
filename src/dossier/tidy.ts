import type { Edtf } from '../domain/edtf.js';
import type { DateItem } from './format.js';

/** The same without the keys that hold nothing, so that what is absent in a file is absent in the graph. */
export function tidy<T extends object>(item: T): T {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as T;
}

export function dateOf(date: DateItem | undefined): Edtf | undefined {
  return date === undefined ? undefined : String(date);
}
