import type { Rejection } from '../importer.js';
import { isObject } from '../input/json-object.js';
import type { Line } from '../input/lines.js';
import { parseJson } from '../input/parse-json.js';
import { RecordProblem, rejectionBy } from '../record-problem.js';
import { type Datum, entityOf, type FtmEntity, shown } from './entity.js';
import { unnested } from './unnested.js';

/** What all records of a line say of themselves. */
export type About = Pick<Rejection, 'kind' | 'line' | 'record'>;

export interface ReadEntity {
  readonly about: About;
  readonly entity: FtmEntity;
  /** As it stands in the file, without those nested in it. */
  readonly datum: Datum;
}

/** The entities of a line: one, and before it those that are nested in it. Empty lines have none. */
export function readLine({ number: line, text: record }: Line): (ReadEntity | Rejection)[] {
  if (record.trim() === '') return [];
  const about = { kind: 'line', line, record };
  try {
    const data = unnested(parsed(record));
    return data.map((datum, index) =>
      readDatum(datum, line, index === data.length - 1 ? record : JSON.stringify(datum)),
    );
  } catch (error) {
    return [rejectionBy(about, error)];
  }
}

function parsed(text: string): Datum {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (error) {
    throw new RecordProblem('the whole line', 'a JSON object', (error as Error).message);
  }
  if (!isObject(value)) throw new RecordProblem('the whole line', 'a JSON object', shown(value));
  return value;
}

function readDatum(datum: Datum, line: number, record: string): ReadEntity | Rejection {
  try {
    const entity = entityOf(datum);
    return { about: { kind: entity.schema.name, line, record }, entity, datum };
  } catch (error) {
    return rejectionBy({ kind: 'line', line, record }, error);
  }
}
