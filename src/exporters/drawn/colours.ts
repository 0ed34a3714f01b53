import type { EntityKind, RelationKind } from '../../domain/vocabulary.js';

interface Look {
  /** `#rrggbb`. */
  readonly colour: string;
  readonly size: number;
}

/** How entities are drawn where nothing else is said: colours that the colour-blind tell apart (Okabe and Ito 2008). */
export const ENTITY_LOOKS: Readonly<Record<EntityKind, Look>> = {
  PERSON: { colour: '#0072b2', size: 10 },
  STATE: { colour: '#d55e00', size: 16 },
  ORGANIZATION: { colour: '#009e73', size: 13 },
  PLAN: { colour: '#cc79a7', size: 12 },
  PLACE: { colour: '#999999', size: 8 },
};

export const RELATION_COLOURS: Readonly<Record<RelationKind, string>> = {
  MEETING: '#56b4e9',
  TRIP: '#999999',
  ENVOY_ROLE: '#009e73',
  TENURE: '#0072b2',
  CRITICISM: '#d55e00',
  PRAISE: '#e69f00',
  STANCE: '#cc79a7',
  TIE: '#555555',
};
