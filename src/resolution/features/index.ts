import type { Feature } from '../weights.js';
import { compareAllegiances } from './allegiance.js';
import type { Compare } from './feature.js';
import { compareIdentifiers } from './identifier.js';
import { compareBirths, compareDeaths } from './life.js';
import { compareLifetimes } from './lifetime.js';
import { compareLinks } from './link.js';
import { compareNames } from './name.js';
import { compareNeighbours } from './neighbour.js';
import { compareOffices } from './office.js';
import { compareOrdinals } from './ordinal.js';
import { comparePeriods } from './period.js';
import { compareRarity } from './rarity.js';
import { compareScripts } from './script.js';

/** All features, in the order in which equally weighty ones are told. */
export const FEATURES: { readonly [F in Feature]: Compare<F> } = {
  identifier: compareIdentifiers,
  name: compareNames,
  ordinal: compareOrdinals,
  rarity: compareRarity,
  script: compareScripts,
  birth: compareBirths,
  death: compareDeaths,
  lifetime: compareLifetimes,
  period: comparePeriods,
  office: compareOffices,
  allegiance: compareAllegiances,
  neighbour: compareNeighbours,
  link: compareLinks,
};
