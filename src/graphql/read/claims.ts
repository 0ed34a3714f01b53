import { countingUnder, statusHistory, statusUnder } from '../../domain/evidence.js';
import type { Lens } from '../../domain/lens.js';
import type { MeetingStatus } from '../../domain/vocabulary.js';
import type { Context } from '../context.js';
import { foreseeClaims, reading } from '../foresight/foresee.js';
import { type ClaimParent, type EntityParent, type RelationParent, scopedClaim } from '../parents.js';

/** Resolves a field to the claims about an entity or relation that count under the lens, denials among them. One batch. */
export const claims = reading(foreseeClaims, ({ value, lens }: EntityParent | RelationParent, _: unknown, context) =>
  claimsOn(value.id, lens, context),
);

/** The claims with this subject that count under the lens, denials among them. One batch. */
export async function claimsOn(subject: string, lens: Lens, { loaders }: Context): Promise<ClaimParent[]> {
  const about = await loaders.claimsAbout.load(subject);
  return countingUnder(lens, about).map((claim) => scopedClaim(claim, lens));
}

/** The fields of what has a status, meetings and trips. One batch, the same for both. */
export const statusFields = {
  status: reading(
    foreseeClaims,
    async ({ value, lens }: RelationParent, _: unknown, { loaders }): Promise<MeetingStatus> =>
      statusUnder(await loaders.claimsAbout.load(value.id), lens),
  ),
  statusHistory: reading(
    foreseeClaims,
    async ({ value, lens }: RelationParent, _: unknown, { loaders }): Promise<ClaimParent[]> =>
      statusHistory(await loaders.claimsAbout.load(value.id), lens).map((claim) => scopedClaim(claim, lens)),
  ),
};
