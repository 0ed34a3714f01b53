import { FIRST_DAY } from './day.js';
import { edtfBounds } from './edtf.js';
import type { GroupKey, GroupValues, RelationGroup } from './relation-group.js';
import { compareText } from './text-order.js';

export const AGGREGATE_KEYS = ['KIND', 'YEAR', 'DECADE', 'STATE', 'TITLE', 'CHANNEL', 'PAIR'] as const;
export type AggregateKey = (typeof AGGREGATE_KEYS)[number];

export interface AggregateValues extends Omit<GroupValues, 'start'> {
  readonly year?: number;
  /** The first year of the decade: 1930. */
  readonly decade?: number;
}

/** Relations that have the same values of the keys, or lack the same. */
export interface AggregateRow {
  readonly key: AggregateValues;
  readonly count: number;
}

interface KeyRule {
  /** What the store groups by for it. */
  readonly group: GroupKey;
  readonly field: keyof AggregateValues;
  readonly value: (values: GroupValues) => Value | undefined;
}

type Value = NonNullable<AggregateValues[keyof AggregateValues]>;

const KEY_RULES: Readonly<Record<AggregateKey, KeyRule>> = {
  KIND: { group: 'KIND', field: 'kind', value: ({ kind }) => kind },
  YEAR: { group: 'START_YEAR', field: 'year', value: ({ start }) => yearsOf(start, 1) },
  DECADE: { group: 'START_YEAR', field: 'decade', value: ({ start }) => yearsOf(start, 10) },
  STATE: { group: 'STATE', field: 'state', value: ({ state }) => state },
  TITLE: { group: 'TITLE', field: 'title', value: ({ title }) => title },
  CHANNEL: { group: 'CHANNEL', field: 'channel', value: ({ channel }) => channel },
  PAIR: { group: 'PAIR', field: 'pair', value: ({ pair }) => pair },
};

/** What a store is to be asked for, so that {@link aggregateRows} can make the first rows out of it. */
export function groupsToAsk(keys: readonly AggregateKey[], first: number) {
  const groups = [...new Set(keys.map((key) => KEY_RULES[key].group))];
  // Several groups of starts come together in one row: then only all of them tell which rows are the largest.
  return { keys: groups, limit: groups.includes('START_YEAR') ? undefined : first };
}

/** The first rows, the largest first, then by the values of the keys in their order, those without one last. */
export function aggregateRows(
  groups: readonly RelationGroup[],
  keys: readonly AggregateKey[],
  first: number,
): AggregateRow[] {
  const rows = new Map<string, AggregateRow>();
  for (const { values, count } of groups) {
    const key = Object.fromEntries(
      keys.flatMap((name) => {
        const value = KEY_RULES[name].value(values);
        return value === undefined ? [] : [[KEY_RULES[name].field, value]];
      }),
    ) as AggregateValues;
    const id = JSON.stringify(key);
    rows.set(id, { key, count: count + (rows.get(id)?.count ?? 0) });
  }
  return [...rows.values()].sort((one, other) => compareRows(one, other, keys)).slice(0, first);
}

function compareRows(one: AggregateRow, other: AggregateRow, keys: readonly AggregateKey[]): number {
  if (one.count !== other.count) return other.count - one.count;
  for (const key of keys) {
    const difference = compareValues(one.key[KEY_RULES[key].field], other.key[KEY_RULES[key].field]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareValues(one: Value | undefined, other: Value | undefined): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  const [texts, others] = [textsOf(one), textsOf(other)];
  return texts.map((text, index) => compareText(text, others[index] ?? '')).find((order) => order !== 0) ?? 0;
}

/** Years have four digits, so that as text they sort as numbers do. */
function textsOf(value: Value): readonly string[] {
  return typeof value === 'object' ? value : [typeof value === 'number' ? String(value).padStart(4, '0') : value];
}

/** The year, or the first year of the decade, that the whole of `start` lies in; undefined where there is no such one. */
function yearsOf(start: string | undefined, length: 1 | 10): number | undefined {
  if (start === undefined) return undefined;
  const { earliest, latest } = edtfBounds(start);
  const [first, last] = [earliest, latest].map((day) => Math.floor(Number(day.slice(0, 4)) / length) * length);
  return earliest !== FIRST_DAY && first === last ? first : undefined;
}
