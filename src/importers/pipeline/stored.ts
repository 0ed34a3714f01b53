import type { NodeKind } from '../../domain/change-set.js';
import { type Claim, claimAsPut, type RecordedClaim } from '../../domain/claim.js';
import type { Entity } from '../../domain/entity.js';
import type { Relation } from '../../domain/relation.js';
import type { Source } from '../../domain/source.js';
import { isEntityKind, isRelationKind } from '../../domain/vocabulary.js';
import type { Store } from '../../store/port.js';

/** What was put into the store of what a batch names, whatever judgements show it as. */
export interface Stored {
  readonly kinds: ReadonlyMap<string, NodeKind>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly claimsAbout: ReadonlyMap<string, readonly Claim[]>;
}

/**
 * Two round trips to the store at the most, however large the batch is, and one when the store has nothing of it.
 * @param put the ids among `ids` that the batch puts whole.
 */
export async function readStored(
  store: Store,
  ids: readonly string[],
  put: readonly string[],
  subjects: readonly string[],
): Promise<Stored> {
  const identities = await store.identify(ids);
  const kinds = new Map([...identities].map(([id, { kind }]) => [id, kind]));
  const among = (from: readonly string[], isWanted: (kind: NodeKind) => boolean) =>
    from.filter((id) => {
      const kind = kinds.get(id);
      return kind !== undefined && isWanted(kind);
    });
  const [sources, entities, relations, claims, claimsAbout] = await Promise.all([
    readUnlessNone(
      among(put, (kind) => kind === 'SOURCE'),
      (some) => store.sources(some),
    ),
    readUnlessNone(among(put, isEntityKind), (some) => store.entityRecords(some)),
    readUnlessNone(among(put, isRelationKind), (some) => store.relationRecords(some)),
    readUnlessNone(
      among(put, (kind) => kind === 'CLAIM'),
      (some) => store.claims(some),
    ),
    readUnlessNone(
      subjects.flatMap((id) => identities.get(id)?.id ?? []),
      (some) => store.claimsAbout(some),
    ),
  ]);
  return {
    kinds,
    sources,
    entities,
    relations,
    claims: new Map([...claims].map(([id, claim]) => [id, claimAsPut(claim)])),
    claimsAbout: bySubject([...claimsAbout.values()].flat()),
  };
}

function bySubject(claims: readonly RecordedClaim[]): Map<string, Claim[]> {
  const bySubject = new Map<string, Claim[]>();
  for (const claim of claims.map(claimAsPut)) {
    const others = bySubject.get(claim.subject);
    if (others === undefined) bySubject.set(claim.subject, [claim]);
    else others.push(claim);
  }
  return bySubject;
}

async function readUnlessNone<Item>(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<Map<string, Item>>,
): Promise<Map<string, Item>> {
  return ids.length === 0 ? new Map() : read([...new Set(ids)]);
}
