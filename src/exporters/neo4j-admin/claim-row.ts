import { CLAIM_ATTRIBUTES, type RecordedClaim } from '../../domain/claim.js';
import { orderKey } from '../../store/neo4j/order-key.js';
import { ENDS, properties, type Row } from './table.js';

export const CLAIM_COLUMNS = { ...ENDS, ...properties(...CLAIM_ATTRIBUTES, 'recordedOn', 'day', 'idKey') };

/** A claim as the relationship from what it is about to the source in which it stands. */
export function claimRow({ original: _, ...claim }: RecordedClaim): Row {
  return { ...claim, from: claim.subject, to: claim.source, type: 'STATED_IN', idKey: orderKey(claim.id) };
}
