import { edtfOf } from '../../../src/importers/wikidata/dates.js';

const GREGORIAN = 'http://www.wikidata.org/entity/Q1985727';
const JULIAN = 'http://www.wikidata.org/entity/Q1985786';

function edtf(time: string, precision: number, calendarmodel = GREGORIAN, isCirca = false): string | undefined {
  const value = { time, precision, calendarmodel, before: 0, after: 0, timezone: 0 };
  return edtfOf({ property: 'P585', snaktype: 'value', datatype: 'time', value }, isCirca);
}

describe('a time of Wikidata', () => {
  it.each([
    ['a day', '+1961-06-03T00:00:00Z', 11, '1961-06-03'],
    ['an hour, which is left out', '+1961-06-03T12:00:00Z', 12, '1961-06-03'],
    ['a month', '+1961-06-00T00:00:00Z', 10, '1961-06'],
    ['a year', '+1961-00-00T00:00:00Z', 9, '1961'],
    ['a year of the first thousand', '+0756-00-00T00:00:00Z', 9, '0756'],
    ['a year with all its digits', '+00000001961-01-01T00:00:00Z', 9, '1961'],
    ['a decade', '+1957-00-00T00:00:00Z', 8, '195X'],
    ['a century by its first year', '+1901-00-00T00:00:00Z', 7, '1901/2000'],
    ['a century by its last year', '+2000-00-00T00:00:00Z', 7, '1901/2000'],
    ['a millennium', '+1500-00-00T00:00:00Z', 6, '1001/2000'],
    ['a day 00', '+1961-06-00T00:00:00Z', 11, '1961-06'],
    ['a month 00', '+1961-00-00T00:00:00Z', 11, '1961'],
    ['a year before our era', '-0044-03-15T00:00:00Z', 11, undefined],
    ['a year of five digits', '+12000-00-00T00:00:00Z', 9, undefined],
    ['ten thousands of years', '+1950-00-00T00:00:00Z', 4, undefined],
    ['a day that does not exist', '+1961-02-30T00:00:00Z', 11, undefined],
    ['a leap day of no leap year', '+1961-02-29T00:00:00Z', 11, undefined],
    ['no time', 'yesterday', 11, undefined],
  ])('is EDTF, or nothing where EDTF cannot say it: %s', (_, time, precision, expected) => {
    expect(edtf(time, precision)).toBe(expected);
  });

  // https://en.wikipedia.org/wiki/Old_Style_and_New_Style_dates
  it.each([
    ['the October revolution', '+1917-10-25T00:00:00Z', 11, '1917-11-07'],
    ['the last day before the reform', '+1582-10-04T00:00:00Z', 11, '1582-10-14'],
    ['a leap day that the other calendar has not', '+1700-02-29T00:00:00Z', 11, '1700-03-11'],
    ['a day of the third century, which is the same in both', '+0250-06-15T00:00:00Z', 11, '0250-06-15'],
    ['a day that does not exist', '+1699-02-29T00:00:00Z', 11, undefined],
    ['a month, as its days', '+1700-02-00T00:00:00Z', 10, '1700-02-11/1700-03-11'],
    ['a year, which is called the same', '+1700-00-00T00:00:00Z', 9, '1700'],
  ])('in the Julian calendar becomes the Gregorian one: %s', (_, time, precision, expected) => {
    expect(edtf(time, precision, JULIAN)).toBe(expected);
  });

  it('is about then where the statement says so', () => {
    expect(edtf('+1809-00-00T00:00:00Z', 9, GREGORIAN, true)).toBe('1809~');
    expect(edtf('+1809-00-00T00:00:00Z', 7, GREGORIAN, true)).toBe('1801~/1900~');
    expect(edtf('+1809-00-00T00:00:00Z', 8, GREGORIAN, true)).toBe('1800~/1809~');
  });
});
