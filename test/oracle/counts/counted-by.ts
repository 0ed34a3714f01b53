import type { Relation } from '../../../src/domain/relation.js';
import { compareText } from '../../../src/domain/text-order.js';
import { actorsIn, connectingIn, type Scene } from './scene.js';

export type Value = string | number | readonly [string, string];

/** Every value of a key that a relation has. */
export type ValuesOf = (relation: Relation, scene: Scene) => readonly Value[];

/** Of the keys that counts by year and groups by date have both. */
export const SHARED_VALUES = {
  KIND: ({ kind }) => [kind],
  STATE: (relation, scene) => {
    const all = connectingIn(scene, relation).flatMap(({ entity, onBehalfOf }) => [entity, onBehalfOf ?? entity]);
    return [...new Set(all)].filter((entity) => scene.kindOf(entity) === 'STATE');
  },
  TITLE: (relation) => ('title' in relation ? [relation.title] : []),
  CHANNEL: (relation) => (relation.kind === 'MEETING' ? [relation.channel] : []),
  PAIR: (relation, scene) => {
    const actors = [...actorsIn(scene, relation)].sort(compareText);
    return actors.flatMap((one, index) => actors.slice(index + 1).map((other): [string, string] => [one, other]));
  },
} as const satisfies Readonly<Record<string, ValuesOf>>;

/** How one key is counted: the values that a relation has, and the field in which the answer gives them. */
export interface Counting {
  readonly valuesOf: ValuesOf;
  readonly field: string;
}

/** The relations of the scene counted by the keys, each for every combination of values that it has; all rows in order. */
export function countedBy(
  scene: Scene,
  keys: readonly Counting[],
): { readonly values: object; readonly count: number }[] {
  const combinations = scene.relations.flatMap((relation) =>
    keys.reduce<(Value | undefined)[][]>(
      (before, { valuesOf }) => {
        const values = valuesOf(relation, scene);
        return before.flatMap((some) => (values.length === 0 ? [undefined] : values).map((value) => [...some, value]));
      },
      [[]],
    ),
  );
  const texts = combinations.map((values) => JSON.stringify(values.map((value) => value ?? null)));
  return [...new Set(texts)]
    .map((text) => ({
      values: JSON.parse(text) as (Value | null)[],
      count: texts.filter((one) => one === text).length,
    }))
    .sort((a, b) => b.count - a.count || compareAll(a.values, b.values))
    .map(({ values, count }) => {
      const given = keys.flatMap(({ field }, index) => (values[index] === null ? [] : [[field, values[index]]]));
      return { values: Object.fromEntries(given) as object, count };
    });
}

/** Value by value, a pair by its first and then its second; none comes last. */
function compareAll(one: readonly (Value | null)[], other: readonly (Value | null | undefined)[]): number {
  return one.map((value, index) => compareValues(value, other[index] ?? null)).find((order) => order !== 0) ?? 0;
}

function compareValues(one: Value | null, other: Value | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const others = [other].flat().map(String);
  const orders = [one].flat().map((text, index) => compareText(String(text), others[index] ?? ''));
  return orders.find((order) => order !== 0) ?? 0;
}
