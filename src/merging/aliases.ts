import { compareText } from '../domain/text-order.js';

/** Of ids that are shown as another one: which. An id that is shown as itself has no entry. */
export type Aliases = ReadonlyMap<string, string>;

export const NO_ALIASES: Aliases = new Map();

export function shownAs(aliases: Aliases, id: string): string {
  return aliases.get(id) ?? id;
}

/** As {@link shownAs}, of what may be absent. */
export function optionallyShownAs(aliases: Aliases, id: string | undefined): string | undefined {
  return id === undefined ? undefined : shownAs(aliases, id);
}

/** All ids that are shown under one, which is the first; the others in the order of {@link compareIds}. */
export type Cluster = readonly [string, ...string[]];

/** Gives the cluster of each id, which is itself alone where no other is shown as the same. */
export function clustersBy(aliases: Aliases): (id: string) => Cluster {
  const others = new Map<string, string[]>();
  for (const [alias, canonical] of aliases) {
    const known = others.get(canonical);
    if (known === undefined) others.set(canonical, [alias]);
    else known.push(alias);
  }
  for (const ids of others.values()) ids.sort(compareIds);
  return (id) => {
    const shown = shownAs(aliases, id);
    return [shown, ...(others.get(shown) ?? [])];
  };
}

/**
 * Of entities that are one, the first is the one whose id they are shown under: ids made by hand, which have no scheme in front, then
 * Wikidata's, then those of other collections, each in the order of their text. So it depends on the ids alone, and not on the
 * order in which they were judged.
 */
export function compareIds(a: string, b: string): number {
  return rankOf(a) - rankOf(b) || compareText(a, b);
}

function rankOf(id: string): number {
  if (!id.includes(':')) return 0;
  return id.startsWith('wikidata:') ? 1 : 2;
}
