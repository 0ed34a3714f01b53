import type { EntityFilter, RelationFilter } from '../selection.js';
import type { Part } from './condition.js';
import { participationTypes } from './model.js';

/**
 * The MATCH clauses that find the few entities among which those are that match a filter, as `variable`: from somebody whom the
 * filter names, by way of relations. Neo4j would look at all there is instead, and ask of each whether it leads to that one.
 * Undefined where the filter names nobody.
 */
export function entityAnchor(filter: EntityFilter, variable: string): Part | undefined {
  const { ids, identifier, relations, and = [] } = filter;
  const named = `${variable}Named`;
  if (ids !== undefined) return { text: shownAs(variable, `$${named}`), parameters: { [named]: ids } };
  if (identifier !== undefined) {
    const pattern = `(:Identifier {scheme: $${named}.scheme, value: $${named}.value})`;
    return { text: `MATCH (${variable}:Entity)-[:IDENTIFIED_BY]->${pattern}`, parameters: { [named]: identifier } };
  }
  const some = relations?.some;
  const relation = `${variable}In`;
  const types = participationTypes(relations?.roles, some?.kinds);
  const from = some && types.length > 0 ? relationAnchor(some, relation) : undefined;
  if (from !== undefined) return onwards(from, `(${variable}:Entity)-[:${types.join('|')}]->(${relation})`, variable);
  return firstOf(and, (other) => entityAnchor(other, variable));
}

/** The same for relations. On whose behalf somebody took part leads nowhere: it is no relationship of its own. */
export function relationAnchor(filter: RelationFilter, variable: string): Part | undefined {
  const { ids, accreditation, participants, and = [] } = filter;
  const named = `${variable}Named`;
  if (ids !== undefined)
    return { text: `MATCH (${variable}:Relation) WHERE ${variable}.id IN $${named}`, parameters: { [named]: ids } };
  if (accreditation !== undefined) {
    const text = `MATCH (${variable}:Relation) WHERE ${variable}.accreditation IN $${named}`;
    return { text, parameters: { [named]: accreditation } };
  }
  const { entity: who, roles } = participants?.some ?? {};
  const entity = `${variable}Of`;
  const types = participationTypes(roles);
  const from = who && types.length > 0 ? entityAnchor(who, entity) : undefined;
  if (from !== undefined) return onwards(from, `(${entity})-[:${types.join('|')}]->(${variable}:Relation)`, variable);
  return firstOf(and, (other) => relationAnchor(other, variable));
}

/** The entities as which the ids are shown, once each. */
function shownAs(variable: string, ids: string): string {
  return `CALL () {
  MATCH (${variable}:Entity) WHERE ${variable}.id IN ${ids} RETURN ${variable}
  UNION
  MATCH (hidden:HiddenEntity)-[:SHOWN_AS]->(${variable}:Entity) WHERE hidden.id IN ${ids} RETURN ${variable}
}`;
}

function onwards({ text, parameters }: Part, pattern: string, variable: string): Part {
  return { text: `${text}\nMATCH ${pattern}\nWITH DISTINCT ${variable}`, parameters };
}

function firstOf<Filter>(filters: readonly Filter[], make: (filter: Filter) => Part | undefined) {
  return filters.map(make).find((found) => found !== undefined);
}
