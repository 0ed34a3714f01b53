import { useSignal } from '@preact/signals';
import type { GraphRelation } from '../../model/graph.js';
import type { Session } from '../../model/session.js';
import { counted, RELATION } from '../../wording/nouns.js';

const FIRST = 5;

/** The relations of an entity that are shown, the most recent first: each leads to its evidence. */
export function RelationsHere({ session, id }: { session: Session; id: string }) {
  const isWhole = useSignal(false);
  const relations = relationsOf(session, id);
  if (relations.length === 0) return null;
  const shown = isWhole.value ? relations : relations.slice(0, FIRST);
  return (
    <section>
      <h3>{counted(relations.length, RELATION)} on the canvas</h3>
      <ul class="relation-buttons">
        {shown.map((relation) => (
          <li key={relation.id}>
            <button type="button" class="plain small" dir="auto" onClick={() => session.select([relation.id])}>
              {relation.label}
            </button>
          </li>
        ))}
      </ul>
      {relations.length > FIRST && (
        <div class="actions">
          <button type="button" aria-expanded={isWhole.value} onClick={() => (isWhole.value = !isWhole.value)}>
            {isWhole.value ? 'Show fewer' : `Show all ${relations.length}`}
          </button>
        </div>
      )}
    </section>
  );
}

function relationsOf(session: Session, id: string): GraphRelation[] {
  const { edges, relations } = session.shown.value;
  const ids = new Set<string>();
  for (const { source, target, relation } of edges) if (source === id || target === id) ids.add(relation);
  return relations.filter((relation) => ids.has(relation.id));
}
