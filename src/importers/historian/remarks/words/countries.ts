import { stateOf } from './states.js';

/** How the data writes some countries, where the table of states does not have it. */
const COUNTRIES: Readonly<Record<string, string>> = {
  Korea: 'South Korea',
  'Korea, Republic of': 'South Korea',
  'Korea, South': 'South Korea',
  'Korea, North': 'North Korea',
  'China, Republic of': 'Taiwan',
  'Republic of China': 'Taiwan',
  'German Democratic Republic': 'East Germany',
  'Democratic Republic of the Congo': 'Congo',
  'Union of South Africa': 'South Africa',
  'Vatican City': 'Holy See',
};

/** The state of a `country` or `from` element as the table of states names it; the words themselves where it has none. */
export function stateOfCountry(country: string): string {
  const plain = country.replace(/ \(.*\)$/, '');
  return COUNTRIES[plain] ?? stateOf(plain) ?? stateOf(plain.replace(/, .*$/, '')) ?? plain;
}
