import { labelUnder as label } from '../../domain/label.js';
import { ENTITY_KINDS } from '../../domain/vocabulary.js';
import type { Context } from '../context.js';
import type { RelationParent } from '../parents.js';
import { entityOfKind } from './entities.js';
import { participantsSeen } from './participants.js';

/** The relation in one sentence, as its lens shows it. Two batches: the claims about it, then the entities. */
export async function labelUnder(parent: RelationParent, context: Context): Promise<string> {
  const { value, lens } = parent;
  const [seen, claims] = await Promise.all([
    participantsSeen(parent, undefined, context),
    context.loaders.claimsAbout.load(value.id),
  ]);
  const participants = await Promise.all(
    seen.map(({ value: { entity } }) => entityOfKind(ENTITY_KINDS, entity, lens, context)),
  );
  // By the ids of the participations: that is how the claims name them.
  const names = new Map(
    seen.map(({ value: { entity } }, index) => [entity, participants[index]?.value.name ?? entity]),
  );
  return label(value, claims, lens, names);
}
