#!/usr/bin/env node
import { report } from './report.js';
import { run } from './run.js';

process.on('uncaughtException', (error) => process.exit(report(error)));
process.exitCode = await run(process.argv.slice(2));
