/** No Neo4j can be started on this machine; the message says what is missing. */
export class NoNeo4jError extends Error {}
