import type { NodeKind } from '../../domain/change-set.js';
import type { RecordedClaim } from '../../domain/claim.js';
import type { Entity } from '../../domain/entity.js';
import type { Relation } from '../../domain/relation.js';
import type { Source } from '../../domain/source.js';
import { isEntityKind, isRelationKind } from '../../domain/vocabulary.js';
import type { Store } from '../../store/port.js';

/** What the store has of what a batch names. */
export interface Stored {
  readonly kinds: ReadonlyMap<string, NodeKind>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly claims: ReadonlyMap<string, RecordedClaim>;
  readonly claimsAbout: ReadonlyMap<string, readonly RecordedClaim[]>;
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
  const kinds = await store.kindsOf(ids);
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
    readUnlessNone(among(put, isEntityKind), (some) => store.entities(some)),
    readUnlessNone(among(put, isRelationKind), (some) => store.relations(some)),
    readUnlessNone(
      among(put, (kind) => kind === 'CLAIM'),
      (some) => store.claims(some),
    ),
    readUnlessNone(
      among(subjects, () => true),
      (some) => store.claimsAbout(some),
    ),
  ]);
  return { kinds, sources, entities, relations, claims, claimsAbout };
}

async function readUnlessNone<Item>(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<Map<string, Item>>,
): Promise<Map<string, Item>> {
  return ids.length === 0 ? new Map() : read([...new Set(ids)]);
}
