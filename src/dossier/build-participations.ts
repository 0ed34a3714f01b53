import type { Participation } from '../domain/relation.js';
import type { RelationKind, Role } from '../domain/vocabulary.js';
import type { ParticipantItem, ParticipantSlot, RelationItem } from './format.js';
import { roleKeysOf } from './role-keys.js';
import { tidy } from './tidy.js';
import { termOf } from './words.js';

/** Those who take part in a relation, in the order in which it lists them. */
export function participantsIn(
  relation: RelationItem,
): readonly { readonly role: Role; readonly item: ParticipantItem }[] {
  return roleKeysOf(termOf<RelationKind>(relation.kind)).flatMap(({ key, rule: { role } }) =>
    slots(relation[key]).map((slot) => ({ role, item: typeof slot === 'string' ? { entity: slot } : slot })),
  );
}

export function participationsOf(relation: RelationItem): readonly Participation[] {
  return participantsIn(relation).map(({ role, item }) =>
    tidy({ role, entity: item.entity, onBehalfOf: item.onBehalfOf }),
  );
}

function slots(value: ParticipantSlot | readonly ParticipantSlot[] | undefined): readonly ParticipantSlot[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

function isList(value: ParticipantSlot | readonly ParticipantSlot[]): value is readonly ParticipantSlot[] {
  return Array.isArray(value);
}
