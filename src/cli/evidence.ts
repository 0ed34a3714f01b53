import type { Certainty, Polarity } from '../domain/vocabulary.js';
import { paragraph } from './paragraph.js';

/** What {@link evidence} shows of a claim, as a fragment of a query. */
export const EVIDENCE_FRAGMENT = `
fragment Evidence on Claim {
  certainty polarity statedOn locator note
  about { id name }
  attributedTo { name }
  source { id title publishedOn }
}`;

export interface ShownClaim {
  readonly certainty: Certainty;
  readonly polarity: Polarity;
  readonly statedOn: string | null;
  readonly locator: string | null;
  readonly note: string | null;
  readonly about: { readonly id: string; readonly name: string } | null;
  readonly attributedTo: { readonly name: string } | null;
  readonly source: { readonly title: string; readonly publishedOn: string | null };
}

/** A line for each claim: who says or denies what, how certain, where it stands; below it its note, if notes are asked for. */
export function evidence(claims: readonly ShownClaim[], withNotes = false): string[] {
  return claims.flatMap((claim) => {
    const { certainty, polarity, about, attributedTo, source, locator, statedOn } = claim;
    const what = about === null ? '' : ` of ${about.name}`;
    const who = attributedTo === null ? '' : ` by ${attributedTo.name}`;
    const said = `${polarity === 'DENIES' ? 'denied' : certainty.toLowerCase()}${what}${who}${statedOn === null ? '' : ` on ${statedOn}`}`;
    const published = source.publishedOn === null ? '' : ` (${source.publishedOn})`;
    const where = `${source.title}${published}${locator === null ? '' : `, ${locator}`}`;
    const line = paragraph(`${said}: ${where}`, '    - ');
    return withNotes && claim.note !== null ? [line, paragraph(claim.note, '      ')] : [line];
  });
}
