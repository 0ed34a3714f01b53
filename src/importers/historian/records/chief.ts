import type { Day } from '../../../domain/day.js';
import { type Edtf, edtfBounds } from '../../../domain/edtf.js';
import type { Actor } from '../../../domain/entity.js';
import type { EnvoyRole, Milestone } from '../../../domain/relation.js';
import type { MilestoneKind } from '../../../domain/vocabulary.js';
import type { Mention, Said } from '../../importer.js';
import { notes } from '../../notes.js';
import { mentionsOf as mentionsOfState } from '../../states/state-on.js';
import { claimOf, MENTION_OF_UNITED_STATES, organizationOf, type Place, personId, UNITED_STATES } from '../facts.js';
import { dateAt, idAt } from '../fields.js';
import { type Lookups, titleOf } from '../lookups.js';
import { ORGANIZATIONS } from '../tables/organizations.js';
import { receiversOf } from '../territory.js';
import { textAt, type XmlElement } from '../xml/element.js';
import { residenceOf } from './residence.js';
import { cameToNothing, startOf } from './service.js';

export interface ChiefContext {
  readonly place: Place;
  readonly lookups: Lookups;
  /** The mission to an organization of which this is a chief; undefined for one to a state. */
  readonly mission: string | undefined;
  /** Whether it stands among those who were named and did not serve. */
  readonly isNominee: boolean;
  /** The id within the data set, made different from those of other records of the file. */
  readonly key: string;
}

const EVENTS = { appointed: 'APPOINTED', arrived: 'ARRIVED', started: 'CREDENTIALED', ended: 'ENDED' } as const;

/** `pocom/missions-countries` and `pocom/missions-orgs`: an envoy of the United States. */
export function chiefSaid(
  element: XmlElement,
  { place, lookups, mission, isNominee, key }: ChiefContext,
): Partial<Said> {
  const chief = idAt(element, 'id');
  const envoy = personId(idAt(element, 'person-id'));
  const role = idAt(element, 'role-title-id');
  const [appointed, arrived, started, ended] = Object.keys(EVENTS).map((event) => dateAt(element, `${event}/date`));
  const dates = { appointed, started: earlier(arrived, started), ended };
  const note = notes(textAt(element, 'note'));
  const denied = isNominee || cameToNothing(dates, note);
  const first = dayOf(dates.started ?? appointed ?? ended) ?? yearIn(chief) ?? yearIn(note);
  const receivers = receiversIn(element, mission, { first, last: dayOf(ended), role });
  const [concurrent, ...others] = lookups.accreditations.get(chief) ?? [];
  const residence = concurrent === undefined ? undefined : residenceOf(concurrent, first);
  const relation: EnvoyRole = {
    kind: 'ENVOY_ROLE',
    id: `pocom:${key}`,
    ...(denied ? { start: appointed, end: appointed } : { start: startOf(dates), end: ended }),
    title: titleOf(role, lookups.roleTitles, 'roles-country-chiefs'),
    ...(concurrent !== undefined && { accreditation: `pocom:${concurrent.group}` }),
    milestones: milestonesOf(element, denied, note),
    participations: [
      { role: 'ENVOY', entity: envoy },
      { role: 'SENDER', entity: UNITED_STATES.id },
      ...receivers.map(({ id }) => ({ role: 'RECEIVER', entity: id }) as const),
      ...(residence === undefined ? [] : [{ role: 'RESIDENCE', entity: residence.place.entity.id } as const]),
    ],
  };
  const polarity = denied ? 'DENIES' : 'ASSERTS';
  const to = receivers.length > 0 ? undefined : `Mission: ${mission ?? textAt(element, 'contemporary-territory-id')}`;
  const claim = { id: `claim:${relation.id}`, subject: relation.id, polarity, note: notes(note, to) } as const;
  // A chief of two groups, of which the graph has one: the other stays in the note of its claim.
  const accreditations = [concurrent, ...others].filter((each) => each !== undefined);
  return {
    mentions: [...MENTION_OF_UNITED_STATES, ...receivers.flatMap(mentionsOf), ...(residence?.mentions ?? [])],
    relations: [tidy(relation)],
    claims: [
      claimOf(place, element, key, claim),
      ...accreditations.map(({ group, said, file, element: of }) =>
        claimOf({ dataSet: 'pocom', file }, of, group, {
          id: `claim:pocom:${group}/${key}`,
          subject: relation.id,
          polarity,
          note: said,
        }),
      ),
    ],
    unplaced: others.map(() => 'concurrent-appointments: a second group of one chief'),
  };
}

/** To whom the envoy was sent. */
function receiversIn(element: XmlElement, mission: string | undefined, { first, last, role }: Service): Actor[] {
  if (mission !== undefined) {
    const name = mission in ORGANIZATIONS ? ORGANIZATIONS[mission] : mission;
    return name === undefined ? [] : [organizationOf(name)];
  }
  const field = 'contemporary-territory-id';
  return receiversOf(idAt(element, field), first, last, field, role);
}

interface Service {
  readonly first: Day | undefined;
  readonly last: Day | undefined;
  readonly role: string;
}

function mentionsOf(actor: Actor): Mention[] {
  return actor.kind === 'STATE' ? mentionsOfState(actor) : [{ entity: actor, claims: [] }];
}

/** What happened, and when: of an appointment that came to nothing, only that it was made. */
function milestonesOf(element: XmlElement, denied: boolean, note: string | undefined): Milestone[] {
  const found = Object.entries(EVENTS).flatMap(([event, kind]) => {
    const on = dateAt(element, `${event}/date`);
    const said = textAt(element, `${event}/note`);
    return on === undefined && said === undefined ? [] : [milestone(kind, on, said)];
  });
  return denied && found.length === 0 ? [milestone('NOMINATED', undefined, note)] : found;
}

function milestone(kind: MilestoneKind, on: Edtf | undefined, note: string | undefined): Milestone {
  return { kind, ...(on !== undefined && { on }), ...(note !== undefined && { note }) };
}

function earlier(one: Edtf | undefined, other: Edtf | undefined): Edtf | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return edtfBounds(one).earliest <= edtfBounds(other).earliest ? one : other;
}

function dayOf(date: Edtf | undefined): string | undefined {
  return date === undefined ? undefined : edtfBounds(date).earliest;
}

/** The year of the appointment, as `ru-1809-adam-01` and `Nomination of July 11, 1989, withdrawn` say it. */
function yearIn(text: string | undefined): Day | undefined {
  const year = /\b(1[789]\d\d|20\d\d)\b/.exec(text ?? '')?.[1];
  return year === undefined ? undefined : `${year}-01-01`;
}

function tidy(relation: EnvoyRole): EnvoyRole {
  const { start, end, ...rest } = relation;
  return { ...rest, ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}
