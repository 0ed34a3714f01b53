import type { NodeKind } from '../../domain/change-set.js';
import { NotFoundError } from '../../domain/errors.js';
import type { Lens } from '../../domain/lens.js';
import { didYouMean, prefixOf } from '../../domain/nearest.js';
import { ENTITY_KINDS, isEntityKind, isRelationKind, RELATION_KINDS } from '../../domain/vocabulary.js';
import type { Identity } from '../../store/port.js';
import type { Context } from '../context.js';
import { type Foreseen, foreseeClaims, reading } from '../foresight/foresee.js';
import type { PlanBuilder } from '../foresight/plan-builder.js';
import type * as types from '../generated/resolver-types.js';
import { lensBelow } from '../lens-argument.js';
import { type NodeParent, type ParentOf, scoped, scopedClaim, scopedPlanVersion, scopedSource } from '../parents.js';
import { TYPE_NAMES } from '../type-names.js';
import { relationSeen } from './relations.js';

interface IdArguments {
  readonly id: string;
  readonly lens?: types.InputMaybe<types.Lens>;
}

/** Resolves a field to what has the id, of one kind. */
export function nodeOfKind<K extends NodeKind>(kind: K) {
  return reading(
    (reads, _, { id, lens }: IdArguments) => foreseeNodes(reads, [id], lensBelow({}, lens), kind),
    async (_: unknown, { id, lens }, context) => {
      const found = await node(id, lensBelow({}, lens), context, [kind]);
      return found as ParentOf<K> | null;
    },
  );
}

/** What has the ids, and of relations the claims, which say whether the lens shows them. */
export function foreseeNodes(
  reads: PlanBuilder,
  ids: readonly string[],
  lens: Lens,
  kind?: NodeKind,
): Foreseen | undefined {
  if (kind !== undefined && !isEntityKind(kind) && !isRelationKind(kind)) return undefined;
  const nodes = { step: reads.add({ read: 'nodes', ids }), lens };
  if (kind === undefined) foreseeClaims(reads, { step: reads.ofKinds(nodes.step, RELATION_KINDS), lens });
  else if (isRelationKind(kind)) foreseeClaims(reads, nodes);
  return nodes;
}

/**
 * What has the id; null for a relation that the lens does not show. Two batches: the kind, then the thing itself.
 * @throws NotFoundError that names the nearest id when nothing of these kinds has it (one more batch).
 */
export async function node(
  id: string,
  lens: Lens,
  context: Context,
  kinds?: readonly NodeKind[],
): Promise<NodeParent | null> {
  const found = await known(id, context, kinds);
  return isRelationKind(found.kind) ? relationSeen(found.id, lens, context) : load(found, lens, context);
}

/**
 * The kind of what has the id, and the id under which it is shown: of entities that were judged to be the same, each one's id leads to
 * what they are shown as. One batch.
 * @throws NotFoundError as {@link node} does.
 */
export async function known(id: string, context: Context, kinds?: readonly NodeKind[]): Promise<Identity> {
  const found = await context.loaders.identities.load(id);
  if (found === undefined || !(kinds?.includes(found.kind) ?? true)) {
    throw await notFound(id, found?.kind, kinds, context);
  }
  return found;
}

/** The ids under which the entities are shown, each once. Batches and errors as of {@link known}. */
export async function shownIds(ids: readonly string[], context: Context): Promise<string[]> {
  const found = await Promise.all(ids.map((id) => known(id, context, ENTITY_KINDS)));
  return [...new Set(found.map(({ id }) => id))];
}

/** What has the id and is of this kind, whether the lens shows it or not; null where the store has none. */
export async function load({ id, kind }: Identity, lens: Lens, { loaders }: Context): Promise<NodeParent | null> {
  if (isEntityKind(kind)) return under(lens, scoped, await loaders.entities.load(id));
  if (isRelationKind(kind)) return under(lens, scoped, await loaders.relations.load(id));
  switch (kind) {
    case 'PLAN_VERSION':
      return under(lens, scopedPlanVersion, await loaders.planVersions.load(id));
    case 'SOURCE':
      return under(lens, scopedSource, await loaders.sources.load(id));
    case 'CLAIM':
      return under(lens, scopedClaim, await loaders.claims.load(id));
  }
}

function under<T, P>(lens: Lens, scope: (value: T, lens: Lens) => P, value: T | undefined): P | null {
  return value === undefined ? null : scope(value, lens);
}

const ALL_KINDS = Object.keys(TYPE_NAMES) as NodeKind[];

async function notFound(
  id: string,
  kind: NodeKind | undefined,
  kinds: readonly NodeKind[] | undefined,
  { loaders }: Context,
): Promise<NotFoundError> {
  const wanted = kinds?.map((other) => TYPE_NAMES[other]).join(' or ');
  if (kind !== undefined) {
    return new NotFoundError(
      `"${id}" is a ${TYPE_NAMES[kind]}, not a ${wanted}; ask with the field for its type, or with \`node\`.`,
    );
  }
  const candidates = await loaders.idsStartingWith(kinds ?? ALL_KINDS).load(prefixOf(id));
  return new NotFoundError(`No ${wanted ?? 'node'} has the id ${JSON.stringify(id)}.${didYouMean(id, candidates)}`);
}
