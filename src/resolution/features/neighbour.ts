import type { Compare } from './feature.js';

/** Whom the two met, travelled with or are tied to. Who stands beside another in one relation is not the other. */
export const compareNeighbours: Compare<'neighbour'> = ({ one, other, nameOf }) => {
  if ([...one.relations].some((relation) => other.relations.has(relation))) {
    return { level: 'BESIDE', because: 'both took part in one relation, beside each other' };
  }
  const shared = [...one.others].filter((id) => other.others.has(id));
  if (shared.length === 0) return undefined;
  const names = shared.slice(0, 3).map(nameOf).join(', ');
  return { level: 'SHARED', because: `both with ${names}${shared.length > 3 ? ` and ${shared.length - 3} more` : ''}` };
};
