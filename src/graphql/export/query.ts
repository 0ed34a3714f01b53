import { PATH_MODES } from '../../analysis/paths/question.js';
import { BadInputError } from '../../domain/errors.js';
import { CERTAINTIES, RELATION_KINDS } from '../../domain/vocabulary.js';
import type { Part } from '../../exporters/reading/part.js';
import type { Context } from '../context.js';
import type { Lens } from '../generated/resolver-types.js';
import { Parameters } from './parameters.js';
import { partAround, partOfKinds, partOnPaths } from './parts.js';

const LENS = ['during', 'knownBy', 'minCertainty', 'source', 'includeDenied'];
const AROUND = ['depth', 'limit'];
const PATHS = ['to', 'maxHops', 'chronological', 'mode', 'avoid', 'first'];

/** Which part of the graph an address asks for: a question that is read already, to be put to a store. */
export interface PartQuestion {
  /** For the name of the file: `around-steve-witkoff`; empty for everything. */
  readonly name: string;
  readonly ask: (context: Context) => Promise<Part>;
}

/**
 * What the parameters of an address ask for: the neighborhood of `around`, the paths from `from` to `to`, the relations of `kinds`, or
 * everything; each under the lens.
 * @throws BadInputError for parameters that are unknown, wrong, or do not go together.
 */
export function partQuestion(query: string): PartQuestion {
  const given = new Parameters(query, ['around', 'from', 'kinds', 'via', ...AROUND, ...PATHS, ...LENS]);
  const lens = lensOf(given);
  if (given.has('around')) return aroundQuestion(given, lens);
  if (given.has('from')) return pathsQuestion(given, lens);
  expectNone(given, [...AROUND], '`around`');
  expectNone(given, [...PATHS], '`from`');
  expectNone(given, ['via'], '`around` or `from`');
  const kinds = given.values('kinds', RELATION_KINDS);
  return { name: kinds?.join('-') ?? '', ask: (context) => partOfKinds(kinds, lens, context) };
}

function aroundQuestion(given: Parameters, lens: Lens): PartQuestion {
  expectNone(
    given,
    ['from', 'kinds', ...PATHS],
    'something other than `around`; the kinds of a neighborhood are `via`',
  );
  const around = given.texts('around') ?? [];
  const args = {
    around,
    via: given.values('via', RELATION_KINDS),
    lens,
    depth: given.number('depth') ?? 1,
    limit: given.number('limit') ?? 300,
  };
  return { name: `around-${around.join('-')}`, ask: (context) => partAround(args, context) };
}

function pathsQuestion(given: Parameters, lens: Lens): PartQuestion {
  expectNone(given, ['kinds', ...AROUND], 'something other than `from`; the kinds of paths are `via`');
  const [from, to] = [given.text('from'), given.text('to')];
  if (from === undefined || to === undefined) throw new BadInputError('`to`: expected an id beside `from`; got none.');
  const args = {
    from,
    to,
    via: given.values('via', RELATION_KINDS) ?? ['MEETING' as const],
    lens,
    avoid: given.texts('avoid'),
    maxHops: given.number('maxHops') ?? 6,
    mode: given.value('mode', PATH_MODES) ?? 'SHORTEST',
    chronological: given.flag('chronological') ?? false,
    first: given.number('first') ?? 10,
  };
  return { name: `paths-${from}-${to}`, ask: (context) => partOnPaths(args, context) };
}

function lensOf(given: Parameters): Lens {
  return {
    during: given.period('during'),
    knownBy: given.day('knownBy'),
    minCertainty: given.value('minCertainty', CERTAINTIES),
    sources: given.texts('source'),
    includeDenied: given.flag('includeDenied'),
  };
}

/** What would be passed over in silence is refused. */
function expectNone(given: Parameters, names: readonly string[], together: string): void {
  const name = given.firstOf(names);
  if (name !== undefined) throw new BadInputError(`\`${name}\`: goes with ${together}.`);
}
