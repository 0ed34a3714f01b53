import type { Entity } from '../../domain/entity.js';
import type { Facts } from '../importer.js';
import { isSame } from './canonical.js';
import type { Stored } from './stored.js';

/**
 * What is wrong with a record whose ids are anybody's, where the store has an entity under one of them that its sources say nothing of: to
 * put it would take away what others said. What was only named so far may be described.
 */
export function takenProblem({ hasCommonIds, entities, sources }: Facts, stored: Stored): string | undefined {
  if (hasCommonIds === undefined) return undefined;
  const own = new Set(sources.map(({ id }) => id));
  for (const entity of entities) {
    const there = stored.entities.get(entity.id);
    if (there === undefined || isSame(entity, there) || isOnlyNamed(there)) continue;
    const claims = stored.claimsAbout.get(entity.id) ?? [];
    if (claims.some(({ source }) => own.has(source))) continue;
    return (
      `The id "${entity.id}" is that of "${there.name}", whom another source has described: it stays as it is. ` +
      'Give the row an id of its own, or all rows with --option ids=PREFIX; where they are one, "demarche resolve" makes them so.'
    );
  }
  return undefined;
}

function isOnlyNamed({ kind: _, id: __, name: ___, ...more }: Entity): boolean {
  return Object.values(more).every((part) => part === undefined || (Array.isArray(part) && part.length === 0));
}
