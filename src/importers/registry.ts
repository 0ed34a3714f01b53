import { ftm } from './ftm/importer.js';
import { gdelt } from './gdelt/importer.js';
import { historian } from './historian/importer.js';
import type { Importer } from './importer.js';
import { wikidata } from './wikidata/importer.js';

/** Every format, in the order in which they are listed and in which a file's format is guessed. */
export const IMPORTERS: readonly Importer[] = [historian, ftm, wikidata, gdelt];
