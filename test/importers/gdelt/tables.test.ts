import { readFileSync } from 'node:fs';
import countries from 'i18n-iso-countries';
import { actorOf } from '../../../src/importers/gdelt/actors.js';
import { COLUMNS, type Column, rowOf } from '../../../src/importers/gdelt/columns.js';
import { eventCodeOf } from '../../../src/importers/gdelt/event-code.js';
import { gdelt } from '../../../src/importers/gdelt/importer.js';
import { CAMEO_EXCEPTIONS, TERRITORIES } from '../../../src/importers/gdelt/tables/countries.js';
import { EVENT_ROOTS } from '../../../src/importers/gdelt/tables/events.js';
import { ISO_OF_FIPS } from '../../../src/importers/gdelt/tables/fips.js';
import { ORGANIZATIONS } from '../../../src/importers/gdelt/tables/organizations.js';
import { slug } from '../../../src/importers/states/slug.js';

const DAY = '2015-02-18';
const EXPORT = readFileSync('test/fixtures/gdelt/20150218230000.export.tsv', 'utf8');

/** Of a row of which only these columns are filled. */
function first(values: Partial<Record<Column, string>>) {
  const row = rowOf(COLUMNS.map((column) => values[column] ?? '').join('\t'));
  return row === undefined ? undefined : actorOf(row, 1, DAY)?.id;
}

describe('the tables of GDELT', () => {
  it('know every root of CAMEO, and of four of them every code', () => {
    expect(Object.keys(EVENT_ROOTS).sort()).toEqual([...Array(20).keys()].map((n) => String(n + 1).padStart(2, '0')));
    const numbers = Object.entries(EVENT_ROOTS).map(([root, { codes = {} }]) => [root, Object.keys(codes).length]);
    expect(Object.fromEntries(numbers.filter(([, number]) => number !== 0))).toEqual({
      '04': 7,
      '05': 8,
      '11': 12,
      '12': 26,
    });
    for (const [root, { codes = {} }] of Object.entries(EVENT_ROOTS))
      for (const code of Object.keys(codes)) expect(code.slice(0, 2)).toBe(root);
  });

  it.each(['046', '0256', '190', '1246'])('know %s as it is written', (code) => {
    expect(eventCodeOf(code)).toMatchObject({ code });
  });

  it.each(['46', '047', '1247', '21', '000', '', '01x', 'constructor'])('do not know %j', (code) => {
    expect(eventCodeOf(code)).toBeUndefined();
  });

  it('lead to codes of ISO 3166-1 and never to a territory that is no state', () => {
    const named = [...ISO_OF_FIPS.values(), ...Object.values(CAMEO_EXCEPTIONS)];
    expect(named.filter((iso) => countries.getName(iso, 'en') === undefined || TERRITORIES.has(iso))).toEqual([]);
    expect([...TERRITORIES].filter((iso) => countries.getName(iso, 'en') === undefined)).toEqual([]);
  });

  it('have a FIPS code for every state, and tell apart what looks alike', () => {
    const states = Object.keys(countries.getAlpha2Codes()).filter((iso) => !TERRITORIES.has(iso));
    const reached = new Set(ISO_OF_FIPS.values());
    expect(states.filter((iso) => !reached.has(iso))).toEqual([]);
    expect(['AU', 'AS', 'CH', 'SZ', 'GM', 'GA', 'RS', 'RI'].map((code) => ISO_OF_FIPS.get(code))).toEqual([
      ...['AT', 'AU', 'CN', 'CH', 'DE', 'GM', 'RU', 'RS'],
    ]);
  });

  it('give each organization an id of its own', () => {
    const ids = Object.values(ORGANIZATIONS).map(slug);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  });
});

describe('an actor of GDELT', () => {
  const USA = { Actor1Code: 'USA', Actor1CountryCode: 'USA' } as const;

  it.each(['', 'GOV', 'MIL', 'SPY', 'COP'])('is the state where its first type is %j', (type) => {
    expect(first({ ...USA, Actor1Type1Code: type })).toBe('united-states');
  });

  it.each(['BUS', 'MED', 'OPP', 'REB', 'LEG', 'JUD', 'CVL', 'ELI'])(
    'is not the state where its first type is %s',
    (type) => {
      expect(first({ ...USA, Actor1Type1Code: type })).toBeUndefined();
    },
  );

  it.each([
    ['an ethnic group', { Actor1EthnicCode: 'kur' }],
    ['a religion', { Actor1Religion1Code: 'JEW' }],
    ['a group that no table has', { Actor1KnownGroupCode: 'ZZZ' }],
  ])('is not the state where it is %s of the country', (_, more) => {
    expect(first({ ...USA, ...more })).toBeUndefined();
  });

  it('is the organization of a known group, also where a country is said', () => {
    const hamas = { Actor1CountryCode: 'PSE', Actor1KnownGroupCode: 'HMS' } as const;
    expect(first(hamas)).toBe('hamas');
    expect(first({ ...hamas, Actor1Type1Code: 'REF' })).toBeUndefined();
  });

  it.each(['HKG', 'AFR', 'WSB', 'XYZ', ''])('is nobody where the country is %j', (code) => {
    expect(first({ Actor1CountryCode: code, Actor1Name: 'SOMEBODY' })).toBeUndefined();
  });

  it('is a person only by a name that the table has for that country', () => {
    expect(first({ Actor1CountryCode: 'RUS', Actor1Name: 'VLADIMIR PUTIN' })).toBe('wikidata:Q7747');
    expect(first({ Actor1CountryCode: 'USA', Actor1Name: 'VLADIMIR PUTIN' })).toBe('united-states');
    expect(first({ Actor1CountryCode: 'RUS', Actor1Name: 'IVAN PETROV' })).toBe('russia');
  });
});

describe('a file of GDELT', () => {
  it.each([
    ['2.0', EXPORT],
    ['1.0, daily', readFileSync('test/fixtures/gdelt/20130402.export.tsv', 'utf8')],
    ['1.0, before April 2013', readFileSync('test/fixtures/gdelt/197911.tsv', 'utf8')],
    ['with the line ends of Windows', EXPORT.replaceAll('\n', '\r\n')],
  ])('is told by its columns: %s', (_, text) => {
    expect(gdelt.sniff({ name: 'x', text })).toBe(true);
  });

  it.each([
    ['too few columns', EXPORT.split('\t').slice(0, 50).join('\t')],
    ['a header', `${COLUMNS.join('\t')}\n${EXPORT}`],
    ['commas', EXPORT.replaceAll('\t', ',')],
  ])('is not one with %s', (_, text) => {
    expect(gdelt.sniff({ name: 'x', text })).toBe(false);
  });
});
