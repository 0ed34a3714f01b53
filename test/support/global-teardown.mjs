export default async function globalTeardown() {
  await globalThis.tearDownNeo4j?.();
}
