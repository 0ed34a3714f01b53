import countries from 'i18n-iso-countries';
import { ISO_OF_FIPS } from '../../src/importers/gdelt/tables/fips.js';
import { ORGANIZATIONS } from '../../src/importers/gdelt/tables/organizations.js';

export interface GeneratedActor {
  readonly country: string;
  readonly group: string;
  readonly type: string;
  readonly name: string;
}

export interface GeneratedPlace {
  readonly country: string;
  readonly name: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly feature: string;
}

const TYPES = ['', '', 'GOV', '', 'BUS', 'CVL', 'MED', 'OPP', 'MIL', 'LEG', 'EDU', 'COP'];
const ROLES: Readonly<Record<string, string>> = {
  GOV: 'PRESIDENT',
  BUS: 'COMPANY',
  MED: 'NEWSPAPER',
  LEG: 'PARLIAMENT',
};

const OF_COUNTRIES = Object.values(countries.getAlpha3Codes()).flatMap((alpha2, at) => {
  const country = countries.alpha2ToAlpha3(alpha2) ?? '';
  const name = (countries.getName(alpha2, 'en') ?? country).toUpperCase();
  return TYPES.map((type, of) => ({
    at: at + of * 40,
    actor: { country, group: '', type, name: ROLES[type] ?? name },
  }));
});
const OF_GROUPS = Object.entries(ORGANIZATIONS).map(([group, name], at) => ({
  at: at * 8,
  actor: { country: '', group, type: 'IGO', name: name.toUpperCase() },
}));

/** Those that are in the news most often first. */
export const ACTORS: readonly GeneratedActor[] = [...OF_COUNTRIES, ...OF_GROUPS]
  .sort((a, b) => a.at - b.at)
  .map(({ actor }) => actor);

const FIPS = [...ISO_OF_FIPS.keys()];

/** Some 40,000 places. */
export const PLACES: readonly GeneratedPlace[] = Array.from({ length: 40_000 }, (_, number) => {
  const country = FIPS[number % FIPS.length] ?? '';
  return {
    country,
    name: `Town ${number}, Region ${number % 977}, ${countries.getName(ISO_OF_FIPS.get(country) ?? '', 'en') ?? ''}`,
    latitude: String(((number * 37) % 1700) / 10 - 85),
    longitude: String(((number * 53) % 3500) / 10 - 175),
    feature: String(-3_000_000 + number),
  };
});

export const SITES: readonly string[] = Array.from(
  { length: 5000 },
  (_, number) => `daily-${number.toString(36)}-news.example`,
);

export const WORDS: readonly string[] = (
  'minister talks summit visit border trade treaty envoy council embassy protest statement harbour railway energy water grain ' +
  'ceasefire sanctions loan election'
).split(' ');
