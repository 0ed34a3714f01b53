export interface Format {
  /** As the server calls it. */
  readonly name: string;
  readonly title: string;
  /** What it is for. */
  readonly use: string;
}

/** What the server writes. */
export const FORMATS: readonly Format[] = [
  { name: 'gexf', title: 'GEXF', use: 'Gephi and Gephi Lite, with dates, colours and places on the canvas' },
  { name: 'graphml', title: 'GraphML', use: 'yEd, NetworkX, igraph and most other graph programs' },
  { name: 'cytoscape', title: 'Cytoscape JSON', use: 'Cytoscape and Cytoscape.js' },
  { name: 'node-link', title: 'Node-link JSON', use: 'D3, NetworkX and notebooks' },
  { name: 'graphology', title: 'Graphology JSON', use: 'graphology and sigma, in JavaScript' },
  { name: 'neo4j-admin', title: 'CSV for neo4j-admin', use: 'loading into an empty Neo4j; a ZIP' },
  { name: 'csv', title: 'CSV tables', use: 'spreadsheets, Gephi and Flourish: nodes and edges; a ZIP' },
  { name: 'kumu', title: 'Kumu JSON', use: 'maps in Kumu' },
  { name: 'jsonld', title: 'JSON-LD', use: 'linked data: schema.org, and PROV for who says so' },
  { name: 'ftm', title: 'FollowTheMoney', use: 'Aleph, OpenSanctions and what else reads FtM; JSON lines' },
  { name: 'dossier', title: 'Dossier', use: 'Demarche itself: nothing is lost; YAML to read and edit' },
];
