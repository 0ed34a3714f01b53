import { CONNECTING_ROLES } from '../../domain/relation-kinds.js';
import { connection } from '../connection.js';
import type { Context } from '../context.js';
import type { ActorCounterpartsArgs } from '../generated/resolver-types.js';
import { lensBelow } from '../lens-argument.js';
import { pageRequest } from '../page-arguments.js';
import type { ActorParent, CounterpartConnectionParent } from '../parents.js';

/** The actors with whom the parent shares relations. One batch; another one for `totalCount`, and one for the actors themselves. */
export async function counterpartsOf(
  parent: ActorParent,
  args: ActorCounterpartsArgs,
  { loaders }: Context,
): Promise<CounterpartConnectionParent> {
  const lens = lensBelow(parent.lens, args.lens);
  const page = pageRequest(args);
  const selection = { filter: { kinds: args.via ?? undefined }, lens, roles: CONNECTING_ROLES };
  return connection(
    await loaders.counterpartsOf({ selection, page }).load(parent.value.id),
    page,
    (value) => ({ value, lens }),
    () => loaders.counterpartCountsOf(selection).load(parent.value.id),
  );
}
