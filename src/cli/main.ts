#!/usr/bin/env node
import { report } from './report.js';
import { run } from './run.js';

// Whoever reads only the beginning of what is written (`| head`) has what he wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : report(error)));
process.on('uncaughtException', (error) => process.exit(report(error)));
process.exitCode = await run(process.argv.slice(2));
