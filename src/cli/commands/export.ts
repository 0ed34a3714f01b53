import { Argument, Command, Option } from 'commander';
import { RELATION_KINDS, type RelationKind } from '../../domain/vocabulary.js';
import type { Exporter } from '../../exporters/exporter.js';
import { EXPORTERS, exporterNamed } from '../../exporters/registry.js';
import type { ExportPartOptions } from '../export/part.js';
import { addWholeLensOptions } from '../lens-options.js';
import { parsedBy, someOf, wholeNumber, wordOf } from '../options.js';

const WIDTH = Math.max(...EXPORTERS.map(({ name }) => name.length));

const AFTER_HELP = `
Formats:
${EXPORTERS.map(({ name, title, files }) => `  ${name.padEnd(WIDTH)}  ${title}${files === 'SEVERAL' ? ' (several files)' : ''}`).join('\n')}

It writes all there is in the store or, with --kinds, --around or --from and --to, a part of it: relations, with everybody whom they
and the claims about them name. Several files go into a folder, or into one ZIP where FILE ends in ".zip" or nothing is named.
A file that is there already is left as it is, unless --force is given; one that could not be written whole is not left there.

Examples:
  demarche export gexf -o graph.gexf
  demarche export csv -o tables                       nodes.csv and edges.csv in a folder
  demarche export graphml --kinds meeting --during 1970/1979 > meetings.graphml
  demarche export cytoscape --around 'Steve Witkoff' --depth 2 -o witkoff.json
  demarche export kumu --from dmitriev --to putin --known-by 2025-11-26 -o chain.json

Exit status: 0 written; 1 there is no such path, nothing is called so, or it failed; 2 the command line or the configuration is
wrong; 3 several may be called so: they are listed.`;

interface Options extends ExportPartOptions {
  readonly output?: string;
  readonly force?: true;
}

export function exportCommand(): Command {
  const command = new Command('export')
    .summary('write the graph, or a part of it, for another tool')
    .description(
      'Writes what is in the store that the environment configures, by default the embedded one, in a format.',
    )
    .addArgument(new Argument('<format>', 'the format, see below').argParser(parsedBy(exporterNamed)))
    .option('-o, --output <file>', 'where to write it (default: to standard output)')
    .option('--force', 'overwrite what is there')
    .addOption(
      new Option(
        '--kinds <kind...>',
        `only relations of these kinds: ${RELATION_KINDS.map(wordOf).join(', ')}`,
      ).argParser<readonly RelationKind[]>(someOf(RELATION_KINDS)),
    );
  return addWholeLensOptions(command)
    .option('--around <name>', 'what is around this one; a name or an id')
    .addOption(
      new Option('--depth <number>', 'with --around: so many relations away').default(1).argParser(wholeNumber(1, 4)),
    )
    .addOption(
      new Option('--limit <number>', 'with --around: at most so many others')
        .default(300)
        .argParser(wholeNumber(0, 500)),
    )
    .option('--from <name>', 'with --to: the paths from this one')
    .option('--to <name>', 'to this one')
    .addOption(
      new Option('--max-hops <number>', 'with --from: paths of so many hops at the most')
        .default(6)
        .argParser(wholeNumber(1, 20)),
    )
    .option('--chronological', 'with --from: only paths in which no relation begins before the one before it')
    .option('--more', 'with --from: longer paths as well, when there are few of the shortest')
    .addHelpText('after', AFTER_HELP)
    .action(writeExport);
}

async function writeExport(exporter: Exporter, options: Options, command: Command): Promise<void> {
  const { output: path, force = false } = options;
  const [{ partFor, partProblem }, { writeTo, writeToStdout }, { withStore }, { counting }, { graphFor }] =
    await Promise.all([
      import('../export/part.js'),
      import('../export/output.js'),
      import('../graph.js'),
      import('../export/counting.js'),
      import('../../exporters/reading/graph-for.js'),
    ]);
  const problem = partProblem(options);
  if (problem !== undefined) command.error(`error: ${problem}`);
  await withStore(async (store, adjacencyLimit) => {
    const part = await partFor(store, adjacencyLimit, options);
    const graph = graphFor(exporter, store, part);
    if (path === undefined) return writeToStdout(exporter, graph);
    const { counted, summary, end } = counting(graph);
    try {
      await writeTo(path, { exporter, graph: counted, force });
    } finally {
      end();
    }
    process.stdout.write(`Wrote ${path}: ${summary()}.\n`);
  });
}
