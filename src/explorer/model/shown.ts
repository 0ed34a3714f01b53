import type { Count, GraphEntity, GraphRelation, LoadedGraph, ShownGraph } from './graph.js';
import type { Hidden, Period } from './view.js';

/** What of the loaded graph the period and the legend let through, with the counts for the legend. */
export function shownOf(loaded: LoadedGraph, period: Period | undefined, hidden: Hidden): ShownGraph {
  const stateOf = ({ id }: GraphEntity) => loaded.states.get(id);
  const isOff = switchedOff(hidden, stateOf);
  const inPeriod = [...loaded.relations.values()].filter((relation) => overlaps(relation, period));
  const all = [...loaded.entities.values()];
  const entities = all.filter((entity) => !isOff.entity(entity));
  const ids = new Set(entities.map(({ id }) => id));
  const drawn = new Map(inPeriod.filter((relation) => !isOff.relation(relation)).map((one) => [one.id, one]));
  const edges = [...loaded.edges.values()].filter(
    ({ source, target, relation }) => drawn.has(relation) && ids.has(source) && ids.has(target),
  );
  const tying = new Set(edges.map(({ relation }) => relation));
  return {
    entities,
    edges,
    relations: [...drawn.values()].filter(({ id }) => tying.has(id)),
    counts: {
      entityKinds: counted(all.map(({ kind }) => kind)),
      relationKinds: counted(inPeriod.map(({ kind }) => kind)),
      certainties: counted(inPeriod.flatMap(({ certainty }) => certainty ?? [])),
      states: counted(all.flatMap((entity) => stateOf(entity) ?? [])),
    },
  };
}

/** The API's rule for `during`: whatever can have been in force then, so that what has no dates is never excluded. */
export function overlaps({ earliest, latest }: GraphRelation, period: Period | undefined): boolean {
  if (period?.from !== undefined && latest !== undefined && latest < period.from) return false;
  return !(period?.to !== undefined && earliest !== undefined && earliest > period.to);
}

function switchedOff(hidden: Hidden, stateOf: (entity: GraphEntity) => string | undefined) {
  const entityKinds = new Set(hidden.entityKinds);
  const relationKinds = new Set(hidden.relationKinds);
  const certainties = new Set(hidden.certainties);
  const states = new Set(hidden.states);
  return {
    entity: (entity: GraphEntity) => {
      const state = stateOf(entity);
      return entityKinds.has(entity.kind) || (state !== undefined && states.has(state));
    },
    relation: ({ kind, certainty }: GraphRelation) =>
      relationKinds.has(kind) || (certainty !== undefined && certainties.has(certainty)),
  };
}

function counted<Value>(values: readonly Value[]): Count<Value>[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
