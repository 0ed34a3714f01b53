import { DemarcheError } from '../../../src/domain/errors.js';
import { openNeo4jStore } from '../../../src/store/neo4j/store.js';
import { change } from '../../conformance/harness.js';

/** A program of its own, because Node reads at its start which certificates it trusts. Prints the scheme that worked. */
const [, , text = ''] = process.argv;
const location = JSON.parse(text);
const [scheme = ''] = location.uri.split(':', 1);
try {
  const store = await openNeo4jStore(location);
  await store.apply(change({ sources: [{ id: 'source', title: scheme }] }));
  process.stdout.write(`${(await store.sources(['source'])).get('source')?.title}\n`);
  await store.close();
} catch (error) {
  if (!(error instanceof DemarcheError)) throw error;
  process.stdout.write(`${error.code} ${error.message}\n`);
}
