import type { Lens } from '../../domain/lens.js';
import { textKey } from '../../domain/text-key.js';
import type { Role } from '../../domain/vocabulary.js';
import type { Combined, EntityFilter, ParticipationFilter, RelationFilter, TextFilter } from '../selection.js';
import { all, any, type Condition, condition, given, negated } from './condition.js';
import { overlapping, participationEvidenced, statusStated } from './lens-conditions.js';
import { participationTypes } from './model.js';
import { orderKey } from './order-key.js';

/** What the conditions of one statement share. */
export interface Scope {
  readonly lens: Lens;
  /** Makes a name for a parameter or variable that the statement has not yet: the same for each filter of one form. */
  readonly name: (what: string) => string;
}

export function newScope(lens: Lens): Scope {
  let names = 0;
  return {
    lens,
    name: (what) => {
      names += 1;
      return `${what}${names}`;
    },
  };
}

/** The names that a statement has for a relation, and for what has its days: itself, or a participation. */
export interface RelationVariables {
  readonly relation: string;
  readonly dated: string;
}

/** That a relation matches the filter. */
export function relationMatches(
  filter: RelationFilter,
  variables: RelationVariables,
  scope: Scope,
): readonly Condition[] {
  const { ids, kinds, during, status, channel, accreditation, participants } = filter;
  const { relation, dated } = variables;
  return [
    ...given(during, (days) => overlapping(dated, days, scope.name('during'))),
    ...given(ids, (values) => isIn(`${relation}.id`, values, scope)),
    ...given(kinds, (values) => isIn(`${relation}.kind`, values, scope)),
    ...given(channel, (values) => isIn(`coalesce(${relation}.channel, '')`, values, scope)),
    ...given(accreditation, (values) =>
      all([condition(`${relation}.accreditation IS NOT NULL`), isIn(`${relation}.accreditation`, values, scope)]),
    ),
    ...given(status, (values) => statusStated(values, scope.lens, relation, scope.name('status'))),
    ...given(participants?.some, (other) => hasParticipant(relation, other, scope)),
    ...given(participants?.none, (other) => negated(hasParticipant(relation, other, scope))),
    ...combined(filter, (other) => relationMatches(other, variables, scope)),
  ];
}

/** That an entity matches the filter. */
export function entityMatches(filter: EntityFilter, entity: string, scope: Scope): readonly Condition[] {
  const { ids, kinds, name, identifier, relations } = filter;
  return [
    ...given(ids, (values) => isShownAs(entity, values, scope)),
    ...given(kinds, (values) => isIn(`${entity}.kind`, values, scope)),
    ...nameMatches(name ?? {}, entity, scope),
    ...given(identifier, (wanted) => {
      const parameter = scope.name('identifier');
      const text = `EXISTS { MATCH (${entity})-[:IDENTIFIED_BY]->(:Identifier {scheme: $${parameter}.scheme, value: $${parameter}.value}) }`;
      return condition(text, { [parameter]: wanted });
    }),
    ...given(relations?.some, (other) => hasRelation(entity, relations?.roles, other, scope)),
    ...given(relations?.none, (other) => negated(hasRelation(entity, relations?.roles, other, scope))),
    ...combined(filter, (other) => entityMatches(other, entity, scope)),
  ];
}

function nameMatches(name: TextFilter, entity: string, scope: Scope): readonly Condition[] {
  const property = `${entity}.nameKey`;
  const key = (text: string): string => orderKey(textKey(text));
  const compared = (operator: string) => (text: string) => {
    const parameter = scope.name('name');
    return condition(`${property} ${operator} $${parameter}`, { [parameter]: key(text) });
  };
  return [
    ...given(name.eq, compared('=')),
    ...given(name.in, (texts) => isIn(property, texts.map(key), scope)),
    ...given(name.contains, compared('CONTAINS')),
    ...given(name.startsWith, compared('STARTS WITH')),
  ];
}

function hasParticipant(relation: string, filter: ParticipationFilter, scope: Scope): Condition {
  const { roles, entity: who, onBehalfOf } = filter;
  const types = participationTypes(roles);
  if (types.length === 0) return condition('false');
  const [entity, participation] = [scope.name('entity'), scope.name('participation')];
  return exists(`(${entity}:Entity)-[${participation}:${types.join('|')}]->(${relation})`, [
    participationEvidenced(scope.lens, { entity, participation, relation }),
    ...given(who, (other) => all(entityMatches(other, entity, scope))),
    ...given(onBehalfOf, (other) => {
      const principal = scope.name('principal');
      return exists(`(${principal}:Entity {id: ${participation}.onBehalfOf})`, entityMatches(other, principal, scope));
    }),
  ]);
}

function hasRelation(entity: string, roles: readonly Role[] | undefined, filter: RelationFilter, scope: Scope) {
  const { kinds, ...others } = filter;
  const types = participationTypes(roles, kinds);
  if (types.length === 0) return condition('false');
  const [relation, participation] = [scope.name('relation'), scope.name('participation')];
  return exists(`(${entity})-[${participation}:${types.join('|')}]->(${relation}:Relation)`, [
    participationEvidenced(scope.lens, { entity, participation, relation }),
    ...given(scope.lens.during, (days) => overlapping(participation, days, 'lens')),
    ...relationMatches(others, { relation, dated: participation }, scope),
  ]);
}

function combined<Filter>(
  { and = [], or, not }: Combined<Filter>,
  compile: (filter: Filter) => readonly Condition[],
): readonly Condition[] {
  return [
    ...and.flatMap(compile),
    ...given(or, (filters) => any(filters.map((filter) => all(compile(filter))))),
    ...given(not, (filter) => negated(all(compile(filter)))),
  ];
}

function exists(pattern: string, conditions: readonly Condition[]): Condition {
  const { text, parameters } = all(conditions);
  return condition(`EXISTS { MATCH ${pattern} WHERE ${text} }`, parameters);
}

/** That the entity has one of the ids, or one of them is hidden behind it. */
function isShownAs(entity: string, ids: readonly string[], scope: Scope): Condition {
  const [parameter, hidden] = [scope.name('values'), scope.name('hidden')];
  const text = `(${entity}.id IN $${parameter} OR EXISTS { MATCH (${hidden}:HiddenEntity)-[:SHOWN_AS]->(${entity}) WHERE ${hidden}.id IN $${parameter} })`;
  return condition(text, { [parameter]: ids });
}

function isIn(expression: string, values: readonly string[], scope: Scope): Condition {
  const parameter = scope.name('values');
  return condition(`${expression} IN $${parameter}`, { [parameter]: values });
}
