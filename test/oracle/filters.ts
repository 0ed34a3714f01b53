import { overlaps } from '../../src/domain/day.js';
import type { Entity } from '../../src/domain/entity.js';
import { statusUnder } from '../../src/domain/evidence.js';
import type { Lens } from '../../src/domain/lens.js';
import { type Participation, type Relation, relationBounds } from '../../src/domain/relation.js';
import { textKey } from '../../src/domain/text-key.js';
import { shownAs } from '../../src/merging/aliases.js';
import type {
  Combined,
  EntityFilter,
  ParticipationFilter,
  Quantified,
  RelationFilter,
  TextFilter,
} from '../../src/store/selection.js';
import { claimsAbout, type Graph } from './graph.js';
import { partsSeen, relationsSeen } from './seen.js';

/** Whether a relation that the lens shows matches. */
export function relationMatches(graph: Graph, relation: Relation, filter: RelationFilter, lens: Lens): boolean {
  const { ids, kinds, during, status, channel, accreditation, participants } = filter;
  return (
    isAmong(relation.id, ids) &&
    isAmong(relation.kind, kinds) &&
    (during === undefined || overlaps(relationBounds(relation), during)) &&
    isAmong(statusUnder(claimsAbout(graph, relation.id), lens), status) &&
    (channel === undefined || (relation.kind === 'MEETING' && channel.includes(relation.channel))) &&
    (accreditation === undefined ||
      (relation.kind === 'ENVOY_ROLE' &&
        relation.accreditation !== undefined &&
        accreditation.includes(relation.accreditation))) &&
    quantified(participants, (wanted) =>
      partsSeen(graph, relation, lens).some((part) => participationMatches(graph, part, wanted, lens)),
    ) &&
    combined(filter, (other) => relationMatches(graph, relation, other, lens))
  );
}

export function entityMatches(graph: Graph, entity: Entity, filter: EntityFilter, lens: Lens): boolean {
  const { ids, kinds, name, identifier, relations } = filter;
  const isIn = (relation: Relation) =>
    partsSeen(graph, relation, lens).some((part) => part.entity === entity.id && isAmong(part.role, relations?.roles));
  return (
    isAmong(
      entity.id,
      ids?.map((id) => shownAs(graph.aliases, id)),
    ) &&
    isAmong(entity.kind, kinds) &&
    (name === undefined || textMatches(entity.name, name)) &&
    (identifier === undefined ||
      entity.identifiers.some(({ scheme, value }) => scheme === identifier.scheme && value === identifier.value)) &&
    quantified(relations, (wanted) =>
      relationsSeen(graph, lens).some((relation) => isIn(relation) && relationMatches(graph, relation, wanted, lens)),
    ) &&
    combined(filter, (other) => entityMatches(graph, entity, other, lens))
  );
}

function participationMatches(graph: Graph, part: Participation, filter: ParticipationFilter, lens: Lens): boolean {
  const matches = (id: string | undefined, wanted: EntityFilter) =>
    graph.entities.some((entity) => entity.id === id && entityMatches(graph, entity, wanted, lens));
  return (
    isAmong(part.role, filter.roles) &&
    (filter.entity === undefined || matches(part.entity, filter.entity)) &&
    (filter.onBehalfOf === undefined || matches(part.onBehalfOf, filter.onBehalfOf))
  );
}

function textMatches(text: string, { eq, in: among, contains, startsWith }: TextFilter): boolean {
  const key = textKey(text);
  return (
    (eq === undefined || key === textKey(eq)) &&
    isAmong(key, among?.map(textKey)) &&
    (contains === undefined || key.includes(textKey(contains))) &&
    (startsWith === undefined || key.startsWith(textKey(startsWith)))
  );
}

function quantified<Filter>({ some, none }: Quantified<Filter> = {}, has: (filter: Filter) => boolean): boolean {
  return (some === undefined || has(some)) && (none === undefined || !has(none));
}

function combined<Filter>({ and, or, not }: Combined<Filter>, matches: (filter: Filter) => boolean): boolean {
  return (and?.every(matches) ?? true) && (or?.some(matches) ?? true) && (not === undefined || !matches(not));
}

function isAmong<T>(value: T, wanted: readonly T[] | undefined): boolean {
  return wanted?.includes(value) ?? true;
}
