/** The environment variable by which the run's set-up tells the tests where their Neo4j is; unset where there is none. */
export const NEO4J_FOR_TESTS = 'DEMARCHE_NEO4J_FOR_TESTS';
