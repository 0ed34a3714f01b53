import { countingUnder, statusHistory, statusUnder } from '../../domain/evidence.js';
import type { Lens } from '../../domain/lens.js';
import type { MeetingStatus } from '../../domain/vocabulary.js';
import type { Context } from '../context.js';
import { type ClaimParent, type RelationParent, scopedClaim } from '../parents.js';

/** The claims with this subject that count under the lens, denials among them. One batch. */
export async function claimsOn(subject: string, lens: Lens, { loaders }: Context): Promise<ClaimParent[]> {
  const claims = await loaders.claimsAbout.load(subject);
  return countingUnder(lens, claims).map((claim) => scopedClaim(claim, lens));
}

/** The fields of what has a status, meetings and trips. One batch, the same for both. */
export const statusFields = {
  status: async ({ value, lens }: RelationParent, _: unknown, { loaders }: Context): Promise<MeetingStatus> =>
    statusUnder(await loaders.claimsAbout.load(value.id), lens),
  statusHistory: async ({ value, lens }: RelationParent, _: unknown, { loaders }: Context): Promise<ClaimParent[]> =>
    statusHistory(await loaders.claimsAbout.load(value.id), lens).map((claim) => scopedClaim(claim, lens)),
};
