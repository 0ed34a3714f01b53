/** The environment variables by which the run's set-up tells the tests where each worker's Neo4j is; unset where there is none. */
export const NEO4J_FOR_TESTS = 'DEMARCHE_NEO4J_FOR_TESTS';
/** Path of its self-signed certificate, where it offers encrypted connections. */
export const NEO4J_CERTIFICATE = 'DEMARCHE_NEO4J_CERTIFICATE';
