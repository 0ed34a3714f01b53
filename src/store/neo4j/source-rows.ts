import type { Source } from '../../domain/source.js';
import { orderKey } from './order-key.js';
import { pick } from './properties.js';

const ATTRIBUTES = ['id', 'title', 'publisher', 'url', 'licence', 'publishedOn', 'retrievedOn'];

export function toSource(row: Source): Source {
  return pick(row, ATTRIBUTES) as unknown as Source;
}

/** What `put-sources` takes as `$rows`. */
export function sourceRows(sources: readonly Source[]): readonly object[] {
  return sources.map((source) => ({ ...pick(source, ATTRIBUTES), idKey: orderKey(source.id) }));
}
