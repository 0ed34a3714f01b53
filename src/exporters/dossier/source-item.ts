import type { Source } from '../../domain/source.js';
import type { SourceItem } from '../../dossier/format.js';
import { tidy } from '../../dossier/tidy.js';

/** The source as a dossier writes it, in one order of keys: stores give theirs in any. */
export function sourceItem({ title, publisher, url, licence, publishedOn, retrievedOn }: Source): SourceItem {
  return tidy({ title, publisher, url, licence, publishedOn, retrievedOn });
}
