import type { GraphRelation } from '../../../src/explorer/model/graph.js';
import { axisOf, edgeAt, edgeFrom, shareOf, ticksOf } from '../../../src/explorer/time/axis.js';
import { dayOf, textOf } from '../../../src/explorer/time/days.js';
import { histogramOf } from '../../../src/explorer/time/histogram.js';
import { dragged, moved, periodOf, periodWords, windowOf } from '../../../src/explorer/time/window.js';

const days = (...texts: readonly string[]) => texts.map(dayOf);
const axisFrom = (first: string, last: string) => axisOf(dayOf(first), dayOf(last));

describe('the axis', () => {
  it.each([
    ['2025-11-20', '2025-12-07', 'DAY'],
    ['2024-02-03', '2025-12-07', 'MONTH'],
    ['1960-05-01', '1999-01-01', 'YEAR'],
    ['1789-01-01', '1980-01-01', 'FIVE_YEARS'],
    ['0800-01-01', '2025-01-01', 'QUARTER_CENTURY'],
  ] as const)('from %s to %s has a bar for each %s', (first, last, unit) => {
    expect(axisFrom(first, last).unit).toBe(unit);
  });

  it('begins and ends with whole units of the calendar', () => {
    const { edges } = axisFrom('1793-06-04', '1979-11-30');
    expect([edges[0], edges.at(-1)].map((day) => textOf(day ?? 0))).toEqual(['1790-01-01', '1980-01-01']);
  });

  it('holds leap days and the years before 100', () => {
    expect(axisFrom('2024-02-28', '2024-03-01').edges.map(textOf)).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
      '2024-03-02',
    ]);
    expect(textOf(axisFrom('0044-03-15', '0046-03-15').edges[0] ?? 0)).toBe('0044-03-01');
  });

  it('gives the edge nearest to a place, and the next from a day between two', () => {
    const axis = axisFrom('1961-01-01', '1990-01-01');
    expect(textOf(edgeAt(axis, shareOf(axis, dayOf('1970-02-01'))))).toBe('1970-01-01');
    expect([-1, 1, 2, -99, 99].map((steps) => textOf(edgeFrom(axis, dayOf('1970-02-01'), steps)))).toEqual([
      '1970-01-01',
      '1971-01-01',
      '1972-01-01',
      '1961-01-01',
      '1991-01-01',
    ]);
  });

  it('labels few of its days, evenly', () => {
    const ticks = ticksOf(axisFrom('1961-01-01', '1990-01-01'), 6);
    expect(ticks.map(({ label }) => label)).toEqual(['1961', '1966', '1971', '1976', '1981', '1986']);
  });
});

describe('the histogram', () => {
  const relation = (part: Partial<GraphRelation>): GraphRelation => ({
    id: 'r',
    kind: 'MEETING',
    label: 'They met.',
    standing: 'ASSERTED',
    ...part,
  });
  const years = (first: string, last: string) => ({ earliest: `${first}-01-01`, latest: `${last}-12-31` });

  it('counts each relation once, in the bar in which it may have begun', () => {
    const histogram = histogramOf([
      relation({ earliest: '1962-03-01', latest: '1962-03-01' }),
      relation({ kind: 'TENURE', ...years('1962', '1979') }),
      relation({ earliest: '1990-05-05', latest: '1990-05-05' }),
    ]);
    const filled = histogram?.bars.filter(({ count }) => count > 0) ?? [];
    expect(filled.map(({ from, count }) => [textOf(from), count])).toEqual([
      ['1962-01-01', 2],
      ['1990-01-01', 1],
    ]);
  });

  it('says of how many meetings it is not known whether they were later, and takes what lasts for no such', () => {
    const histogram = histogramOf([
      relation(years('1962', '1965')),
      relation(years('1962', '1962')),
      relation({ kind: 'TENURE', ...years('1962', '1965') }),
      relation(years('1999', '1999')),
    ]);
    expect(histogram?.bars[0]).toMatchObject({ count: 3, vague: 1 });
  });

  it('counts what has no first day apart', () => {
    expect(histogramOf([relation({ latest: '1962-01-01' }), relation({ earliest: '1962-01-01' })])?.undated).toBe(1);
    expect(histogramOf([relation({})])).toBeUndefined();
  });
});

describe('the window', () => {
  const axis = axisFrom('1961-01-01', '1990-01-01');
  const window = windowOf(axis, { from: '1970-01-01', to: '1979-12-31' });
  const words = (next: typeof window) => periodWords(periodOf(axis, next));

  it('is a period and back', () => {
    expect(periodOf(axis, window)).toEqual({ from: '1970-01-01', to: '1979-12-31' });
    expect(periodOf(axis, windowOf(axis, undefined))).toBeUndefined();
    expect(words(windowOf(axis, { from: '1800-01-01', to: '1970-12-31' }))).toBe('until 1970');
  });

  it('moves by bars, whole or at one end, and stays within the axis', () => {
    expect(words(moved(axis, window, 'FROM', -2))).toBe('1968 to 1979');
    expect(words(moved(axis, window, 'UNTIL', 1))).toBe('1970 to 1980');
    expect(words(moved(axis, window, 'WHOLE', 5))).toBe('1975 to 1984');
    expect(words(moved(axis, window, 'WHOLE', 100))).toBe('since 1981');
    expect(words(moved(axis, window, 'WHOLE', -100))).toBe('until 1970');
    expect(words(moved(axis, window, 'FROM', 100))).toBe('1979');
  });

  it('follows the pointer, at most to one bar’s width', () => {
    const at = (day: string) => shareOf(axis, dayOf(day));
    expect(words(dragged(axis, window, 'FROM', at('1965-01-01'), 0))).toBe('1965 to 1979');
    expect(words(dragged(axis, window, 'UNTIL', at('1965-01-01'), 0))).toBe('1970');
    const grip = at('1972-01-01') - at('1970-01-01');
    expect(words(dragged(axis, window, 'WHOLE', at('1975-01-01'), grip))).toBe('1973 to 1982');
  });

  it('is said as short as it can be', () => {
    expect(periodWords({ from: '1970-05-01', to: '1970-05-31' })).toBe('1970-05');
    expect(periodWords({ from: '1970-05-02', to: '1971-12-31' })).toBe('1970-05-02 to 1971');
    expect(periodWords(undefined)).toBe('any time');
  });
});

describe('days', () => {
  it('are numbers and texts of the same', () => {
    expect(days('1970-01-01', '1969-12-31', '0001-01-01').map(textOf)).toEqual([
      '1970-01-01',
      '1969-12-31',
      '0001-01-01',
    ]);
  });
});
