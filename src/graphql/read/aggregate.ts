import { AGGREGATE_KEYS, aggregateRows, groupsToAsk } from '../../domain/aggregate.js';
import { BadInputError } from '../../domain/errors.js';
import type { Context } from '../context.js';
import type { QueryAggregateArgs } from '../generated/resolver-types.js';
import { lensBelow } from '../lens-argument.js';
import { listLimit } from '../page-arguments.js';
import type { AggregateRowParent } from '../parents.js';
import { relationFilter } from '../where-arguments.js';

/** One batch; another one for the states and actors themselves. */
export async function aggregate(
  _: unknown,
  args: QueryAggregateArgs,
  { loaders }: Context,
): Promise<AggregateRowParent[]> {
  const by = [...new Set(args.by)];
  if (by.length === 0) {
    throw new BadInputError(
      `\`by\`: expected at least one of ${AGGREGATE_KEYS.join(', ')}; got none. For one number, ask for \`relations { totalCount }\`.`,
    );
  }
  const first = listLimit(args.first);
  const lens = lensBelow({}, args.lens);
  const selection = { filter: relationFilter(args.relations), lens };
  const groups = await loaders.relationGroups.load({ selection, ...groupsToAsk(by, first) });
  return aggregateRows(groups, by, first).map(({ key, count }) => ({ key: { value: key, lens }, count }));
}
