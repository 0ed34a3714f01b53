import { isDay } from '../../domain/day.js';
import type { Rejection } from '../importer.js';
import type { Column, Row } from './columns.js';
import { eventCodeOf } from './event-code.js';

export type Problem = Pick<Rejection, 'field' | 'expected' | 'got'>;

interface Check {
  readonly column: Column;
  readonly expected: string;
  readonly isRight: (value: string) => boolean;
}

/** What is read of a row, and what it has to be; in the order in which it is looked at. */
const CHECKS: readonly Check[] = [
  { column: 'GLOBALEVENTID', expected: 'a number of up to 20 digits', isRight: (id) => /^\d{1,20}$/.test(id) },
  { column: 'SQLDATE', expected: 'a day such as 20150218', isRight: (date) => isDay(dayOf(date)) },
  { column: 'EventCode', expected: 'an event code of CAMEO', isRight: (code) => eventCodeOf(code) !== undefined },
  { column: 'GoldsteinScale', expected: 'a number from -10 to 10, or nothing', isRight: isNumberUpTo(10) },
  { column: 'NumMentions', expected: 'a number', isRight: isCount },
  { column: 'NumSources', expected: 'a number', isRight: isCount },
  { column: 'NumArticles', expected: 'a number', isRight: isCount },
  { column: 'ActionGeo_Lat', expected: 'degrees from -90 to 90, or nothing', isRight: isNumberUpTo(90) },
  { column: 'ActionGeo_Long', expected: 'degrees from -180 to 180, or nothing', isRight: isNumberUpTo(180) },
  { column: 'DATEADDED', expected: 'a time such as 20150218230000', isRight: (time) => isDay(dayOf(time.slice(0, 8))) },
];

/** The first thing that is wrong in a row; undefined when all is right. */
export function problemOf(row: Row): Problem | undefined {
  for (const { column, expected, isRight } of CHECKS) {
    const value = row(column);
    if (!isRight(value)) return { field: column, expected, got: JSON.stringify(value) };
  }
  return undefined;
}

/** `20150218` as `2015-02-18`. */
export function dayOf(date: string): string {
  return `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
}

function isCount(value: string): boolean {
  return /^\d{1,15}$/.test(value);
}

function isNumberUpTo(limit: number): (value: string) => boolean {
  return (value) => value === '' || (/^-?\d+(\.\d+)?(e-?\d+)?$/i.test(value) && Math.abs(Number(value)) <= limit);
}
