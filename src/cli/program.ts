import { Command } from 'commander';
import { checkCommand } from './commands/check.js';
import { exportCommand } from './commands/export.js';
import { importCommand } from './commands/import.js';
import { loadCommand } from './commands/load.js';
import { pathCommand } from './commands/path.js';
import { resolveCommand } from './commands/resolve.js';
import { searchCommand } from './commands/search.js';
import { serveCommand } from './commands/serve.js';
import { showCommand } from './commands/show.js';
import { packageVersion } from './package-root.js';

const AFTER_HELP = `
Examples:
  demarche serve                      open the embedded store and serve it at http://127.0.0.1:4000/graphql
  demarche check my-talks.yaml        say what is wrong in a dossier, without a store
  demarche load my-talks.yaml         put a dossier into the store
  demarche import historian ./data    bring a data set into the store
  demarche search Zelensky            find somebody in the store by any name
  demarche show 'Steve Witkoff'       what is known of somebody, and by whom
  demarche path dmitriev putin        who is linked with whom, through whom
  demarche resolve                    what may be in the store twice
  demarche export gexf -o graph.gexf  write the graph for another tool
  demarche help load                  more on one command

The environment says which store, and which port: see docs/configuration.md.

Exit status: 0 done; 1 it failed, or a dossier is wrong; 2 the command line or the configuration is wrong;
3 a name may mean several things.`;

/** The command line. Each command loads what it needs when it is run, so that the others start at once. */
export function createProgram(): Command {
  const program = new Command('demarche')
    .description('A graph of diplomacy: who met whom, who was sent as whose envoy, and how each of these is known.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', AFTER_HELP)
    // `resolve` and the commands in it have options of the same names.
    .enablePositionalOptions()
    .showHelpAfterError('Run "demarche --help" for the commands, "demarche help <command>" for one of them.')
    .exitOverride();
  for (const command of [
    serveCommand(),
    loadCommand(),
    importCommand(),
    checkCommand(),
    searchCommand(),
    showCommand(),
    pathCommand(),
    resolveCommand(),
    exportCommand(),
  ]) {
    program.addCommand(inheriting(command, program));
  }
  return program;
}

/** Commands that are made apart take over nothing by themselves: how they fail, and how their help is asked for. */
function inheriting(command: Command, from: Command): Command {
  command.copyInheritedSettings(from);
  for (const inner of command.commands) inheriting(inner, command);
  return command;
}
