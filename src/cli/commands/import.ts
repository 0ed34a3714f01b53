import { Argument, Command, InvalidArgumentError } from 'commander';
import { isDay } from '../../domain/day.js';
import { didYouMean } from '../../domain/nearest.js';
import type { Importer } from '../../importers/importer.js';
import { IMPORTERS } from '../../importers/registry.js';
import { showImportProgress } from '../import-progress.js';
import { type ImportSummary, importSummary } from '../import-summary.js';
import { checkNotRead, checkRejectsPath } from '../rejects-file.js';

const NAME_WIDTH = Math.max(...IMPORTERS.map(({ name }) => name.length)) + 2;
const FORMATS = IMPORTERS.map(({ name, title, description, options = {} }) =>
  [
    `  ${name.padEnd(NAME_WIDTH)} ${title}: ${description}`,
    ...Object.entries(options).map(([option, what]) => `  ${' '.repeat(NAME_WIDTH)} --option ${option}=…   ${what}`),
  ].join('\n'),
).join('\n');

const AFTER_HELP = `
Formats:
${FORMATS}

PATH is a file, a folder with all files in it, or - for standard input; packed files (gzip) are told by their content.
What the store has already is left alone: importing again changes nothing. An import that was killed goes on where it had come when it is
started again with the same files. A record that is wrong is left out, and goes whole to the rejects file, with its line, the field, what
was expected and what came.

Examples:
  demarche import historian ./historian
  demarche import historian --dry-run ./historian        say what would change
  gzip -dc trips.xml.gz | demarche import historian -
  NEO4J_URI=neo4j://localhost NEO4J_PASSWORD=… demarche import historian ./historian

Exit status: 0 imported, rejected records or not; 1 it failed; 2 the command line or the configuration is wrong.`;

interface Options {
  readonly dryRun?: boolean;
  readonly strict?: boolean;
  readonly rejects?: string;
  readonly retrieved?: string;
  readonly json?: boolean;
  readonly option?: Readonly<Record<string, string>>;
}

export function importCommand(): Command {
  return new Command('import')
    .summary('bring a data set into the store')
    .description(
      'Brings files of a known format into the store that the environment configures, by default the embedded one.',
    )
    .addArgument(new Argument('<format>', 'the format of the files').argParser(format))
    .argument('<paths...>', 'files, folders, or - for standard input')
    .option('--dry-run', 'say what would change, and change nothing')
    .option('--strict', 'stop at the first record that is wrong')
    .option('--rejects <file>', 'where records that are wrong go (default: <format>-rejects.jsonl)')
    .option('--retrieved <day>', 'the day on which the data was fetched (default: today, or what the store says)', day)
    .option('--option <name=value>', 'what the format is to know, see below; may be given several times', setting)
    .option('--json', 'the summary as JSON, and no progress')
    .addHelpText('after', AFTER_HELP)
    .action(importPaths);
}

function format(name: string): string {
  const names = IMPORTERS.map((importer) => importer.name);
  if (names.includes(name)) return name;
  throw new InvalidArgumentError(`Expected a format: ${names.join(', ')}.${didYouMean(name, names)}`);
}

function day(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('Expected a day such as 2025-11-26.');
}

function setting(text: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError('Expected NAME=VALUE.');
  return { ...before, [name]: value };
}

/** What is wrong with the given options, if anything is. */
function unknownOption({ name, options = {} }: Importer, given: Readonly<Record<string, string>>): string | undefined {
  const names = Object.keys(options);
  const unknown = Object.keys(given).find((option) => !names.includes(option));
  if (unknown === undefined) return undefined;
  const expected = names.length === 0 ? 'none' : names.join(', ');
  return `error: --option ${unknown}: expected an option of "${name}": ${expected}.${didYouMean(unknown, names)}`;
}

async function importPaths(name: string, paths: readonly string[], options: Options, command: Command): Promise<void> {
  const [{ readConfiguration }, { openStore }, { openStoreToTry }, { importInto, openImport }, { today }, { totalOf }] =
    await Promise.all([
      import('../../config/configuration.js'),
      import('../../store/open.js'),
      import('../trial-store.js'),
      import('../../importers/import-files.js'),
      import('../../domain/day.js'),
      import('../../importers/pipeline/counts.js'),
    ]);
  const importer = IMPORTERS.find((one) => one.name === name);
  if (importer === undefined) return;
  const { dryRun = false, strict = false, json = false, retrieved, option = {} } = options;
  const wrong = unknownOption(importer, option);
  if (wrong !== undefined) command.error(wrong);
  const configuration = readConfiguration(process.env);
  const rejectsPath = options.rejects ?? (dryRun ? undefined : `${name}-rejects.jsonl`);
  if (rejectsPath !== undefined) checkRejectsPath(rejectsPath);
  let onBytes: (count: number) => void = () => {};
  const opened = await openImport(importer, paths, {
    stdin: process.stdin,
    onBytes: (count) => onBytes(count),
    formatOptions: option,
  });
  if (rejectsPath !== undefined) {
    checkNotRead(
      rejectsPath,
      opened.files.map(({ path }) => path),
    );
  }
  const store = await (dryRun ? openStoreToTry : openStore)(configuration.store);
  const progress = json ? undefined : showImportProgress(opened.bytes);
  if (progress !== undefined) onBytes = progress.bytes;
  try {
    const { counts, resumed } = await importInto(store, opened, {
      rejectsPath,
      strict,
      dryRun,
      today: today(),
      retrievedOn: retrieved,
      onBatch: (soFar) => progress?.records(totalOf(soFar).read),
    });
    progress?.end();
    const summary: ImportSummary = {
      format: name,
      store: store.description,
      files: opened.files.length,
      leftOut: opened.leftOut,
      dryRun,
      resumed,
      counts,
      rejects: totalOf(counts).rejected === 0 ? undefined : rejectsPath,
      revision: await store.revision(),
    };
    process.stdout.write(json ? `${JSON.stringify(summary)}\n` : importSummary(summary));
  } finally {
    progress?.end();
    await store.close();
  }
}
