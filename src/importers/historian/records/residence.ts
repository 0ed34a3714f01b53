import type { Day } from '../../../domain/day.js';
import type { Mention } from '../../importer.js';
import { mentionsOfCountry } from '../../states/state-on.js';
import { claimOf } from '../facts.js';
import type { Accreditation } from '../lookups.js';
import { nameOfLocality, placeIn } from '../places.js';
import { territoryOn } from '../territory.js';
import { textAt } from '../xml/element.js';

/** Where an envoy with several posts lived: the place, within the state of that day; undefined where the group does not say it. */
export function residenceOf(
  { element, file, group }: Accreditation,
  day: Day | undefined,
): { readonly place: Mention; readonly mentions: readonly Mention[] } | undefined {
  const locality = textAt(element, 'resident-at/locale-id');
  const territory = textAt(element, 'resident-at/contemporary-territory-id');
  if (locality === undefined || territory === undefined) return undefined;
  const country = territoryOn(territory, day, 'resident-at/contemporary-territory-id');
  const place = placeIn(country, nameOfLocality(locality), (claim) =>
    claimOf({ dataSet: 'pocom', file }, element, group, claim),
  );
  return { place, mentions: [...mentionsOfCountry(country), place] };
}
