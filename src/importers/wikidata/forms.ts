import type { FileHead, ImportFile } from '../importer.js';
import type { JsonObject } from '../input/json-object.js';
import { jsonRecords } from '../input/json-records.js';
import { linesOf } from '../input/lines.js';
import { parseJson } from '../input/parse-json.js';

/** A record as it stands in its file, read when it is asked for. */
export interface RawRecord {
  readonly line: number;
  text(): string;
  /** @throws SyntaxError where it is no JSON. */
  json(): unknown;
}

/** `{"entities":{"Q42":{…}}}`: what wbgetentities and Special:EntityData answer. */
const ANSWER = /^\ufeff?\s*\{(?:[^{}[\]]*,)?\s*"entities"\s*:\s*\{\s*"[A-Z]\d+"\s*:\s*\{/;
/** An item in a list of all, or on a line of its own; of its first fields, some say what it is. */
const ENTITY = /^\ufeff?\s*\[?\s*\{[^{}[\]]*"id"\s*:\s*"[QPL]\d+"/;
const TYPE = /"type"\s*:\s*"(?:item|property|lexeme)"/;
/** In the dumps, each entity has a line; a list that is laid out otherwise is read as one text. */
const LIST_NOT_IN_LINES = /^\ufeff?\s*\[(?:[^\n\S]*\{|\s*\{\s*\n)/;

export function isWikidata({ text }: FileHead): boolean {
  return ANSWER.test(text) || (ENTITY.test(text) && TYPE.test(text));
}

/**
 * The entities of a file, one at a time and in its order.
 * @throws JsonError where a file of one JSON text is none.
 */
export async function* rawRecords(file: ImportFile): AsyncGenerator<RawRecord> {
  const { text: head } = await file.head();
  const path = ANSWER.test(head) ? '$.entities.*' : LIST_NOT_IN_LINES.test(head) ? '$.*' : undefined;
  if (path === undefined) yield* recordLines(file);
  else {
    for await (const { value, line } of jsonRecords(file.chunks(), [path])) {
      yield { line, text: () => JSON.stringify(value), json: () => value };
    }
  }
}

async function* recordLines(file: ImportFile): AsyncGenerator<RawRecord> {
  for await (const { number, text } of linesOf(file.chunks(), file.path)) {
    const record = text.trim().replace(/,$/, '');
    if (record === '' || record === '[' || record === ']') continue;
    yield { line: number, text: () => record, json: () => parseJson(record) };
  }
}

/** The record, where it is JSON and an object, for those who pass over what is wrong. */
export function objectIn(record: RawRecord): JsonObject | undefined {
  try {
    const json = record.json();
    return typeof json === 'object' && json !== null ? (json as JsonObject) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
