import type { Tenure } from '../../../domain/relation.js';
import type { Said } from '../../importer.js';
import { notes } from '../../notes.js';
import { claimOf, organizationOf, type Place, personId } from '../facts.js';
import { dateAt, idAt } from '../fields.js';
import { type Lookups, titleOf } from '../lookups.js';
import { BODIES, DEPARTMENT_OF_STATE } from '../tables/bodies.js';
import { textAt, type XmlElement } from '../xml/element.js';
import { cameToNothing, startOf } from './service.js';

export interface PrincipalContext {
  readonly place: Place;
  readonly lookups: Lookups;
  readonly position: string;
  readonly isNominee: boolean;
  readonly key: string;
}

const EVENTS = { appointed: 'Appointed', started: 'Entered on duty', ended: 'Terminated' } as const;

/** `pocom/positions-principals`: an office held at the Department of State. */
export function principalSaid(
  element: XmlElement,
  { place, lookups, position, isNominee, key }: PrincipalContext,
): Partial<Said> {
  const holder = personId(idAt(element, 'person-id'));
  const role = idAt(element, 'role-title-id');
  const [appointed, started, ended] = Object.keys(EVENTS).map((event) => dateAt(element, `${event}/date`));
  const dates = { appointed, started, ended };
  const note = textAt(element, 'note');
  const denied = isNominee || cameToNothing(dates, note);
  const start = denied ? appointed : startOf(dates);
  const end = denied ? appointed : ended;
  const body = organizationOf(BODIES[position] ?? DEPARTMENT_OF_STATE);
  const tenure: Tenure = {
    kind: 'TENURE',
    id: `pocom:${position}/${key}`,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    title: titleOf(role, lookups.positionTitles, 'positions-principals'),
    participations: [
      { role: 'HOLDER', entity: holder },
      { role: 'BODY', entity: body.id },
    ],
  };
  const claim = {
    id: `claim:${tenure.id}`,
    subject: tenure.id,
    polarity: denied ? 'DENIES' : 'ASSERTS',
    note: notes(...eventsOf(element), note),
  } as const;
  return {
    mentions: [{ entity: body, claims: [] }],
    relations: [tenure],
    claims: [claimOf(place, element, key, claim)],
  };
}

/** A tenure has no milestones in the graph: its claim says them. */
function eventsOf(element: XmlElement): string[] {
  return Object.entries(EVENTS).flatMap(([event, word]) => {
    const said = [textAt(element, `${event}/date`), textAt(element, `${event}/note`)].filter(
      (part) => part !== undefined,
    );
    return said.length === 0 ? [] : [`${word} ${said.join(': ')}`];
  });
}
