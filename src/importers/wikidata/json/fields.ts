import { isObject, type JsonObject } from '../../input/json-object.js';
import { RecordProblem } from '../../record-problem.js';

/** Nothing, and the empty list, which PHP writes for an empty object, are the empty object. @throws RecordProblem for anything else. */
export function objectAt(value: unknown, field: string): JsonObject {
  if (isObject(value)) return value;
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return {};
  throw new RecordProblem(field, 'an object', got(value));
}

/** Nothing is the empty list. @throws RecordProblem for anything else that is none. */
export function listAt(value: unknown, field: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value === undefined) return [];
  throw new RecordProblem(field, 'a list', got(value));
}

/** @throws RecordProblem where there is no text. */
export function textAt(value: unknown, field: string): string {
  if (typeof value === 'string') return value;
  throw new RecordProblem(field, 'a text', got(value));
}

/** For a message: a value as JSON, cut where it is long. */
export function got(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

const MAX_SHOWN = 80;
