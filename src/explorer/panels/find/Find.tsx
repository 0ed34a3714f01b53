import type { Session } from '../../model/session.js';
import { EntityCombobox } from './EntityCombobox.js';

export const FIND_ID = 'find';

/** The box in the header: who is chosen comes onto the canvas, and is selected. */
export function Find({ session }: { session: Session }) {
  return (
    <EntityCombobox
      id={FIND_ID}
      session={session}
      label="Find a person, state, organization, plan or place"
      labelIsSeen={false}
      placeholder="Find a name, in any script"
      chosen=""
      onChoose={({ id }) => void session.add([id])}
    />
  );
}
