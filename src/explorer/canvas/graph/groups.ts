import type { LoadedGraph, ShownGraph } from '../../model/graph.js';
import type { Palette } from '../palette.js';

/** The colour of each group: the largest groups have one of their own (ties by name), all further share one. `groupOf` maps members to groups. */
export function groupColours(
  groupOf: ReadonlyMap<string, string>,
  { groups, otherGroups }: Palette,
): Map<string, string> {
  const sizes = new Map<string, number>();
  for (const group of groupOf.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const ranked = [...sizes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return new Map(ranked.map(([group], rank) => [group, groups[rank] ?? otherGroups]));
}

/** The state of each entity shown, as far as it is known; a state is its own. */
export function stateOfEach({ entities }: ShownGraph, { states }: LoadedGraph): Map<string, string> {
  const known = entities.flatMap(({ id, kind }): [string, string][] => {
    const state = states.get(id) ?? (kind === 'STATE' ? id : undefined);
    return state === undefined ? [] : [[id, state]];
  });
  return new Map(known);
}

/** The colour of each state, by id, where the canvas is coloured by states: for the legend. */
export function stateColours(shown: ShownGraph, loaded: LoadedGraph, palette: Palette): Map<string, string> {
  return groupColours(stateOfEach(shown, loaded), palette);
}
