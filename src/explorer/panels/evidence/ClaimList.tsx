import type { ClaimEvidence } from '../../model/evidence.js';
import type { Session } from '../../model/session.js';
import { ClaimCard } from './ClaimCard.js';
import './ClaimList.css';

/** What the sources say, in the order in which it became known. */
export function ClaimList({ session, claims }: { session: Session; claims: readonly ClaimEvidence[] }) {
  if (claims.length === 0) return <p class="soft small">No claim under the lens.</p>;
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <ClaimCard key={claim.id} session={session} claim={claim} />
      ))}
    </ul>
  );
}
