import { Command, Option } from 'commander';
import { addLensOptions, type LensOptions, lensOf } from '../lens-options.js';
import { wholeNumber } from '../options.js';
import type { ShowAnswer } from '../show/query.js';

const AFTER_HELP = `
Shows who or what it is: names, identifiers, offices, meetings, trips, criticism, praise, stances and ties, each with its dates,
how certain it is, and who says so in which source. The latest come first. The name is looked for as "demarche search" does, and
an id is taken as it is. An empty store gets the dossiers that ship with Demarche.

Examples:
  demarche show 'Steve Witkoff'
  demarche show Zelensky --certain confirmed
  demarche show Yeltsin --notes
  demarche show vladimir-putin --during 2025-11/2025-12 --known-by 2025-11-26
  demarche show european-union --first 3 --json

Exit status: 0 shown; 1 nothing is called so, or it failed; 2 the command line or the configuration is wrong;
3 several may be called so: they are listed, and nothing is shown.`;

interface ShowOptions extends LensOptions {
  readonly first: number;
  readonly notes?: true;
  readonly json?: true;
}

export function showCommand(): Command {
  const command = new Command('show')
    .summary('show what is known of an entity, and by whom')
    .description('Shows an entity of the store that the environment configures, by default the embedded one.')
    .argument('<name...>', 'a name or an id');
  return addLensOptions(command)
    .addOption(
      new Option('--first <number>', 'of each kind of fact, at most so many')
        .default(20)
        .argParser(wholeNumber(1, 500)),
    )
    .option('--notes', 'also the note of each claim: the words in the source, what was read from them')
    .option('--json', 'as JSON, as the API answers')
    .addHelpText('after', AFTER_HELP)
    .action(show);
}

async function show(words: readonly string[], options: ShowOptions, command: Command): Promise<void> {
  const text = words.join(' ');
  if (text.trim() === '') command.error('error: expected a name or an id; got an empty text');
  const [{ withGraph }, { resolveName }, { SHOW_QUERY }, { shown }] = await Promise.all([
    import('../graph.js'),
    import('../resolve-name.js'),
    import('../show/query.js'),
    import('../show/text.js'),
  ]);
  const { node } = await withGraph(async (ask) => {
    const { id } = await resolveName(ask, text);
    return ask<ShowAnswer>(SHOW_QUERY, { id, lens: lensOf(options), first: options.first });
  });
  process.stdout.write(options.json ? `${JSON.stringify(node, null, 2)}\n` : `${shown(node, options.notes)}\n`);
}
