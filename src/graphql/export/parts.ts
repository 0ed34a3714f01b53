import { NotFoundError } from '../../domain/errors.js';
import type { Lens } from '../../domain/lens.js';
import type { RelationKind } from '../../domain/vocabulary.js';
import { type Part, wholeOf } from '../../exporters/reading/part.js';
import type { RelationFilter } from '../../store/selection.js';
import type { Context } from '../context.js';
import { lensBelow } from '../lens-argument.js';
import type { NeighborhoodArguments } from '../neighborhood-arguments.js';
import { neighborhood } from '../read/neighborhood.js';
import { type PathArguments, paths } from '../read/paths.js';

/** The relations of these kinds, and whoever takes part in them; everything, where no kind is given. */
export function partOfKinds(kinds: readonly RelationKind[] | undefined, lens: Lens): Part {
  if (kinds === undefined) return wholeOf(lens);
  const relations: RelationFilter = { kinds };
  return { title: `Relations of the kinds ${kinds.join(', ')}`, lens, relations, entities: [] };
}

/**
 * What `Query.neighborhood` gives, as a part to export.
 * @throws what that throws.
 */
export async function partAround(args: NeighborhoodArguments, context: Context): Promise<Part> {
  const { nodes, relations } = await neighborhood({}, args, context);
  const entities = nodes.map(({ value }) => value.id);
  return {
    title: `What is around ${args.around.join(', ')}`,
    lens: lensBelow({}, args.lens),
    relations: { ids: relations.map(({ value }) => value.id) },
    entities,
  };
}

/**
 * The relations and entities of the paths that `Query.paths` gives, as a part to export.
 * @throws what that throws, and NotFoundError where there is no path.
 */
export async function partOnPaths(args: PathArguments, context: Context): Promise<Part> {
  const found = await paths({}, args, context);
  switch (found.__typename) {
    case 'Paths': {
      const steps = found.paths.flatMap((path) => path.steps);
      return {
        title: `Paths from ${args.from} to ${args.to}`,
        lens: lensBelow({}, args.lens),
        relations: { ids: [...new Set(steps.map(({ relation }) => relation.value.id))] },
        entities: [...new Set(steps.flatMap(({ from, to }) => [from.value.id, to.value.id]))],
      };
    }
    case 'NoPath':
      throw new NotFoundError(
        `There is no path of at most ${found.searchedHops} hops from ${JSON.stringify(args.from)} to ${JSON.stringify(args.to)}; ` +
          'other or more kinds of relation (`via`), a wider lens or more `maxHops` may show one.',
      );
    case 'SearchLimitReached':
      throw new NotFoundError(`No path was found. ${found.hint}`);
  }
}
