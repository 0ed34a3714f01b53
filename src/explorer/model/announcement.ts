import { signal } from '@preact/signals';

/** What was last done, in a sentence: shown in the status line, which is a live region. */
export const announcement = signal('');

export function announce(text: string): void {
  announcement.value = text;
}
