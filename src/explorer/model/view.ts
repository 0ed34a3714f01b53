import type { Certainty, EntityKind, RelationKind } from './words.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Days, `2025-11-26`; an end that is absent is open. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** How the graph is looked at: the API's lens. */
export interface ViewLens {
  readonly during?: Period;
  readonly knownBy?: string;
  readonly minCertainty?: Certainty;
  readonly includeDenied?: boolean;
}

/** Who met whom: what `Query.paths` is asked, under the view's lens. */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly via: readonly RelationKind[];
  readonly chronological: boolean;
  readonly more: boolean;
  readonly maxHops: number;
  readonly avoid: readonly string[];
}

/** What the legend has switched off. What is switched off stays loaded. */
export interface Hidden {
  readonly entityKinds: readonly EntityKind[];
  readonly relationKinds: readonly RelationKind[];
  readonly certainties: readonly Certainty[];
  /** Ids of states: entities that belong to one of them are hidden. */
  readonly states: readonly string[];
}

export const COLOURINGS = ['KIND', 'COMMUNITY', 'STATE'] as const;
export type Colouring = (typeof COLOURINGS)[number];

export const SIZINGS = ['DEGREE', 'PAGERANK', 'BETWEENNESS', 'EQUAL'] as const;
export type Sizing = (typeof SIZINGS)[number];

/**
 * The whole of what the page shows, as plain data: it is what the URL and a saved file hold, and each step that can be undone leads from
 * one of these to another. The same view of the same store shows the same graph.
 */
export interface View {
  /** Ids of the entities on the canvas, in the order in which they came. */
  readonly entities: readonly string[];
  /** Where an entity was put by hand: there it stays, whatever the layout does. By id. */
  readonly pins: Readonly<Record<string, Point>>;
  readonly lens: ViewLens;
  readonly hidden: Hidden;
  readonly colouring: Colouring;
  readonly sizing: Sizing;
  /** Ids of entities and relations: of one, the side panel shows the evidence. */
  readonly selected: readonly string[];
  /** What is asked of two, whose paths are listed and highlighted. */
  readonly question?: PathQuestion;
}

export const EMPTY_VIEW: View = {
  entities: [],
  pins: {},
  lens: {},
  hidden: { entityKinds: [], relationKinds: [], certainties: [], states: [] },
  colouring: 'KIND',
  sizing: 'DEGREE',
  selected: [],
};
