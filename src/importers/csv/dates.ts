import { type Edtf, isEdtf } from '../../domain/edtf.js';
import { RecordProblem } from '../record-problem.js';

/** In which order a table writes days: by default only what can mean one day is read. */
export type DayOrder = 'day-first' | 'month-first' | undefined;

export interface Dated {
  readonly date: Edtf;
  /** The time of the day, which dates of the graph do not have. */
  readonly time?: string;
}

/**
 * EDTF, or numbers with points, slashes or hyphens between: 2025/3/4, 25.3.2025. Of 3/4/2025 nobody can tell the month, unless the order is told.
 * @throws RecordProblem for anything else.
 */
export function dateOf(text: string, field: string, order: DayOrder): Dated {
  const [, day = text, time] = /^(\d{4}-\d\d-\d\d)[T ](\d\d:.*)$/.exec(text) ?? [];
  if (isEdtf(day)) return { date: day, ...(time !== undefined && { time }) };
  const [, year, second, third] = /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined && second !== undefined && third !== undefined)
    return existing(year, second, third, text, field);
  const [, one, two, last] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (one === undefined || two === undefined || last === undefined) throw notDate(field, text);
  if (order === 'day-first') return existing(last, two, one, text, field);
  if (order === 'month-first') return existing(last, one, two, text, field);
  if (one !== two && Number(one) <= 12 && Number(two) <= 12) {
    throw new RecordProblem(
      field,
      'a date that can mean one day only; say --option dates=day-first or --option dates=month-first',
      JSON.stringify(text),
    );
  }
  return Number(one) > 12 ? existing(last, two, one, text, field) : existing(last, one, two, text, field);
}

function existing(year: string, month: string, day: string, text: string, field: string): Dated {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isEdtf(date)) throw notDate(field, text);
  return { date };
}

function notDate(field: string, text: string): RecordProblem {
  return new RecordProblem(
    field,
    'a date that exists, such as 2025-11-26, 2025-11, 2025 or 2025~',
    JSON.stringify(text),
  );
}
