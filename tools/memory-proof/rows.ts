import { seeded } from '../../src/analysis/centrality/seeded.js';
import { COLUMNS, type Column } from '../../src/importers/gdelt/columns.js';
import { EVENT_ROOTS } from '../../src/importers/gdelt/tables/events.js';
import { ACTORS, type GeneratedActor, type GeneratedPlace, PLACES, SITES, WORDS } from './words.js';

/** How many of a hundred events are of each root; those that become something in the graph are 42, as in GDELT about. */
const ROOT_SHARES: Readonly<Record<string, number>> = {
  '01': 11,
  '02': 7,
  '03': 10,
  '04': 26,
  '05': 7,
  '06': 2,
  '07': 2,
  '08': 3,
  '09': 2,
  '10': 2,
  '11': 6,
  '12': 3,
  '13': 2,
  '14': 2,
  '15': 1,
  '16': 2,
  '17': 5,
  '18': 2,
  '19': 4,
  '20': 1,
};
const ROOTS = Object.entries(ROOT_SHARES).flatMap(([root, share]) => Array<string>(share).fill(root));

const CODES = new Map(
  Object.entries(EVENT_ROOTS).map(([root, { codes }]) => [
    root,
    codes === undefined ? [`${root}0`] : Object.keys(codes),
  ]),
);

/** Rows that one article gives. */
const ROWS_OF_AN_ARTICLE = 4;
/** Of a thousand rows, those that are broken. */
const BROKEN_IN_A_THOUSAND = 1;
const ROWS_OF_A_DAY = 100_000;
const FIRST_DAY = Date.UTC(2015, 1, 18);
const CHUNK = 1 << 18;

/**
 * So many bytes of GDELT's form, the same for the same seed: articles without end, each with a few rows, actors of whom a few are in most
 * of the news, and a broken row now and then.
 */
export function* gdeltRows(bytes: number, seed: number): Generator<Buffer> {
  const random = seeded(seed);
  let text = '';
  let given = 0;
  for (let number = 0; given < bytes; number += 1) {
    text += row(number, random);
    if (text.length < CHUNK && given + text.length < bytes) continue;
    const chunk = Buffer.from(text);
    given += chunk.length;
    text = '';
    yield chunk;
  }
}

function row(number: number, random: () => number): string {
  if (random() * 1000 < BROKEN_IN_A_THOUSAND) return `${1_000_000 + number}\tbroken\n`;
  const values = valuesOf(number, random);
  return `${COLUMNS.map((column) => values[column] ?? '').join('\t')}\n`;
}

function valuesOf(number: number, random: () => number): Partial<Record<Column, string>> {
  const day = new Date(FIRST_DAY + Math.floor(number / ROWS_OF_A_DAY) * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .replaceAll('-', '');
  const root = pick(ROOTS, random);
  const code = pick(CODES.get(root) ?? [root], random);
  const count = String(1 + Math.floor(10 * random() ** 4));
  const place = tail(PLACES, random);
  const article = Math.floor(number / ROWS_OF_AN_ARTICLE);
  return {
    GLOBALEVENTID: String(410_000_000 + number),
    SQLDATE: day,
    MonthYear: day.slice(0, 6),
    Year: day.slice(0, 4),
    FractionDate: `${day.slice(0, 4)}.1315`,
    ...actorValues(1, tail(ACTORS, random), place),
    ...(random() < 0.3 ? {} : actorValues(2, tail(ACTORS, random), tail(PLACES, random))),
    IsRootEvent: random() < 0.5 ? '1' : '0',
    EventCode: code,
    EventBaseCode: code.slice(0, 3),
    EventRootCode: root,
    QuadClass: '1',
    GoldsteinScale: (random() * 20 - 10).toFixed(1),
    NumMentions: count,
    NumSources: count,
    NumArticles: count,
    AvgTone: String(random() * 20 - 10),
    ...placeValues('Action', place),
    DATEADDED: `${day}230000`,
    SOURCEURL: addressOf(article),
  };
}

/** The same for the rows of an article, and another one for each article. */
function addressOf(article: number): string {
  const word = (step: number) => WORDS[Math.floor(article / step) % WORDS.length];
  const site = SITES[(article * 7919) % SITES.length];
  return `https://www.${site}/${word(1)}/${word(3)}-${word(17)}-${word(289)}-and-${word(5)}/article_${article.toString(36)}.html`;
}

function actorValues(number: 1 | 2, actor: GeneratedActor, place: GeneratedPlace): Partial<Record<Column, string>> {
  return {
    [`Actor${number}Code`]: `${actor.country}${actor.group}${actor.type}`,
    [`Actor${number}Name`]: actor.name,
    [`Actor${number}CountryCode`]: actor.country,
    [`Actor${number}KnownGroupCode`]: actor.group,
    [`Actor${number}Type1Code`]: actor.type,
    ...placeValues(`Actor${number}`, place),
  };
}

function placeValues(of: 'Actor1' | 'Actor2' | 'Action', place: GeneratedPlace): Partial<Record<Column, string>> {
  return {
    [`${of}Geo_Type`]: '4',
    [`${of}Geo_FullName`]: place.name,
    [`${of}Geo_CountryCode`]: place.country,
    [`${of}Geo_ADM1Code`]: `${place.country}00`,
    [`${of}Geo_ADM2Code`]: '25106',
    [`${of}Geo_Lat`]: place.latitude,
    [`${of}Geo_Long`]: place.longitude,
    [`${of}Geo_FeatureID`]: place.feature,
  };
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** The first of the items most often. */
function tail<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(items.length * random() ** 3)] as Item;
}
