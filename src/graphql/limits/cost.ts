import type { DocumentNode, GraphQLSchema } from 'graphql';
import { GraphQLError, getNamedType, isLeafType } from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { EDGES_PER_RELATION, RELATIONS_PER_NODE, sizeOf } from '../../analysis/neighborhood/question.js';
import { DemarcheError } from '../../domain/errors.js';
import type { TimeBucket } from '../../domain/time-bucket.js';
import { type NeighborhoodArguments, neighborhoodQuestion } from '../neighborhood-arguments.js';
import { DEFAULT_PAGE, listLimit, pageRequest } from '../page-arguments.js';
import { filterCost } from './filter-size.js';

/** How many items a list without paging (participants, claims, names) is taken to have. */
const ASSUMED_LIST = 3;

/** How many parts of time a timeline is taken to have that hold any relation. */
const ASSUMED_BUCKETS: Readonly<Record<TimeBucket, number>> = {
  DECADE: 10,
  YEAR: 50,
  QUARTER: 100,
  MONTH: 200,
  DAY: 500,
};

/** How many objects a piece of the graph has at the most, for each entity that is asked for, or more relations being asked for, as if. */
const PER_NODE: Readonly<Record<string, number>> = {
  nodes: 1,
  relations: RELATIONS_PER_NODE,
  edges: RELATIONS_PER_NODE * EDGES_PER_RELATION,
};

/** What working out the answer costs besides, however little of it is asked for: as many objects as could be given in that time. */
const WORK: Readonly<Record<string, number>> = {
  paths: 10_000,
  aggregate: 10_000,
  timeline: 2_000,
  ranking: 25_000,
  communities: 25_000,
  neighborhood: 2_000,
  search: 500,
};

export interface CostQuestion {
  readonly schema: GraphQLSchema;
  readonly query: DocumentNode;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
}

/**
 * Refuses, before anything is read, a query that may ask for more than `maxCost` objects, and one whose paging arguments
 * or filters are wrong. The cost of a query is the number of objects that it can give: an object is 1, what is below a connection counts
 * `first` (or `last`, or {@link DEFAULT_PAGE}) times, what is below a timeline {@link ASSUMED_BUCKETS} times, what is below another list
 * `first` or {@link ASSUMED_LIST} times, what is below a neighborhood {@link PER_NODE} times for each entity that it asks for, a count 1; a
 * filter adds {@link filterCost}, and what has to be worked out {@link WORK}.
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

function estimate(question: ComplexityEstimatorArgs): number {
  const { type, field } = question;
  return sizeOfAnswer(question) + (type.name === 'Query' ? (WORK[field.name] ?? 0) : 0);
}

function sizeOfAnswer({ type, field, args, node, childComplexity }: ComplexityEstimatorArgs): number {
  const result = getNamedType(field.type);
  if (isLeafType(result)) return field.name === 'totalCount' ? 1 : 0;
  const takes = (argument: string) => field.args.some(({ name }) => name === argument);
  const checked = <T>(size: () => T) => naming(`${type.name}.${field.name}`, node, size);
  const filter = checked(() => filterCost(args.where ?? args.relations));
  if (takes('after')) return 1 + filter + checked(() => pageRequest(args).limit) * childComplexity;
  if (takes('first')) return filter + checked(() => listLimit(args.first)) * (1 + childComplexity);
  if (takes('around')) {
    const { nodes, relations } = checked(() => sizeOf(neighborhoodQuestion(args as NeighborhoodArguments)));
    return 1 + Math.max(nodes, relations / RELATIONS_PER_NODE) * childComplexity;
  }
  if (type.name === 'Graph') return (PER_NODE[field.name] ?? 0) * (1 + childComplexity);
  if (takes('bucket')) return ASSUMED_BUCKETS[args.bucket as TimeBucket] * (1 + childComplexity);
  if (/Connection$/.test(type.name)) return childComplexity + (field.name === 'nodes' ? 1 : 0);
  if (Array.isArray(args.ids)) return args.ids.length * (1 + childComplexity);
  return String(field.type).startsWith('[') ? ASSUMED_LIST * (1 + childComplexity) : 1 + childComplexity;
}

/** Says in which field of the query the error is. */
function naming<T>(where: string, node: ComplexityEstimatorArgs['node'], size: () => T): T {
  try {
    return size();
  } catch (error) {
    if (error instanceof DemarcheError) throw new GraphQLError(`${where}: ${error.message}`, { nodes: node });
    throw error;
  }
}

function badRequest(message: string, code: unknown = 'BAD_USER_INPUT', cause?: GraphQLError): GraphQLError {
  return new GraphQLError(message, { nodes: cause?.nodes, extensions: { code, http: { status: 400 } } });
}
