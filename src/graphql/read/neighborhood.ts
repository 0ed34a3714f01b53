import { edgesOf } from '../../analysis/neighborhood/edges.js';
import { type NeighborhoodQuestion, sizeOf } from '../../analysis/neighborhood/question.js';
import { ENTITY_KINDS } from '../../domain/vocabulary.js';
import type { Context } from '../context.js';
import { type NeighborhoodArguments, neighborhoodQuestion } from '../neighborhood-arguments.js';
import { shownIds } from './by-id.js';
import { entityOfKind } from './entities.js';
import { relationFound } from './relations.js';

/**
 * The answer to `Query.neighborhood`. Four batches, two of them side by side: the kinds of the ids, the search, and what it found, the
 * entities and the relations.
 * @throws BadInputError for a number out of its range.
 * @throws NotFoundError that names the nearest id for an entity of `around` that is not there.
 */
export async function neighborhood(_: unknown, args: NeighborhoodArguments, context: Context) {
  const question = await shown(neighborhoodQuestion(args), context);
  const { lens } = question;
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
  const { edges, isCut } = edgesOf(ties, new Set(question.excluding), sizeOf(question).edges);
  return {
    nodes,
    relations: ties.map(({ relation }) => relation),
    edges,
    truncated: isCut || found.hidden.length > 0,
    hidden: [...found.hidden],
  };
}

/** The question with the ids under which the entities are shown. What is to be excluded need not be there. */
async function shown(question: NeighborhoodQuestion, context: Context): Promise<NeighborhoodQuestion> {
  const shownId = async (id: string) => (await context.loaders.identities.load(id))?.id ?? id;
  const [around, excluding] = await Promise.all([
    shownIds(question.around, context),
    Promise.all(question.excluding.map(shownId)),
  ]);
  return { ...question, around, excluding: [...new Set(excluding)].filter((id) => !around.includes(id)) };
}
