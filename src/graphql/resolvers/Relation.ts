import { FIRST_DAY, LAST_DAY } from '../../domain/day.js';
import { aboutRelation, weigh } from '../../domain/evidence.js';
import { relationBounds } from '../../domain/relation.js';
import type { Context } from '../context.js';
import { foreseeClaims, reading } from '../foresight/foresee.js';
import type { PeriodResolvers, RelationParticipantsArgs, RelationResolvers } from '../generated/resolver-types.js';
import type { RelationParent } from '../parents.js';
import { claims } from '../read/claims.js';
import { labelUnder } from '../read/labels.js';
import { foreseeParticipants, participations } from '../read/participants.js';

/** The fields that every relation has; the types that implement it inherit them. */
export const Relation: Omit<RelationResolvers, '__resolveType'> = {
  id: ({ value }) => value.id,
  kind: ({ value }) => value.kind,
  label: reading(
    (reads, parents) => {
      foreseeClaims(reads, parents);
      return foreseeParticipants(reads, parents);
    },
    (parent: RelationParent, _: unknown, context) => labelUnder(parent, context),
  ),
  period: ({ value }) => (value.start === undefined && value.end === undefined ? null : value),
  participants: participations(({ roles }: Partial<RelationParticipantsArgs>) => roles),
  claims,
  standing: reading(
    foreseeClaims,
    async (parent: RelationParent, _: unknown, context) => (await evidence(parent, context)).standing,
  ),
  certainty: reading(
    foreseeClaims,
    async (parent: RelationParent, _: unknown, context) => (await evidence(parent, context)).certainty,
  ),
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
