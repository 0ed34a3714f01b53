import type { NodeKind } from '../domain/change-set.js';

/** The GraphQL type of what an id stands for. */
export const TYPE_NAMES = {
  PERSON: 'Person',
  STATE: 'State',
  ORGANIZATION: 'Organization',
  PLAN: 'Plan',
  PLACE: 'Place',
  MEETING: 'Meeting',
  TRIP: 'Trip',
  ENVOY_ROLE: 'EnvoyRole',
  TENURE: 'Tenure',
  CRITICISM: 'Criticism',
  PRAISE: 'Praise',
  STANCE: 'Stance',
  TIE: 'Tie',
  PLAN_VERSION: 'PlanVersion',
  CLAIM: 'Claim',
  SOURCE: 'Source',
} as const satisfies Readonly<Record<NodeKind, string>>;

export type TypeName = (typeof TYPE_NAMES)[NodeKind];
