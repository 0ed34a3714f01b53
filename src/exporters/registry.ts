import { BadInputError } from '../domain/errors.js';
import { didYouMean } from '../domain/nearest.js';
import { csv } from './csv.js';
import { cytoscape } from './cytoscape.js';
import { dossier } from './dossier/exporter.js';
import type { Exporter } from './exporter.js';
import { ftm } from './ftm/exporter.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { graphology } from './graphology.js';
import { jsonld } from './jsonld/exporter.js';
import { kumu } from './kumu.js';
import { neo4jAdmin } from './neo4j-admin/exporter.js';
import { nodeLink } from './node-link.js';

/** Every format, in the order in which they are listed. */
export const EXPORTERS: readonly Exporter[] = [
  gexf,
  graphml,
  cytoscape,
  nodeLink,
  graphology,
  neo4jAdmin,
  csv,
  kumu,
  jsonld,
  ftm,
  dossier,
];

/**
 * The format of this name.
 * @throws BadInputError that lists them and says which is nearest.
 */
export function exporterNamed(name: string): Exporter {
  const exporter = EXPORTERS.find((one) => one.name === name);
  if (exporter !== undefined) return exporter;
  const names = EXPORTERS.map((one) => one.name);
  throw new BadInputError(
    `Expected a format: ${names.join(', ')}; got ${JSON.stringify(name)}.${didYouMean(name.toLowerCase(), names)}`,
  );
}
