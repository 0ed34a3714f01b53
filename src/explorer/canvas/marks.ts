import type { GraphRelation } from '../model/graph.js';
import type { Certainty, EntityKind, MeetingStatus } from '../model/words.js';
import type { ShapeName } from './shapes.js';

/** Each kind of entity has a shape of its own, so that nobody has to tell kinds by colour alone. */
export const SHAPE_OF: Readonly<Record<EntityKind, ShapeName>> = {
  PERSON: 'circle',
  STATE: 'square',
  ORGANIZATION: 'diamond',
  PLAN: 'rectangle',
  PLACE: 'triangle',
};

/** How a relation's line is broken: so what is planned, denied or disputed is told without colour. */
export const LINE_STYLES = ['SOLID', 'DASHED', 'DOTTED', 'LONG_DASHED'] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

/** In pixels of the screen; a gap of 0 is none. Ends are round, so a dash as long as the line is wide is a dot. */
export interface DashPattern {
  readonly dash: number;
  readonly gap: number;
}

export const DASH_PATTERNS: Readonly<Record<LineStyle, DashPattern>> = {
  SOLID: { dash: 0, gap: 0 },
  DASHED: { dash: 8, gap: 5 },
  DOTTED: { dash: 2.5, gap: 4 },
  LONG_DASHED: { dash: 20, gap: 5 },
};

/** What the legend says of each. */
export const LINE_STYLE_WORDS: Readonly<Record<LineStyle, string>> = {
  SOLID: 'Took place or holds',
  DASHED: 'Proposed, planned or postponed',
  DOTTED: 'Denied or called off',
  LONG_DASHED: 'Disputed',
};

const STYLE_OF_STATUS: Readonly<Record<MeetingStatus, LineStyle>> = {
  PROPOSED: 'DASHED',
  PLANNED: 'DASHED',
  HELD: 'SOLID',
  POSTPONED: 'DASHED',
  CANCELLED: 'DOTTED',
  UNKNOWN: 'SOLID',
};

/** The width in pixels, and how strong the colour is before the background: the less certain, the thinner and the paler. */
export interface LineWeight {
  readonly width: number;
  readonly strength: number;
}

export const LINE_WEIGHTS: Readonly<Record<Certainty, LineWeight>> = {
  CONFIRMED: { width: 2.4, strength: 1 },
  REPORTED: { width: 1.6, strength: 0.9 },
  POSSIBLE: { width: 1, strength: 0.78 },
};

/** Of what nobody asserts. */
const DENIED_WEIGHT: LineWeight = { width: 1.5, strength: 0.78 };

export interface Line extends LineWeight {
  readonly style: LineStyle;
}

export function lineOf({ standing, status, certainty }: GraphRelation): Line {
  if (standing === 'DENIED') return { style: 'DOTTED', ...DENIED_WEIGHT };
  const weight = certainty === undefined ? DENIED_WEIGHT : LINE_WEIGHTS[certainty];
  const ofStatus = status === undefined ? 'SOLID' : STYLE_OF_STATUS[status];
  return { style: standing === 'DISPUTED' && ofStatus === 'SOLID' ? 'LONG_DASHED' : ofStatus, ...weight };
}
