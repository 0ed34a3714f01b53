import { closest, distance } from 'fastest-levenshtein';

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
