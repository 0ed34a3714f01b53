import type { ImportFile } from '../importer.js';
import { isObject, type JsonObject } from '../input/json-object.js';
import { JsonError, jsonRecords } from '../input/json-records.js';
import { linesOf } from '../input/lines.js';
import { parseJson } from '../input/parse-json.js';
import { type ClassName, classOf, classOfFile, EMBEDDED, isClassName, PARTS } from './classes.js';

import type { Form } from './form.js';

/** A record as it stands in a file. */
export interface RawRecord {
  /** Undefined where its fields are those of no class, or of several. */
  readonly of: ClassName | undefined;
  /** The list of a document in which it stands. */
  readonly section?: string;
  readonly value: unknown;
  readonly line: number;
  /** Whether it stands where another record refers to it, and may say less than a record of its own. */
  readonly isPart?: boolean;
}

/** A place at which the file is no JSON. */
export interface Damage {
  readonly line: number;
  readonly message: string;
  readonly record: string;
}

/** What a document's lists are called, whichever they are, and whatever else has parts. */
const PATHS: Readonly<Record<Exclude<Form, 'lines'>, string>> = { document: '$.*.*', list: '$.*', object: '$' };

/** All records of a file in its order, each with those that are embedded in it; damage ends a document, and a line only in a file of lines. */
export async function* rawRecords(file: ImportFile, form: Form): AsyncGenerator<RawRecord | Damage> {
  const ofFile = classOfFile(file.path);
  for await (const item of form === 'lines' ? valuesOfLines(file) : valuesOfText(file, form)) {
    if ('message' in item) yield item;
    else yield* withEmbedded(classed(item, form, ofFile));
  }
}

interface Found {
  readonly section?: string;
  readonly value: unknown;
  readonly line: number;
}

function classed({ section, value, line }: Found, form: Form, ofFile: ClassName | undefined): RawRecord {
  if (form === 'document') {
    return {
      of: section !== undefined && isClassName(section) ? section : undefined,
      section: section ?? '',
      value,
      line,
    };
  }
  return { of: (isObject(value) ? classOf(Object.keys(value)) : undefined) ?? ofFile, value, line };
}

async function* valuesOfText(file: ImportFile, form: Exclude<Form, 'lines'>): AsyncGenerator<Found | Damage> {
  try {
    yield* jsonRecords(file.chunks(), [PATHS[form]]);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    yield { line: error.line, message: error.message, record: '' };
  }
}

async function* valuesOfLines(file: ImportFile): AsyncGenerator<Found | Damage> {
  for await (const { number, text } of linesOf(file.chunks(), file.path)) {
    if (text.trim() === '') continue;
    yield parsed(text, number);
  }
}

function parsed(text: string, line: number): Found | Damage {
  try {
    return { value: parseJson(text), line };
  } catch (error) {
    return { line, message: error instanceof Error ? error.message : String(error), record: text };
  }
}

/** An embedded record is told what it is embedded in, unless it says so itself. */
function* withEmbedded(record: RawRecord): Generator<RawRecord> {
  const { of, value, line } = record;
  if (of === undefined || !isObject(value)) {
    yield record;
    return;
  }
  for (const [field, ofPart] of Object.entries(PARTS[of])) {
    for (const part of [value[field]].flat()) {
      if (!isObject(part)) continue;
      const isMember = classOf(Object.keys(part)) === 'organizations' && field === 'member';
      yield* withEmbedded({
        of: isMember ? 'organizations' : ofPart,
        value: without(part, ['sources']),
        line,
        isPart: true,
      });
    }
  }
  const inner = EMBEDDED[of].filter(({ field }) => Array.isArray(value[field]));
  const fields = inner.map(({ field }) => field);
  yield { ...record, value: without(value, fields) };
  for (const { field, of: ofInner, back } of inner) {
    for (const part of [value[field]].flat()) {
      const told = isObject(part) ? { [back]: value.id, ...part } : part;
      yield* withEmbedded({ of: ofInner, value: told, line });
    }
  }
}

function without(value: JsonObject, fields: readonly string[]): JsonObject {
  if (fields.length === 0) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !fields.includes(key)));
}
