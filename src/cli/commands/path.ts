import { Command, Option } from 'commander';
import { RELATION_KINDS, type RelationKind } from '../../domain/vocabulary.js';
import { addLensOptions, type LensOptions, lensOf } from '../lens-options.js';
import { severalOf, someOf, wholeNumber, wordOf } from '../options.js';
import type { PathAnswer } from '../path/query.js';
import { counted } from '../words.js';

const AFTER_HELP = `
Prints the shortest chains from one to the other, each hop with its day, place and certainty and with who says so in which source; the
most certain come first. Names are looked for as "demarche search" does, and an id is taken as it is. An empty store gets the dossiers
that ship with Demarche.

Examples:
  demarche path 'Kirill Dmitriev' 'Vladimir Putin'
  demarche path zelenskyy trump --via meeting --via tenure --max-hops 4
  demarche path dmitriev putin --during 2025 --known-by 2025-11-26 --certain reported --chronological
  demarche path dmitriev putin --avoid 'Jared Kushner' --more --json

Exit status: 0 found; 1 there is no such chain, nothing is called so, or it failed; 2 the command line or the configuration is
wrong; 3 several may be called so: they are listed.`;

interface PathOptions extends LensOptions {
  readonly via?: readonly RelationKind[];
  readonly avoid?: readonly string[];
  readonly maxHops: number;
  readonly first: number;
  readonly chronological?: true;
  readonly more?: true;
  readonly notes?: true;
  readonly json?: true;
}

export function pathCommand(): Command {
  const command = new Command('path')
    .summary('show who is linked with whom, through whom')
    .description(
      'Finds chains between two entities of the store that the environment configures, by default the embedded one.',
    )
    .argument('<from>', 'a name or an id; in quotes when it has spaces')
    .argument('<to>', 'another one')
    .addOption(
      new Option(
        '--via <kind>',
        `through relations of this kind (${RELATION_KINDS.map(wordOf).join(', ')}); may be given several times (default: meeting)`,
      ).argParser(someOf(RELATION_KINDS)),
    );
  return addLensOptions(command)
    .option('--chronological', 'only chains in which no relation begins before the one before it')
    .option('--avoid <name>', 'through anybody but this one; may be given several times', severalOf)
    .addOption(
      new Option('--max-hops <number>', 'chains of so many hops at the most').default(6).argParser(wholeNumber(1, 20)),
    )
    .addOption(new Option('--first <number>', 'at most so many chains').default(10).argParser(wholeNumber(1, 100)))
    .option('--more', 'longer chains as well, when there are fewer of the shortest than --first')
    .option('--notes', 'also the note of each claim: the words in the source, what was read from them')
    .option('--json', 'as JSON, as the API answers')
    .addHelpText('after', AFTER_HELP)
    .action(path);
}

/** Nothing was where one of the two has no such relation, and where the database searched by itself. */
function lookedAt(explored: number): string {
  if (explored > 0) return `${counted(explored, 'entity was', 'entities were')} looked at`;
  return 'it may be that one of them has no relation of that kind at all, which "demarche show" tells';
}

async function path(from: string, to: string, options: PathOptions, command: Command): Promise<void> {
  if ([from, to].some((name) => name.trim() === ''))
    command.error('error: expected a name or an id; got an empty text');
  const [{ withGraph }, { resolveName }, { PATH_QUERY }, { pathsShown }, { NotFoundError }] = await Promise.all([
    import('../graph.js'),
    import('../resolve-name.js'),
    import('../path/query.js'),
    import('../path/text.js'),
    import('../../domain/errors.js'),
  ]);
  const { paths, ends } = await withGraph(async (ask) => {
    const ends = [await resolveName(ask, from), await resolveName(ask, to)] as const;
    const avoided = [];
    for (const name of options.avoid ?? []) avoided.push((await resolveName(ask, name)).id);
    const answer = await ask<PathAnswer>(PATH_QUERY, {
      from: ends[0].id,
      to: ends[1].id,
      via: options.via ?? ['MEETING'],
      lens: lensOf(options),
      avoid: avoided,
      maxHops: options.maxHops,
      mode: options.more ? 'K_SHORTEST' : 'SHORTEST',
      chronological: options.chronological ?? false,
      first: options.first,
    });
    return { ...answer, ends };
  });
  if (options.json) process.stdout.write(`${JSON.stringify(paths, null, 2)}\n`);
  switch (paths.__typename) {
    case 'Paths':
      if (!options.json) process.stdout.write(`${pathsShown(paths, options.notes)}\n`);
      return;
    case 'NoPath':
      throw new NotFoundError(
        `There is no such chain of at most ${paths.searchedHops} hops from ${ends[0].name} to ${ends[1].name}; ` +
          `${lookedAt(paths.explored)}.\n` +
          'Other or more kinds of relation may show one (--via), and whatever narrows the search may hide it:\n' +
          '--during, --known-by, --certain, --avoid, --chronological, --max-hops.',
      );
    case 'SearchLimitReached':
      throw new NotFoundError(`No chain was found. ${paths.hint}`);
  }
}
