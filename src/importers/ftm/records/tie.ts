import type { Tie } from '../../../domain/relation.js';
import { datesOf } from '../dates.js';
import { canAct, idOf, type Reading, type Said } from '../reading.js';
import type { TieRule } from '../tables/ties.js';
import { notedSaid } from './noted.js';

/** A tie of two actors. Where one of the two is none (a ship that is owned), a claim on the other tells of it. */
export function tieSaid(rule: TieRule): (reading: Reading) => Said {
  return (reading) => {
    const { entity, properties } = reading;
    const ends = [rule.first, rule.second].map((name) => properties.needed(name, 'actor'));
    if (!ends.every((end) => canAct(reading, end))) {
      for (const name of [rule.first, rule.second]) properties.leave(name);
      return notedSaid(reading);
    }
    const id = idOf(entity.id);
    const tie: Tie = {
      kind: 'TIE',
      id,
      ...datesOf(properties, 'startDate'),
      nature: natureOf(rule, rule.role === undefined ? [] : properties.take(rule.role)),
      participations: ends.map((end) => ({ role: 'PARTY', entity: idOf(end) })),
    };
    return { relations: [tie], noted: [id] };
  };
}

function natureOf({ word, preposition, roleIsWord = false }: TieRule, roles: readonly string[]): string {
  const role = roles.join(', ');
  if (role === '') return `${word} ${preposition}`;
  return roleIsWord ? `${role} ${preposition}` : `${word} (${role}) ${preposition}`;
}
