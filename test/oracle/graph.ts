import { isDeepStrictEqual } from 'node:util';
import type { Change, ChangeSet, NodeKind } from '../../src/domain/change-set.js';
import type { Checkpoint } from '../../src/domain/checkpoint.js';
import { type Claim, type ClaimOriginal, claimDay, type RecordedClaim } from '../../src/domain/claim.js';
import type { Day } from '../../src/domain/day.js';
import type { Entity } from '../../src/domain/entity.js';
import { inRoleOrder, type Relation } from '../../src/domain/relation.js';
import type { Source } from '../../src/domain/source.js';
import { compareText } from '../../src/domain/text-order.js';
import { type Aliases, NO_ALIASES } from '../../src/merging/aliases.js';
import type { PlanVersionOfPlan } from '../../src/store/port.js';

/** All that change sets have put, as plain lists: what a store knows, without a store. */
export interface Graph {
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly claims: readonly (Claim & { readonly recordedOn: Day; readonly original?: ClaimOriginal })[];
  readonly log: readonly Change[];
  /** The positions of what is not done, by name. */
  readonly checkpoints: ReadonlyMap<string, string>;
  /** Ids of entities that are shown as another. */
  readonly aliases: Aliases;
}

export const NOTHING: Graph = {
  sources: [],
  entities: [],
  relations: [],
  claims: [],
  log: [],
  checkpoints: new Map(),
  aliases: NO_ALIASES,
};

/** The graph once the change set is applied to it, as `Store.apply` says. The change set must be sound. */
export function applied(before: Graph, changes: ChangeSet): Graph {
  const sources = put(before.sources, changes.sources);
  const moved = versionIds(changes.entities);
  const kept = put(
    withVersions(before.entities, (id) => !moved.includes(id)),
    changes.entities,
  );
  const gone = versionsLeftOut(before, changes);
  const entities = kept.map((entity) => withoutRevised(entity, gone));
  const relations = put(before.relations, changes.relations.map(inOrder)).map((stance) => withoutVersion(stance, gone));
  const stay = before.claims.filter(
    ({ id, subject }) => !changes.removedClaims.includes(id) && !gone.includes(subject),
  );
  const claims = put(
    stay,
    changes.claims.map((claim) => ({
      ...claim,
      recordedOn: claim.recordedOn ?? stay.find(({ id }) => id === claim.id)?.recordedOn ?? changes.recordedOn,
    })),
  );
  const row = {
    revision: before.log.length + 1,
    note: changes.note,
    recordedOn: changes.recordedOn,
    sources: sorted(changes.sources.map(({ id }) => id)),
    entities: sorted(changes.entities.map(({ id }) => id)),
    relations: sorted(touchedRelations(before, { ...before, relations }, changes)),
  };
  const checkpoints = withCheckpoint(before.checkpoints, changes.checkpoint);
  return { sources, entities, relations, claims, log: [...before.log, row], checkpoints, aliases: before.aliases };
}

function withCheckpoint(before: Graph['checkpoints'], put: Checkpoint | undefined): Graph['checkpoints'] {
  if (put === undefined) return before;
  const others = [...before].filter(([name]) => name !== put.name);
  return new Map(put.position === undefined ? others : [...others, [put.name, put.position]]);
}

/** Ids of the versions that their plan, put again, no longer names, and no other plan of the change set either. */
export function versionsLeftOut(before: Graph, { entities }: ChangeSet): string[] {
  const putAgain = before.entities.filter((plan) => entities.some(({ id }) => id === plan.id));
  return versionIds(putAgain).filter((id) => !versionIds(entities).includes(id));
}

/** Every question asks for them over and over, and a graph never changes. */
const RECORDED = new WeakMap<Graph, readonly RecordedClaim[]>();

/** The claims with the days from which they count as known. */
export function claimsOf(graph: Graph): readonly RecordedClaim[] {
  const recorded = RECORDED.get(graph) ?? recordedClaims(graph);
  RECORDED.set(graph, recorded);
  return recorded;
}

function recordedClaims({ claims, sources }: Graph): RecordedClaim[] {
  return claims.flatMap((claim) =>
    sources
      .filter(({ id }) => id === claim.source)
      .map((source) => ({ ...claim, day: claimDay(claim, source, claim.recordedOn) })),
  );
}

/** All claims whose subject it is. */
export function claimsAbout(graph: Graph, subject: string): RecordedClaim[] {
  return claimsOf(graph).filter((claim) => claim.subject === subject);
}

/** Every plan version with its plan. */
export function versionsOf({ entities }: Graph): PlanVersionOfPlan[] {
  return entities.flatMap((plan) =>
    plan.kind === 'PLAN' ? plan.versions.map((version) => ({ plan: plan.id, version })) : [],
  );
}

/** What every id stands for. */
export function kindsOf(graph: Graph): [id: string, kind: NodeKind][] {
  return [
    ...[...graph.entities, ...graph.relations].map(({ id, kind }): [string, NodeKind] => [id, kind]),
    ...versionsOf(graph).map(({ version }): [string, NodeKind] => [version.id, 'PLAN_VERSION']),
    ...graph.sources.map(({ id }): [string, NodeKind] => [id, 'SOURCE']),
    ...graph.claims.map(({ id }): [string, NodeKind] => [id, 'CLAIM']),
  ];
}

export function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort(compareText);
}

/** Each item in the place of the one with its id. */
function put<T extends { readonly id: string }>(before: readonly T[], items: readonly T[]): T[] {
  return [...before.filter(({ id }) => !items.some((item) => item.id === id)), ...items];
}

function versionIds(entities: readonly Entity[]): string[] {
  return entities.flatMap((plan) => (plan.kind === 'PLAN' ? plan.versions.map(({ id }) => id) : []));
}

/** A version that is put with one plan is no longer one of another. */
function withVersions(entities: readonly Entity[], stays: (id: string) => boolean): Entity[] {
  return entities.map((plan) =>
    plan.kind === 'PLAN' ? { ...plan, versions: plan.versions.filter(({ id }) => stays(id)) } : plan,
  );
}

function withoutRevised(plan: Entity, gone: readonly string[]): Entity {
  if (plan.kind !== 'PLAN') return plan;
  const versions = plan.versions.map(({ revises, ...version }) =>
    revises === undefined || gone.includes(revises) ? version : { ...version, revises },
  );
  return { ...plan, versions };
}

function inOrder(relation: Relation): Relation {
  return { ...relation, participations: inRoleOrder(relation.participations) };
}

function withoutVersion(relation: Relation, gone: readonly string[]): Relation {
  if (relation.kind !== 'STANCE' || relation.version === undefined || !gone.includes(relation.version)) return relation;
  const { version: _, ...rest } = relation;
  return rest;
}

/** The relations put, and those whose claims or whose claims' sources changed. */
function touchedRelations(before: Graph, { relations }: Graph, changes: ChangeSet): string[] {
  const changedSources = changes.sources.filter((source) =>
    before.sources.some((other) => other.id === source.id && !isDeepStrictEqual(other, source)),
  );
  const changedClaims = before.claims.filter(
    ({ id, source }) =>
      changes.removedClaims.includes(id) ||
      changes.claims.some((claim) => claim.id === id) ||
      changedSources.some((changed) => changed.id === source),
  );
  const subjects = [...changedClaims, ...changes.claims].map(({ subject }) => subject);
  return [
    ...changes.relations.map(({ id }) => id),
    ...relations.map(({ id }) => id).filter((id) => subjects.includes(id)),
  ];
}
