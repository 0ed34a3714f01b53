import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { DemarcheError } from '../../domain/errors.js';
import { ENTITY_KINDS, RELATION_KINDS } from '../../domain/vocabulary.js';
import type { ReadPlan } from '../../store/read-plan.js';
import { TYPE_NAMES } from '../type-names.js';
import type { Foresee, Foreseen } from './foresee.js';
import { PlanBuilder } from './plan-builder.js';

type Operation = Pick<GraphQLResolveInfo, 'schema' | 'operation' | 'fragments' | 'variableValues'>;
type Types = readonly GraphQLObjectType[];

/** Above the root nothing was found: its fields do not ask. */
const ROOT: Foreseen = { step: -1, lens: {} };

/** The kinds that one step may find side by side, by their types. */
const KINDS = new Map([...ENTITY_KINDS, ...RELATION_KINDS].map((kind) => [TYPE_NAMES[kind] as string, kind]));

/**
 * What an operation will read, as its fields foresee it: found from its selections, without reading anything. A field that
 * foresees nothing ends the plan of what is below it.
 */
export function derivePlan(operation: Operation): ReadPlan {
  const plan = new PlanBuilder();
  const query = operation.schema.getQueryType();
  if (query) foreseeFields(operation, plan, operation.operation.selectionSet, [query], ROOT);
  return plan.plan;
}

function foreseeFields(
  operation: Operation,
  plan: PlanBuilder,
  selections: SelectionSetNode,
  types: Types,
  parents: Foreseen,
): void {
  for (const { node, on } of fieldsIn(operation, selections, types)) {
    for (const { field, only } of fieldsOf(node, on)) {
      const among = () => (only.length === types.length ? parents : onlyOf(plan, parents, only));
      const below = only.some(isPartOfPage)
        ? foreseePart(plan, field, parents)
        : foreseeField(operation, plan, field, node, among);
      if (below === undefined || node.selectionSet === undefined) continue;
      foreseeFields(operation, plan, node.selectionSet, possibleTypes(operation, getNamedType(field.type)), below);
    }
  }
}

function isPartOfPage({ name }: GraphQLObjectType): boolean {
  return /(Connection|Edge)$/.test(name);
}

/** The field that leads to a connection gives it whole, and its edges; but counting takes a read of its own. */
function foreseePart(plan: PlanBuilder, { name }: GraphQLField<unknown, unknown>, parents: Foreseen): Foreseen {
  if (name === 'totalCount' && parents.total !== undefined) plan.add(parents.total);
  return parents;
}

function foreseeField(
  { variableValues }: Operation,
  plan: PlanBuilder,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  parents: () => Foreseen | undefined,
): Foreseen | undefined {
  const foresee = foreseeOf(field);
  const found = foresee && parents();
  return found && attempted(() => foresee(plan, found, getArgumentValues(field, node, variableValues)));
}

/** An argument that is wrong is left to the resolver, which says so where it stands. */
function attempted<T>(foresee: () => T): T | undefined {
  try {
    return foresee();
  } catch (error) {
    if (error instanceof DemarcheError) return undefined;
    throw error;
  }
}

function foreseeOf(field: GraphQLField<unknown, unknown>): Foresee<unknown> | undefined {
  return field.extensions.foresee as Foresee<unknown> | undefined;
}

/** Nothing where they are of types that no step finds among others. */
function onlyOf(plan: PlanBuilder, parents: Foreseen, types: Types): Foreseen | undefined {
  const kinds = types.flatMap(({ name }) => KINDS.get(name) ?? []);
  return kinds.length === 0 ? undefined : { ...parents, step: plan.ofKinds(parents.step, kinds) };
}

/** The field on each of the types; those types together on which it foresees the same. */
function fieldsOf(node: FieldNode, types: Types) {
  const groups = new Map<unknown, { field: GraphQLField<unknown, unknown>; only: GraphQLObjectType[] }>();
  for (const type of types) {
    const field = type.getFields()[node.name.value];
    if (field === undefined) continue; // `__typename`
    const key = foreseeOf(field) ?? field;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { field, only: [type] });
    else group.only.push(type);
  }
  return groups.values();
}

/** The fields that are asked for, each with the types on which it is. */
function* fieldsIn(operation: Operation, { selections }: SelectionSetNode, types: Types): Generator<FieldOn> {
  for (const selection of selections.filter((node) => isIncluded(operation, node))) {
    if (selection.kind === Kind.FIELD) yield { node: selection, on: types };
    else {
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragmentOf(operation, selection.name.value) : selection;
      const condition = fragment?.typeCondition && operation.schema.getType(fragment.typeCondition.name.value);
      const possible = condition ? possibleTypes(operation, condition) : types;
      const on = types.filter((type) => possible.includes(type));
      if (fragment !== undefined && on.length > 0) yield* fieldsIn(operation, fragment.selectionSet, on);
    }
  }
}

interface FieldOn {
  readonly node: FieldNode;
  readonly on: Types;
}

function fragmentOf({ fragments }: Operation, name: string): FragmentDefinitionNode | undefined {
  return fragments[name];
}

function isIncluded({ variableValues }: Operation, node: SelectionNode): boolean {
  const included = getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false;
  return included && getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if !== true;
}

function possibleTypes({ schema }: Operation, type: GraphQLNamedType): Types {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}
