/**
 * Prints "passed failed skipped" of a jest report. A test file that could not run at all counts as one failure,
 * and so does a report that is not there or holds no test.
 */
import { existsSync, readFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
const report = file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numRuntimeErrorTestSuites = 0 } = report;
const failed = numFailedTests + numRuntimeErrorTestSuites;
console.log(numPassedTests, numPassedTests + failed === 0 ? 1 : failed, numPendingTests);
