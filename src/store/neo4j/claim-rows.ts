import { CLAIM_ATTRIBUTES, type Claim, type ClaimOriginal, type RecordedClaim } from '../../domain/claim.js';
import type { Originals } from '../../merging/rewriting.js';
import { orderKey } from './order-key.js';
import { originalProperty, pick } from './properties.js';

/** A claim as the statements return it: what {@link RecordedClaim} has, and what the store keeps for itself. */
export type ClaimRow = Omit<RecordedClaim, 'original'> & { readonly original?: string };

export function toClaim(row: ClaimRow): RecordedClaim {
  const claim = pick(row, ['subject', 'recordedOn', 'day', ...CLAIM_ATTRIBUTES]) as unknown as RecordedClaim;
  return row.original === undefined ? claim : { ...claim, original: JSON.parse(row.original) as ClaimOriginal };
}

/** What `put-claims` takes as `$rows`. */
export function claimRows(claims: readonly Claim[], originals: Originals['claims']): readonly object[] {
  return claims.map((claim) => ({
    subject: claim.subject,
    properties: {
      ...pick(claim, [...CLAIM_ATTRIBUTES, 'recordedOn']),
      ...originalProperty(originals.get(claim.id)),
      idKey: orderKey(claim.id),
    },
  }));
}
