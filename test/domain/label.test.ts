import { labelOf } from '../../src/domain/label.js';
import type { Relation } from '../../src/domain/relation.js';
import type { MeetingStatus, Role } from '../../src/domain/vocabulary.js';

function label(relation: Relation, people: Partial<Record<Role, string[]>>, status: MeetingStatus = 'UNKNOWN'): string {
  return labelOf(relation, { names: (...roles) => roles.flatMap((role) => people[role] ?? []), status });
}

describe('the label of a relation is one plain sentence', () => {
  const base = { id: 'r', participations: [] };

  it('of a planned meeting', () => {
    expect(
      label(
        { ...base, kind: 'MEETING', channel: 'IN_PERSON', start: '2025-12-01/2025-12-07' },
        { PARTICIPANT: ['Steve Witkoff', 'Vladimir Putin', 'possibly Jared Kushner'], VENUE: ['Moscow'] },
        'PLANNED',
      ),
    ).toBe('Steve Witkoff, Vladimir Putin and possibly Jared Kushner are to meet in Moscow (2025-12-01/2025-12-07).');
  });
  it('of a telephone conversation whose parties are not known', () => {
    expect(label({ ...base, kind: 'MEETING', channel: 'PHONE', start: '../2025-11-25' }, {}, 'HELD')).toBe(
      'Unnamed parties talked by telephone (../2025-11-25).',
    );
  });
  it('of a meeting of which one party alone is named', () => {
    const met = { ...base, kind: 'MEETING', channel: 'IN_PERSON' } as const;
    const who = { PARTICIPANT: ['A'], VENUE: ['Moscow'] };
    expect(label(met, who, 'HELD')).toBe('A met unnamed parties in Moscow.');
    expect(label(met, who, 'POSTPONED')).toBe('A is to meet unnamed parties later than planned in Moscow.');
    expect(label({ ...met, channel: 'PHONE' }, { PARTICIPANT: ['A'] }, 'HELD')).toBe(
      'A talked by telephone with unnamed parties.',
    );
    expect(label({ ...met, channel: 'WRITTEN' }, { PARTICIPANT: ['A'] }, 'PLANNED')).toBe(
      'A is to correspond with unnamed parties.',
    );
  });
  it('of a trip', () => {
    expect(
      label(
        { ...base, kind: 'TRIP', meetings: [], start: '2025-10' },
        { TRAVELLER: ['Kirill Dmitriev'], DESTINATION: ['Miami'] },
        'HELD',
      ),
    ).toBe('Kirill Dmitriev travelled to Miami (2025-10).');
    expect(
      label(
        { ...base, kind: 'TRIP', meetings: [], start: '1988-02-13', end: '1988-02-13' },
        { TRAVELLER: ['A'], DESTINATION: ['B'] },
        'HELD',
      ),
    ).toBe('A travelled to B (1988-02-13).');
  });
  it('of what no claim states the status of', () => {
    const meeting = { ...base, kind: 'MEETING', channel: 'IN_PERSON' } as const;
    expect(label(meeting, { PARTICIPANT: ['A'] })).toBe('A was said to meet unnamed parties.');
    expect(label(meeting, { PARTICIPANT: ['A', 'B'] })).toBe('A and B were said to meet.');
    expect(label({ ...base, kind: 'TRIP', meetings: [] }, { TRAVELLER: ['A'], DESTINATION: ['B'] })).toBe(
      'A was said to travel to B.',
    );
  });
  it('of an envoy role', () => {
    expect(
      label(
        { ...base, kind: 'ENVOY_ROLE', title: 'minister', milestones: [], start: '1809', end: '1814' },
        { ENVOY: ['J. Q. Adams'], SENDER: ['United States'], RECEIVER: ['Russia'] },
      ),
    ).toBe('J. Q. Adams served as minister of United States to Russia (1809 to 1814).');
  });
  it('of what lasts in the present, and of what has an end that is known in the past', () => {
    const office = { ...base, kind: 'TENURE', title: 'President' } as const;
    const who = { HOLDER: ['A'] };
    expect(label({ ...office, start: '2025' }, who)).toBe('A holds the office of President (2025).');
    expect(label({ ...office, start: '2025', end: '2026/..' }, who)).toBe(
      'A holds the office of President (2025 to 2026/..).',
    );
    expect(label({ ...office, end: '../1814~' }, who)).toBe('A held the office of President (until ../1814~).');
    expect(label({ ...base, kind: 'ENVOY_ROLE', title: 'envoy', milestones: [] }, { ENVOY: ['A'] })).toBe(
      'A serves as envoy.',
    );
    expect(label({ ...base, kind: 'TIE', nature: 'adviser to', end: '2001' }, { PARTY: ['A', 'B'] })).toBe(
      'A: formerly adviser to B (until 2001).',
    );
  });
  it('of a tenure, a criticism, praise, a stance and a tie', () => {
    expect(label({ ...base, kind: 'TENURE', title: 'President' }, { HOLDER: ['A'], BODY: ['B'] })).toBe(
      'A holds the office of President in B.',
    );
    expect(label({ ...base, kind: 'CRITICISM', summary: 'It is late.' }, { CRITIC: ['A'], TARGET: ['the plan'] })).toBe(
      'A criticised the plan: It is late.',
    );
    expect(
      label({ ...base, kind: 'PRAISE', summary: 'It is fair.' }, { PRAISER: ['A', 'B'], PRAISED: ['the plan'] }),
    ).toBe('A and B praised the plan: It is fair.');
    expect(
      label({ ...base, kind: 'STANCE', position: 'ACCEPTS_IN_PART' }, { SUPPORTER: ['A'], PLAN: ['the plan'] }),
    ).toBe('A accepted in part the plan.');
    expect(label({ ...base, kind: 'TIE', nature: 'son-in-law of' }, { PARTY: ['A', 'B'] })).toBe('A: son-in-law of B.');
  });
});
