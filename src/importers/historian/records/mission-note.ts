import type { Said } from '../../importer.js';
import { mentionsOf } from '../../states/state-on.js';
import { claimOf, organizationOf, type Place } from '../facts.js';
import { needed } from '../fields.js';
import { BODIES, DEPARTMENT_OF_STATE } from '../tables/bodies.js';
import { ORGANIZATIONS } from '../tables/organizations.js';
import { territoryOn } from '../territory.js';
import type { XmlElement } from '../xml/element.js';

export interface MissionNoteContext {
  readonly place: Place;
  readonly document: 'country-mission' | 'org-mission' | 'principal-position';
  /** Id of the territory, the mission or the position. */
  readonly of: string;
  /** Which of the notes in its file. */
  readonly number: number;
}

/** A note on a mission or position as a whole, such as why nobody was sent for years: said of the other side, which stays. */
export function missionNoteSaid(
  element: XmlElement,
  { place, document, of, number }: MissionNoteContext,
): Partial<Said> {
  const mentions = mentionsFor[document](of);
  const subject = mentions.at(-1)?.entity.id ?? '';
  const key = `mission-note-${number}`;
  const note = needed(element, 'text', 'a note');
  return { mentions, claims: [claimOf(place, element, key, { id: `claim:pocom:${of}/${key}`, subject, note })] };
}

const mentionsFor = {
  'country-mission': (of: string) => {
    const territory = territoryOn(of, undefined, 'territory-id');
    return territory.kind === 'STATE' ? mentionsOf(territory) : [{ entity: territory, claims: [] }];
  },
  'org-mission': (of: string) => [{ entity: organizationOf(ORGANIZATIONS[of] ?? of), claims: [] }],
  'principal-position': (of: string) => [{ entity: organizationOf(BODIES[of] ?? DEPARTMENT_OF_STATE), claims: [] }],
};
