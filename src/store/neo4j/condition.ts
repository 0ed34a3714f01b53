import type { Parameters } from './connection.js';

/** A part of a statement: constant text, so that Neo4j plans it once, and the values that go with it. */
export interface Part {
  readonly text: string;
  readonly parameters: Parameters;
}

/** A part of a WHERE. */
export type Condition = Part;

export function condition(text: string, parameters: Parameters = {}): Condition {
  return { text, parameters };
}

/** No condition where the value is absent. */
export function given<Value>(value: Value | undefined, make: (value: Value) => Condition): readonly Condition[] {
  return value === undefined ? [] : [make(value)];
}

/** `WHERE a AND b`, or nothing. */
export function where(conditions: readonly Condition[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.map(({ text }) => text).join('\n  AND ')}`;
}

export function parametersOf(conditions: readonly Condition[]): Parameters {
  return Object.assign({}, ...conditions.map(({ parameters }) => parameters));
}
