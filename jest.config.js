/**
 * Two test files run at a time, each worker with a real Neo4j of its own: Community has one database. With NEO4J_URI there is one Neo4j, and
 * so one worker.
 */
export default {
  testEnvironment: 'node',
  maxWorkers: process.env.NEO4J_URI ? 1 : 2,
  // No test is about time: one that hangs is stopped in the end.
  testTimeout: 300_000,
  globalSetup: './test/support/global-setup.mjs',
  globalTeardown: './test/support/global-teardown.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
};
