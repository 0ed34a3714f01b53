import type { ImportFile, ImportRecord } from '../importer.js';
import { isObject, type JsonObject } from '../input/json-object.js';
import { JsonError } from '../input/json-records.js';
import { RecordProblem, rejectionBy } from '../record-problem.js';
import type { Catalog } from './catalog.js';
import { type RawRecord, rawRecords } from './forms.js';
import { got } from './json/fields.js';
import { itemOf } from './json/item.js';
import { type ItemKind, RECORD_KINDS } from './kinds.js';
import { NOTHING, saidBy } from './said.js';

/** A record of each entity of the file, one at a time and in its order. */
export async function* recordsOf(file: ImportFile, catalog: Catalog): AsyncGenerator<ImportRecord> {
  try {
    for await (const raw of rawRecords(file)) yield recordOf(raw, catalog);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    yield { kind: 'file', line: error.line, field: 'JSON', expected: 'JSON', got: error.message, record: '' };
  }
}

function recordOf(raw: RawRecord, catalog: Catalog): ImportRecord {
  const place = { line: raw.line, record: raw.text() };
  let kind = 'item';
  try {
    const json = jsonOf(raw);
    const itemKind = kindOf(json, catalog);
    kind = itemKind.record;
    if (itemKind.placed === undefined) return { ...NOTHING, kind, ...place };
    return { ...saidBy(itemOf(json), itemKind.placed, catalog), kind, ...place };
  } catch (error) {
    return rejectionBy({ kind, ...place }, error);
  }
}

function jsonOf(raw: RawRecord): JsonObject {
  let json: unknown;
  try {
    json = raw.json();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new RecordProblem('JSON', 'an entity in JSON on a line', error.message);
  }
  if (isObject(json)) return json;
  throw new RecordProblem('JSON', 'an object', got(json));
}

interface RecordKind {
  /** As counts name it. */
  readonly record: string;
  /** Undefined for what says nothing for the graph. */
  readonly placed?: Exclude<ItemKind, 'POSITION' | 'AMBASSADOR'>;
}

/** What an entity is. Properties, lexemes, and what wbgetentities did not find, say nothing; nor do positions but for those who held them. */
function kindOf(json: JsonObject, catalog: Catalog): RecordKind {
  if ('missing' in json) return { record: 'missing item' };
  const { type } = json;
  if (typeof type === 'string' && type !== 'item') return { record: type };
  const kind = catalog.kindBy(json);
  if (kind === undefined) {
    // To tell what is wrong in it, if anything is.
    itemOf(json);
    return { record: 'item of another kind' };
  }
  const record = RECORD_KINDS[kind];
  return kind === 'POSITION' || kind === 'AMBASSADOR' ? { record } : { record, placed: kind };
}
