import { Command, Option } from 'commander';
import { NotFoundError } from '../../domain/errors.js';
import { ENTITY_KINDS, type EntityKind } from '../../domain/vocabulary.js';
import { someOf, wholeNumber } from '../options.js';
import { paragraph } from '../paragraph.js';

const AFTER_HELP = `
Finds people, states, organizations, plans and places by any of their names, ids or identifiers: in any script or spelling, with a
letter wrong, or as far as it was typed. The best answer comes first. An empty store gets the dossiers that ship with Demarche.

Examples:
  demarche search Zelensky
  demarche search Зеленский
  demarche search 'von der leyen' --kind person
  demarche search moscow --first 3 --json

Exit status: 0 found; 1 nothing was found, or it failed; 2 the command line or the configuration is wrong.`;

interface SearchOptions {
  readonly kind?: readonly EntityKind[];
  readonly first: number;
  readonly json?: true;
}

export function searchCommand(): Command {
  return new Command('search')
    .summary('find entities by name')
    .description('Finds entities in the store that the environment configures, by default the embedded one.')
    .argument('<text...>', 'a name, or a part of it')
    .addOption(
      new Option(
        '--kind <kind>',
        'only person, state, organization, plan or place; may be given several times',
      ).argParser(someOf(ENTITY_KINDS)),
    )
    .addOption(new Option('--first <number>', 'at most so many').default(10).argParser(wholeNumber(1, 500)))
    .option('--json', 'as JSON, as the API answers')
    .addHelpText('after', AFTER_HELP)
    .action(search);
}

const QUERY = `query ($text: String!, $kinds: [EntityKind!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) {
    totalCount
    edges { score name { text lang script kind } node { id kind name description } }
  }
}`;

interface SearchAnswer {
  readonly search: { readonly totalCount: number; readonly edges: readonly Found[] };
}

interface Found {
  readonly name: { readonly text: string };
  readonly node: {
    readonly id: string;
    readonly kind: EntityKind;
    readonly name: string;
    readonly description: string | null;
  };
}

async function search(words: readonly string[], options: SearchOptions, command: Command): Promise<void> {
  const { kind, first, json } = options;
  const text = words.join(' ');
  if (text.trim() === '') command.error('error: expected a name, or a part of it; got an empty text');
  const { withGraph } = await import('../graph.js');
  const answer = await withGraph((ask) => ask<SearchAnswer>(QUERY, { text, kinds: kind, first }));
  const { totalCount, edges } = answer.search;
  if (json) process.stdout.write(`${JSON.stringify(answer.search, null, 2)}\n`);
  if (totalCount === 0) throw nothingFound(text, kind);
  if (json) return;
  const more = totalCount > edges.length ? [`and ${totalCount - edges.length} more: see --first`] : [];
  process.stdout.write(`${[...edges.map(linesOf), ...more].join('\n')}\n`);
}

function linesOf({ name, node }: Found): string {
  const lines = [paragraph(`${node.name} (${node.kind.toLowerCase()})  ${node.id}`)];
  if (node.description !== null) lines.push(paragraph(node.description, '    '));
  if (name.text !== node.name) lines.push(paragraph(`found as "${name.text}"`, '    '));
  return lines.join('\n');
}

function nothingFound(text: string, kinds: readonly EntityKind[] | undefined): NotFoundError {
  const among = kinds === undefined ? '' : ` among ${kinds.map((kind) => `${kind.toLowerCase()}s`).join(' and ')}`;
  return new NotFoundError(`Nothing in the store is called ${JSON.stringify(text)}${among}.`);
}
