import { signal } from '@preact/signals';
import type { Mention } from '../../model/evidence.js';
import { DEFAULT_QUESTION } from '../../model/url.js';
import type { PathQuestion } from '../../model/view.js';
import { showPanel } from '../controls/places.js';

/** The question as it stands in the form: it may still lack who is asked about. */
export interface Draft extends Omit<PathQuestion, 'from' | 'to' | 'avoid'> {
  readonly from?: Mention;
  readonly to?: Mention;
  readonly avoid: readonly Mention[];
}

export const draft = signal<Draft>({ ...DEFAULT_QUESTION, avoid: [] });

export function changeDraft(part: Partial<Draft>): void {
  draft.value = { ...draft.peek(), ...part };
}

/** Opens the form with one end, or both, filled in. */
export function askFrom(from: Mention, to?: Mention): void {
  changeDraft({ from, to });
  showPanel('PATHS');
}

/** The question of a view that was opened, as the form shows it. */
export function draftOf(question: PathQuestion, mention: (id: string) => Mention): Draft {
  return {
    ...question,
    from: mention(question.from),
    to: mention(question.to),
    avoid: question.avoid.map(mention),
  };
}

/** What can be asked; undefined while somebody is missing or the two are one. */
export function questionOf({ from, to, avoid, ...rest }: Draft): PathQuestion | undefined {
  if (from === undefined || to === undefined || from.id === to.id) return undefined;
  return { ...rest, from: from.id, to: to.id, avoid: avoid.map(({ id }) => id) };
}
