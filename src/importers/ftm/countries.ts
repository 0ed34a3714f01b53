import countries from 'i18n-iso-countries';
import type { Organization, State } from '../../domain/entity.js';
import { slug } from '../states/slug.js';
import { stateOfId, stateOn } from '../states/state-on.js';
import { SPECIAL_CODES } from './tables/countries.js';

/** What a code stands for, if the graph has it as an actor. */
export type Country = State | Organization;

/**
 * The state, or the union of states, for a code of FollowTheMoney; undefined for a territory that is no state, for `zz`, and for what
 * is no code. `ru` is Russia also where the matter is of 1985: FollowTheMoney has a code of its own for the Soviet Union.
 */
export function countryOf(code: string): Country | undefined {
  const key = code.toLowerCase();
  const special = Object.hasOwn(SPECIAL_CODES, key) ? SPECIAL_CODES[key] : undefined;
  if (special === undefined) {
    return countries.isValid(key) && key.length === 2 ? stateOn(key.toUpperCase(), undefined) : undefined;
  }
  if ('historical' in special) return stateOfId(special.historical);
  if ('code' in special) return stateOn(special.code, undefined);
  if (!('organization' in special)) return undefined;
  const name = special.organization;
  return { kind: 'ORGANIZATION', id: slug(name), name, names: [], identifiers: [] };
}
