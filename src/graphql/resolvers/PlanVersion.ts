import { countingUnder } from '../../domain/evidence.js';
import type { PlanVersionResolvers } from '../generated/resolver-types.js';
import { scopedClaim, scopedPlanVersion } from '../parents.js';
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
  claims: async ({ value, lens }, _, { loaders }) =>
    countingUnder(lens, await loaders.claimsAbout.load(value.version.id)).map((claim) => scopedClaim(claim, lens)),
};
