import { NotFoundError } from '../../domain/errors.js';
import type { Lens } from '../../domain/lens.js';
import { RELATION_KINDS, type RelationKind } from '../../domain/vocabulary.js';
import { type Part, wholeOf } from '../../exporters/reading/part.js';
import type { Context } from '../context.js';
import type { InputMaybe, Lens as LensInput } from '../generated/resolver-types.js';
import { lensBelow } from '../lens-argument.js';
import type { NeighborhoodArguments } from '../neighborhood-arguments.js';
import { known, shownIds } from '../read/by-id.js';
import { neighborhood } from '../read/neighborhood.js';
import { type PathArguments, paths } from '../read/paths.js';

/**
 * The relations of these kinds, and whoever takes part in them; everything, where no kind is given.
 * @throws NotFoundError that names the nearest id for a source of the lens that is not there.
 */
export async function partOfKinds(
  kinds: readonly RelationKind[] | undefined,
  input: LensInput,
  context: Context,
): Promise<Part> {
  const lens = await lensOf(input, context);
  if (kinds === undefined) return wholeOf(lens);
  return { title: `Relations of the kinds ${kinds.join(', ')}`, lens, relations: { kinds }, entities: [] };
}

/**
 * What `Query.neighborhood` gives, as a part to export.
 * @throws what that throws, and NotFoundError as {@link partOfKinds}.
 */
export async function partAround(args: NeighborhoodArguments, context: Context): Promise<Part> {
  const lens = await lensOf(args.lens, context);
  const { nodes, relations } = await neighborhood({}, args, context);
  const entities = nodes.map(({ value }) => value.id);
  return {
    title: `What is around ${args.around.join(', ')}`,
    lens,
    relations: { ids: relations.map(({ value }) => value.id) },
    entities,
  };
}

/**
 * The relations and entities of the paths that `Query.paths` gives, as a part to export.
 * @throws what that throws, and NotFoundError where there is no path, or as {@link partOfKinds}.
 */
export async function partOnPaths(args: PathArguments, context: Context): Promise<Part> {
  const lens = await lensOf(args.lens, context);
  const found = await paths({}, args, context);
  switch (found.__typename) {
    case 'Paths': {
      const steps = found.paths.flatMap((path) => path.steps);
      return {
        title: `Paths from ${args.from} to ${args.to}`,
        lens,
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

/** What is drawn somewhere: these relations as far as the lens shows them, and these entities. */
export interface Picked {
  /** Ids. */
  readonly entities: readonly string[];
  readonly relations: readonly string[];
  readonly lens: LensInput;
}

/**
 * Entities and relations that were picked one by one, as a part to export. Two batches.
 * @throws NotFoundError that names the nearest id for one that is not there.
 */
export async function partPicked({ entities, relations, lens }: Picked, context: Context): Promise<Part> {
  const [shown, found] = await Promise.all([
    shownIds(entities, context),
    Promise.all(relations.map((id) => known(id, context, RELATION_KINDS))),
  ]);
  return {
    title: 'A selection of the graph',
    lens: await lensOf(lens, context),
    relations: { ids: found.map(({ id }) => id) },
    entities: shown,
  };
}

/** An unknown source would show nothing, without a word. */
async function lensOf(input: InputMaybe<LensInput> | undefined, context: Context): Promise<Lens> {
  const lens = lensBelow({}, input);
  await Promise.all((lens.sources ?? []).map((id) => known(id, context, ['SOURCE'])));
  return lens;
}
