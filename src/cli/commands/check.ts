import { Command } from 'commander';
import { readDossierFiles } from '../dossier-files.js';
import { counted } from '../words.js';

const AFTER_HELP = `
It needs no store, and no configuration. What one file refers to must be in one of the files that are named: name files that
belong together at once. A dossier that refers to what only your store holds is checked by "demarche load", which writes
all of it or nothing.

Examples:
  demarche check my-talks.yaml
  demarche check dossiers/*.yaml

Exit status: 0 nothing is wrong; 1 something is wrong; 2 the command line is wrong.`;

export function checkCommand(): Command {
  return new Command('check')
    .summary('say what is wrong in dossiers')
    .description('Says what is wrong in dossiers: file, line, column, what was expected and what came.')
    .argument('<files...>', 'the dossiers, as YAML')
    .addHelpText('after', AFTER_HELP)
    .action(check);
}

async function check(paths: readonly string[]): Promise<void> {
  const files = readDossierFiles(paths);
  const [{ readDossiers }, { today }] = await Promise.all([
    import('../../dossier/read.js'),
    import('../../domain/day.js'),
  ]);
  const { sources, entities, relations, claims } = readDossiers(files, today());
  const contents = [
    counted(sources.length, 'source'),
    counted(entities.length, 'entity', 'entities'),
    counted(relations.length, 'relation'),
    counted(claims.length, 'claim'),
  ];
  process.stdout.write(`${counted(files.length, 'file')} without a fault: ${contents.join(', ')}.\n`);
}
