import type { Session } from '../../model/session.js';

/** Those on the canvas who are tied to one of these by a line that is shown, without these. */
export function neighboursOf(session: Session, ids: readonly string[]): string[] {
  const of = new Set(ids);
  const neighbours = new Set<string>();
  for (const { source, target } of session.shown.value.edges) {
    if (of.has(source)) neighbours.add(target);
    if (of.has(target)) neighbours.add(source);
  }
  return [...neighbours].filter((id) => !of.has(id));
}
