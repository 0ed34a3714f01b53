import { edgesOf } from '../../analysis/neighborhood/edges.js';
import { EDGES_PER_NODE, sizeOf } from '../../analysis/neighborhood/question.js';
import { ENTITY_KINDS } from '../../domain/vocabulary.js';
import type { Context } from '../context.js';
import { type NeighborhoodArguments, neighborhoodQuestion } from '../neighborhood-arguments.js';
import { knownKind } from './by-id.js';
import { entityOfKind } from './entities.js';
import { relationFound } from './relations.js';

/**
 * The answer to `Query.neighborhood`. Four batches, two of them side by side: the kinds of the ids, the search, and what it found, the
 * entities and the relations.
 * @throws BadInputError for a number out of its range.
 * @throws NotFoundError that names the nearest id for an entity of `around` that is not there.
 */
export async function neighborhood(_: unknown, args: NeighborhoodArguments, context: Context) {
  const question = neighborhoodQuestion(args);
  const { around, lens } = question;
  await Promise.all(around.map((id) => knownKind(id, context, ENTITY_KINDS)));
  const found = await context.loaders.neighborhoods.load(question);
  const ends = new Set(found.ties.flatMap(({ entities }) => entities));
  const entity = (id: string) => entityOfKind(ENTITY_KINDS, id, lens, context);
  const [nodes, ties] = await Promise.all([
    Promise.all(found.nodes.map(entity)),
    Promise.all(
      found.ties.map(async ({ relation, entities }) => ({
        relation: await relationFound(relation, lens, context),
        entities,
      })),
    ),
    // Read in the same batch, because edges lead to them.
    Promise.all([...ends].map(entity)),
  ]);
  const { edges, isCut } = edgesOf(ties, new Set(question.excluding), EDGES_PER_NODE * sizeOf(question));
  return {
    nodes,
    relations: ties.map(({ relation }) => relation),
    edges,
    truncated: isCut || found.hidden.length > 0,
    hidden: [...found.hidden],
  };
}
