/** Runs the differential tests alone, on 2,000 cases where DIFFERENTIAL_CASES says nothing else. */
process.env.DIFFERENTIAL_CASES ??= '2000';
process.argv.push('test/differential');
await import('../node_modules/jest/bin/jest.js');
