import type { Path, PathStep } from '../../model/paths.js';
import type { Session } from '../../model/session.js';
import { CERTAINTY_WORDS } from '../../wording/certainty.js';
import { periodInWords } from '../../wording/dates.js';
import { LASTS } from '../../wording/lasting.js';
import { capital, RELATION_NOUNS } from '../../wording/nouns.js';
import { ClaimList } from '../evidence/ClaimList.js';
import { MentionButton } from '../evidence/MentionButton.js';
import './PathCard.css';

interface Props {
  readonly session: Session;
  readonly path: Path;
  readonly number: number;
  readonly of: number;
}

/** One chain: who – by what, when, where – whom. While it is pointed at or focused, the canvas shows it. */
export function PathCard({ session, path, number, of }: Props) {
  const light = () => session.highlight(idsOf(path));
  const first = path.steps[0];
  return (
    <li>
      <article class="path-card" aria-label={`Way ${number} of ${of}`} onPointerEnter={light} onFocusCapture={light}>
        <p class="soft small">
          Way {number} of {of} · {path.hops === 1 ? '1 step' : `${path.hops} steps`} · weakest step{' '}
          {CERTAINTY_WORDS[path.weakestCertainty].word}
        </p>
        <ol class="chain">
          {first !== undefined && (
            <li class="chain-end">
              <MentionButton session={session} mention={first.from} />
            </li>
          )}
          {path.steps.map((step) => (
            <Step key={step.relation.id} session={session} step={step} />
          ))}
        </ol>
      </article>
    </li>
  );
}

function Step({ session, step: { relation, certainty, to } }: { session: Session; step: PathStep }) {
  const { kind, period, venue } = relation;
  const facts = [
    capital(RELATION_NOUNS[kind].one),
    periodInWords(period?.start ?? null, period?.end ?? null, LASTS[kind]),
    ...(venue === undefined ? [] : [venue.name]),
    CERTAINTY_WORDS[certainty].word,
  ];
  return (
    <>
      <li class="chain-link">
        <details>
          <summary>{facts.join(', ')}</summary>
          <p class="small">{relation.label}</p>
          <ClaimList session={session} claims={relation.claims} />
          <button type="button" onClick={() => session.select([relation.id])}>
            All the evidence
          </button>
        </details>
      </li>
      <li class="chain-end">
        <MentionButton session={session} mention={to} />
      </li>
    </>
  );
}

export function idsOf({ steps }: Path): string[] {
  return [...new Set(steps.flatMap(({ from, relation, to }) => [from.id, relation.id, to.id]))];
}
