import { GraphQLError, type GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { isDay } from '../domain/day.js';
import { edtfBounds } from '../domain/edtf.js';
import { BadInputError } from '../domain/errors.js';

export const EDTF = textScalar('EDTF', (text) => {
  edtfBounds(text);
});

// `Date` is what the schema calls it; the name is kept for the export alone so as not to hide the global one.
export const DateScalar = textScalar('Date', (text) => {
  if (!isDay(text)) {
    throw new BadInputError(`Expected a day that exists, such as 2025-11-26; got ${JSON.stringify(text)}.`);
  }
});

/** What a scalar does; its description stands in schema.graphql. */
type ScalarMethods = Pick<GraphQLScalarType<string, string>, 'serialize' | 'parseValue' | 'parseLiteral'>;

/** A scalar that is a text of a certain form; `check` throws BadInputError for any other. */
function textScalar(name: string, check: (text: string) => void): ScalarMethods {
  const parse = (value: unknown, nodes?: ValueNode): string => {
    if (typeof value !== 'string') {
      const got = nodes === undefined ? JSON.stringify(value) : print(nodes);
      throw new GraphQLError(`${name}: expected a text in quotes, got ${got}.`, { nodes });
    }
    try {
      check(value);
    } catch (error) {
      if (error instanceof BadInputError) throw new GraphQLError(`${name}: ${error.message}`, { nodes });
      throw error;
    }
    return value;
  };
  return {
    serialize: (value) => String(value),
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, node),
  };
}
