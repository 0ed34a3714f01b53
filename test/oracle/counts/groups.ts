import type { Relation } from '../../../src/domain/relation.js';
import {
  GROUP_FIELDS,
  type GroupKey,
  type GroupValues,
  type RelationGroup,
} from '../../../src/domain/relation-group.js';
import { countedBy, SHARED_VALUES, type ValuesOf } from './counted-by.js';
import type { Scene } from './scene.js';

const VALUES: Readonly<Record<GroupKey, ValuesOf>> = {
  ...SHARED_VALUES,
  START_YEAR: (relation) => startOf(relation, 4),
  START_MONTH: (relation) => startOf(relation, 7),
  START_DAY: (relation) => startOf(relation, 10),
};

/** The relations of the scene grouped by the keys, each in every group whose values it has. */
export function groupsOf(scene: Scene, keys: readonly GroupKey[]): RelationGroup[] {
  const countings = keys.map((key) => ({ field: GROUP_FIELDS[key], valuesOf: VALUES[key] }));
  return countedBy(scene, countings).map(({ values, count }) => ({ values: values as GroupValues, count }));
}

/** As it is written, but a single day cut to so many characters. */
function startOf({ start }: Relation, length: number): string[] {
  if (start === undefined) return [];
  return [/^\d{4}-\d{2}-\d{2}$/.test(start) ? start.slice(0, length) : start];
}
