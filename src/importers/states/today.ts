import countries from 'i18n-iso-countries';
import type { State } from '../../domain/entity.js';
import { slug } from './slug.js';

/** Names shorter or plainer than those of the standard. */
const USUAL_NAMES: Readonly<Record<string, string>> = {
  BN: 'Brunei',
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  CI: 'Ivory Coast',
  CN: 'China',
  CZ: 'Czechia',
  FM: 'Micronesia',
  GM: 'The Gambia',
  IR: 'Iran',
  KP: 'North Korea',
  KR: 'South Korea',
  LA: 'Laos',
  MD: 'Moldova',
  MK: 'North Macedonia',
  RU: 'Russia',
  SY: 'Syria',
  TR: 'Turkey',
  TW: 'Republic of China',
  TZ: 'Tanzania',
  US: 'United States',
  VA: 'Holy See',
};

/** The ISO 3166-1 code for an English name of a state, whichever of its names that is; undefined when none is of that name. */
export function isoCodeOf(name: string): string | undefined {
  return USUAL_CODES.get(slug(name)) ?? countries.getSimpleAlpha2Code(name, 'en');
}

const USUAL_CODES = new Map(Object.entries(USUAL_NAMES).map(([code, name]) => [slug(name), code]));

/** The state of today with this ISO 3166-1 code; its id is the slug of its usual name. */
export function stateOfToday(code: string): State {
  const name = USUAL_NAMES[code] ?? countries.getName(code, 'en');
  if (name === undefined) throw new Error(`There is no state with the ISO code ${code}.`);
  return {
    kind: 'STATE',
    id: slug(name),
    name,
    names: [],
    identifiers: [{ scheme: 'iso3166-1', value: code }],
    isoAlpha2: code,
    predecessors: [],
  };
}
