import type { Mention } from '../../model/evidence.js';
import type { Session } from '../../model/session.js';

interface Props {
  readonly session: Session;
  readonly mention: Mention;
}

/** A name that leads to the entity: it is selected and, where it is not on the canvas, comes onto it. */
export function MentionButton({ session, mention: { id, name } }: Props) {
  const open = () => {
    if (session.view.peek().entities.includes(id)) session.select([id]);
    else void session.add([id]);
  };
  return (
    <button type="button" class="plain" dir="auto" onClick={open}>
      {name}
    </button>
  );
}
