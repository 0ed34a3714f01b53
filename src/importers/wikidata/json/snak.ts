import { isObject } from '../../input/json-object.js';
import { RecordProblem } from '../../record-problem.js';
import { got, objectAt, textAt } from './fields.js';

const SNAK_TYPES = ['value', 'somevalue', 'novalue'] as const;

/** A property with its value: `somevalue` where there is one that nobody knows, `novalue` where there is none. */
export interface Snak {
  readonly property: string;
  readonly snaktype: (typeof SNAK_TYPES)[number];
  /** Of the property: `external-id`, `commonsMedia` … */
  readonly datatype: string | undefined;
  readonly value: unknown;
}

/** @throws RecordProblem for what is no snak. */
export function snakOf(json: unknown, field: string): Snak {
  const { property, snaktype, datatype, datavalue } = objectAt(json, field);
  const type = SNAK_TYPES.find((known) => known === snaktype);
  if (type === undefined) throw new RecordProblem(`${field}.snaktype`, SNAK_TYPES.join(', '), got(snaktype));
  const value = type === 'value' ? objectAt(datavalue, `${field}.datavalue`).value : undefined;
  if (type === 'value' && value === undefined) throw new RecordProblem(`${field}.datavalue`, 'a value', 'nothing');
  return {
    property: textAt(property, `${field}.property`),
    snaktype: type,
    datatype: typeof datatype === 'string' ? datatype : undefined,
    value,
  };
}

/** The id of the item that is the value, `Q42`; undefined where the value is something else, unknown, or none. */
export function itemIn({ value }: Snak): string | undefined {
  if (!isObject(value)) return undefined;
  const { id, 'entity-type': type, 'numeric-id': number } = value;
  if (typeof id === 'string') return ITEM_ID.test(id) ? id : undefined;
  // Dumps of before 2017 have the number alone.
  return type === 'item' && typeof number === 'number' ? `Q${number}` : undefined;
}

export const ITEM_ID = /^Q[1-9]\d{0,9}$/;

export function textIn({ value }: Snak): string | undefined {
  if (typeof value === 'string') return value;
  return isObject(value) && typeof value.text === 'string' ? value.text : undefined;
}
