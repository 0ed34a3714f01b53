import type { Session } from '../../model/session.js';
import { pairsOf } from './between.js';

/** From one line to all between the same two: several are drawn close beside one another. */
export function OthersBetween({ session, relation }: { session: Session; relation: string }) {
  const { entities } = session.loaded.value;
  const pairs = pairsOf(session, relation);
  if (pairs.length === 0) return null;
  return (
    <ul class="actions" aria-label="Others between the same two">
      {pairs.map(({ one, other, relations }) => (
        <li key={`${one} ${other}`}>
          <button type="button" onClick={() => session.select(relations)}>
            All {relations.length} between {entities.get(one)?.name} and {entities.get(other)?.name}
          </button>
        </li>
      ))}
    </ul>
  );
}
