import countries from 'i18n-iso-countries';
import type { Day } from '../../domain/day.js';
import type { Organization, Person } from '../../domain/entity.js';
import type { Mention } from '../importer.js';
import { slug } from '../states/slug.js';
import { hasEras, mentionsOf, stateOn } from '../states/state-on.js';
import type { Row } from './columns.js';
import { TYPES_OF_A_STATE, TYPES_OF_AN_ORGANIZATION } from './tables/actor-types.js';
import { CAMEO_EXCEPTIONS, TERRITORIES } from './tables/countries.js';
import { ORGANIZATIONS } from './tables/organizations.js';
import { PERSONS } from './tables/persons.js';

/** An actor that the graph knows. The same one is the same object each time. */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  /** Of the state for which a person acts. */
  readonly onBehalfOf?: string;
  /** To be mentioned where it is. */
  readonly mentions: readonly Mention[];
}

export type ActorNumber = 1 | 2;

/**
 * Who an actor of a row is: an organization by its group code, a person by country and name, a state by its country code.
 * Undefined where the row's codes mean none of them: part of a society (`USABUS`), a region (`AFR`), a role (`GOV`) or nobody.
 */
export function actorOf(row: Row, number: ActorNumber, day: Day): KnownActor | undefined {
  const type = row(`Actor${number}Type1Code`);
  const group = row(`Actor${number}KnownGroupCode`);
  if (group !== '') return TYPES_OF_AN_ORGANIZATION.has(type) ? ORGANIZATION_OF_GROUP.get(group) : undefined;
  const country = row(`Actor${number}CountryCode`);
  if (country === '') return undefined;
  const isState = isWholeState(row, number, type);
  const state = isState ? stateOf(country, day) : undefined;
  const person = PERSON_OF_NAME.get(`${country} ${row(`Actor${number}Name`)}`);
  if (person === undefined) return state;
  if (state === undefined) return person;
  return { ...person, onBehalfOf: state.id, mentions: [...person.mentions, ...state.mentions] };
}

/** Whether no code says that it is only a part of the country's people. */
function isWholeState(row: Row, number: ActorNumber, type: string): boolean {
  const religion = row(`Actor${number}Religion1Code`);
  return TYPES_OF_A_STATE.has(type) && religion === '' && row(`Actor${number}EthnicCode`) === '';
}

/** The state that stood on that day where the country with CAMEO's code is; undefined for regions, and for territories that are no states. */
export function stateOf(cameo: string, day: Day): KnownActor | undefined {
  // No other text is looked up: `constructor` would be found in any table.
  if (!/^[A-Z]{3}$/.test(cameo)) return undefined;
  const iso = CAMEO_EXCEPTIONS[cameo] ?? countries.alpha3ToAlpha2(cameo);
  return iso === undefined || TERRITORIES.has(iso) ? undefined : knownState(iso, day);
}

const STATES = new Map<string, KnownActor>();

/** By ISO code: the state of that day, or of today. */
export function knownState(iso: string, day: Day | undefined): KnownActor {
  if (day === undefined || !hasEras(iso)) return STATES.get(iso) ?? kept(iso, iso, undefined);
  const { id } = stateOn(iso, day);
  return STATES.get(id) ?? kept(id, iso, day);
}

/** Ids of states have lower-case letters, ISO codes do not. */
function kept(key: string, iso: string, day: Day | undefined): KnownActor {
  const state = stateOn(iso, day);
  const known = { id: state.id, name: state.name, mentions: mentionsOf(state) };
  STATES.set(key, known);
  return known;
}

const ORGANIZATION_OF_GROUP = new Map(
  Object.entries(ORGANIZATIONS).map(([group, name]): [string, KnownActor] => {
    const entity: Organization = { kind: 'ORGANIZATION', id: slug(name), name, names: [], identifiers: [] };
    return [group, { id: entity.id, name, mentions: [{ entity, claims: [] }] }];
  }),
);

const PERSON_OF_NAME = new Map(
  Object.entries(PERSONS).map(([key, { name, item }]): [string, KnownActor] => {
    const identifiers = [{ scheme: 'wikidata', value: item }];
    const entity: Person = { kind: 'PERSON', id: `wikidata:${item}`, name, names: [], identifiers };
    return [key, { id: entity.id, name, mentions: [{ entity, claims: [] }] }];
  }),
);
