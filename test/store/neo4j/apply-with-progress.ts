import { subscribe } from 'node:diagnostics_channel';
import { writeSync } from 'node:fs';
import { openNeo4jStore } from '../../../src/store/neo4j/store.js';
import { grow } from '../../fixtures/grow.js';

/**
 * A program of its own, to be killed: applies a large graph to the Neo4j of its first argument, and writes a line to its output
 * before each statement that it sends, and `done` at the end.
 */
const [, , location = '', meetings = ''] = process.argv;
const store = await openNeo4jStore(JSON.parse(location));
subscribe('demarche:store:round-trip', () => writeSync(1, 'statement\n'));
await store.apply(grow(Number(meetings)));
writeSync(1, 'done\n');
await store.close();
