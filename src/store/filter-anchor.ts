import type { EntityFilter, ParticipationFilter, RelationFilter } from './port.js';

/**
 * Whether a filter names somebody: by ids or an identifier, be it at the far end of relations. What it selects is then
 * found from there, by way of that entity's participations, and not by looking at all there is.
 */
export function isAnchoredEntity({ ids, identifier, relations, and }: EntityFilter): boolean {
  if (ids !== undefined || identifier !== undefined) return true;
  return (
    (relations?.some !== undefined && isAnchoredRelation(relations.some)) || (and?.some(isAnchoredEntity) ?? false)
  );
}

/** The same for a filter of relations, which may name the relations themselves. */
export function isAnchoredRelation({ ids, participants, and }: RelationFilter): boolean {
  if (ids !== undefined) return true;
  const some = participants?.some;
  return (some !== undefined && isAnchoredParticipation(some)) || (and?.some(isAnchoredRelation) ?? false);
}

export function isAnchoredParticipation({ entity, onBehalfOf }: ParticipationFilter): boolean {
  return [entity, onBehalfOf].some((filter) => filter !== undefined && isAnchoredEntity(filter));
}
