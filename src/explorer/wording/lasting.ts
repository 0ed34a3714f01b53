import type { RelationKind } from '../model/words.js';

/** Whether a relation of the kind lasts from its start to its end, or happens between them. */
export const LASTS: Readonly<Record<RelationKind, boolean>> = {
  MEETING: false,
  TRIP: false,
  ENVOY_ROLE: true,
  TENURE: true,
  CRITICISM: false,
  PRAISE: false,
  STANCE: false,
  TIE: true,
};
