import type { RecordedClaim } from '../../domain/claim.js';
import type { Source } from '../../domain/source.js';
import { ftmId, type Values } from './ftm-entity.js';

/** A claim in words, because FollowTheMoney has no place for who said what and how certain it is. */
export function claimInWords(claim: RecordedClaim): string {
  const { polarity, certainty, about, status, attributedTo, statedOn, source, locator, note } = claim;
  const parts = [
    `${polarity === 'DENIES' ? 'Denied' : 'Asserted'} (${certainty.toLowerCase()})`,
    about === undefined ? undefined : `about ${about}`,
    status === undefined ? undefined : `status: ${status.toLowerCase()}`,
    attributedTo === undefined ? undefined : `by ${attributedTo}`,
    statedOn === undefined ? undefined : `on ${statedOn}`,
    `in ${source}${locator === undefined ? '' : `, ${locator}`}`,
    note,
  ];
  return parts.filter((part) => part !== undefined).join('; ');
}

/**
 * Where it is known from: the sources as its proof, their addresses and publishers, and the day of the latest claim as the day from which
 * it stands so. A reader that looks at one entity finds it there.
 */
export function evidenceOf(
  claims: readonly RecordedClaim[],
  sources: readonly Source[],
): Readonly<Record<string, Values>> {
  return {
    proof: claims.map(({ source }) => ftmId(source)),
    sourceUrl: sources.map(({ url }) => webAddress(url)),
    publisher: sources.map(({ publisher }) => publisher),
    modifiedAt: claims
      .map(({ day }) => day)
      .sort()
      .at(-1),
  };
}

/** The model takes what has a scheme and a host. */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/[^\s/]+/.test(url) && URL.canParse(url) ? url : undefined;
}
