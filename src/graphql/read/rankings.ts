import type { GraphScope } from '../../analysis/centrality/question.js';
import { BadInputError } from '../../domain/errors.js';
import { RELATION_KINDS } from '../../domain/vocabulary.js';
import type { Context } from '../context.js';
import type * as types from '../generated/resolver-types.js';
import { lensBelow } from '../lens-argument.js';
import { listLimit } from '../page-arguments.js';
import type { CommunityParent, RankedParent } from '../parents.js';
import { checkRange } from '../range-argument.js';
import { shownIds } from './by-id.js';

const MAX_AROUND = 100;
const MAX_DEPTH = 6;

/**
 * The answer to `Query.ranking`. Two batches: the kinds of the ids, and the analysis.
 * @throws BadInputError for a number out of its range and a scope that is too large.
 * @throws NotFoundError that names the nearest id for an entity of `around` that is not there.
 */
export async function ranking(
  _: unknown,
  { metric, within, first, lens: inner }: types.RequireFields<types.QueryRankingArgs, 'first'>,
  context: Context,
): Promise<RankedParent[]> {
  const lens = lensBelow({}, inner);
  const ranked = await context.loaders.rankings.load({ metric, scope: await graphScope(within, context), lens });
  return ranked.slice(0, listLimit(first)).map((value) => ({ value, lens }));
}

/** The answer to `Query.communities`: batches and errors as of {@link ranking}. */
export async function communities(
  _: unknown,
  { within, first, lens: inner }: types.RequireFields<types.QueryCommunitiesArgs, 'first'>,
  context: Context,
): Promise<CommunityParent[]> {
  const lens = lensBelow({}, inner);
  const found = await context.loaders.communities.load({ scope: await graphScope(within, context), lens });
  return found.slice(0, listLimit(first)).map((value) => ({ value, lens }));
}

async function graphScope(
  within: types.InputMaybe<types.GraphScope> | undefined,
  context: Context,
): Promise<GraphScope> {
  const around = within?.around ? [...new Set(within.around)] : undefined;
  const depth = within?.depth ?? 1;
  if (around === undefined && typeof within?.depth === 'number') {
    throw new BadInputError(
      '`within`: expected `depth` together with `around`; got it alone. Name the entities to begin at, or leave it out.',
    );
  }
  if (around) checkRange('around', around.length, MAX_AROUND, 1, 'ids, and one at the least');
  checkRange('depth', depth, MAX_DEPTH);
  return {
    around: around && (await shownIds(around, context)),
    depth,
    kinds: within?.kinds ?? undefined,
    via: within?.via ?? RELATION_KINDS,
  };
}
