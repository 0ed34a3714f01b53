import type { Claim } from '../../../domain/claim.js';
import type { Source } from '../../../domain/source.js';
import { slug } from '../../states/slug.js';
import type { Header } from '../header.js';
import type { Lookups } from '../lookups.js';
import type { Settings } from '../settings.js';

/** What a row does not say itself. */
export interface Context {
  readonly header: Header;
  readonly settings: Settings;
  readonly lookups: Lookups;
  /** The table, as locators name it. */
  readonly table: string;
  readonly source: Source;
}

/** The source of all rows that name none: the table, or what the options say. */
export function sourceOf(table: string, { source, url, licence }: Settings): Source {
  const name = source === undefined ? table.replace(/\s+/g, '-') : slug(source).slice(0, 100) || table;
  const more = { ...(url !== undefined && { url }), ...(licence !== undefined && { licence }) };
  return { id: `csv:${name}`, title: source ?? table, ...more };
}

export function withNote<C extends Claim>(claim: C, notes: readonly (string | undefined)[]): C {
  const note = notes.filter((text) => text !== undefined).join(' ');
  return note === '' ? claim : { ...claim, note };
}
