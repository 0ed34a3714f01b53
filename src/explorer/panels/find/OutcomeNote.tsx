import { counted, ENTITY } from '../../wording/nouns.js';
import type { Outcome } from './use-search.js';

/** What a search comes to, for those who see it and, politely, for those who do not. */
export function OutcomeNote({ outcome }: { outcome: Outcome }) {
  const isSeen =
    outcome.kind === 'NOTHING' ||
    outcome.kind === 'FAILED' ||
    (outcome.kind === 'LOOKING' && outcome.before.length === 0);
  return (
    <p role="status" class={isSeen ? 'combobox-note' : 'unseen'}>
      {noteOf(outcome)}
    </p>
  );
}

function noteOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'IDLE':
      return '';
    case 'LOOKING':
      return 'Looking…';
    case 'FOUND':
      return `${counted(outcome.found.length, ENTITY)} found.`;
    case 'NOTHING':
      return `Nothing is called “${outcome.text}”. Try fewer letters, only the last name, the name in its own script, or an identifier such as Q7747.`;
    case 'FAILED':
      return `The search failed: ${outcome.message}`;
  }
}
