import type { RelationEvidence } from '../../model/evidence.js';
import type { Session } from '../../model/session.js';
import { CERTAINTY_WORDS } from '../../wording/certainty.js';
import { dayInWords, periodInWords } from '../../wording/dates.js';
import { LASTS } from '../../wording/lasting.js';
import { capital, counted, RELATION_NOUNS } from '../../wording/nouns.js';
import { STANDING_WORDS, STATUS_WORDS } from '../../wording/standing.js';
import { ClaimList } from './ClaimList.js';
import { Facts } from './Facts.js';
import { Participants } from './Participants.js';

interface Props {
  readonly session: Session;
  readonly relation: RelationEvidence;
  readonly level: 'h2' | 'h3';
}

/** A fact: its sentence, when, who and what, how far it has come, and each claim. */
export function OneRelation({ session, relation, level: Heading }: Props) {
  const { kind, label, period, standing, certainty, status, details, statusHistory, claims } = relation;
  const Below = Heading === 'h2' ? 'h3' : 'h4';
  return (
    <article class="evidence">
      <header>
        <p class="claim-head">
          <span class="soft small">{capital(RELATION_NOUNS[kind].one)}</span>
          {standing !== 'ASSERTED' && (
            <span class="badge denied" title={STANDING_WORDS[standing].meaning}>
              {STANDING_WORDS[standing].word}
            </span>
          )}
          {certainty !== undefined && (
            <span class="badge" title={CERTAINTY_WORDS[certainty].meaning}>
              {CERTAINTY_WORDS[certainty].word}
            </span>
          )}
          {status !== undefined && (
            <span class="badge" title={STATUS_WORDS[status].meaning}>
              {STATUS_WORDS[status].word}
            </span>
          )}
        </p>
        <Heading dir="auto">{label}</Heading>
      </header>
      <Facts
        facts={[
          ['When', periodInWords(period?.start ?? null, period?.end ?? null, LASTS[kind])],
          ...details.map(({ name, value }) => [capital(name), value] as const),
        ]}
      />
      <section>
        <Below>Who and what</Below>
        <Participants session={session} participants={relation.participants} />
      </section>
      {statusHistory.length > 0 && (
        <section>
          <Below>How its status was told</Below>
          <ol class="names">
            {statusHistory.map(({ status: then, on, claim }) => (
              <li key={claim}>
                {dayInWords(on)}: <strong>{STATUS_WORDS[then].word}</strong>{' '}
                <span class="soft small">according to {sayerOf(claims, claim)}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <Below>{counted(claims.length, { one: 'claim', many: 'claims' })}</Below>
        <ClaimList session={session} claims={claims} />
      </section>
    </article>
  );
}

function sayerOf(claims: RelationEvidence['claims'], id: string): string {
  const claim = claims.find((each) => each.id === id);
  return claim?.attributedTo?.name ?? claim?.source.title ?? 'a claim';
}
