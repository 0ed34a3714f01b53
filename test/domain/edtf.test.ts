import parse from 'edtf';
import fc from 'fast-check';
import { isDay } from '../../src/domain/day.js';
import { edtfBounds, isEdtf } from '../../src/domain/edtf.js';

describe('the bounds of an EDTF date', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-11', '2025-11-01', '2025-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-11-26', '2025-11-26', '2025-11-26'],
    ['2025-11-26?', '2025-11-26', '2025-11-26'],
    ['1809~', '1809-01-01', '1809-12-31'],
    ['1809%', '1809-01-01', '1809-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['18XX', '1800-01-01', '1899-12-31'],
    ['1985-04-XX', '1985-04-01', '1985-04-30'],
    ['2025-XX', '2025-01-01', '2025-12-31'],
    ['2025-21', '2025-01-01', '2025-12-31'],
    ['2025-10/2025-11', '2025-10-01', '2025-11-30'],
    ['2025~/2026?', '2025-01-01', '2026-12-31'],
    ['../2020', '0000-01-01', '2020-12-31'],
    ['/2020', '0000-01-01', '2020-12-31'],
    ['2025/..', '2025-01-01', '9999-12-31'],
    ['2025/', '2025-01-01', '9999-12-31'],
    ['0099-03-04', '0099-03-04', '0099-03-04'],
  ])('of %s are %s and %s', (text, earliest, latest) => {
    expect(edtfBounds(text)).toEqual({ earliest, latest });
  });

  it.each([
    '',
    '/',
    '2025-02-29',
    '2025-02-30',
    '1900-02-29',
    '2025-13',
    '25',
    'yesterday',
    'Y-17000',
    '-0005',
    '2025-11-26T10:00:00Z',
    '[2020,2021]',
    '1/2/3',
    '2025 ',
    '２０２５',
  ])('refuse %j', (text) => {
    expect(isEdtf(text)).toBe(false);
    expect(() => edtfBounds(text)).toThrow(/^Expected a date that exists in EDTF .* got /);
  });

  it('refuse an interval that ends before it begins', () => {
    expect(() => edtfBounds('2025-12/2025-11')).toThrow('"2025-12/2025-11" ends before it begins');
  });
});

it('plain dates have the bounds that the EDTF parser gives them', () => {
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  const dates = fc
    .tuple(
      // JavaScript takes years below 100 for those of the 20th century, and so does the parser for its leap days.
      fc.integer({ min: 100, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      fc.nat(2),
      fc.constantFrom('', '?', '~', '%'),
    )
    .map(
      ([year, month, day, parts, mark]) =>
        [pad(year, 4), pad(month, 2), pad(day, 2)].slice(0, parts + 1).join('-') + mark,
    );
  const byParser = (text: string) => {
    // The parser takes 29 February of any year for a day.
    if (/-02-29/.test(text) && !isDay(text.slice(0, 10))) return undefined;
    try {
      const { min, max } = parse(text, { level: 1 });
      return [min, max].map((time) => new Date(time ?? Number.NaN).toISOString().slice(0, 10));
    } catch {
      return undefined;
    }
  };
  fc.assert(
    fc.property(dates, (text) => {
      const bounds = isEdtf(text) ? edtfBounds(text) : undefined;
      expect(bounds && [bounds.earliest, bounds.latest]).toEqual(byParser(text));
    }),
    { numRuns: 500 },
  );
});
