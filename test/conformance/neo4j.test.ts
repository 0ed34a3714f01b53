import { describeNeo4j, realNeo4j } from '../support/neo4j.js';
import { describeConformance } from './suite.js';

describeNeo4j('On a real Neo4j,', () => describeConformance('Neo4j', realNeo4j()));
