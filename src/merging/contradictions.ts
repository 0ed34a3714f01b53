import type { Entity } from '../domain/entity.js';
import { type Judgement, pairText } from '../domain/judgement.js';
import { linksOf } from '../domain/link.js';
import type { Relation } from '../domain/relation.js';
import { CONNECTING_ROLES } from '../domain/relation-kinds.js';
import { type Aliases, shownAs } from './aliases.js';

/**
 * What speaks against showing as one what was not one before: that two of them stand beside each other in a relation, or that
 * one is linked to the other. Nobody meets himself, and no state succeeds itself.
 * @param relations and `entities` as they were put: all that refer to any that become one.
 * @returns a message for each.
 */
export function contradictions(
  relations: readonly Relation[],
  entities: readonly Entity[],
  before: Aliases,
  after: Aliases,
): string[] {
  const becomeOne = (one: string, other: string) =>
    one !== other && shownAs(after, one) === shownAs(after, other) && shownAs(before, one) !== shownAs(before, other);
  return [
    ...relations.flatMap((relation) => [...besideEachOther(relation, becomeOne)]),
    ...entities.flatMap((entity) => [...linkedToEachOther(entity, becomeOne)]),
  ];
}

/** What speaks against it among the judgements: two that are judged DIFFERENT, and that others make one by way of further ones. */
export function judgementContradictions(judgements: readonly Judgement[], aliases: Aliases): string[] {
  return judgements
    .filter(
      ({ verdict, pair: [one, other] }) => verdict === 'DIFFERENT' && shownAs(aliases, one) === shownAs(aliases, other),
    )
    .map(
      ({ pair, by, on }) =>
        `${pairText(pair)} are judged DIFFERENT (${by}, ${on}), and SAME judgements connect them by way of others. ` +
        'Judge them otherwise, or one of those.',
    );
}

type BecomeOne = (one: string, other: string) => boolean;

function* besideEachOther({ id, kind, participations }: Relation, becomeOne: BecomeOne): Generator<string> {
  const connected = participations.filter(({ role }) => CONNECTING_ROLES.includes(role));
  for (const [index, one] of connected.entries()) {
    const other = connected.slice(index + 1).find(({ entity }) => becomeOne(one.entity, entity));
    if (other === undefined) continue;
    yield `"${one.entity}" and "${other.entity}" cannot be the same: they are ${one.role} and ${other.role} of "${id}" (${kind}). ` +
      'Judge them DIFFERENT, or correct the relation.';
  }
}

function* linkedToEachOther(entity: Entity, becomeOne: BecomeOne): Generator<string> {
  for (const { kind, target } of linksOf(entity)) {
    if (!becomeOne(entity.id, target)) continue;
    yield `"${entity.id}" and "${target}" cannot be the same: one is the ${kind.toLowerCase()} of the other. ` +
      'Judge them DIFFERENT, or correct the entity.';
  }
}
