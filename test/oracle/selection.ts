import { overlaps } from '../../src/domain/day.js';
import type { Entity } from '../../src/domain/entity.js';
import { aboutParticipant, isRelationSeen, isSeen, statusUnder } from '../../src/domain/evidence.js';
import { type Participation, type Relation, relationBounds } from '../../src/domain/relation.js';
import { textKey } from '../../src/domain/text-key.js';
import type { EntitySelection, RelationSelection, RelationsOfSelection, TextFilter } from '../../src/store/port.js';
import { claimsOf, type Graph } from './graph.js';

/** The relations that the selection selects. */
export function selectedRelations(graph: Graph, { filter, lens }: RelationSelection): Relation[] {
  const claims = claimsOf(graph);
  return graph.relations.filter((relation) => {
    const about = claims.filter(({ subject }) => subject === relation.id);
    return (
      isRelationSeen(relation, about, lens) &&
      (filter.ids?.includes(relation.id) ?? true) &&
      (filter.kinds?.includes(relation.kind) ?? true) &&
      (filter.during === undefined || overlaps(relationBounds(relation), filter.during)) &&
      (filter.status?.includes(statusUnder(about, lens)) ?? true) &&
      (filter.channel === undefined || (relation.kind === 'MEETING' && filter.channel.includes(relation.channel)))
    );
  });
}

/** The entity's participations that the selection selects, each with its relation. */
export function selectedParticipations(
  graph: Graph,
  entity: string,
  selection: RelationsOfSelection,
): { readonly relation: Relation; readonly part: Participation }[] {
  const claims = claimsOf(graph);
  return selectedRelations(graph, selection)
    .filter(({ id }) => {
      const about = claims.filter(({ subject }) => subject === id);
      return isSeen(aboutParticipant(about, entity), selection.lens);
    })
    .flatMap((relation) => relation.participations.map((part) => ({ relation, part })))
    .filter(({ part }) => part.entity === entity && (selection.roles?.includes(part.role) ?? true));
}

/** The entities that the selection selects. */
export function selectedEntities({ entities }: Graph, { kind, filter }: EntitySelection): Entity[] {
  return entities
    .filter((entity) => entity.kind === kind)
    .filter(({ id }) => filter.ids?.includes(id) ?? true)
    .filter(({ name }) => filter.name === undefined || matches(name, filter.name));
}

function matches(text: string, { eq, in: among, contains, startsWith }: TextFilter): boolean {
  const key = textKey(text);
  return (
    (eq === undefined || key === textKey(eq)) &&
    (among?.map(textKey).includes(key) ?? true) &&
    (contains === undefined || key.includes(textKey(contains))) &&
    (startsWith === undefined || key.startsWith(textKey(startsWith)))
  );
}
