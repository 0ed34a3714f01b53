import type {
  EntityFilter,
  ParticipationFilter,
  RelationFilter,
  RelationSelection,
  RelationsOfSelection,
} from '../selection.js';

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

/** The same for a filter of relations, which may name the relations themselves, or the accreditations that some belong to. */
export function isAnchoredRelation({ ids, accreditation, participants, and }: RelationFilter): boolean {
  if (ids !== undefined || accreditation !== undefined) return true;
  const some = participants?.some;
  return (some !== undefined && isAnchoredParticipation(some)) || (and?.some(isAnchoredRelation) ?? false);
}

export function isAnchoredParticipation({ entity, onBehalfOf }: ParticipationFilter): boolean {
  return [entity, onBehalfOf].some((filter) => filter !== undefined && isAnchoredEntity(filter));
}

/** Relations that are those of one of a few entities, in the port's words. */
export interface OfParticipants {
  readonly entities: readonly string[];
  readonly selection: RelationsOfSelection;
}

/**
 * What a selection asks for where it is relations in which one of some entities takes part, and whatever else: these are
 * then read as each one's relations are, the page being cut before anything else is looked at.
 */
export function ofParticipants({ filter, lens }: RelationSelection): OfParticipants | undefined {
  const { some, ...participants } = filter.participants ?? {};
  const { entity: { ids: entities, ...others } = {}, onBehalfOf, roles } = some ?? {};
  const asksForMore = onBehalfOf !== undefined || Object.values(others).some((part) => part !== undefined);
  if (entities === undefined || asksForMore) return undefined;
  return { entities, selection: { filter: { ...filter, participants }, lens, ...(roles && { roles }) } };
}
