import { Analyses } from '../../analysis/analyses.js';
import type { RelationKind } from '../../domain/vocabulary.js';
import type { Part } from '../../exporters/reading/part.js';
import { createContext } from '../../graphql/create-context.js';
import { partAround, partOfKinds, partOnPaths } from '../../graphql/export/parts.js';
import type { Store } from '../../store/port.js';
import { askIn } from '../graph.js';
import { type WholeLensOptions, wholeLensOf } from '../lens-options.js';
import { resolveName } from '../resolve-name.js';

/** Which part of the graph a command is about. */
export interface ExportPartOptions extends WholeLensOptions {
  readonly kinds?: readonly RelationKind[];
  readonly around?: string;
  readonly depth: number;
  readonly limit: number;
  readonly from?: string;
  readonly to?: string;
  readonly maxHops: number;
  readonly chronological?: true;
  readonly more?: true;
}

/** What is wrong with the options together, if anything is. */
export function partProblem({ around, from, to }: ExportPartOptions): string | undefined {
  if ((from === undefined) !== (to === undefined)) return 'expected both --from and --to; got one of them';
  if (around !== undefined && from !== undefined) return 'expected --around, or --from and --to; got all of them';
  const isEmpty = [around, from, to].some((name) => name?.trim() === '');
  return isEmpty ? 'expected a name or an id; got an empty text' : undefined;
}

/**
 * The part of the graph that the options name.
 * @throws as {@link resolveName} and the questions of the API do.
 */
export async function partFor(store: Store, adjacencyLimit: number, options: ExportPartOptions): Promise<Part> {
  const { around, from, to } = options;
  const kinds = options.kinds && [...options.kinds];
  const lens = wholeLensOf(options);
  const idOf = async (name: string) => (await resolveName(ask, name)).id;
  const ask = askIn(store, adjacencyLimit);
  const context = createContext(store, new Analyses(store, adjacencyLimit), new AbortController().signal);
  if (around !== undefined) {
    const { depth, limit } = options;
    return partAround({ around: [await idOf(around)], depth, limit, via: kinds, lens }, context);
  }
  if (from !== undefined && to !== undefined) {
    const { maxHops, chronological = false, more } = options;
    const ends = { from: await idOf(from), to: await idOf(to) };
    const mode = more ? 'K_SHORTEST' : 'SHORTEST';
    return partOnPaths({ ...ends, via: kinds ?? ['MEETING'], lens, maxHops, chronological, mode, first: 10 }, context);
  }
  return partOfKinds(kinds, lens, context);
}
