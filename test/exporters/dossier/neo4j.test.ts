import { describeNeo4j, realNeo4j } from '../../support/neo4j.js';
import { dossierSuite } from './there-and-back.js';

describeNeo4j('on Neo4j, an exported dossier', () => dossierSuite(realNeo4j(), 4));
