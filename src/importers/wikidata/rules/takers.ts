import type { Role } from '../../../domain/vocabulary.js';
import type { Wanted } from '../entities.js';
import { type Rule, valueMention } from './rule.js';

/** Who or what takes part, in this role, in the meeting or the relations that the item itself is. */
export function takes(role: Role, wanted: Wanted): Rule {
  return (statement, context) => {
    const found = valueMention(statement, wanted, context);
    return found && { participation: { role, entity: found.entity.id }, mentions: [found] };
  };
}
