import type { Claim } from '../../../domain/claim.js';
import type { Meeting } from '../../../domain/relation.js';
import type { MeetingStatus } from '../../../domain/vocabulary.js';
import type { Said } from '../../importer.js';
import type { JsonObject } from '../../input/json-object.js';
import { type Context, claimsOf, organizationMention } from '../context.js';
import { dateAt, listAt, neededAt, referenceAt, textAt } from '../fields.js';
import { restOf, sentence } from '../unplaced.js';

/** The words of RFC 5545 (iCalendar), and `passed`, which Open Civic Data adds. */
const STATUSES: Readonly<Record<string, MeetingStatus>> = {
  tentative: 'PROPOSED',
  confirmed: 'PLANNED',
  cancelled: 'CANCELLED',
  canceled: 'CANCELLED',
  passed: 'HELD',
};

const DATES = ['start_date', 'end_date'] as const;

/**
 * http://www.popoloproject.com/specs/event.html: a meeting where people are said to attend. Elections and legislative terms are no meetings: nobody
 * met anybody in them that one could name; they are told in a claim on their organization, and date the memberships that name them.
 */
export function eventSaid(record: JsonObject, context: Context): Partial<Said> {
  const id = context.ids.of('event', neededAt(record, 'id', 'an id'));
  const attendees = listAt(record, 'attendees');
  const organization = referenceAt(record, 'organization');
  if (attendees.length === 0) return untakenPart(record, context, id, organization);
  const area = referenceAt(record, 'area');
  const isVenue =
    area !== undefined &&
    context.lookups.areas.get(area) !== undefined &&
    context.lookups.areas.get(area)?.state === undefined;
  const [start, end] = DATES.map((date) => dateAt(record, date));
  const status = STATUSES[textAt(record, 'status')?.toLowerCase() ?? ''];
  const people = new Set(
    attendees.map((person) => context.ids.of('person', neededAt(person, 'id', 'the id of a person'))),
  );
  const meeting: Meeting = {
    kind: 'MEETING',
    id,
    ...(start !== undefined && { start: start.date }),
    ...(end !== undefined && end.date !== start?.date && { end: end.date }),
    channel: 'UNKNOWN',
    participations: [
      ...[...people].map((entity) => ({ role: 'PARTICIPANT', entity }) as const),
      ...(organization === undefined
        ? []
        : [{ role: 'HOST', entity: context.ids.of('organization', organization) } as const]),
      ...(isVenue ? [{ role: 'VENUE', entity: context.ids.of('area', area) } as const] : []),
    ],
  };
  const placed = [
    'name',
    'attendees',
    'organization_id',
    'organization',
    ...DATES,
    ...(isVenue ? ['area_id', 'area'] : []),
    ...(status === undefined ? [] : ['status']),
  ];
  const rest = restOf('events', record, placed);
  const told = claimsOf(record, context, id, { status, notes: [...nameAndTimes(record), ...rest.notes] });
  const host = organization === undefined ? [] : organizationMention(organization, context);
  return { mentions: host, relations: [meeting], ...told, unplaced: rest.unplaced };
}

function untakenPart(
  record: JsonObject,
  context: Context,
  id: string,
  organization: string | undefined,
): Partial<Said> {
  const rest = restOf('events', record, ['name', 'attendees', 'organization_id', 'organization', ...DATES]);
  const name = textAt(record, 'name') ?? id;
  if (organization === undefined) return { unplaced: [`events: ${textAt(record, 'classification') ?? 'event'}`] };
  const dates = DATES.map((date) => textAt(record, date) ?? '..');
  const notes = [sentence('Event', `${name} (${dates.join(' to ')})`), ...rest.notes];
  const claims: { sources: Partial<Said>['sources']; claims: readonly Claim[] } = claimsOf(record, context, id, {
    subject: context.ids.of('organization', organization),
    notes,
  });
  return { mentions: organizationMention(organization, context), ...claims, unplaced: rest.unplaced };
}

/** The graph's meetings have days and no names. */
function nameAndTimes(record: JsonObject): string[] {
  const name = textAt(record, 'name');
  const times = DATES.flatMap((date) => {
    const text = textAt(record, date);
    return dateAt(record, date)?.time === undefined || text === undefined
      ? []
      : [sentence(date === 'start_date' ? 'Start' : 'End', text)];
  });
  return [...(name === undefined ? [] : [sentence('Event', name)]), ...times];
}
