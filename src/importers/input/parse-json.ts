/** More than any data set nests. What is nested much deeper cannot be compared or written out again. */
export const MAX_NESTING = 200;

/** @throws SyntaxError where the text is no JSON, or nested deeper than {@link MAX_NESTING}. */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!isNestedUpTo(MAX_NESTING, value)) throw new SyntaxError(TOO_DEEP);
  return value;
}

export const TOO_DEEP = `Lists and objects are nested deeper than ${MAX_NESTING} levels.`;

function isNestedUpTo(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((part) => isNestedUpTo(levels - 1, part));
}
