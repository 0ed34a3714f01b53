import { type TimelineBucket, timelineKeys, timelineOf } from '../../domain/timeline.js';
import type { Context } from '../context.js';
import type { EntityTimelineArgs, QueryTimelineArgs, RequireFields } from '../generated/resolver-types.js';
import { lensBelow } from '../lens-argument.js';
import { MAX_PAGE } from '../page-arguments.js';
import type { EntityParent } from '../parents.js';
import { checkRange } from '../range-argument.js';
import { shownIds } from './by-id.js';

/** One batch for all parents. */
export async function timelineOfEntity(
  { value, lens }: EntityParent,
  { bucket, kinds, lens: inner }: RequireFields<EntityTimelineArgs, 'bucket'>,
  { loaders }: Context,
): Promise<TimelineBucket[]> {
  const selection = { filter: { kinds: kinds ?? undefined }, lens: lensBelow(lens, inner) };
  const groups = await loaders.relationGroupsOf({ selection, keys: timelineKeys(bucket) }).load(value.id);
  return timelineOf(groups, bucket);
}

/**
 * One batch, and before it one for the ids, where there are any.
 * @throws NotFoundError for an id of no entity, and names the nearest.
 */
export async function timeline(
  _: unknown,
  { of, bucket, kinds, lens }: RequireFields<QueryTimelineArgs, 'bucket'>,
  context: Context,
): Promise<TimelineBucket[]> {
  if (of) checkRange('of', of.length, MAX_PAGE, 0, 'ids');
  const entities = of ? await shownIds(of, context) : undefined;
  const selection = { filter: { kinds: kinds ?? undefined }, lens: lensBelow({}, lens), of: entities };
  const groups = await context.loaders.relationGroups.load({ selection, keys: timelineKeys(bucket) });
  return timelineOf(groups, bucket);
}
