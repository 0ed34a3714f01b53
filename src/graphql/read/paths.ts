import type { Path, PathAnswer, PathQuestion, Step } from '../../analysis/paths/question.js';
import { type TooLarge, tooLargeHint } from '../../analysis/too-large.js';
import { BadInputError } from '../../domain/errors.js';
import type { Lens } from '../../domain/lens.js';
import { ENTITY_KINDS } from '../../domain/vocabulary.js';
import type { Context } from '../context.js';
import type * as types from '../generated/resolver-types.js';
import { lensBelow } from '../lens-argument.js';
import type { EntityParent } from '../parents.js';
import { checkRange } from '../range-argument.js';
import { node } from './by-id.js';
import { entityOfKind } from './entities.js';
import { relationFound } from './relations.js';

export type PathArguments = types.RequireFields<
  types.QueryPathsArgs,
  'via' | 'maxHops' | 'mode' | 'chronological' | 'first'
>;

const MAX_HOPS = 20;
const MAX_PATHS = 100;
const MAX_AVOIDED = 500;

/**
 * The answer to `Query.paths`. At most four batches: the kinds of the ids and the entities themselves, the search, and the entities
 * and relations of the steps.
 * @throws BadInputError for a number out of its range, and for ends that are the same or to be avoided.
 * @throws NotFoundError that names the nearest id for an entity that is not there.
 */
export async function paths(_: unknown, args: PathArguments, context: Context) {
  const lens = lensBelow({}, args.lens);
  // What is wrong with the ids as they are given is said first.
  pathQuestion(args, lens);
  const entity = (id: string) => node(id, lens, context, ENTITY_KINDS) as Promise<EntityParent>;
  const [from, to, ...avoid] = await Promise.all([args.from, args.to, ...(args.avoid ?? [])].map(entity));
  if (from === undefined || to === undefined) throw new Error('Expected what was asked for by id to be there.');
  const shown = { from: from.value.id, to: to.value.id, avoid: avoid.map(({ value }) => value.id) };
  const question = pathQuestion({ ...args, ...shown }, lens);
  const answer = await context.loaders.paths.load(question);
  switch (answer.kind) {
    case 'paths':
      return {
        __typename: 'Paths' as const,
        hops: Math.min(...answer.paths.map(({ steps }) => steps.length)),
        paths: await Promise.all(answer.paths.map((path) => pathUnder(path, lens, context))),
      };
    case 'none': {
      return { __typename: 'NoPath' as const, from, to, searchedHops: question.maxHops, explored: answer.explored };
    }
    default:
      return { __typename: 'SearchLimitReached' as const, ...limitReached(answer) };
  }
}

function pathQuestion(args: PathArguments, lens: Lens): PathQuestion {
  const { from, to, avoid, maxHops, first } = args;
  if (from === to)
    throw new BadInputError(`\`to\`: expected another entity than \`from\`; got ${JSON.stringify(to)} twice.`);
  const end = [from, to].find((id) => avoid?.includes(id));
  if (end !== undefined) {
    throw new BadInputError(
      `\`avoid\`: expected entities between the two ends; got ${JSON.stringify(end)}, which is one.`,
    );
  }
  checkRange('maxHops', maxHops, MAX_HOPS);
  checkRange('first', first, MAX_PATHS);
  if (avoid) checkRange('avoid', avoid.length, MAX_AVOIDED, 0, 'ids');
  const { via, mode, chronological } = args;
  return { from, to, via, lens, avoid: [...new Set(avoid)], maxHops, mode, chronological, first };
}

async function pathUnder({ steps, weakestCertainty, start, end }: Path, lens: Lens, context: Context) {
  return {
    hops: steps.length,
    weakestCertainty,
    start,
    end,
    steps: await Promise.all(steps.map((step) => stepUnder(step, lens, context))),
  };
}

async function stepUnder(step: Step, lens: Lens, context: Context) {
  const [from, relation, to] = await Promise.all([
    entityOfKind(ENTITY_KINDS, step.from, lens, context),
    relationFound(step.relation, lens, context),
    entityOfKind(ENTITY_KINDS, step.to, lens, context),
  ]);
  return { from, relation, to, certainty: step.certainty };
}

const NARROWER =
  'fewer `maxHops`, fewer kinds in `via`, a shorter period or a higher `minCertainty` in `lens`, or entities with very many relations in `avoid`';

const SIMPLER = 'ask for the SHORTEST paths without `chronological`, which the database finds by itself; ';

function limitReached(answer: Extract<PathAnswer, { kind: 'limit' }> | TooLarge) {
  if (answer.kind === 'limit') {
    return { explored: answer.explored, limit: answer.limit, hint: `The search was given up. Ask for ${NARROWER}.` };
  }
  return { explored: 0, limit: 0, hint: tooLargeHint(answer.limit, answer.isSimplerPossible ? SIMPLER : '') };
}
