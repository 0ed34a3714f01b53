import type { Parameters } from './connection.js';

/** A part of a statement: constant text, so that Neo4j plans it once, and the values that go with it. */
export interface Part {
  readonly text: string;
  readonly parameters: Parameters;
}

/** A {@link Part} that may stand in a WHERE. */
export type Condition = Part;

export function condition(text: string, parameters: Parameters = {}): Condition {
  return { text, parameters };
}

/** No condition where the value is absent. */
export function given<Value>(value: Value | undefined, make: (value: Value) => Condition): readonly Condition[] {
  return value === undefined ? [] : [make(value)];
}

/** That all of them hold. */
export function all(conditions: readonly Condition[]): Condition {
  return condition(conditions.map(({ text }) => text).join(' AND ') || 'true', parametersOf(conditions));
}

/** That one of them holds. */
export function any(conditions: readonly Condition[]): Condition {
  const text = conditions.map((one) => `(${one.text})`).join(' OR ');
  return condition(text === '' ? 'false' : `(${text})`, parametersOf(conditions));
}

export function negated({ text, parameters }: Condition): Condition {
  return condition(`NOT (${text})`, parameters);
}

/** `WHERE a AND b`, or nothing. */
export function where(conditions: readonly Condition[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.map(({ text }) => text).join('\n  AND ')}`;
}

export function parametersOf(parts: readonly Part[]): Parameters {
  return Object.assign({}, ...parts.map(({ parameters }) => parameters));
}
