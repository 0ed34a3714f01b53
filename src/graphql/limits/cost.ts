import type { DocumentNode, GraphQLSchema } from 'graphql';
import { GraphQLError, getNamedType, isLeafType } from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { DemarcheError } from '../../domain/errors.js';
import { DEFAULT_PAGE, type PageArguments, pageRequest } from '../page-arguments.js';
import { filterCost } from './filter-size.js';

/** How many items a list without paging (participants, claims, names) is taken to have. */
const ASSUMED_LIST = 3;

export interface CostQuestion {
  readonly schema: GraphQLSchema;
  readonly query: DocumentNode;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
}

/**
 * Refuses, before anything is read, a query that may ask for more than `maxCost` objects, and one whose paging arguments
 * or filters are wrong. The cost of a query is the number of objects that it can give: an object is 1, what is below a connection counts
 * `first` (or `last`, or {@link DEFAULT_PAGE}) times, what is below another list {@link ASSUMED_LIST} times, a count 1;
 * a filter adds {@link filterCost}.
 * @throws GraphQLError with the status 400.
 */
export function checkCost(question: CostQuestion, maxCost: number): void {
  const cost = costOf(question);
  if (cost > maxCost) {
    throw badRequest(
      `The query may give ${cost.toLocaleString('en')} objects, and the limit is ${maxCost.toLocaleString('en')}. ` +
        'Ask for smaller pages with `first` (the pages of nested lists multiply), leave out a level, or page on in several queries.',
      'QUERY_TOO_COSTLY',
    );
  }
}

function costOf(question: CostQuestion): number {
  try {
    return getComplexity({ ...question, estimators: [estimate] });
  } catch (error) {
    if (error instanceof GraphQLError) throw badRequest(error.message, error.extensions.code, error);
    throw error;
  }
}

function estimate({ type, field, args, node, childComplexity }: ComplexityEstimatorArgs): number {
  const result = getNamedType(field.type);
  if (isLeafType(result)) return field.name === 'totalCount' ? 1 : 0;
  if (field.args.some(({ name }) => name === 'first')) {
    const { page, filter } = sizes(args, `${type.name}.${field.name}`, node);
    return 1 + filter + page * childComplexity;
  }
  if (/Connection$/.test(type.name)) return childComplexity + (field.name === 'nodes' ? 1 : 0);
  if (Array.isArray(args.ids)) return args.ids.length * (1 + childComplexity);
  return String(field.type).startsWith('[') ? ASSUMED_LIST * (1 + childComplexity) : 1 + childComplexity;
}

interface ListArguments extends PageArguments {
  readonly where?: unknown;
}

function sizes(args: ListArguments, where: string, node: ComplexityEstimatorArgs['node']) {
  try {
    return { page: pageRequest(args).limit, filter: filterCost(args.where) };
  } catch (error) {
    if (error instanceof DemarcheError) throw new GraphQLError(`${where}: ${error.message}`, { nodes: node });
    throw error;
  }
}

function badRequest(message: string, code: unknown = 'BAD_USER_INPUT', cause?: GraphQLError): GraphQLError {
  return new GraphQLError(message, { nodes: cause?.nodes, extensions: { code, http: { status: 400 } } });
}
