import { FIRST_DAY, LAST_DAY } from '../../domain/day.js';
import { aboutParticipant, aboutRelation, statusUnder, weigh } from '../../domain/evidence.js';
import { labelOf } from '../../domain/label.js';
import { relationBounds } from '../../domain/relation.js';
import { type Certainty, ENTITY_KINDS, type Role } from '../../domain/vocabulary.js';
import type { Context } from '../context.js';
import { foreseeClaims, reading } from '../foresight/foresee.js';
import type { PeriodResolvers, RelationParticipantsArgs, RelationResolvers } from '../generated/resolver-types.js';
import type { RelationParent } from '../parents.js';
import { claims } from '../read/claims.js';
import { entityOfKind } from '../read/entities.js';
import { foreseeParticipants, participantsSeen, participations } from '../read/participants.js';

/** The fields that every relation has; the types that implement it inherit them. */
export const Relation: Omit<RelationResolvers, '__resolveType'> = {
  id: ({ value }) => value.id,
  kind: ({ value }) => value.kind,
  label: reading(
    (reads, parents) => {
      foreseeClaims(reads, parents);
      return foreseeParticipants(reads, parents);
    },
    async (parent: RelationParent, _: unknown, context) => labelOf(parent.value, await labelContext(parent, context)),
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

/** Put before the name of a participant whose part has claims of its own; the others are as certain as the relation. */
const HEDGES: Readonly<Record<Certainty, string>> = { CONFIRMED: '', REPORTED: 'reportedly ', POSSIBLE: 'possibly ' };

async function labelContext(parent: RelationParent, context: Context) {
  const { value, lens } = parent;
  const [seen, claims] = await Promise.all([
    participantsSeen(parent, undefined, context),
    context.loaders.claimsAbout.load(value.id),
  ]);
  const participants = await Promise.all(
    seen.map(async ({ value: { role, entity: id } }) => {
      const { value: entity } = await entityOfKind(ENTITY_KINDS, id, lens, context);
      const { certainty } = weigh(aboutParticipant(claims, id), lens);
      const hedge = certainty !== undefined && claims.some(({ about }) => about === id) ? HEDGES[certainty] : '';
      return { role, name: `${hedge}${entity.name}` };
    }),
  );
  return {
    names: (...roles: readonly Role[]) =>
      participants.filter(({ role }) => roles.includes(role)).map(({ name }) => name),
    status: statusUnder(claims, lens),
  };
}
