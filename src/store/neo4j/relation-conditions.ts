import type { Lens } from '../../domain/lens.js';
import type { RelationFilter, RelationSelection, RelationsOfSelection } from '../port.js';
import { type Condition, condition, given } from './condition.js';
import { type Dated, overlapping, participationSeen, relationSeen, statusStated } from './lens-conditions.js';

/** What must hold of `relation`, but for its kind. */
export function relationConditions({ filter, lens }: RelationSelection): readonly Condition[] {
  return [relationSeen(lens), ...filterConditions('relation', filter, lens)];
}

/** What must hold of `participation` and `relation`, but for roles and kinds: those the participation's type says. */
export function participationConditions({ filter, lens }: RelationsOfSelection): readonly Condition[] {
  return [participationSeen(lens), ...filterConditions('participation', filter, lens)];
}

function filterConditions(dated: Dated, filter: RelationFilter, lens: Lens): readonly Condition[] {
  return [
    ...given(lens.during, (during) => overlapping(dated, during, 'lens')),
    ...given(filter.during, (during) => overlapping(dated, during, 'filter')),
    ...given(filter.ids, (ids) => condition('relation.id IN $ids', { ids })),
    ...given(filter.channel, (channel) => condition('relation.channel IN $channel', { channel })),
    ...given(filter.status, (status) => statusStated(status, lens)),
  ];
}
