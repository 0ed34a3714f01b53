import { type TimelineBucket, timelineKeys, timelineOf } from '../../domain/timeline.js';
import { ENTITY_KINDS } from '../../domain/vocabulary.js';
import type { Context } from '../context.js';
import type { EntityTimelineArgs, QueryTimelineArgs, RequireFields } from '../generated/resolver-types.js';
import { lensBelow } from '../lens-argument.js';
import { MAX_PAGE } from '../page-arguments.js';
import type { EntityParent } from '../parents.js';
import { checkRange } from '../range-argument.js';
import { knownKind } from './by-id.js';

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
 * One batch, and beside it one for the kinds of the ids.
 * @throws NotFoundError for an id of no entity, and names the nearest.
 */
export async function timeline(
  _: unknown,
  { of, bucket, kinds, lens }: RequireFields<QueryTimelineArgs, 'bucket'>,
  context: Context,
): Promise<TimelineBucket[]> {
  if (of) checkRange('of', of.length, MAX_PAGE, 0, 'ids');
  const selection = { filter: { kinds: kinds ?? undefined }, lens: lensBelow({}, lens), of: of ?? undefined };
  const [groups] = await Promise.all([
    context.loaders.relationGroups.load({ selection, keys: timelineKeys(bucket) }),
    ...(of ?? []).map((id) => knownKind(id, context, ENTITY_KINDS)),
  ]);
  return timelineOf(groups, bucket);
}
