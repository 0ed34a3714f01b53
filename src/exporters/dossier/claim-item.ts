import { claimAsPut, type RecordedClaim } from '../../domain/claim.js';
import type { Day } from '../../domain/day.js';
import { madeClaimId } from '../../dossier/claim-ids.js';
import type { ClaimItem } from '../../dossier/format.js';
import { tidy } from '../../dossier/tidy.js';
import { wordOf } from '../../dossier/words.js';

/** What the dossier says once for all claims that do not say otherwise. */
export interface Defaults {
  readonly source?: string;
  readonly recordedOn?: Day;
}

/**
 * A claim as it is written under what it is about, without what goes without saying.
 * @param saysAbout whether it has to say whom it is about, because it cannot be written under that participant.
 */
export function claimItem(claim: RecordedClaim, defaults: Defaults, saysAbout: boolean): ClaimItem {
  const put = claimAsPut(claim);
  const { recordedOn } = claim;
  return tidy({
    about: saysAbout ? put.about : undefined,
    by: put.attributedTo,
    statedOn: put.statedOn,
    polarity: put.polarity === 'ASSERTS' ? undefined : wordOf(put.polarity),
    certainty: wordOf(put.certainty),
    status: put.status === undefined ? undefined : wordOf(put.status),
    source: put.source === defaults.source ? undefined : put.source,
    locator: put.locator,
    note: put.note,
    recordedOn: recordedOn === defaults.recordedOn ? undefined : recordedOn,
    id: put.id === madeClaimId(put) ? undefined : put.id,
  });
}

/** As the key `claims`, which is left out where there are none. */
export function claimsKey(items: readonly ClaimItem[]): { readonly claims?: readonly ClaimItem[] } {
  return items.length === 0 ? {} : { claims: items };
}
