import type { EntityEvidence } from '../../model/evidence.js';
import type { Session } from '../../model/session.js';
import { dateInWords } from '../../wording/dates.js';
import { Facts } from './Facts.js';
import { MentionButton } from './MentionButton.js';

/** What is known of an entity beside its names; nothing where nothing is. */
export function AboutEntity({ session, entity }: { session: Session; entity: EntityEvidence }) {
  const { kind, began, ended, classification, within } = entity;
  if ([began, ended, classification, within].every((part) => part === undefined)) return null;
  const [start, end] = kind === 'PERSON' ? ['Born', 'Died'] : ['Began', 'Ended'];
  return (
    <Facts
      facts={[
        [start, began && dateInWords(began)],
        [end, ended && dateInWords(ended)],
        ['Kind', classification],
        [
          kind === 'PLACE' ? 'In' : 'Part of',
          within && <MentionButton key="within" session={session} mention={within} />,
        ],
      ]}
    />
  );
}
