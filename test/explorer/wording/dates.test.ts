import { dateInWords, daysInWords, periodInWords } from '../../../src/explorer/wording/dates.js';
import { typedDay } from '../../../src/explorer/wording/typed-day.js';

describe('A date in words', () => {
  it.each([
    ['2025', '2025'],
    ['2025-11', 'November 2025'],
    ['2025-11-26', '26 November 2025'],
    ['0987-06-01', '1 June 987'],
    ['1809~', 'about 1809'],
    ['1809?', 'perhaps 1809'],
    ['1809-03%', 'perhaps about March 1809'],
    ['201X', 'the 2010s'],
    ['19XX', 'some year from 1900 to 1999'],
    ['2025-21', 'spring 2025'],
    ['2025-10-XX', 'some day in October 2025'],
    ['2025-XX-XX', 'some day in 2025'],
    ['2025-10/2025-11~', 'some time from October 2025 to about November 2025'],
    ['../2020', '2020 or earlier'],
    ['2020/..', '2020 or later'],
    ['Y-17000', 'Y-17000'],
  ])('of %s is %s', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words);
  });
});

describe('A period in words', () => {
  it('says since when something is so, but of what happens only when', () => {
    expect(periodInWords('1809~', null, true)).toBe('since about 1809');
    expect(periodInWords('1809~', null, false)).toBe('about 1809');
  });

  it('says both ends, one end or none, as they are known', () => {
    expect(periodInWords('1809', '1815-06', true)).toBe('from 1809 to June 1815');
    expect(periodInWords('2025-11-26', '2025-11-26', false)).toBe('26 November 2025');
    expect(periodInWords(null, '1815', true)).toBe('until 1815');
    expect(periodInWords(null, null, true)).toBe('no date known');
  });

  it('of days is open where an end is', () => {
    expect(daysInWords({ from: '2025-10-01', to: '2025-12-31' })).toBe('1 October 2025 to 31 December 2025');
    expect(daysInWords({ from: '2025-10-01' })).toBe('since 1 October 2025');
    expect(daysInWords({ to: '2025-12-31' })).toBe('until 31 December 2025');
  });
});

describe('A day that is typed', () => {
  it('may be a year or a month, of which the first or the last day counts', () => {
    expect(typedDay('1945', 'FIRST')).toBe('1945-01-01');
    expect(typedDay('1945', 'LAST')).toBe('1945-12-31');
    expect(typedDay('2024-2', 'LAST')).toBe('2024-02-29');
    expect(typedDay(' 0080-02 ', 'LAST')).toBe('0080-02-29');
    expect(typedDay('1945-02-04', 'LAST')).toBe('1945-02-04');
  });

  it('is none where the calendar has none, and nothing where nothing was typed', () => {
    for (const wrong of ['1945-13', '2025-02-29', '1945-0-1', 'May 1945', '45']) {
      expect(typedDay(wrong, 'FIRST')).toBeUndefined();
    }
    expect(typedDay('  ', 'FIRST')).toBeNull();
  });
});
