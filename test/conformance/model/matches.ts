import { overlaps } from '../../../src/domain/day.js';
import type { Entity } from '../../../src/domain/entity.js';
import { aboutParticipant, isRelationSeen, isSeen, statusUnder } from '../../../src/domain/evidence.js';
import type { Lens } from '../../../src/domain/lens.js';
import { type Participation, type Relation, relationBounds } from '../../../src/domain/relation.js';
import { textKey } from '../../../src/domain/text-key.js';
import type { Role } from '../../../src/domain/vocabulary.js';
import type {
  Combined,
  EntityFilter,
  EntitySelection,
  ParticipationFilter,
  RelationFilter,
  RelationSelection,
  RelationsOfSelection,
  TextFilter,
} from '../../../src/store/port.js';
import type { Graph } from './graph.js';

/** What filters and lenses mean, word by word and one item at a time: what the stores' answers are compared with. */

/** Whether `listRelations` gives the relation. */
export function isListed(graph: Graph, relation: Relation, { filter, lens }: RelationSelection): boolean {
  return (
    isRelationSeen(relation, graph.claimsAbout(relation.id), lens) && relationMatches(graph, relation, filter, lens)
  );
}

/** Whether `relationsOf` gives it for the entity. */
export function isListedOf(graph: Graph, entity: string, relation: Relation, selection: RelationsOfSelection): boolean {
  const parts = relation.participations.filter((part) => part.entity === entity);
  return (
    parts.some(({ role }) => isAmong(role, selection.roles)) &&
    isParticipantSeen(graph, entity, relation, selection.lens) &&
    isListed(graph, relation, selection)
  );
}

/** Whether `listEntities` gives the entity. */
export function isEntityListed(graph: Graph, entity: Entity, { kind, filter, lens }: EntitySelection): boolean {
  return entity.kind === kind && entityMatches(graph, entity, filter, lens);
}

/** The relations that are seen under the lens, in which the entity is seen in one of the roles. */
export function relationsSeen(graph: Graph, entity: string, lens: Lens, roles?: readonly Role[]): readonly Relation[] {
  return graph.relations.filter((relation) => isListedOf(graph, entity, relation, { filter: {}, lens, roles }));
}

function relationMatches(graph: Graph, relation: Relation, filter: RelationFilter, lens: Lens): boolean {
  const { ids, kinds, during, status, channel, participants } = filter;
  const seen = relation.participations.filter(({ entity }) => isParticipantSeen(graph, entity, relation, lens));
  const has = (wanted: ParticipationFilter): boolean =>
    seen.some((participation) => participationMatches(graph, participation, wanted, lens));
  return (
    isAmong(relation.id, ids) &&
    isAmong(relation.kind, kinds) &&
    (during === undefined || overlaps(relationBounds(relation), during)) &&
    isAmong(statusUnder(graph.claimsAbout(relation.id), lens), status) &&
    (channel === undefined || (relation.kind === 'MEETING' && channel.includes(relation.channel))) &&
    (participants?.some === undefined || has(participants.some)) &&
    (participants?.none === undefined || !has(participants.none)) &&
    holds(filter, (other) => relationMatches(graph, relation, other, lens))
  );
}

function entityMatches(graph: Graph, entity: Entity, filter: EntityFilter, lens: Lens): boolean {
  const { ids, kinds, name, identifier, relations } = filter;
  const has = (wanted: RelationFilter): boolean =>
    relationsSeen(graph, entity.id, lens, relations?.roles).some((relation) =>
      relationMatches(graph, relation, wanted, lens),
    );
  return (
    isAmong(entity.id, ids) &&
    isAmong(entity.kind, kinds) &&
    nameMatches(textKey(entity.name), name ?? {}) &&
    (identifier === undefined ||
      entity.identifiers.some(({ scheme, value }) => scheme === identifier.scheme && value === identifier.value)) &&
    (relations?.some === undefined || has(relations.some)) &&
    (relations?.none === undefined || !has(relations.none)) &&
    holds(filter, (other) => entityMatches(graph, entity, other, lens))
  );
}

function participationMatches(
  graph: Graph,
  { role, entity, onBehalfOf }: Participation,
  filter: ParticipationFilter,
  lens: Lens,
): boolean {
  const matches = (id: string | undefined, wanted: EntityFilter | undefined): boolean => {
    const found = id === undefined ? undefined : graph.entity(id);
    return wanted === undefined || (found !== undefined && entityMatches(graph, found, wanted, lens));
  };
  return isAmong(role, filter.roles) && matches(entity, filter.entity) && matches(onBehalfOf, filter.onBehalfOf);
}

function nameMatches(key: string, { eq, in: oneOf, contains, startsWith }: TextFilter): boolean {
  return (
    (eq === undefined || key === textKey(eq)) &&
    (oneOf === undefined || oneOf.map(textKey).includes(key)) &&
    (contains === undefined || key.includes(textKey(contains))) &&
    (startsWith === undefined || key.startsWith(textKey(startsWith)))
  );
}

function holds<Filter>({ and, or, not }: Combined<Filter>, matches: (filter: Filter) => boolean): boolean {
  return (and?.every(matches) ?? true) && (or?.some(matches) ?? true) && (not === undefined || !matches(not));
}

function isParticipantSeen(graph: Graph, entity: string, relation: Relation, lens: Lens): boolean {
  return isSeen(aboutParticipant(graph.claimsAbout(relation.id), entity), lens);
}

function isAmong<T>(value: T, wanted: readonly T[] | undefined): boolean {
  return wanted?.includes(value) ?? true;
}
