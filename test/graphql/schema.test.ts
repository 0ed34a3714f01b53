import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { VERDICTS } from '../../src/domain/judgement.js';
import { RELATION_KIND_TABLE } from '../../src/domain/relation-kinds.js';
import * as vocabulary from '../../src/domain/vocabulary.js';
import { createSchema } from '../../src/graphql/schema.js';
import { TYPE_NAMES } from '../../src/graphql/type-names.js';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

type Field = GraphQLField<unknown, unknown> | GraphQLInputField;

function argumentsOf(field: Field): readonly GraphQLArgument[] {
  return 'args' in field ? field.args : [];
}

function undescribed(type: GraphQLNamedType): string[] {
  const own = type.description ? [] : [type.name];
  if (isEnumType(type)) {
    return [
      ...own,
      ...type.getValues().flatMap(({ name, description }) => (description ? [] : [`${type.name}.${name}`])),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return own;
  const fields = Object.values<Field>(type.getFields()).flatMap((field) => [
    ...(field.description ? [] : [`${type.name}.${field.name}`]),
    ...argumentsOf(field).flatMap(({ name, description }) =>
      description ? [] : [`${type.name}.${field.name}(${name}:)`],
    ),
  ]);
  return [...own, ...fields];
}

describe('the schema', () => {
  it('describes every type, field, argument and enum value', () => {
    expect(types.length).toBeGreaterThan(80);
    expect(types.flatMap(undescribed)).toEqual([]);
  });

  it.each([
    ['EntityKind', vocabulary.ENTITY_KINDS],
    ['RelationKind', vocabulary.RELATION_KINDS],
    ['Role', vocabulary.ROLES],
    ['Certainty', vocabulary.CERTAINTIES],
    ['Polarity', vocabulary.POLARITIES],
    ['Verdict', VERDICTS],
    ['Standing', vocabulary.STANDINGS],
    ['MeetingStatus', vocabulary.MEETING_STATUSES],
    ['Channel', vocabulary.CHANNELS],
    ['Position', vocabulary.POSITIONS],
    ['PlanStatus', vocabulary.PLAN_STATUSES],
    ['MilestoneKind', vocabulary.MILESTONE_KINDS],
    ['NameKind', vocabulary.NAME_KINDS],
  ])('has in the enum %s the words of the domain, in its order', (name, words) => {
    const type = schema.getType(name);
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(words);
  });

  it('has an object type for every kind of node', () => {
    for (const name of Object.values(TYPE_NAMES)) expect(isObjectType(schema.getType(name))).toBe(true);
    expect(Object.keys(TYPE_NAMES)).toEqual(expect.arrayContaining(Object.keys(RELATION_KIND_TABLE)));
  });

  it('leads from its root to everything of every kind, one by id and all as pages', () => {
    const root = Object.values(schema.getQueryType()?.getFields() ?? {}).map(({ type }) => String(type));
    const kinds = [...vocabulary.ENTITY_KINDS, ...vocabulary.RELATION_KINDS, 'SOURCE'] as const;
    const expected = kinds.map((kind) => TYPE_NAMES[kind]).flatMap((name) => [name, `${name}Connection!`]);
    expect(root).toEqual(expect.arrayContaining(expected));
  });

  it('pages every connection by first, after, last and before', () => {
    const connections = types
      .filter(isObjectType)
      .flatMap((type) =>
        Object.values(type.getFields()).filter((field) => getNamedType(field.type).name.endsWith('Connection')),
      );
    expect(connections.length).toBeGreaterThan(30);
    for (const { args } of connections) {
      expect(args.map(({ name }) => name)).toEqual(expect.arrayContaining(['first', 'after', 'last', 'before']));
    }
  });
});
