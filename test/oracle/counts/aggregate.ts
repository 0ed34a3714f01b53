import type { AggregateKey, AggregateRow, AggregateValues } from '../../../src/domain/aggregate.js';
import { edtfBounds } from '../../../src/domain/edtf.js';
import type { Relation } from '../../../src/domain/relation.js';
import { compareText } from '../../../src/domain/text-order.js';
import { compareAll } from './groups.js';
import { actorsIn, connectingIn, type Scene } from './scene.js';

type Value = AggregateValues[keyof AggregateValues];

/** Every value of a key that a relation has. */
const VALUES: Readonly<Record<AggregateKey, (relation: Relation, scene: Scene) => readonly Value[]>> = {
  KIND: ({ kind }) => [kind],
  YEAR: ({ start }) => single(start, 4, ''),
  DECADE: ({ start }) => single(start, 3, '0'),
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

const FIELDS: Readonly<Record<AggregateKey, keyof AggregateValues>> = {
  KIND: 'kind',
  YEAR: 'year',
  DECADE: 'decade',
  STATE: 'state',
  TITLE: 'title',
  CHANNEL: 'channel',
  PAIR: 'pair',
};

/** The relations of the scene counted by the keys, all rows in order. */
export function naiveAggregate(scene: Scene, by: readonly AggregateKey[]): AggregateRow[] {
  const combinations = scene.relations.flatMap((relation) =>
    by.reduce<Value[][]>(
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
      const given = by.flatMap((key, index) => (values[index] === null ? [] : [[FIELDS[key], values[index]]]));
      return { key: Object.fromEntries(given) as AggregateValues, count };
    });
}

function single(start: string | undefined, digits: number, rest: string): number[] {
  const { earliest, latest } = start === undefined ? { earliest: '0000-01-01', latest: '' } : edtfBounds(start);
  const same = earliest.slice(0, digits) === latest.slice(0, digits);
  return same && earliest !== '0000-01-01' ? [Number(earliest.slice(0, digits) + rest)] : [];
}
