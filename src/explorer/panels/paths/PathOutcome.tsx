import { RELATION_KINDS } from '../../model/kinds.js';
import type { PathAnswer } from '../../model/paths.js';
import type { Session } from '../../model/session.js';
import { setLens } from '../../model/set-lens.js';
import type { PathQuestion } from '../../model/view.js';
import { isLensSet } from '../lens/chips.js';
import { PathCard } from './PathCard.js';

interface Props {
  readonly session: Session;
  readonly question: PathQuestion;
  readonly answer: PathAnswer;
}

/** What came of the question: the ways, or how far was looked and what can be loosened. */
export function PathOutcome({ session, question, answer }: Props) {
  switch (answer.kind) {
    case 'PATHS': {
      const { paths, hops } = answer;
      const steps = hops === 1 ? '1 step' : `${hops} steps`;
      return (
        <>
          <p>
            {paths.length === 1 ? 'One way' : `${paths.length} ways`}, the shortest of {steps}. Point at one to see it
            on the canvas; open a step for its claims.
          </p>
          <ol class="path-cards">
            {paths.map((path, index) => (
              <PathCard
                key={path.steps.map(({ relation }) => relation.id).join()}
                session={session}
                path={path}
                number={index + 1}
                of={paths.length}
              />
            ))}
          </ol>
        </>
      );
    }
    case 'NO_PATH':
      return (
        <div class="outcome">
          <p>
            <strong>
              No way from {answer.from.name} to {answer.to.name}.
            </strong>{' '}
            Ways of up to {answer.searchedHops} steps were looked for.
          </p>
          <Loosen session={session} question={question} />
        </div>
      );
    case 'GAVE_UP':
      return (
        <div class="outcome">
          <p>
            <strong>The search was given up.</strong> {answer.hint}
          </p>
          <Loosen session={session} question={question} />
        </div>
      );
    case 'REFUSED':
      return (
        <p class="notice failed" role="alert">
          {answer.message}
        </p>
      );
  }
}

/** What would make the question wider, as far as it is not as wide already. */
function Loosen({ session, question }: Omit<Props, 'answer'>) {
  const ask = (part: Partial<PathQuestion>) => void session.ask({ ...question, ...part });
  const steps = [
    question.via.length < RELATION_KINDS.length && {
      label: 'Through relations of every kind',
      act: () => ask({ via: RELATION_KINDS }),
    },
    question.chronological && { label: 'In any order of time', act: () => ask({ chronological: false }) },
    question.maxHops < 12 && { label: 'Up to 12 steps', act: () => ask({ maxHops: 12 }) },
    question.avoid.length > 0 && { label: 'Through anybody', act: () => ask({ avoid: [] }) },
    isLensSet(session.view.value.lens) && {
      label: 'At any time, known by any day, of any certainty',
      act: () => setLens(session, 'Clear the lens', () => ({})),
    },
  ].filter((step) => step !== false);
  if (steps.length === 0) return <p>The question is as wide as it can be: nothing in the store links the two.</p>;
  return (
    <>
      <p>Ask more widely:</p>
      <ul class="loosen">
        {steps.map(({ label, act }) => (
          <li key={label}>
            <button type="button" onClick={act}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
