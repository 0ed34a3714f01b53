import type { ClaimEvidence } from '../../model/evidence.js';
import type { Session } from '../../model/session.js';
import { CERTAINTY_WORDS } from '../../wording/certainty.js';
import { dayInWords } from '../../wording/dates.js';
import { STATUS_WORDS } from '../../wording/standing.js';
import { Facts } from './Facts.js';
import { MentionButton } from './MentionButton.js';

/** One claim: which way it goes and how sure it is, who said so and when, and where it stands. */
export function ClaimCard({ session, claim }: { session: Session; claim: ClaimEvidence }) {
  const { polarity, certainty, attributedTo, statedOn, knownOn, about, status, locator, note, source } = claim;
  const isDenial = polarity === 'DENIES';
  return (
    <li class={isDenial ? 'claim denies' : 'claim'}>
      <p class="claim-head">
        {isDenial && <span class="badge denied">Denies it</span>}
        <span class="badge" title={CERTAINTY_WORDS[certainty].meaning}>
          {CERTAINTY_WORDS[certainty].word}
        </span>
        {status !== undefined && <span class="badge">{STATUS_WORDS[status].word}</span>}
      </p>
      {note !== undefined && <p dir="auto">{note}</p>}
      <Facts
        facts={[
          [
            'Said by',
            attributedTo === undefined ? (
              'the source itself'
            ) : (
              <MentionButton key="by" session={session} mention={attributedTo} />
            ),
          ],
          ['Said on', statedOn && dayInWords(statedOn)],
          ['About', about && <MentionButton key="about" session={session} mention={about} />],
          ['Source', <Source key="source" source={source} />],
          ['Where', locator],
          ['Known on', dayInWords(knownOn)],
        ]}
      />
    </li>
  );
}

function Source({ source: { title, url, publisher, publishedOn, licence } }: Pick<ClaimEvidence, 'source'>) {
  const rest = [publisher, publishedOn && dayInWords(publishedOn), licence].filter((part) => part !== undefined);
  return (
    <>
      {url === undefined ? (
        title
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          {title}
          <span class="unseen"> (opens in a new tab)</span>
        </a>
      )}
      {rest.length > 0 && <span class="soft"> · {rest.join(' · ')}</span>}
    </>
  );
}
