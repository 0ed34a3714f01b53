import type { Claim, RecordedClaim } from '../../domain/claim.js';
import { orderKey } from './order-key.js';
import { pick } from './properties.js';

const ATTRIBUTES = [
  'id',
  'about',
  'source',
  'attributedTo',
  'statedOn',
  'polarity',
  'certainty',
  'status',
  'locator',
  'note',
];

/** A claim as the statements return it: what {@link RecordedClaim} has, and what the store keeps for itself. */
export type ClaimRow = RecordedClaim;

export function toClaim(row: ClaimRow): RecordedClaim {
  return pick(row, ['subject', 'recordedOn', 'day', ...ATTRIBUTES]) as unknown as RecordedClaim;
}

/** What `put-claims` takes as `$rows`. */
export function claimRows(claims: readonly Claim[]): readonly object[] {
  return claims.map((claim) => ({
    subject: claim.subject,
    properties: { ...pick(claim, ATTRIBUTES), idKey: orderKey(claim.id) },
  }));
}
