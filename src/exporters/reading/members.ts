import type { RecordedClaim } from '../../domain/claim.js';
import type { Entity } from '../../domain/entity.js';
import { countingUnder } from '../../domain/evidence.js';
import type { Lens } from '../../domain/lens.js';
import { compareText } from '../../domain/text-order.js';
import { ENTITY_KINDS, type EntityKind } from '../../domain/vocabulary.js';
import type { Store } from '../../store/port.js';
import type { ExportedEntity } from '../exported.js';
import { inBatches, lookUp } from './pages.js';
import type { Part } from './part.js';
import { namedBy, namedByClaims, weighedRelations } from './weighed.js';

/** The entities of a part, as ids: what is kept of it in memory. */
export interface Members {
  has(id: string): boolean;
  /** By kind, then id. */
  readonly ids: readonly string[];
}

/**
 * Finds who is named by the relations of the part, by claims about these, and by claims about the entities so found. Reads the
 * relations with their claims once, and each entity with its claims once.
 */
export async function membersOf(store: Store, part: Part): Promise<Members> {
  const found = new Map<string, EntityKind | undefined>();
  if (part.entities !== 'ALL') for (const id of part.entities) found.set(id, undefined);
  for await (const batch of weighedRelations(store, part)) {
    for (const relation of batch) for (const id of namedBy(relation)) found.set(id, undefined);
  }
  let unread = [...found.keys()];
  while (unread.length > 0) {
    const named = new Set<string>();
    for (const ids of inBatches(unread)) {
      for (const { entity, claims } of await entitiesWithClaims(store, part.lens, ids)) {
        found.set(entity.id, entity.kind);
        for (const id of namedByClaims(claims)) if (!found.has(id)) named.add(id);
      }
    }
    unread = [...named];
    for (const id of unread) found.set(id, undefined);
  }
  const ids = ENTITY_KINDS.flatMap((kind) =>
    [...found.keys()].filter((id) => found.get(id) === kind).sort(compareText),
  );
  return { has: (id) => found.has(id), ids };
}

/** The entities with the claims about them that count, in the order of the ids. */
export async function entitiesWithClaims(store: Store, lens: Lens, ids: readonly string[]): Promise<ExportedEntity[]> {
  const entities = await store.entities(ids);
  return withClaims(
    store,
    lens,
    ids.flatMap((id) => entities.get(id) ?? []),
  );
}

/** One round trip for a batch, as long as its plans have few versions. */
export async function withClaims(store: Store, lens: Lens, entities: readonly Entity[]): Promise<ExportedEntity[]> {
  const claims = await lookUp(entities.flatMap(subjectsOf), (ids) => store.claimsAbout(ids));
  const about = (id: string): readonly RecordedClaim[] => claims.get(id) ?? [];
  return entities.map((entity) => ({ entity, claims: countingUnder(lens, subjectsOf(entity).flatMap(about)) }));
}

function subjectsOf(entity: Entity): string[] {
  return [entity.id, ...(entity.kind === 'PLAN' ? entity.versions.map(({ id }) => id) : [])];
}
