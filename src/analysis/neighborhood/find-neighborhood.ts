import type { Adjacency } from '../adjacency/adjacency.js';
import { AdjacencyView } from '../adjacency/view.js';
import { Turns } from '../turns.js';
import { hiddenBy } from './hidden.js';
import { type Neighborhood, type NeighborhoodQuestion, sizeOf } from './question.js';
import { reach } from './rings.js';
import { firstTies, type Known, tiesAmong } from './ties.js';

/**
 * The entities around some, as `reach` keeps them, with the relations that tie them to one another and to those that are excluded
 * (`tiesAmong`), at most as many as `sizeOf` says (`firstTies`). Two are neighbours who are seen to take part in
 * one relation in roles that connect: as paths go, and as counterparts are counted.
 *
 * Asked again with what came as `excluding`, it gives others, until there are none within the depth. Lets the event loop go on in between.
 * @throws what `signal` was aborted with.
 */
export async function findNeighborhood(
  adjacency: Adjacency,
  question: NeighborhoodQuestion,
  signal?: AbortSignal,
): Promise<Neighborhood> {
  const turns = new Turns(signal);
  const view = new AdjacencyView(adjacency, question.lens, question.via);
  const around = numbersOf(adjacency, question.around);
  const excluded = new Set(numbersOf(adjacency, question.excluding));
  for (const entity of around) excluded.delete(entity);
  const { entities, walked } = await reach(view, { ...question, around, excluded }, turns);
  const known = knownOf(adjacency, entities, excluded);
  const all = await tiesAmong(view, known, turns);
  const ties = firstTies(all, known, sizeOf(question).relations);
  const idOf = (entity: number) => adjacency.entityId(entity);
  return {
    nodes: [...new Set([...question.around, ...known.shown.map(idOf)])],
    ties: ties.map((tie) => ({ relation: adjacency.relationId(tie.relation), entities: tie.entities.map(idOf) })),
    hidden: hiddenBy(view, {
      relations: new Set([...walked, ...all.map(({ relation }) => relation)]),
      shown: new Set(ties.map(({ relation }) => relation)),
      walked,
      isKnown: (entity) => known.ranks.has(entity),
      isExcluded: (entity) => excluded.has(entity),
    }),
  };
}

/** Of those that take part in anything. */
function numbersOf(adjacency: Adjacency, ids: readonly string[]): number[] {
  return ids.flatMap((id) => adjacency.entityNumber(id) ?? []);
}

/** Excluded ones that were not come to are the farthest, by id. */
function knownOf(adjacency: Adjacency, reached: readonly number[], excluded: ReadonlySet<number>): Known {
  const others = [...excluded].sort((a, b) => adjacency.tables.entities.compare(a, b));
  const ranks = new Map<number, number>();
  for (const entity of [...reached, ...others]) if (!ranks.has(entity)) ranks.set(entity, ranks.size);
  return { ranks, shown: reached.filter((entity) => !excluded.has(entity)) };
}
