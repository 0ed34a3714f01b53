import { AmbiguousNameError } from '../../domain/errors.js';
import type { Context } from '../context.js';
import type { QueryEntityByIdentifierArgs } from '../generated/resolver-types.js';
import { lensBelow } from '../lens-argument.js';
import { type EntityParent, scoped } from '../parents.js';

/** How many entities of one identifier an error names. */
const NAMED = 5;

/**
 * The entity with the identifier; null where none has it. Two batches: its id, then the entity. It foresees nothing, because no step of
 * a read plan finds by identifiers: what is below it is read by the loaders.
 * @throws AmbiguousNameError that names them where several have it.
 */
export async function entityByIdentifier(
  _: unknown,
  { scheme, value, lens }: QueryEntityByIdentifierArgs,
  { loaders }: Context,
): Promise<EntityParent | null> {
  const [id, ...others] = await loaders.entitiesByIdentifiers.load({ scheme, value });
  if (id === undefined) return null;
  if (others.length > 0) throw ambiguous(scheme, value, [id, ...others]);
  const entity = await loaders.entities.load(id);
  return entity === undefined ? null : scoped(entity, lensBelow({}, lens));
}

function ambiguous(scheme: string, value: string, ids: readonly string[]): AmbiguousNameError {
  const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : '';
  const named = ids.slice(0, NAMED).map((id) => JSON.stringify(id));
  return new AmbiguousNameError(
    `${ids.length} entities have the ${scheme} identifier ${JSON.stringify(value)}: ${named.join(', ')}${more}. ` +
      'Ask for one of them by its id with `node`; if they are the same, merge them with `demarche resolve`.',
  );
}
