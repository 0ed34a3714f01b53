import type { RelationSelection, RelationsOfSelection } from '../selection.js';
import { type Condition, given } from './condition.js';
import { newScope, relationMatches } from './filter-conditions.js';
import { OUTERMOST, overlapping, participationEvidenced, relationEvidenced } from './lens-conditions.js';

/** What must hold of `relation`, but for its kind. */
export function relationConditions({ filter, lens }: RelationSelection): readonly Condition[] {
  return [relationEvidenced(lens), ...othersOf({ filter, lens }, OUTERMOST.relation)];
}

/** What must hold of `participation` and `relation`, but for roles and kinds: those the participation's type says. */
export function participationConditions({ filter, lens }: RelationsOfSelection): readonly Condition[] {
  return [participationEvidenced(lens), ...othersOf({ filter, lens }, OUTERMOST.participation)];
}

function othersOf({ filter: { kinds: _, ...filter }, lens }: RelationSelection, dated: string): readonly Condition[] {
  return [
    ...given(lens.during, (during) => overlapping(dated, during, 'lens')),
    ...relationMatches(filter, { relation: OUTERMOST.relation, dated }, newScope(lens)),
  ];
}
