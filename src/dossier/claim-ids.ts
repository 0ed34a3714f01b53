import { createHash } from 'node:crypto';
import type { Claim } from '../domain/claim.js';

/** A claim of a dossier, which has an id only where the file gives it one. */
export type UnnamedClaim = Omit<Claim, 'id'> & { readonly id?: string };

/**
 * Gives an id to each claim that has none: `claim:` and a hash of what it is about, its source, who said it, when,
 * whether it asserts or denies, and where it stands. So a claim whose certainty, status or note is corrected stays
 * the same claim. Of several with the same hash the second in the order of the file gets `-2`, the third `-3`.
 * @param taken ids that the files give to other things.
 */
export function nameClaims(claims: readonly UnnamedClaim[], taken: ReadonlySet<string>): Claim[] {
  const used = new Set(taken);
  return claims.map((claim) => {
    const id = claim.id ?? firstFree(madeClaimId(claim), used);
    used.add(id);
    return { ...claim, id };
  });
}

/** The id that {@link nameClaims} makes for the first of the claims that say this. */
export function madeClaimId(claim: UnnamedClaim): string {
  return `claim:${fingerprint(claim)}`;
}

function fingerprint({ subject, about, source, attributedTo, statedOn, polarity, locator }: UnnamedClaim): string {
  const parts = [subject, about, source, attributedTo, statedOn, polarity, locator].map((part) => part ?? null);
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);
}

function firstFree(id: string, used: ReadonlySet<string>): string {
  if (!used.has(id)) return id;
  let number = 2;
  while (used.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
