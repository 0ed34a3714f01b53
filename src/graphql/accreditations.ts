import type { Lens } from '../domain/lens.js';
import type { Key, RelationOrder } from '../domain/page.js';
import type { RelationOfKind } from '../domain/relation.js';
import type { Store } from '../store/port.js';

type EnvoyRole = RelationOfKind<'ENVOY_ROLE'>;

const EARLIEST_FIRST: RelationOrder = { by: 'DATE', direction: 'ASC' };
/** A group has as many roles as one envoy has states to go to: those of hundreds of groups come in one round trip. */
const PAGE = 5_000;

/** The envoy roles of each group of accreditations that the lens shows, the earliest first. One round trip for each {@link PAGE} roles. */
export async function rolesOfAccreditations(
  store: Store,
  groups: readonly string[],
  lens: Lens,
): Promise<Map<string, EnvoyRole[]>> {
  const found = new Map(groups.map((group): [string, EnvoyRole[]] => [group, []]));
  const selection = { filter: { kinds: ['ENVOY_ROLE'] as const, accreditation: [...found.keys()] }, lens };
  for (let after: Key | undefined; ; ) {
    const page = await store.listRelations(selection, EARLIEST_FIRST, { limit: PAGE, fromEnd: false, after });
    for (const role of page.items) {
      if (role.kind === 'ENVOY_ROLE' && role.accreditation !== undefined) found.get(role.accreditation)?.push(role);
    }
    if (!page.hasMore) return found;
    after = page.keys.at(-1);
  }
}
