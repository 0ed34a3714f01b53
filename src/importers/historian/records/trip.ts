import type { Place as PlaceEntity, State } from '../../../domain/entity.js';
import type { Trip } from '../../../domain/relation.js';
import type { Mention, Said } from '../../importer.js';
import { notes } from '../../notes.js';
import { RecordProblem } from '../../record-problem.js';
import { slug } from '../../states/slug.js';
import { mentionsOfCountry } from '../../states/state-on.js';
import { claimOf, namedPerson, type Place, personId } from '../facts.js';
import { dateAt, idAt, needed } from '../fields.js';
import type { Lookups } from '../lookups.js';
import { placeIn } from '../places.js';
import { stateOfCountry } from '../remarks/index.js';
import { territoryOn } from '../territory.js';
import { childOf, textAt, type XmlElement } from '../xml/element.js';
import { remarkTold } from './remark.js';

export interface TripContext {
  readonly place: Place;
  readonly lookups: Lookups;
  /** The id within the data set, made different from those of other records of the file. */
  readonly key: string;
}

/** `travels`: a trip of a president or secretary of state, with the meetings that its remarks tell. */
export function tripSaid(element: XmlElement, { place, lookups, key }: TripContext): Partial<Said> {
  idAt(element, 'id');
  const id = key;
  const who = element.attributes.who;
  if (who === undefined || who === '') throw new RecordProblem('@who', 'the id of the traveller', 'nothing');
  const traveller = namedPerson(personId(who), needed(element, 'name', 'a name'));
  const start = dateAt(element, 'start-date');
  const end = dateAt(element, 'end-date');
  const label = textAt(element, 'country') ?? '';
  const country = territoryOn(childOf(element, 'country')?.attributes.id ?? '', start, 'country/@id', label);
  const locale = textAt(element, 'locale');
  const destination = destinationOf(country, locale, (claim) => claimOf(place, element, id, claim));
  const purpose = textAt(element, 'remarks');
  const to = (destination ?? { entity: country }).entity;
  const told = remarkTold({
    ...{ place, element, key, start, end, remark: purpose, people: lookups.people },
    trip: `travels:${id}`,
    travellers: [traveller.entity.id],
    home: stateOfCountry(label === '' ? country.name : label),
    venue: to.kind === 'PLACE' ? to.id : undefined,
    isListed: false,
  });
  const trip: Trip = {
    kind: 'TRIP',
    id: `travels:${id}`,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(purpose !== undefined && { purpose }),
    meetings: told.meetings.map((meeting) => meeting.id),
    participations: [
      { role: 'TRAVELLER', entity: traveller.entity.id },
      ...told.companions,
      { role: 'DESTINATION', entity: to.id },
    ],
  };
  const note = notes(
    label === country.name ? undefined : `Country: ${label}`,
    locale !== undefined && destination === undefined ? `Locales: ${locale}` : undefined,
    told.note,
  );
  const claim = claimOf(place, element, id, { id: `claim:${trip.id}`, subject: trip.id, status: 'HELD', note });
  const places = [...mentionsOfCountry(country), ...(destination === undefined ? [] : [destination])];
  return {
    mentions: [traveller, ...places, ...told.mentions],
    relations: [...told.meetings, trip],
    claims: [claim, ...told.claims],
    unplaced: told.unplaced,
  };
}

/** `Mexico, D.F.` is one place; other commas stand between several, of which a trip can have only one as its destination. */
const SEVERAL = /[,;]| and /;
const ONE_ALL_THE_SAME: readonly string[] = ['Mexico, D.F.'];

/** The place, within the state of that day; undefined when the record names none, or several. */
function destinationOf(
  country: State | PlaceEntity,
  locale: string | undefined,
  claim: Parameters<typeof placeIn>[2],
): Mention | undefined {
  if (locale === undefined || slug(locale) === '') return undefined;
  if (SEVERAL.test(locale) && !ONE_ALL_THE_SAME.includes(locale)) return undefined;
  return placeIn(country, locale, claim);
}
