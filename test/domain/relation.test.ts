import { inRoleOrder, relationBounds } from '../../src/domain/relation.js';

describe('the days that a relation can cover', () => {
  it.each([
    ['an event without an end is over with its start', 'MEETING', '2025-11', undefined, '2025-11-01', '2025-11-30'],
    ['an event with an end lasts until then', 'MEETING', '2025-11-23', '2025-11-25', '2025-11-23', '2025-11-25'],
    ['a tenure without an end is open', 'TENURE', '2025-01-20', undefined, '2025-01-20', '9999-12-31'],
    ['a tenure without a start is open', 'TENURE', undefined, '2025', '0000-01-01', '2025-12-31'],
    ['a relation without dates is never excluded', 'MEETING', undefined, undefined, '0000-01-01', '9999-12-31'],
  ] as const)('%s', (_, kind, start, end, earliest, latest) => {
    expect(relationBounds({ kind, start, end })).toEqual({ earliest, latest });
  });
});

it('participations are listed by role, and within a role as they were given', () => {
  const given = [
    { role: 'VENUE', entity: 'geneva' },
    { role: 'PARTICIPANT', entity: 'b' },
    { role: 'HOST', entity: 'c' },
    { role: 'PARTICIPANT', entity: 'a' },
  ] as const;
  expect(inRoleOrder(given).map(({ entity }) => entity)).toEqual(['b', 'a', 'c', 'geneva']);
});
