import { isEdtf } from '../../src/domain/edtf.js';
import { ERAS } from '../../src/importers/states/eras.js';
import { HISTORICAL_STATES } from '../../src/importers/states/historical-states.js';
import { mentionsOf, stateOn, statesBetween } from '../../src/importers/states/state-on.js';
import { isoCodeOf, stateOfToday } from '../../src/importers/states/today.js';

describe('the table of historical states', () => {
  it('has dates that exist, in order', () => {
    for (const { inception, dissolution } of Object.values(HISTORICAL_STATES)) {
      expect(isEdtf(dissolution)).toBe(true);
      if (inception !== undefined) expect(inception.slice(0, 4) < dissolution.slice(0, 4)).toBe(true);
    }
  });

  it('names as successors only states of the table and of today', () => {
    for (const { successors } of Object.values(HISTORICAL_STATES)) {
      for (const id of successors) {
        const known = id in HISTORICAL_STATES || isoCodeOf(id.replaceAll('-', ' ')) !== undefined;
        expect({ id, known }).toEqual({ id, known: true });
      }
    }
  });

  it('gives each ground its states in the order of time', () => {
    for (const [code, eras] of Object.entries(ERAS)) {
      const days = eras.map(({ before }) => before);
      expect({ code, days }).toEqual({ code, days: [...days].sort() });
      for (const { state } of eras) {
        expect(state in HISTORICAL_STATES || state === 'republic-of-china').toBe(true);
      }
    }
  });
});

describe('the state of a day', () => {
  it.each([
    ['RU', '1809-11-05', 'russian-empire'],
    ['RU', '1952-05-14', 'soviet-union'],
    ['RU', '1991-12-26', 'russia'],
    ['TR', '1890-01-01', 'ottoman-empire'],
    ['DE', '1860-01-01', 'prussia'],
    ['DE', '1868-08-01', 'north-german-confederation'],
    ['DE', '2000-01-01', 'germany'],
    ['CZ', '1960-01-01', 'czechoslovakia'],
    ['CN', '1930-01-01', 'republic-of-china'],
    ['SE', '1700-01-01', 'sweden'],
  ])('where %s is today was on %s: %s', (code, day, id) => {
    expect(stateOn(code, day).id).toBe(id);
  });

  it('changes in the midst of what lasts', () => {
    expect(statesBetween('RU', '1991-08-24', '1992-11-19').map(({ id }) => id)).toEqual(['soviet-union', 'russia']);
    expect(statesBetween('RU', '1916-05-05', '1917-11-07').map(({ id }) => id)).toEqual(['russian-empire']);
    expect(statesBetween('SE', '1900-01-01', '1950-01-01').map(({ id }) => id)).toEqual(['sweden']);
  });

  it('is mentioned after all that it succeeded, each with a claim for what it says beyond its name', () => {
    const mentions = mentionsOf(stateOn('RU', '2000-01-01'));
    expect(mentions.map(({ entity }) => entity.id)).toEqual([
      'russian-empire',
      'soviet-russia',
      'soviet-union',
      'russia',
    ]);
    for (const { entity, claims } of mentions) expect(claims.map(({ subject }) => subject)).toEqual([entity.id]);
    expect(mentionsOf(stateOn('SE', undefined))).toEqual([{ entity: stateOfToday('SE'), claims: [] }]);
  });
});

describe('the ISO code of a state', () => {
  it.each([
    ['Russia', 'RU'],
    ['Russian Federation', 'RU'],
    ['czech republic', 'CZ'],
    ['Türkiye', 'TR'],
    ['ivory coast', 'CI'],
    ['south korea', 'KR'],
    ['Atlantis', undefined],
  ])('of %s is %s', (name, code) => {
    expect(isoCodeOf(name)).toBe(code);
  });
});
