import { isObject } from '../input/json-object.js';
import type { Catalog } from './catalog.js';
import { edtfOf } from './dates.js';

import type { Statement } from './json/item.js';
import { itemIn, type Snak } from './json/snak.js';
import { propertyText } from './tables/properties.js';

/** A statement in words, qualifiers and all, for the note of its claim: `P69 educated at: Q13371; P582 end time: 1950`. */
export function statementText({ mainsnak, qualifiers, rank }: Statement, catalog: Catalog): string {
  const parts = [mainsnak, ...qualifiers].map((snak) => snakText(snak, catalog));
  return `${[...parts, ...(rank === 'preferred' ? ['rank preferred'] : [])].join('; ')}.`;
}

/** `P582 end time: 1950`. */
export function snakText(snak: Snak, catalog: Catalog): string {
  return `${propertyText(snak.property)}: ${valueText(snak, catalog)}`;
}

const WITHOUT_VALUE = { somevalue: 'unknown', novalue: 'none' } as const;

function valueText(snak: Snak, catalog: Catalog): string {
  if (snak.snaktype !== 'value') return WITHOUT_VALUE[snak.snaktype];
  const { value } = snak;
  if (typeof value === 'string') return value;
  const item = itemIn(snak);
  if (item !== undefined) return itemText(item, catalog);
  if (!isObject(value)) return JSON.stringify(value);
  if ('time' in value) return timeText(snak, value);
  if (typeof value.text === 'string') return `${value.text} (${value.language})`;
  if (typeof value.amount === 'string') return quantityText(value);
  if (typeof value.latitude === 'number') return coordinatesText(value);
  return JSON.stringify(value);
}

/** With its title, where the files say it: only those of positions and occupations are kept. */
function itemText(id: string, catalog: Catalog): string {
  const title = catalog.positionOf(id)?.title;
  return title === undefined ? id : `${title} (${id})`;
}

type Value = Readonly<Record<string, unknown>>;

/** As EDTF where that says all there is, else as it stands. */
function timeText(snak: Snak, { time, precision, before, after, timezone, calendarmodel }: Value): string {
  const text = edtfOf(snak, false);
  const isGregorian = typeof calendarmodel === 'string' && calendarmodel.endsWith('/Q1985727');
  const isPlain = [before, after, timezone].every((part) => part === undefined || part === 0);
  if (text !== undefined && !text.includes('/') && isGregorian && isPlain) return text;
  const calendar = isGregorian ? '' : `, calendar ${calendarmodel}`;
  const range = isPlain ? '' : `, before ${before}, after ${after}, time zone ${timezone}`;
  return `${time}, precision ${precision}${calendar}${range}`;
}

function quantityText({ amount, unit, lowerBound, upperBound }: Value): string {
  const of = typeof unit === 'string' && unit !== '1' ? ` ${unit.replace(/^.*\//, '')}` : '';
  const bounds = lowerBound === undefined ? '' : ` (${lowerBound} to ${upperBound})`;
  return `${amount}${of}${bounds}`;
}

function coordinatesText({ latitude, longitude, globe }: Value): string {
  const where = typeof globe === 'string' && !globe.endsWith('/Q2') ? ` on ${globe.replace(/^.*\//, '')}` : '';
  return `${latitude}, ${longitude}${where}`;
}
