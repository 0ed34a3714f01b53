import { closest, distance } from 'fastest-levenshtein';

/** Most slips are not at the beginning: what an id may have meant is looked for among those that begin as it does. */
const PREFIX_LENGTH = 3;
/** How many ids are looked at. */
export const NEARBY_LIMIT = 200;

/** What the ids among which the nearest is looked for begin with. */
export function prefixOf(id: string): string {
  return id.slice(0, PREFIX_LENGTH);
}

/** The candidate nearest to `text` in edits, or undefined when none is near enough to be what was meant. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const candidate = closest(text, candidates);
  return distance(text, candidate) <= Math.max(1, Math.floor(text.length * 0.4)) ? candidate : undefined;
}

/** ` Did you mean "x"?`, or nothing: to be put after a message's last full stop. */
export function didYouMean(text: string, candidates: readonly string[]): string {
  const match = nearest(text, candidates);
  return match === undefined ? '' : ` Did you mean ${JSON.stringify(match)}?`;
}
