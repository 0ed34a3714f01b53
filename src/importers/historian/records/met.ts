import type { Edtf } from '../../../domain/edtf.js';
import type { Meeting } from '../../../domain/relation.js';
import type { KnownPerson } from '../known/people-index.js';
import { listedMeeting, type Mention, type PersonMention, type Reading, type RemarkMeeting } from '../remarks/index.js';
import { HOME_OF_COMPANIONS, type RemarkOf, type Seek } from './remark-of.js';

/** A meeting that a remark or its list tells, before it has an id. */
export interface Met {
  /** Ids of those of the graph who met. */
  readonly participants: readonly string[];
  /** Those who are not the travellers. */
  readonly found: readonly KnownPerson[];
  readonly when: Pick<Meeting, 'start' | 'end'>;
  /** For the note of its claim. */
  readonly said: readonly string[];
  readonly unplaced: readonly string[];
}

const THE_PRESIDENT: PersonMention = { kind: 'person', written: 'the President', titles: ['President'] };

/** The meeting with the president in office of which the list of visits tells, unless the description names the president itself. */
export function listedIn(reading: Reading, of: RemarkOf, seek: Seek): Met[] {
  if (!of.isListed || reading.meetings.some(({ with: whom }) => isThePresident(whom))) return [];
  if (!listedMeeting(of.remark ?? '', reading)) return [];
  const { person } = seek(THE_PRESIDENT, HOME_OF_COMPANIONS);
  const said = 'The list has the visits on which the president, or the vice president instead, was met';
  const meeting = { when: whenOf(undefined, of), said: [said] };
  if (person !== undefined) {
    return [{ ...meeting, participants: [...of.travellers, person.id], found: [person], unplaced: [] }];
  }
  const unplaced = ['visits: president, not one in office on all the days'];
  return [{ ...meeting, participants: of.travellers, found: [], unplaced }];
}

function isThePresident(whom: Mention): boolean {
  if (whom.kind !== 'person' || whom.titles[0] !== 'President') return false;
  return whom.of === undefined || whom.of.state === 'United States';
}

/** A meeting for each whom the remark says that somebody met; whoever came along met them too. */
export function metIn(reading: Reading, of: RemarkOf, seek: Seek): Met[] {
  const sides = new Map<Mention, RemarkMeeting[]>();
  for (const meeting of reading.meetings) sides.set(meeting.with, [...(sides.get(meeting.with) ?? []), meeting]);
  return [...sides].map(([whom, tellings]) => metWith(whom, tellings, of, seek));
}

function metWith(whom: Mention, tellings: readonly RemarkMeeting[], of: RemarkOf, seek: Seek): Met {
  const met = seek(whom, of.home);
  const others = tellings.flatMap(({ who }) => (who === 'traveller' ? [] : [seek(who, HOME_OF_COMPANIONS)]));
  const found = [met, ...others].flatMap(({ person }) => (person === undefined ? [] : [person]));
  const travellers = tellings.some(({ who }) => who === 'traveller') ? of.travellers : [];
  const [{ on, text = '' } = {}] = tellings;
  return {
    participants: [...travellers, ...found.map(({ id }) => id)],
    found,
    when: whenOf(on, of),
    said: [met.said, ...others.map(({ said }) => said), `Remark: ${text}`],
    unplaced: met.unplaced === undefined ? [] : [met.unplaced],
  };
}

/** A meeting for each summit, conference or session that the traveller attended: who else did, the remark does not say. */
export function attendedIn(reading: Reading, of: RemarkOf): Met[] {
  return reading.attended.map(({ event, text }) => ({
    participants: of.travellers,
    found: [],
    when: whenOf(undefined, of),
    said: [`Attended ${JSON.stringify(event)}`, `Remark: ${text}`],
    unplaced: ['remarks: name of a conference attended'],
  }));
}

/** The day or days that the remark gives; else some time in those of the trip, which an interval as the start says. */
function whenOf(on: Edtf | undefined, { start, end }: RemarkOf): Met['when'] {
  if (on !== undefined) {
    const [first = on, last] = on.split('/');
    return { start: first, ...(last !== undefined && { end: last }) };
  }
  const known = start ?? end;
  if (known === undefined) return {};
  return { start: end === undefined || end === known ? known : `${known}/${end}` };
}
