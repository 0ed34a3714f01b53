import { entitiesIn } from '../../domain/relation.js';
import type { PlanResolvers } from '../generated/resolver-types.js';
import { MAX_PAGE } from '../page-arguments.js';
import { scopedPlanVersion } from '../parents.js';
import { relationsOf } from '../read/connections.js';
import { actor } from '../read/entities.js';

export const Plan: PlanResolvers = {
  versions: ({ value, lens }) => value.versions.map((version) => scopedPlanVersion({ plan: value.id, version }, lens)),
  proposers: async ({ value, lens }, _, context) => {
    const stances = await context.loaders
      .relationsOf({
        selection: { filter: { kinds: ['STANCE'] }, lens, roles: ['PLAN'] },
        order: { by: 'DATE', direction: 'ASC' },
        page: { limit: MAX_PAGE, fromEnd: false },
      })
      .load(value.id);
    const proposing = stances.items.filter((stance) => stance.kind === 'STANCE' && stance.position === 'PROPOSES');
    const ids = new Set(proposing.flatMap((stance) => entitiesIn(stance, 'SUPPORTER')));
    return [...ids].map((id) => actor(id, lens, context));
  },
  stances: relationsOf(['STANCE'], ['PLAN']),
  criticisms: relationsOf(['CRITICISM'], ['TARGET']),
  meetings: relationsOf(['MEETING'], ['SUBJECT']),
};
