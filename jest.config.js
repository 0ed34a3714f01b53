/** Every test file runs in one process, one after another: they share one real Neo4j, and Community has one database. */
export default {
  testEnvironment: 'node',
  maxWorkers: 1,
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
