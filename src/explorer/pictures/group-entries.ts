import type { Colouring } from '../model/view.js';
import type { LegendEntry } from './picture.js';

export interface ColouredGroups {
  readonly colouring: Exclude<Colouring, 'KIND'>;
  /** The colour of each group, the largest group first. */
  readonly colours: ReadonlyMap<string, string>;
  /** What all groups share that have no colour of their own; undefined where nothing is drawn in it. */
  readonly otherColour: string | undefined;
  readonly stateNames: ReadonlyMap<string, string>;
}

/** What the colours of groups mean: an entry for each that has one of its own, the largest first, and one for all else. */
export function groupEntries({ colouring, colours, otherColour, stateNames }: ColouredGroups): LegendEntry[] {
  const word = {
    COMMUNITY: (_: string, rank: number) => `Community ${rank + 1}`,
    STATE: (id: string) => stateNames.get(id) ?? id,
  }[colouring];
  const rest = { COMMUNITY: 'Other communities', STATE: 'Other states, or none known' }[colouring];
  const own = [...colours].filter(([, color]) => color !== otherColour);
  return [
    ...own.map(([group, color], rank): LegendEntry => ({ text: word(group, rank), color, shape: 'circle' })),
    ...(otherColour === undefined ? [] : [{ text: rest, color: otherColour, shape: 'circle' } as const]),
  ];
}
