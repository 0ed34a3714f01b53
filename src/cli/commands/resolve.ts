import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { MERGEABLE_KINDS, VERDICTS } from '../../domain/judgement.js';
import { didYouMean } from '../../domain/nearest.js';
import { fraction, oneOf, someOf, wholeNumber, wordOf } from '../options.js';
import type { JudgeOptions } from '../resolve/judge.js';
import type { ProposeOptions } from '../resolve/propose.js';

const AFTER_HELP = `
Compares the entities of the store with each other and proposes those that may be one, the likeliest first: each with its score, what
speaks for it and against it, and the command that says so. The score is the probability that they are one, worked out from names in any
script and spelling, dates, offices, identifiers and who met whom; src/resolution/README.md says how, and how good it is. What was
judged is not proposed again.

Entities that are judged the same are shown as one from then on, under all their ids; "split" takes that back, and nothing is lost.

Examples:
  demarche resolve                                  what may be one
  demarche resolve --kind person --above 0.8
  demarche resolve --merge-above 0.98 --dry-run     what would be merged without anybody looking
  demarche resolve judge dmitri-medvedev dmitriy-medvedev same --reason 'one spelling is the other'
  demarche resolve split dmitri-medvedev            take it apart again
  demarche resolve judgements                       what was judged, by whom and why

Exit status: 0 done, whether something was found or not; 1 it failed; 2 the command line or the configuration is wrong; 3 several may be
called so: they are listed, and nothing is judged.`;

export function resolveCommand(): Command {
  return new Command('resolve')
    .summary('find what is twice in the store, and say what is one')
    .description(
      'Proposes duplicates in the store that the environment configures, by default the embedded one, and keeps what is judged of them.',
    )
    .addOption(
      new Option(
        '--kind <kind>',
        `only ${MERGEABLE_KINDS.map(wordOf).join(', ')}; may be given several times`,
      ).argParser(someOf(MERGEABLE_KINDS)),
    )
    .addOption(new Option('--above <score>', 'only what scores as much').default(0.3).argParser(fraction))
    .addOption(new Option('--limit <number>', 'at most so many').default(20).argParser(wholeNumber(1, 10_000)))
    .option('--again', 'also what was judged unsure')
    .addOption(
      new Option('--merge-above <score>', 'merge what scores as much and has nothing against it: 0.98, say').argParser(
        fraction,
      ),
    )
    .option('--dry-run', 'with --merge-above: say what would be merged, and merge nothing')
    .option('--json', 'as JSON')
    .addHelpText('after', AFTER_HELP)
    .usage('[options] [command]')
    .addArgument(new Argument('[command]', 'judge, split or judgements').argParser(unknownCommand))
    .action((_: undefined, options: ProposeOptions, command: Command) => propose(options, command))
    .addCommand(judgeCommand())
    .addCommand(splitCommand())
    .addCommand(judgementsCommand());
}

function judgeCommand(): Command {
  return new Command('judge')
    .summary('say whether two are the same')
    .description(
      'Says that two entities are the same, different, or that nobody can tell. A later judgement of the two takes the place of an earlier one.',
    )
    .argument('<one>', 'a name or an id; in quotes when it has spaces')
    .argument('<other>', 'another one')
    .addArgument(new Argument('<verdict>', 'same, different or unsure').argParser(oneOf(VERDICTS)))
    .option('--reason <text>', 'why')
    .option('--by <name>', 'who judges (default: whoever is logged in)')
    .option('--json', 'as JSON')
    .action(async (one: string, other: string, verdict: (typeof VERDICTS)[number], options: JudgeOptions) => {
      const { judge } = await import('../resolve/judge.js');
      await judge(one, other, verdict, options);
    });
}

function splitCommand(): Command {
  return new Command('split')
    .summary('take apart what was judged the same')
    .description(
      'Takes a merged entity apart: all judgements that made it one become "different". With two ids, only the judgement of these two.',
    )
    .argument('<id>', 'a name or an id of it')
    .argument('[other]', 'the id of another that it was judged the same as')
    .option('--reason <text>', 'why')
    .option('--by <name>', 'who judges (default: whoever is logged in)')
    .option('--json', 'as JSON')
    .action(async (id: string, other: string | undefined, options: JudgeOptions) => {
      const { split } = await import('../resolve/split.js');
      await split(id, other, options);
    });
}

function judgementsCommand(): Command {
  return new Command('judgements')
    .summary('list what was judged')
    .description('Lists all judgements by the ids that they are about.')
    .addOption(
      new Option('--verdict <verdict>', 'only same, different or unsure; may be given several times').argParser(
        someOf(VERDICTS),
      ),
    )
    .option('--json', 'as JSON, one judgement a line')
    .action(async (options: { readonly verdict?: readonly (typeof VERDICTS)[number][]; readonly json?: true }) => {
      const { listJudgements } = await import('../resolve/judgements.js');
      await listJudgements(options);
    });
}

/** What is a command never comes here. */
function unknownCommand(word: string): never {
  const names = ['judge', 'split', 'judgements'];
  throw new InvalidArgumentError(`Expected ${names.join(', ')} or nothing.${didYouMean(word, names)}`);
}

async function propose(options: ProposeOptions, command: Command): Promise<void> {
  const { mergeAbove, dryRun } = options;
  if (dryRun && mergeAbove === undefined)
    command.error('error: --dry-run says what --merge-above would merge: give both');
  const ofProposals = ['above', 'limit', 'again'].filter((name) => command.getOptionValueSource(name) === 'cli');
  if (mergeAbove !== undefined && ofProposals.length > 0)
    command.error(`error: --${ofProposals[0]} is for proposals, and --merge-above merges: give one of them`);
  const { propose: listProposals, merge } = await import('../resolve/propose.js');
  await (mergeAbove === undefined ? listProposals(options) : merge(options, mergeAbove));
}
