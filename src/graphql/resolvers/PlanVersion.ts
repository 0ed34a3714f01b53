import type { PlanVersionResolvers } from '../generated/resolver-types.js';
import { scopedPlanVersion } from '../parents.js';
import { claimsOn } from '../read/claims.js';
import { entityOfKind } from '../read/entities.js';

export const PlanVersion: PlanVersionResolvers = {
  id: ({ value }) => value.version.id,
  plan: ({ value, lens }, _, context) => entityOfKind(['PLAN'], value.plan, lens, context),
  label: ({ value }) => value.version.label,
  on: ({ value }) => value.version.on,
  status: ({ value }) => value.version.status,
  pointCount: ({ value }) => value.version.pointCount,
  points: ({ value }) => [...value.version.points],
  revises: async ({ value, lens }, _, { loaders }) => {
    const { revises } = value.version;
    const revised = revises === undefined ? undefined : await loaders.planVersions.load(revises);
    return revised === undefined ? null : scopedPlanVersion(revised, lens);
  },
  claims: ({ value, lens }, _, context) => claimsOn(value.version.id, lens, context),
};
