import type { Schema } from '@opensanctions/followthemoney';
import { compareText } from '../../domain/text-order.js';
import { isObject, type JsonObject } from '../input/json-object.js';
import { RecordProblem } from '../record-problem.js';
import { schemaOf } from './model.js';

/** An entity as it stands in the file: of the form that it should have, we know that it is an object. */
export type Datum = JsonObject;

/** A FollowTheMoney entity: a thing, or a tie between things, which FollowTheMoney calls an entity as well. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: Schema;
  /** The name that the data set shows. */
  readonly caption?: string;
  /** By property, in the order given; none is empty. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  /** The data sets in which it stands, sorted; none where it does not say. */
  readonly datasets: readonly string[];
  /** Ids of what was merged into it. */
  readonly referents: readonly string[];
  /** What else stands beside the properties, `last_change` among it. */
  readonly others: ReadonlyMap<string, readonly string[]>;
}

/** What is read, and `last_seen`: it says when the collector last looked, and is another one in each export. */
const READ: readonly string[] = ['id', 'schema', 'caption', 'properties', 'datasets', 'referents'];
const LEFT_OUT: readonly string[] = [...READ, 'last_seen'];

/** Room for what ids of relations and claims add to it. */
const MAX_ID = 120;

/** @throws RecordProblem for what is no entity. */
export function entityOf(datum: Datum): FtmEntity {
  const { id, caption, properties } = datum;
  if (typeof id !== 'string' || id === '' || id.length > MAX_ID || /[\s\p{Cc}\p{Cs}]/u.test(id)) {
    throw new RecordProblem('id', `an id of 1 to ${MAX_ID} characters without white space`, shown(id));
  }
  const schema = schemaOf(datum.schema);
  if (!isObject(properties)) throw new RecordProblem('properties', 'an object of lists of texts', shown(properties));
  const others = Object.entries(datum).filter(([key, value]) => !LEFT_OUT.includes(key) && !isNoTarget(key, value));
  return {
    id,
    schema,
    ...(typeof caption === 'string' && caption.trim() !== '' && { caption: caption.trim() }),
    properties: textsByName(Object.entries(properties)),
    datasets: textsOf(datum.datasets).sort(compareText),
    referents: textsOf(datum.referents).filter((referent) => referent !== id),
    others: textsByName(others),
  };
}

/** Data sets of OpenSanctions say of each entity whether it is one of those that the data set is about. */
function isNoTarget(key: string, value: unknown): boolean {
  return key === 'target' && value === false;
}

/** A value in a message, cut where it is long. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)} …` : text;
}

function textsByName(entries: readonly (readonly [string, unknown])[]): Map<string, readonly string[]> {
  return new Map(
    entries.map(([name, value]) => [name, textsOf(value)] as const).filter(([, { length }]) => length > 0),
  );
}

/** The values as texts, each once: FollowTheMoney writes lists, and some of those who write it single values. */
function textsOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  const texts = values
    .filter((one) => one !== undefined && one !== null)
    .map((one: unknown) => (typeof one === 'string' ? one.trim() : JSON.stringify(one)));
  return [...new Set(texts.filter((text) => text !== ''))];
}
