import { CommanderError } from 'commander';
import { createProgram } from './program.js';
import { EXIT, type ExitStatus, report } from './report.js';

/** Runs one command. Failures are told on stderr; the status says which kind they are of. */
export async function run(args: readonly string[]): Promise<ExitStatus> {
  try {
    await createProgram().parseAsync(args, { from: 'user' });
    return EXIT.ok;
  } catch (error) {
    // Commander has told it already; asking for help or the version is thrown as well, with status 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    return report(error);
  }
}
