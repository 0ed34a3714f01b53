import { aboutParticipant, statusUnder, weigh } from '../../domain/evidence.js';
import { labelOf } from '../../domain/label.js';
import { type Certainty, ENTITY_KINDS, type Role } from '../../domain/vocabulary.js';
import type { Context } from '../context.js';
import type { RelationParent } from '../parents.js';
import { entityOfKind } from './entities.js';
import { participantsSeen } from './participants.js';

/** The relation in one sentence, as its lens shows it. Two batches: the claims about it, then the entities. */
export async function labelUnder(parent: RelationParent, context: Context): Promise<string> {
  return labelOf(parent.value, await labelContext(parent, context));
}

/** Put before the name of a participant whose part has claims of its own; the others are as certain as the relation. */
const HEDGES: Readonly<Record<Certainty, string>> = { CONFIRMED: '', REPORTED: 'reportedly ', POSSIBLE: 'possibly ' };

async function labelContext(parent: RelationParent, context: Context) {
  const { value, lens } = parent;
  const [seen, claims] = await Promise.all([
    participantsSeen(parent, undefined, context),
    context.loaders.claimsAbout.load(value.id),
  ]);
  const participants = await Promise.all(
    seen.map(async ({ value: { role, entity: id } }) => {
      const { value: entity } = await entityOfKind(ENTITY_KINDS, id, lens, context);
      const { certainty } = weigh(aboutParticipant(claims, id), lens);
      const hedge = certainty !== undefined && claims.some(({ about }) => about === id) ? HEDGES[certainty] : '';
      return { role, name: `${hedge}${entity.name}` };
    }),
  );
  return {
    names: (...roles: readonly Role[]) =>
      participants.filter(({ role }) => roles.includes(role)).map(({ name }) => name),
    status: statusUnder(claims, lens),
  };
}
