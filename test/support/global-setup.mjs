/** Jest does not transform what it runs before the tests, so tsx does. */
import { tsImport } from 'tsx/esm/api';

export default async function globalSetup(config) {
  const { buildPages } = await tsImport('./built-pages.ts', import.meta.url);
  buildPages();
  const { setUp, tearDown } = await tsImport('./neo4j-server.ts', import.meta.url);
  globalThis.tearDownNeo4j = tearDown;
  await setUp(config);
}
