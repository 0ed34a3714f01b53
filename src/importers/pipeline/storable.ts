import type { Facts } from '../importer.js';
import type { Changes } from './changes.js';

/** Stores keep texts in UTF-8: half of a UTF-16 pair is no character there, and what is behind a NUL is lost in some. */
const UNSTORABLE = /[\0\p{Cs}]/u;
/** As such a text stands in the file, be it escaped as in JSON. Most records have none of it, and are not looked through. */
const MAY_BE_UNSTORABLE = /[\0\p{Cs}]|\\u(?:0000|d[89a-f])/iu;

/** A text that the store would give back otherwise than it was put: every import would find it changed. */
export function textProblem({ record }: Facts, whole: Changes): string | undefined {
  if (!MAY_BE_UNSTORABLE.test(record)) return undefined;
  const found = unstorableIn(whole);
  return found && `A text has NUL, or half of a UTF-16 pair, in it: ${JSON.stringify(found.slice(0, 200))}.`;
}

function unstorableIn(value: unknown): string | undefined {
  if (typeof value === 'string') return UNSTORABLE.test(value) ? value : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const part of Object.values(value)) {
    const found = unstorableIn(part);
    if (found !== undefined) return found;
  }
  return undefined;
}
