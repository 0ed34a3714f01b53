import { BadInputError } from '../domain/errors.js';
import type { Key } from '../domain/page.js';

/** A key as an opaque cursor. */
export function encodeCursor(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** @throws BadInputError when it is not a cursor that {@link encodeCursor} made. */
export function decodeCursor(cursor: string, argument: string): Key {
  const key = parse(Buffer.from(cursor, 'base64url').toString());
  if (Array.isArray(key) && key.length === 2) {
    const [sort, id] = key;
    if (typeof sort === 'string' && typeof id === 'string') return [sort, id];
  }
  throw new BadInputError(
    `\`${argument}\`: expected a cursor from the \`cursor\`, \`startCursor\` or \`endCursor\` of an earlier page of the same list; ` +
      `got ${JSON.stringify(cursor)}.`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
