/** The words of Demarche that schema.org and PROV have none for; README.md lists them. */
export const VOCABULARY = 'urn:demarche:vocabulary:';
const IDS = 'urn:demarche:id:';

export const PREFIXES = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  demarche: { '@id': VOCABULARY, '@prefix': true },
  id: { '@id': IDS, '@prefix': true },
} as const;

/** What has this id in the graph, in short; characters that no IRI has are escaped, and with them whatever a reader could take for more. */
export function iri(id: string): string {
  return `id:${suffix(id)}`;
}

/** The same in full. */
export function fullIri(id: string): string {
  return `${IDS}${suffix(id)}`;
}

function suffix(id: string): string {
  return encodeURIComponent(id).replaceAll('%3A', ':');
}
