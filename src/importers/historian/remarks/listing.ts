import type { Reading } from './types.js';

/**
 * Whether a visit counts as a meeting of the visitor with the president in office, whatever its description says. The Office's notes
 * on the list say that every visit in it included a meeting with the president, or with the vice president where the president was
 * indisposed or away, and that visits to UN sessions are listed only then; the San Francisco conference of 1945 alone is
 * excepted. So it counts unless the description tells of that conference, or of an American met who is not the president and of no
 * president met.
 */
export function listedMeeting(description: string, reading: Reading): boolean {
  if (/United Nations Conference in San Francisco/.test(description)) return false;
  const met = reading.meetings.flatMap(({ with: person }) => (person.kind === 'person' ? [person] : []));
  if (met.some(({ titles }) => titles[0] === 'President')) return true;
  return !met.some(({ titles, of }) => of === undefined && INSTEAD.test(titles[0] ?? ''));
}

/** Americans whom a visitor met instead of the president. */
const INSTEAD = /^(?:Vice President|President-elect|Secretary of State)$/;
