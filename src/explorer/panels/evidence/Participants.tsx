import type { ParticipantEvidence } from '../../model/evidence.js';
import type { Session } from '../../model/session.js';
import { CERTAINTY_WORDS } from '../../wording/certainty.js';
import { capital } from '../../wording/nouns.js';
import { ROLE_WORDS } from '../../wording/roles.js';
import { STANDING_WORDS } from '../../wording/standing.js';
import { Facts } from './Facts.js';
import { MentionButton } from './MentionButton.js';

interface Props {
  readonly session: Session;
  readonly participants: readonly ParticipantEvidence[];
}

/** Who takes part, by role, each as certain as it is. */
export function Participants({ session, participants }: Props) {
  const roles = [...new Set(participants.map(({ role }) => role))];
  return (
    <Facts
      facts={roles.map((role) => [
        capital(ROLE_WORDS[role]),
        <ul key={role}>
          {participants
            .filter((each) => each.role === role)
            .map((each) => (
              <Participant key={each.entity.id} session={session} participant={each} />
            ))}
        </ul>,
      ])}
    />
  );
}

function Participant({ session, participant }: { session: Session; participant: ParticipantEvidence }) {
  const { entity, onBehalfOf, standing, certainty } = participant;
  return (
    <li>
      <MentionButton session={session} mention={entity} />
      {onBehalfOf !== undefined && (
        <span class="small">
          {' '}
          for <MentionButton session={session} mention={onBehalfOf} />
        </span>
      )}{' '}
      {standing !== 'ASSERTED' && <span class="badge denied">{STANDING_WORDS[standing].word}</span>}{' '}
      {certainty !== undefined && certainty !== 'CONFIRMED' && (
        <span class="badge" title={CERTAINTY_WORDS[certainty].meaning}>
          {CERTAINTY_WORDS[certainty].word}
        </span>
      )}
    </li>
  );
}
