import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { createSchema } from '../../src/graphql/schema.js';

const schema = createSchema();

/** A query for every list of the root that can be asked for without more, and in it every field of every type, two levels of connections deep. */
export function everythingQuery(lens: string): string {
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    (field) => isConnection(field) && !field.args.some(isRequiredArgument),
  );
  return `{ ${lists.map((field) => selection(field, 2, lens)).join('\n')} }`;
}

function isConnection(field: GraphQLField<unknown, unknown>): boolean {
  return getNamedType(field.type).name.endsWith('Connection');
}

function selection(field: GraphQLField<unknown, unknown>, levels: number, lens: string): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  if (isConnection(field)) {
    if (levels === 0) return '';
    const takesLens = field.args.some(({ name }) => name === 'lens') && levels === 2;
    const nodes = isObjectType(type) || isInterfaceType(type) ? type.getFields().nodes : undefined;
    const size = levels === 2 ? 50 : 3;
    return `${field.name}(first: ${size}${takesLens ? `, lens: ${lens}` : ''}) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      ${nodes === undefined ? '' : selection(nodes, levels - 1, lens)} }`;
  }
  const fields = fieldsOf(type, levels, lens);
  const concrete = isInterfaceType(type) && levels > 0 ? schema.getPossibleTypes(type) : [];
  const fragments = concrete.map((object) => `... on ${object.name} { ${ownFields(object, levels - 1, lens)} }`);
  return fields === '' && fragments.length === 0 ? '' : `${field.name} { __typename ${fields} ${fragments.join(' ')} }`;
}

function fieldsOf(type: ReturnType<typeof getNamedType>, levels: number, lens: string): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = Object.values(type.getFields());
  if (levels === 0)
    return fields
      .filter((field) => isLeafType(getNamedType(field.type)))
      .map(({ name }) => name)
      .join(' ');
  return fields.map((field) => selection(field, isConnection(field) ? levels : levels - 1, lens)).join(' ');
}

/** Fields of one name and different nullability cannot be asked for side by side: each type's get names of their own. */
function ownFields(type: GraphQLObjectType, levels: number, lens: string): string {
  return Object.values(type.getFields())
    .map((field) =>
      isLeafType(getNamedType(field.type))
        ? `${type.name}_${field.name}: ${field.name}`
        : selection(field, levels, lens),
    )
    .join(' ');
}
