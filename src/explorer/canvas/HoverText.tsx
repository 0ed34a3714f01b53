import type { ReadonlySignal } from '@preact/signals';
import type { Session } from '../model/session.js';
import type { Hovered } from './session-steps.js';

/** The sentence of the relation, or what the entity is, beside the pointer. The side panel and the list say the same to those who do not point. */
export function HoverText({ session, hovered }: { session: Session; hovered: ReadonlySignal<Hovered | undefined> }) {
  const { value } = hovered;
  const text = value && textOf(session, value.id);
  if (value === undefined || text === undefined) return null;
  // To the left of the pointer where there is no room on the right.
  const isRight = value.at.x < window.innerWidth / 2;
  return (
    <div
      class="hover-text"
      aria-hidden="true"
      style={{
        left: `${value.at.x + (isRight ? 14 : -14)}px`,
        top: `${value.at.y + 14}px`,
        transform: isRight ? undefined : 'translateX(-100%)',
      }}
    >
      {text}
    </div>
  );
}

function textOf(session: Session, id: string): string | undefined {
  const { entities, edges, relations } = session.loaded.peek();
  const edge = edges.get(id);
  if (edge !== undefined) return relations.get(edge.relation)?.label;
  // The name stands beside the mark already.
  return entities.get(id)?.description;
}
