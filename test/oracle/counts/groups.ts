import type { Relation } from '../../../src/domain/relation.js';
import {
  GROUP_FIELDS,
  type GroupKey,
  type GroupValues,
  type RelationGroup,
} from '../../../src/domain/relation-group.js';
import { compareText } from '../../../src/domain/text-order.js';
import { actorsIn, connectingIn, type Scene } from './scene.js';

type Value = GroupValues[keyof GroupValues];

/** Every value of a key that a relation has. */
const VALUES: Readonly<Record<GroupKey, (relation: Relation, scene: Scene) => readonly Value[]>> = {
  KIND: ({ kind }) => [kind],
  START_YEAR: (relation) => startOf(relation, 4),
  START_MONTH: (relation) => startOf(relation, 7),
  START_DAY: (relation) => startOf(relation, 10),
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
};

/** The relations of the scene grouped by the keys, each in every group whose values it has. */
export function groupsOf(scene: Scene, keys: readonly GroupKey[]): RelationGroup[] {
  const combinations = scene.relations.flatMap((relation) =>
    keys.reduce<Value[][]>(
      (before, key) => {
        const values = VALUES[key](relation, scene);
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
      const given = keys.flatMap((key, index) => (values[index] === null ? [] : [[GROUP_FIELDS[key], values[index]]]));
      return { values: Object.fromEntries(given) as GroupValues, count };
    });
}

/** As it is written, but a single day cut to so many characters. */
function startOf({ start }: Relation, length: number): string[] {
  if (start === undefined) return [];
  return [/^\d{4}-\d{2}-\d{2}$/.test(start) ? start.slice(0, length) : start];
}

type Compared = string | number | readonly string[] | null | undefined;

/** Value by value, a pair by its first and then its second; none comes last. */
export function compareAll(one: readonly Compared[], other: readonly Compared[]): number {
  return one.map((value, index) => compareValues(value, other[index])).find((order) => order !== 0) ?? 0;
}

function compareValues(one: Compared, other: Compared): number {
  if (one === null || one === undefined || other === null || other === undefined) {
    return Number(one === null) - Number(other === null);
  }
  const others = [other].flat().map(String);
  const orders = [one].flat().map((text, index) => compareText(String(text), others[index] ?? ''));
  return orders.find((order) => order !== 0) ?? 0;
}
