import { type Edtf, edtfBounds, isEdtf } from '../../domain/edtf.js';
import { RecordProblem } from '../record-problem.js';
import type { Properties } from './properties.js';

/** A date of FollowTheMoney: the beginning of an ISO date and time that is known (https://followthemoney.tech/explorer/types/date/). */
const DATE = /^(\d{4}(?:-\d\d){0,2})(?:[T ]\d\d.*)?$/;

/**
 * The date of the first of these properties that has one, of the precision that is given. Of several values, the most precise where the
 * others hold it (`1952`, `1952-10-07`); else an interval from the first to the last, because it is one of them. What the date does not
 * say, several values and times of day, is left to be kept in words.
 * @throws RecordProblem for what is no date.
 */
export function dateOf(properties: Properties, ...names: readonly string[]): Edtf | undefined {
  const name = names.find((one) => properties.values(one).length > 0);
  if (name === undefined) return undefined;
  const values = properties.take(name);
  const dates = [...new Set(values.map((value) => pointOf(value, name)))];
  if (values.length > 1 || dates[0] !== values[0]) properties.leave(name);
  return narrowest(dates) ?? interval(dates);
}

function pointOf(value: string, name: string): Edtf {
  const date = DATE.exec(value)?.[1];
  if (date !== undefined && isEdtf(date)) return date;
  const expected = 'a date that exists, such as 1952-05-14, 1952-05 or 1952';
  throw new RecordProblem(`properties.${name}`, expected, JSON.stringify(value));
}

function narrowest(dates: readonly Edtf[]): Edtf | undefined {
  return dates.find((one) => dates.every((other) => holds(other, one)));
}

function holds(whole: Edtf, part: Edtf): boolean {
  const [outer, inner] = [edtfBounds(whole), edtfBounds(part)];
  return outer.earliest <= inner.earliest && outer.latest >= inner.latest;
}

function interval(dates: readonly Edtf[]): Edtf {
  const first = dates.reduce((one, other) => (edtfBounds(other).earliest < edtfBounds(one).earliest ? other : one));
  const last = dates.reduce((one, other) => (edtfBounds(other).latest > edtfBounds(one).latest ? other : one));
  return first === last ? first : `${first}/${last}`;
}

/** Start and end of what lasts or happened, absent where they are not known. */
export function datesOf(
  properties: Properties,
  ...starts: readonly string[]
): { readonly start?: Edtf; readonly end?: Edtf } {
  const start = dateOf(properties, ...starts);
  const end = dateOf(properties, 'endDate');
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}
