import { countryOf } from '../../../src/importers/ftm/countries.js';
import { COUNTRIES } from '../../../src/importers/ftm/model.js';
import { SPECIAL_CODES } from '../../../src/importers/ftm/tables/countries.js';

describe('the country codes of FollowTheMoney', () => {
  it('stand for actors or are known not to, every one that the model has', () => {
    expect(COUNTRIES.size).toBeGreaterThan(250);
    const unknown = [...COUNTRIES.keys()].filter((code) => countryOf(code) === undefined && !(code in SPECIAL_CODES));
    expect(unknown).toEqual([]);
  });

  it.each([
    ['ru', 'russia'],
    ['RU', 'russia'],
    ['suhh', 'soviet-union'],
    ['cshh', 'czechoslovakia'],
    ['yucs', 'yugoslavia'],
    ['csxx', 'serbia-and-montenegro'],
    ['ddde', 'german-democratic-republic'],
    ['zr', 'democratic-republic-of-the-congo'],
    ['xk', 'kosovo'],
    ['eu', 'european-union'],
    ['un', 'united-nations'],
    ['zz', undefined],
    ['ge-ab', undefined],
    ['rus', undefined],
    ['constructor', undefined],
  ])('%s is %s', (code, id) => {
    expect(countryOf(code)?.id).toBe(id);
  });
});
