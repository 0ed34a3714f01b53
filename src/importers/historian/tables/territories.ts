import { LAST_DAY } from '../../../domain/day.js';
import type { Era } from '../../states/eras.js';

/** What a territory id of the data sets stands for, where that is not the state of today whose name it is. */
export type Territory =
  /** The ISO code of the state of today; on earlier days the state before it. */
  | { readonly iso: string }
  /** States of their own, by day. */
  | { readonly eras: readonly Era[] }
  /** No state, or none that all agree on: a place that lies in none. */
  | { readonly place: string };

const only = (state: string): Territory => ({ eras: [{ before: LAST_DAY, state }] });

export const TERRITORIES: Readonly<Record<string, Territory>> = {
  // Nothing is found by the names that all objects have, such as `constructor`.
  __proto__: null as never,
  'albania-1946': { iso: 'AL' },
  'antigua-and-barbuda': { iso: 'AG' },
  'antigua-barbuda': { iso: 'AG' },
  antarctica: { place: 'Antarctica' },
  'bosnia-herzegovina': { iso: 'BA' },
  burma: { iso: 'MM' },
  'congo-brazzaville': { iso: 'CG' },
  'congo-democratic-republic': { iso: 'CD' },
  'congo-kinshasa': { iso: 'CD' },
  'congo-republic': { iso: 'CG' },
  'cote-divoire': { iso: 'CI' },
  czechoslovakia: { iso: 'CZ' },
  'german-democratic-republic': only('german-democratic-republic'),
  'guinea-bissau': { iso: 'GW' },
  hawaii: {
    eras: [
      { before: '1893-01-17', state: 'kingdom-of-hawaii' },
      { before: '1894-07-04', state: 'provisional-government-of-hawaii' },
      { before: LAST_DAY, state: 'republic-of-hawaii' },
    ],
  },
  'joseon-dynasty-1910': { iso: 'KR' },
  'kingdom-of-two-sicilies-1861': only('kingdom-of-the-two-sicilies'),
  korea: { iso: 'KR' },
  'korea-north': { iso: 'KP' },
  'korea-south': { iso: 'KR' },
  macedonia: { iso: 'MK' },
  'netherlands-antilles': { place: 'Netherlands Antilles' },
  'palestinian-authority': { place: 'Palestinian territories' },
  'saint-kitts-nevis': { iso: 'KN' },
  'saint-vincent-and-grenadines': { iso: 'VC' },
  'saint-vincent-grenadines': { iso: 'VC' },
  'south-vietnam-1975': only('south-vietnam'),
  'state-of-vietnam-1955': only('state-of-vietnam'),
  swaziland: { iso: 'SZ' },
  taiwan: { iso: 'TW' },
  texas: only('republic-of-texas'),
  'timor-leste': { iso: 'TL' },
  'west-bank': { place: 'West Bank' },
  yugoslavia: { iso: 'RS' },
};

/** What a text beside the id says otherwise than the id. */
export const TERRITORY_OF_LABEL: Readonly<Record<string, Territory>> = {
  // Nothing is found by the names that all objects have, such as `constructor`.
  __proto__: null as never,
  'China, Republic of': { iso: 'TW' },
  'Republic of China': { iso: 'TW' },
};

/**
 * From the end of the Chinese civil war to the end of 1978 the United States sent its envoys to China to the Republic of China, but the
 * chiefs of its liaison office in Beijing.
 */
export const ENVOYS_TO_CHINA = { from: '1949-10-01', before: '1979-01-01', exceptRole: 'chief' } as const;
