import { isDay } from '../../src/domain/day.js';

/** What the calendar of the language says, which is slower. */
function exists(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

describe('a day', () => {
  it('is one that the calendar has: leap years, months, years 0000 to 9999', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    const years = ['0000', '0001', '0004', '0100', '1582', '1900', '1999', '2000', '2023', '2024', '2100', '9999'];
    for (const year of years) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${two(month)}-${two(day)}`;
          expect([text, isDay(text)]).toEqual([text, exists(text)]);
        }
      }
    }
  });

  it.each([
    '2025-1-01',
    '2025-01-01T00:00',
    '25-01-01',
    '2025-01',
    '+2025-01-01',
    '2025-01-01\n',
    '',
    '２０２５-01-01',
  ])('is not %j', (text) => {
    expect(isDay(text)).toBe(false);
  });
});
