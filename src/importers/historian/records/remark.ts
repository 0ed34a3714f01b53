import type { Claim } from '../../../domain/claim.js';
import { edtfBounds } from '../../../domain/edtf.js';
import type { Meeting, Participation } from '../../../domain/relation.js';
import type { Mention } from '../../importer.js';
import { notes } from '../../notes.js';
import { claimOf, namedPerson } from '../facts.js';
import { find } from '../known/find.js';
import { readRemark } from '../remarks/index.js';
import { companionsIn } from './companions.js';
import { attendedIn, listedIn, type Met, metIn } from './met.js';
import type { RemarkOf, Seek } from './remark-of.js';

/** What a remark tells, for the graph. */
export interface Told {
  readonly meetings: readonly Meeting[];
  readonly companions: readonly Participation[];
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
  /** For the note of the trip. */
  readonly note: string | undefined;
  readonly unplaced: readonly string[];
}

const NOTHING: Told = { meetings: [], companions: [], claims: [], mentions: [], note: undefined, unplaced: [] };

/**
 * The meetings that a remark tells, and whom the traveller accompanied: REPORTED, for a rule has read them from words. There is a meeting for
 * each person, group or body met: that somebody met two people does not say that these met each other.
 */
export function remarkTold(of: RemarkOf): Told {
  const { start = of.end, end = start } = of;
  if (start === undefined || end === undefined) return NOTHING;
  const days = { start: edtfBounds(start).earliest, end: edtfBounds(end).latest };
  const reading = readRemark(of.remark ?? '', days);
  const seek: Seek = (mention, home) => find(mention, { home, ...days }, of.people);
  const met = [...listedIn(reading, of, seek), ...metIn(reading, of, seek), ...attendedIn(reading, of)];
  const told = met.filter(({ participants }) => participants.length > 0);
  const meetings = told.map((each, index) => meetingOf(each, of, index + 1));
  const companions = companionsIn(reading, of, seek);
  const people = [...told.flatMap(({ found }) => found), ...companions.people];
  return {
    meetings,
    companions: companions.people.map(({ id }) => ({ role: 'COMPANION', entity: id })),
    claims: [...told.map((each, index) => claimOn(each, of, index + 1)), ...companions.claims],
    mentions: people.map(({ id, name }) => namedPerson(id, name)),
    note: companions.note,
    unplaced: [...met.flatMap(({ unplaced }) => unplaced), ...companions.unplaced],
  };
}

function meetingOf({ participants, when }: Met, { trip, venue }: RemarkOf, number: number): Meeting {
  return {
    kind: 'MEETING',
    id: `${trip}/meeting-${number}`,
    ...when,
    channel: 'IN_PERSON',
    participations: [
      ...[...new Set(participants)].map((entity) => ({ role: 'PARTICIPANT', entity }) as const),
      ...(venue === undefined ? [] : [{ role: 'VENUE', entity: venue } as const]),
    ],
  };
}

function claimOn({ said }: Met, { place, element, key, trip }: RemarkOf, number: number): Claim {
  const subject = `${trip}/meeting-${number}`;
  const claim = { id: `claim:${subject}`, subject, status: 'HELD', certainty: 'REPORTED' } as const;
  return claimOf(place, element, key, { ...claim, note: notes(...said) });
}
