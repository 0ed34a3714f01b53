import type { Community, Ranked } from '../analysis/centrality/question.js';
import type { AggregateRow, AggregateValues } from '../domain/aggregate.js';
import type { NodeKind } from '../domain/change-set.js';
import type { RecordedClaim } from '../domain/claim.js';
import type { Counterpart } from '../domain/counterpart.js';
import type { Actor, Entity, EntityOfKind, Identifier, Name } from '../domain/entity.js';
import type { Lens } from '../domain/lens.js';
import type { Pair } from '../domain/pairs.js';
import type { Participation, Relation, RelationOfKind } from '../domain/relation.js';
import type { Source } from '../domain/source.js';
import type { EntityKind, RelationKind } from '../domain/vocabulary.js';
import type { PlanVersionOfPlan } from '../store/port.js';
import type { Connection, Edge } from './connection.js';
import { TYPE_NAMES, type TypeName } from './type-names.js';

/** What a resolver is given as its parent: a value of the domain, and the lens in force where it stands in the query. */
export interface Scoped<T> {
  /** Tells graphql-js which type a value of an interface is. */
  readonly __typename: TypeName;
  readonly value: T;
  readonly lens: Lens;
}

/** The parent of the type for each kind of node: a new kind needs no line here. */
export type ParentOf<K extends NodeKind> = K extends EntityKind
  ? Scoped<EntityOfKind<K>>
  : K extends RelationKind
    ? Scoped<RelationOfKind<K>>
    : OtherParents[Extract<K, keyof OtherParents>];

interface OtherParents {
  readonly PLAN_VERSION: Scoped<PlanVersionOfPlan>;
  readonly CLAIM: Scoped<RecordedClaim>;
  readonly SOURCE: Scoped<Source>;
}

export type EntityParent = Scoped<Entity>;
export type ActorParent = Scoped<Actor>;
export type RelationParent = Scoped<Relation>;
export type ClaimParent = ParentOf<'CLAIM'>;
export type SourceParent = ParentOf<'SOURCE'>;
export type PlanVersionParent = ParentOf<'PLAN_VERSION'>;
export type NodeParent = EntityParent | RelationParent | PlanVersionParent | ClaimParent | SourceParent;

/** One participation, with the relation that it belongs to. */
export interface ParticipationParent {
  readonly relation: RelationParent;
  readonly value: Participation;
}

/** A counterpart whose actor is read only when it is asked for. */
export interface CounterpartParent {
  readonly value: Counterpart;
  readonly lens: Lens;
}
export type CounterpartConnectionParent = Connection<CounterpartParent>;
export type CounterpartEdgeParent = Edge<CounterpartParent>;

export interface AggregateKeyValuesParent {
  readonly value: AggregateValues;
  readonly lens: Lens;
}
export interface AggregateRowParent extends Pick<AggregateRow, 'count'> {
  readonly key: AggregateKeyValuesParent;
}

/** An entity that is read only when it is asked for. */
export interface RankedParent {
  readonly value: Ranked;
  readonly lens: Lens;
}
export interface CommunityParent {
  readonly value: Community;
  readonly lens: Lens;
}

/** A relation between two that are drawn, and those two. */
export interface GraphEdgeParent {
  readonly pair: Pair;
  readonly relation: RelationParent;
}

export type StatusClaimParent = ClaimParent;
export type PeriodParent = Pick<Relation, 'kind' | 'start' | 'end'>;

/** An entity or relation, whose type its kind tells, under a lens. */
export function scoped<T extends Entity | Relation>(value: T, lens: Lens): Scoped<T> {
  return { __typename: TYPE_NAMES[value.kind], value, lens };
}

export function scopedClaim(value: RecordedClaim, lens: Lens): ClaimParent {
  return { __typename: 'Claim', value, lens };
}

export function scopedSource(value: Source, lens: Lens): SourceParent {
  return { __typename: 'Source', value, lens };
}

export function scopedPlanVersion(value: PlanVersionOfPlan, lens: Lens): PlanVersionParent {
  return { __typename: 'PlanVersion', value, lens };
}

export type IdentifierParent = Identifier;

/** An entity that a search found, and why. */
export interface SearchEdgeParent extends Edge<EntityParent> {
  readonly score: number;
  readonly name: Name;
}

export interface SearchConnectionParent extends Connection<EntityParent> {
  readonly edges: readonly SearchEdgeParent[];
}
