import type { Certainty, MeetingStatus, Polarity } from '../domain/vocabulary.js';
import { participantsIn } from './build-participations.js';
import type { UnnamedClaim } from './claim-ids.js';
import type { ClaimItem, DossierItem } from './format.js';
import { tidy } from './tidy.js';
import { termOf } from './words.js';

/** Every claim of a dossier without problems, in the order of `claimsIn`. */
export function claimsOf(dossier: DossierItem): UnnamedClaim[] {
  const claims: UnnamedClaim[] = [];
  const add = (items: readonly ClaimItem[] | undefined, subject: string, about?: string) =>
    claims.push(...(items ?? []).map((item) => claimOf(item, dossier, subject, about)));
  for (const [id, entity] of Object.entries(dossier.entities ?? {})) {
    add(entity.claims, id);
    const versions = entity.kind === 'plan' ? (entity.versions ?? {}) : {};
    for (const [version, { claims: items }] of Object.entries(versions)) add(items, version);
  }
  for (const [id, relation] of Object.entries(dossier.relations ?? {})) {
    add(relation.claims, id);
    for (const { item } of participantsIn(relation)) add(item.claims, id, item.entity);
  }
  return claims;
}

function claimOf(
  item: ClaimItem,
  { defaultSource, recordedOn }: DossierItem,
  subject: string,
  about?: string,
): UnnamedClaim {
  return tidy({
    id: item.id,
    subject,
    about: about ?? item.about,
    // The reader has reported a claim that has neither.
    source: item.source ?? defaultSource ?? '',
    attributedTo: item.by,
    statedOn: item.statedOn,
    polarity: termOf<Polarity>(item.polarity ?? 'asserts'),
    certainty: termOf<Certainty>(item.certainty),
    status: item.status === undefined ? undefined : termOf<MeetingStatus>(item.status),
    locator: item.locator,
    note: item.note,
    recordedOn: item.recordedOn ?? recordedOn,
  });
}
