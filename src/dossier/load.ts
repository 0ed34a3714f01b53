import type { ChangeSet, NodeKind } from '../domain/change-set.js';
import { claimAsPut } from '../domain/claim.js';
import type { Day } from '../domain/day.js';
import { NEARBY_LIMIT, prefixOf } from '../domain/nearest.js';
import { definitionsOf } from '../domain/references.js';
import type { Identity, Store } from '../store/port.js';
import { type DossierFile, Draft } from './draft.js';
import type { StoredKinds } from './identity-problems.js';
import type { ReferenceView } from './references.js';

/** How many references to nothing get a "did you mean" out of the store. */
const MAX_SUGGESTIONS = 20;

/** What one load wrote. */
export interface LoadSummary {
  /** The store's revision after it. */
  readonly revision: number;
  /** How many nodes of each kind were written, new or not; kinds that the files do not hold are absent. */
  readonly written: Readonly<Partial<Record<NodeKind, number>>>;
  /** How many claims were taken out, because their source no longer makes them in the files. */
  readonly removedClaims: number;
}

/**
 * Loads dossiers into a store as one change set, all or nothing. What the files name is put in the place of what the
 * store has under the same id; their sources' claims about it that the files no longer hold are taken out; all else
 * stays. They may refer to what only the store holds. Loading the same files again leaves the same content.
 *
 * Takes two or three reads and one write, however large the files are; more reads only to suggest what a reference to
 * nothing may have meant.
 * @throws DossierError that lists all problems of all files; the store is left as it was.
 */
export async function loadDossiers(store: Store, files: readonly DossierFile[], recordedOn: Day): Promise<LoadSummary> {
  const draft = new Draft(files);
  const outward = draft.outward();
  const ids = [...draft.declarations.map(({ id }) => id), ...outward.map(({ id }) => id)];
  const identities = await store.identify([...new Set(ids)]);
  const stored = new Map([...identities].map(([id, { kind }]) => [id, kind]));
  const unknown = outward.filter(({ id }) => !stored.has(id));
  const changes = draft.changeSet(recordedOn, stored, await nearbyIds(store, unknown));
  const removedClaims = await outdatedClaims(store, changes, identities);
  const revision = await store.apply({ ...changes, removedClaims });
  return { revision, written: countByKind(changes), removedClaims: removedClaims.length };
}

/** Ids of the store that begin as the unknown ones do. */
async function nearbyIds(store: Store, unknown: readonly ReferenceView[]): Promise<StoredKinds> {
  const found = await Promise.all(
    unknown
      .slice(0, MAX_SUGGESTIONS)
      .map(({ id, allowed }) => store.idsStartingWith(prefixOf(id), allowed, NEARBY_LIMIT)),
  );
  return found.length === 0 ? new Map() : store.kindsOf(found.flat());
}

/**
 * The claims of the store that the files' sources make about what the files name, and that are not in the files. Those about an
 * entity are found where it is shown, and told by whom they were put about from those about others that are shown with it.
 */
async function outdatedClaims(
  store: Store,
  changes: ChangeSet,
  identities: ReadonlyMap<string, Identity>,
): Promise<string[]> {
  const sources = new Set(changes.sources.map(({ id }) => id));
  const kept = new Set(changes.claims.map(({ id }) => id));
  const plans = changes.entities.filter(({ kind }) => kind === 'PLAN').map(({ id }) => id);
  const before = plans.length === 0 ? [] : [...(await store.entities(plans)).values()];
  const versions = before.flatMap((plan) => (plan.kind === 'PLAN' ? plan.versions.map(({ id }) => id) : []));
  const named = definitionsOf(changes).filter(([, kind]) => kind !== 'SOURCE' && kind !== 'CLAIM');
  const subjects = new Set([...named.map(([id]) => id), ...versions]);
  const about = await store.claimsAbout([...new Set([...subjects].map((id) => identities.get(id)?.id ?? id))]);
  const outdated = [...about.values()]
    .flat()
    .map(claimAsPut)
    .filter(({ id, subject, source }) => subjects.has(subject) && sources.has(source) && !kept.has(id));
  return [...new Set(outdated.map(({ id }) => id))].sort();
}

function countByKind(changes: ChangeSet): Partial<Record<NodeKind, number>> {
  const counts: Partial<Record<NodeKind, number>> = {};
  for (const [, kind] of definitionsOf(changes)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
