import { textKey } from '../../src/domain/text-key.js';

it.each([
  ['Österreich', 'osterreich'],
  ['  Ursula  von der\tLeyen ', 'ursula von der leyen'],
  ['Зеленський', 'зеленськии'],
  ['ＵＮＩＴＥＤ', 'united'],
  ['İstanbul', 'istanbul'],
])('%j and what differs from it by case, accents or space only compare as %j', (text, key) => {
  expect(textKey(text)).toBe(key);
});
