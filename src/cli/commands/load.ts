import { Command } from 'commander';
import { readDossierFiles } from '../dossier-files.js';
import { showProgress } from '../progress.js';
import { counted } from '../words.js';
import { contentsOf } from '../written.js';

const AFTER_HELP = `
All files are loaded together, all of them or nothing: a fault in one of them, or a crash meanwhile, leaves the store as it
was. They may refer to each other and to what the store holds. What has an id that the store knows is put in its place;
loading the same files again changes nothing but the revision.

Examples:
  demarche load my-talks.yaml
  demarche load sources.yaml people.yaml meetings.yaml
  DEMARCHE_DATA=./graph demarche load my-talks.yaml       into the embedded store in ./graph
  NEO4J_URI=neo4j://localhost NEO4J_PASSWORD=… demarche load my-talks.yaml

Exit status: 0 loaded; 1 nothing was loaded; 2 the command line or the configuration is wrong.`;

export function loadCommand(): Command {
  return new Command('load')
    .summary('put dossiers into the store')
    .description('Puts dossiers into the store that the environment configures, by default the embedded one.')
    .argument('<files...>', 'the dossiers, as YAML')
    .addHelpText('after', AFTER_HELP)
    .action(load);
}

const READING = 'reading the files';
const OPENING = 'opening the store';
const WRITING = 'checking and writing';

async function load(paths: readonly string[]): Promise<void> {
  const [{ readConfiguration }, { openStore }, { loadDossiers }, { today }] = await Promise.all([
    import('../../config/configuration.js'),
    import('../../store/open.js'),
    import('../../dossier/load.js'),
    import('../../domain/day.js'),
  ]);
  const configuration = readConfiguration(process.env);
  const progress = showProgress(paths.length + 2, READING);
  try {
    const files = readDossierFiles(paths, (path) =>
      progress.done(`Read ${path}`, path === paths.at(-1) ? OPENING : READING),
    );
    const store = await openStore(configuration.store);
    try {
      progress.done(`Opened ${store.description}`, WRITING);
      const { revision, written, removedClaims } = await loadDossiers(store, files, today());
      progress.done('Checked and written', '');
      progress.end();
      const removed = removedClaims === 0 ? '' : `; ${counted(removedClaims, 'outdated claim')} taken out`;
      process.stdout.write(
        `Loaded ${counted(files.length, 'file')} into ${store.description}, which is now at revision ${revision}: ` +
          `${contentsOf(written)}${removed}.\n`,
      );
    } finally {
      await store.close();
    }
  } finally {
    progress.end();
  }
}
