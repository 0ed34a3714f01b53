import type { RelationSelection } from '../selection.js';
import { participation, RELATION, relationMatches } from './filter-sql.js';
import { participationIsSeen, relationIsSeen } from './lens-sql.js';
import { all, raw, type Sql } from './sql.js';

/** What is asked of a relation `r`, but for its kind. */
export function isSelected({ filter: { kinds: _, ...filter }, lens }: RelationSelection): Sql {
  return all(relationIsSeen(lens), relationMatches(filter, lens, RELATION));
}

/** What is asked of a participation `p` and its relation, but for the role, which tells the kind as well. */
export function participationIsSelected({ filter: { kinds: _, ...filter }, lens }: RelationSelection): Sql {
  return all(participationIsSeen(lens), relationMatches(filter, lens, participation(raw('p'))));
}
