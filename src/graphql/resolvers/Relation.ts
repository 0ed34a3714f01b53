import { FIRST_DAY, LAST_DAY } from '../../domain/day.js';
import { aboutRelation, weigh } from '../../domain/evidence.js';
import { relationBounds } from '../../domain/relation.js';
import type { Context } from '../context.js';
import type { PeriodResolvers, RelationResolvers } from '../generated/resolver-types.js';
import type { RelationParent } from '../parents.js';
import { claimsOn } from '../read/claims.js';
import { labelUnder } from '../read/labels.js';
import { participantsSeen } from '../read/participants.js';

/** The fields that every relation has; the types that implement it inherit them. */
export const Relation: Omit<RelationResolvers, '__resolveType'> = {
  id: ({ value }) => value.id,
  kind: ({ value }) => value.kind,
  label: (parent, _, context) => labelUnder(parent, context),
  period: ({ value }) => (value.start === undefined && value.end === undefined ? null : value),
  participants: (parent, { roles }, context) => participantsSeen(parent, roles ?? undefined, context),
  claims: ({ value, lens }, _, context) => claimsOn(value.id, lens, context),
  standing: async (parent, _, context) => (await evidence(parent, context)).standing,
  certainty: async (parent, _, context) => (await evidence(parent, context)).certainty,
};

export const Period: PeriodResolvers = {
  earliest: (period) => known(relationBounds(period).earliest, FIRST_DAY),
  latest: (period) => known(relationBounds(period).latest, LAST_DAY),
};

function known(day: string, unknown: string): string | null {
  return day === unknown ? null : day;
}

async function evidence({ value, lens }: RelationParent, { loaders }: Context) {
  return weigh(aboutRelation(await loaders.claimsAbout.load(value.id)), lens);
}
