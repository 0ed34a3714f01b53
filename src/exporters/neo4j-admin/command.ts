import { ENTITY_TABLES } from './entity-tables.js';
import { RELATION_TABLES } from './relation-tables.js';
import { SOURCE_TABLES } from './source-tables.js';

const TABLES = [...SOURCE_TABLES, ...ENTITY_TABLES, ...RELATION_TABLES];

/** The options of `neo4j-admin database import full`, one a line: it takes them from a file. */
export const OPTIONS: readonly string[] = [
  ...TABLES.map(({ file, holds }) => `--${holds}=./${file}`),
  // Names and notes may have several lines.
  '--multiline-fields=true',
  '--id-type=string',
];

export const README = `A graph of diplomacy for Neo4j, exported by Demarche
==================================================

In this folder, with the database stopped or not yet there:

    neo4j-admin database import full neo4j @import.args

import.args names each of the CSV files, and says that fields may have several lines. Neo4j 5.26 and later read
them. Where the database has data already, add --overwrite-destination: the data is lost.

Then start Neo4j and ask, for instance:

    MATCH (person:Person)-[:ATTENDED]->(meeting:Meeting)<-[:ATTENDED]-(other:Actor)
    MATCH (meeting)-[claim:STATED_IN]->(source:Source)
    RETURN person.name, other.name, meeting.start, claim.certainty, source.title LIMIT 25

Facts are nodes: (:Entity)-[role]->(:Relation)-[:STATED_IN]->(:Source). The graph is the one that Demarche keeps in
Neo4j. Demarche opens it, with NEO4J_URI set, and adds its constraints and indexes when it does.
`;
