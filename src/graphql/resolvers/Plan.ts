import type { Lens } from '../../domain/lens.js';
import type { RelationOrder } from '../../domain/page.js';
import { entitiesIn } from '../../domain/relation.js';
import type { PageQuestion } from '../../store/read-plan.js';
import type { RelationsOfSelection } from '../../store/selection.js';
import { reading } from '../foresight/foresee.js';
import type { PlanResolvers } from '../generated/resolver-types.js';
import { MAX_PAGE } from '../page-arguments.js';
import { type ParentOf, scopedPlanVersion } from '../parents.js';
import { relationsOf } from '../read/connections.js';
import { actor } from '../read/entities.js';
import { foreseeParticipants } from '../read/participants.js';

export const Plan: PlanResolvers = {
  versions: ({ value, lens }) => value.versions.map((version) => scopedPlanVersion({ plan: value.id, version }, lens)),
  proposers: reading(
    (reads, { step: of, lens }) => {
      const stances = { step: reads.add({ read: 'relationsOf', of, ...stancesOn(lens) }), lens };
      return foreseeParticipants(reads, stances, ['SUPPORTER']);
    },
    async ({ value, lens }: ParentOf<'PLAN'>, _: unknown, context) => {
      const stances = await context.loaders.relationsOf(stancesOn(lens)).load(value.id);
      const proposing = stances.items.filter((stance) => stance.kind === 'STANCE' && stance.position === 'PROPOSES');
      const ids = new Set(proposing.flatMap((stance) => entitiesIn(stance, 'SUPPORTER')));
      return [...ids].map((id) => actor(id, lens, context));
    },
  ),
  stances: relationsOf(['STANCE'], ['PLAN']),
  criticisms: relationsOf(['CRITICISM'], ['TARGET']),
  praises: relationsOf(['PRAISE'], ['PRAISED']),
  meetings: relationsOf(['MEETING'], ['SUBJECT']),
};

/** All stances on a plan, the earliest first. */
function stancesOn(lens: Lens): PageQuestion<RelationsOfSelection, RelationOrder> {
  return {
    selection: { filter: { kinds: ['STANCE'] }, lens, roles: ['PLAN'] },
    order: { by: 'DATE', direction: 'ASC' },
    page: { limit: MAX_PAGE, fromEnd: false },
  };
}
