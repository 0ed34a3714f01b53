import type { Source } from '../../domain/source.js';
import { orderKey } from '../../store/neo4j/order-key.js';
import { ID, properties, type Table } from './table.js';

const ATTRIBUTES = ['title', 'publisher', 'url', 'licence', 'publishedOn', 'retrievedOn'];

export const SOURCE_TABLES: readonly Table<Source>[] = [
  {
    file: 'sources.csv',
    holds: 'nodes',
    columns: { ...ID, ...properties(...ATTRIBUTES, 'idKey'), labels: ':LABEL' },
    rows: (source) => [{ ...source, idKey: orderKey(source.id), labels: 'Source' }],
  },
];
