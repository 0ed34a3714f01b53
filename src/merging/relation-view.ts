import type { Participation, Relation } from '../domain/relation.js';
import { type Aliases, optionallyShownAs, shownAs } from './aliases.js';

/**
 * The relation with the ids that those who take part are shown under. Two who are shown as one take a role once, on behalf of
 * the first one named; nobody takes part on behalf of himself by a merge.
 */
export function relationView<R extends Relation>(record: R, aliases: Aliases): R {
  if (!isShownOtherwise(record, aliases)) return record;
  const parts = new Map<string, Participation>();
  for (const { role, entity, onBehalfOf } of record.participations) {
    const shown = shownAs(aliases, entity);
    const principal = optionallyShownAs(aliases, onBehalfOf);
    const key = `${role} ${shown}`;
    const known = parts.get(key);
    const behalf = known?.onBehalfOf ?? (principal === shown && entity !== onBehalfOf ? undefined : principal);
    parts.set(key, { role, entity: shown, ...(behalf !== undefined && { onBehalfOf: behalf }) });
  }
  return { ...record, participations: [...parts.values()] };
}

/** Whether anybody who takes part in it is shown as another. */
export function isShownOtherwise({ participations }: Relation, aliases: Aliases): boolean {
  return participations.some(
    ({ entity, onBehalfOf }) => aliases.has(entity) || (onBehalfOf !== undefined && aliases.has(onBehalfOf)),
  );
}
