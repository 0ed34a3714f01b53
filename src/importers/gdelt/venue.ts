import type { Place } from '../../domain/entity.js';
import type { Mention } from '../importer.js';
import { knownState } from './actors.js';
import type { Row } from './columns.js';
import { DATA_SET } from './sources.js';
import { ISO_OF_FIPS } from './tables/fips.js';

/** A place with what it lies in. */
export interface Venue {
  readonly id: string;
  readonly mentions: readonly Mention[];
}

/** What a code of ActionGeo_Type stands for. */
const GRAINS: Readonly<Record<string, 'town' | 'region'>> = { '2': 'region', '3': 'town', '4': 'town', '5': 'region' };

/**
 * The town or the region in which the row says that the action was; undefined where it says a country or nothing. A region's
 * coordinates are those of its middle, where nobody met: only towns have theirs.
 */
export function venueOf(row: Row): Venue | undefined {
  const grain = GRAINS[row('ActionGeo_Type')];
  const feature = row('ActionGeo_FeatureID');
  const name = row('ActionGeo_FullName');
  if (grain === undefined || name === '' || !/^[-\w]{1,40}$/.test(feature)) return undefined;
  const iso = ISO_OF_FIPS.get(row('ActionGeo_CountryCode'));
  const state = iso === undefined ? undefined : knownState(iso, undefined);
  const [latitude, longitude] = [row('ActionGeo_Lat'), row('ActionGeo_Long')];
  const hasCoordinates = grain === 'town' && latitude !== '' && longitude !== '';
  const place: Place = {
    kind: 'PLACE',
    id: `gdelt:place/${feature}`,
    name,
    names: [],
    identifiers: [{ scheme: 'gdelt-feature', value: feature }],
    ...(state !== undefined && { within: state.id }),
    ...(hasCoordinates && { latitude: Number(latitude), longitude: Number(longitude) }),
  };
  const claim = {
    id: `claim:${place.id}`,
    subject: place.id,
    source: DATA_SET.id,
    polarity: 'ASSERTS',
    certainty: 'REPORTED',
    locator: `FeatureID ${feature}`,
  } as const;
  return { id: place.id, mentions: [...(state?.mentions ?? []), { entity: place, claims: [claim] }] };
}
