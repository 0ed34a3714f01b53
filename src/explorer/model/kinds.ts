import type { Certainty, EntityKind, RelationKind } from './words.js';

/** Typed so that a kind which the schema has and this has not is an error. */
function inOrder<Word extends string>(words: Readonly<Record<Word, true>>): readonly Word[] {
  return Object.keys(words) as Word[];
}

/** In the order of the schema. */
export const ENTITY_KINDS = inOrder<EntityKind>({
  PERSON: true,
  STATE: true,
  ORGANIZATION: true,
  PLAN: true,
  PLACE: true,
});

export const RELATION_KINDS = inOrder<RelationKind>({
  MEETING: true,
  TRIP: true,
  ENVOY_ROLE: true,
  TENURE: true,
  CRITICISM: true,
  PRAISE: true,
  STANCE: true,
  TIE: true,
});

/** The strongest first. */
export const CERTAINTIES = inOrder<Certainty>({ CONFIRMED: true, REPORTED: true, POSSIBLE: true });
