import type { Claim } from '../../domain/claim.js';
import type { Place, State } from '../../domain/entity.js';
import type { Mention } from '../importer.js';
import { slug } from '../states/slug.js';

type MakeClaim = (claim: { readonly id: string; readonly subject: string }) => Claim;

/** A town or the like in a state, or in a territory that is none, by name: the same one whichever record names it. */
export function placeIn(country: State | Place, name: string, claim: MakeClaim): Mention {
  const id = `travels:${country.id.replace(/^territory:/, '')}/${slug(name)}`;
  const entity: Place = { kind: 'PLACE', id, name, names: [], identifiers: [] };
  if (country.kind === 'PLACE') return { entity, claims: [] };
  return { entity: { ...entity, within: country.id }, claims: [claim({ id: `claim:${id}`, subject: id })] };
}

/** Ids of localities whose names have more than capitals. */
const NAMES: Readonly<Record<string, string>> = {
  'port-au-prince': 'Port-au-Prince',
  'st-johns': 'St. John’s',
  'st-petersburg': 'St. Petersburg',
};

/** The name that the id of a locality is made of: `san-jose_cr`, told by its country from others of its name, is `San Jose`. */
export function nameOfLocality(id: string): string {
  const [plain = id] = id.split('_');
  return NAMES[plain] ?? plain.replace(/(?:^|-)([a-z])/g, (part) => part.replace('-', ' ').toUpperCase());
}
