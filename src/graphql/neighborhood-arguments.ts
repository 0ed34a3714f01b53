import { type NeighborhoodQuestion, RELATIONS_PER_NODE } from '../analysis/neighborhood/question.js';
import { RELATION_KINDS } from '../domain/vocabulary.js';
import type * as types from './generated/resolver-types.js';
import { lensBelow } from './lens-argument.js';
import { checkRange } from './range-argument.js';

export type NeighborhoodArguments = types.RequireFields<types.QueryNeighborhoodArgs, 'around' | 'depth' | 'limit'>;

const MAX_AROUND = 500;
const MAX_NEW = 500;
const MAX_DEPTH = 4;
const MAX_EXCLUDED = 10_000;
/** As many as there are where nothing is said, around the most entities that can be asked for. */
const MAX_RELATIONS = RELATIONS_PER_NODE * (MAX_AROUND + MAX_NEW);

/** @throws BadInputError for a number, or a number of ids, out of its range. */
export function neighborhoodQuestion(args: NeighborhoodArguments): NeighborhoodQuestion {
  const { depth, limit } = args;
  const around = [...new Set(args.around)];
  const excluding = [...new Set(args.excluding)].filter((id) => !around.includes(id));
  checkRange('around', around.length, MAX_AROUND, 1, 'ids, and one at the least');
  checkRange('depth', depth, MAX_DEPTH);
  checkRange('limit', limit, MAX_NEW, 0);
  checkRange('excluding', excluding.length, MAX_EXCLUDED, 0, 'ids');
  const relations = args.relations ?? undefined;
  if (relations !== undefined) checkRange('relations', relations, MAX_RELATIONS, 0);
  return {
    around,
    via: args.via ?? RELATION_KINDS,
    lens: lensBelow({}, args.lens),
    depth,
    limit,
    excluding,
    relations,
  };
}
