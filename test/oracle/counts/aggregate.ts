import type { AggregateKey, AggregateRow, AggregateValues } from '../../../src/domain/aggregate.js';
import { edtfBounds } from '../../../src/domain/edtf.js';
import { type Counting, countedBy, SHARED_VALUES } from './counted-by.js';
import type { Scene } from './scene.js';

const KEYS: Readonly<Record<AggregateKey, Counting & { readonly field: keyof AggregateValues }>> = {
  KIND: { field: 'kind', valuesOf: SHARED_VALUES.KIND },
  YEAR: { field: 'year', valuesOf: ({ start }) => single(start, 4, '') },
  DECADE: { field: 'decade', valuesOf: ({ start }) => single(start, 3, '0') },
  STATE: { field: 'state', valuesOf: SHARED_VALUES.STATE },
  TITLE: { field: 'title', valuesOf: SHARED_VALUES.TITLE },
  CHANNEL: { field: 'channel', valuesOf: SHARED_VALUES.CHANNEL },
  PAIR: { field: 'pair', valuesOf: SHARED_VALUES.PAIR },
};

/** The relations of the scene counted by the keys, all rows in order. */
export function naiveAggregate(scene: Scene, by: readonly AggregateKey[]): AggregateRow[] {
  const keys = by.map((key) => KEYS[key]);
  return countedBy(scene, keys).map(({ values, count }) => ({ key: values as AggregateValues, count }));
}

function single(start: string | undefined, digits: number, rest: string): number[] {
  const { earliest, latest } = start === undefined ? { earliest: '0000-01-01', latest: '' } : edtfBounds(start);
  const same = earliest.slice(0, digits) === latest.slice(0, digits);
  return same && earliest !== '0000-01-01' ? [Number(earliest.slice(0, digits) + rest)] : [];
}
