import type { RecordedClaim } from '../../src/domain/claim.js';
import { aboutParticipant, isSeen, statusUnder, weigh } from '../../src/domain/evidence.js';

function claim(id: string, parts: Partial<RecordedClaim>): RecordedClaim {
  return {
    id,
    subject: 'talks',
    source: 'paper',
    polarity: 'ASSERTS',
    certainty: 'CONFIRMED',
    recordedOn: '2030-01-01',
    day: '2025-01-01',
    ...parts,
  };
}

describe('how a fact stands under a lens', () => {
  const reported = claim('reported', { certainty: 'REPORTED', day: '2025-01-10' });
  const confirmed = claim('confirmed', { certainty: 'CONFIRMED', day: '2025-01-20' });
  const denied = claim('denied', { polarity: 'DENIES', day: '2025-01-15', source: 'ministry' });

  it('is asserted with the certainty of its strongest claim', () => {
    expect(weigh([reported, confirmed], {})).toMatchObject({ standing: 'ASSERTED', certainty: 'CONFIRMED' });
  });
  it('is as certain as was known by the day', () => {
    expect(weigh([reported, confirmed], { knownBy: '2025-01-19' })).toMatchObject({ certainty: 'REPORTED' });
    expect(isSeen([reported, confirmed], { knownBy: '2025-01-09' })).toBe(false);
  });
  it('is disputed when one asserts and another denies', () => {
    expect(weigh([reported, denied], {})).toMatchObject({ standing: 'DISPUTED', certainty: 'REPORTED' });
  });
  it('is not seen when it is only denied, unless the lens includes the denied', () => {
    expect(isSeen([denied], {})).toBe(false);
    expect(isSeen([denied], { includeDenied: true })).toBe(true);
    expect(weigh([denied], { includeDenied: true })).toMatchObject({ standing: 'DENIED', certainty: undefined });
  });
  it('a weaker assertion than asked for is no evidence, and stays visible as a claim', () => {
    const lens = { minCertainty: 'CONFIRMED' } as const;
    expect(isSeen([reported], lens)).toBe(false);
    expect(weigh([reported, confirmed], lens).claims).toHaveLength(2);
  });
  it('only the claims of the sources asked for count', () => {
    expect(weigh([reported, denied], { sources: ['paper'] })).toMatchObject({ standing: 'ASSERTED' });
    expect(isSeen([reported], { sources: [] })).toBe(false);
  });
});

describe('a participation', () => {
  const ofTalks = claim('talks', {});
  const ofGuest = claim('guest', { about: 'guest', certainty: 'POSSIBLE', day: '2025-02-01' });

  it('follows its own claims where it has any', () => {
    expect(weigh(aboutParticipant([ofTalks, ofGuest], 'guest'), {})).toMatchObject({ certainty: 'POSSIBLE' });
  });
  it('follows those of the relation where it has none', () => {
    expect(weigh(aboutParticipant([ofTalks, ofGuest], 'host'), {})).toMatchObject({ certainty: 'CONFIRMED' });
  });
  it('is not known before its own claims were', () => {
    expect(isSeen(aboutParticipant([ofTalks, ofGuest], 'guest'), { knownBy: '2025-01-15' })).toBe(false);
  });
});

describe('the status of a meeting', () => {
  const planned = claim('a', { status: 'PLANNED', day: '2025-01-01' });
  const held = claim('b', { status: 'HELD', day: '2025-01-05' });
  const postponed = claim('c', { status: 'POSTPONED', day: '2025-01-05', certainty: 'REPORTED' });

  it('is the one stated latest', () => {
    expect(statusUnder([held, planned], {})).toBe('HELD');
  });
  it('is the one known by the day', () => {
    expect(statusUnder([held, planned], { knownBy: '2025-01-04' })).toBe('PLANNED');
  });
  it('is by the more certain claim where two state one on the same day', () => {
    expect(statusUnder([postponed, planned, held], {})).toBe('HELD');
  });
  it('is unknown where no claim states one', () => {
    expect(statusUnder([claim('d', {})], {})).toBe('UNKNOWN');
  });
  it('is not taken from a denial', () => {
    expect(statusUnder([planned, { ...held, polarity: 'DENIES' }], {})).toBe('PLANNED');
  });
});
