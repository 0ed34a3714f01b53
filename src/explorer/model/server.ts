import type { Evidence, Mention } from './evidence.js';
import type { GraphEdge, GraphEntity, GraphRelation } from './graph.js';
import type { PathAnswer } from './paths.js';
import type { Found } from './search.js';
import type { PathQuestion, ViewLens } from './view.js';
import type { RelationKind } from './words.js';

/** A piece of the graph: entities, and what ties them to one another and to those that were loaded before. */
export interface GraphPart {
  readonly entities: readonly GraphEntity[];
  readonly relations: readonly GraphRelation[];
  readonly edges: readonly GraphEdge[];
  /** Whether there may be relations that were left out, because they are too many. */
  readonly truncated: boolean;
}

/**
 * What the session asks of the server. Each method is one request, or one for each few hundred ids; none is one for each entity.
 * All fail with an Error whose message is for the user.
 */
export interface GraphServer {
  /** The best connected entities, by id: all of them where there are few. And how many there are. */
  start(): Promise<{ readonly ids: readonly string[]; readonly all: number }>;
  /** Under the lens without its period. */
  graph(around: readonly string[], loaded: readonly string[], lens: ViewLens): Promise<GraphPart>;
  /** Under which ids entities are shown, by the ids that they are asked by; those that nothing has are absent. */
  shownIds(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The closest others through relations of the kinds, who are not among `known`. */
  neighbours(
    id: string,
    kinds: readonly RelationKind[],
    limit: number,
    known: readonly string[],
    lens: ViewLens,
  ): Promise<readonly string[]>;
  /** To how many others relations of each kind lead, in the schema's order; kinds that lead to none are absent. */
  expandable(
    id: string,
    known: readonly string[],
    lens: ViewLens,
  ): Promise<readonly { readonly kind: RelationKind; readonly entities: number }[]>;
  paths(question: PathQuestion, lens: ViewLens): Promise<PathAnswer>;
  /** What the lens does not show is absent. Counts of relations are those in the lens's period; all else is without it. */
  evidence(ids: readonly string[], lens: ViewLens): Promise<ReadonlyMap<string, Evidence>>;
  /** Aborted, it fails. */
  search(text: string, signal: AbortSignal): Promise<readonly Found[]>;
  /** The state to which each belongs, of those that belong to one. */
  states(ids: readonly string[], lens: ViewLens): Promise<ReadonlyMap<string, Pick<Mention, 'id' | 'name'>>>;
}
