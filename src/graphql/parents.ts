import type { RecordedClaim } from '../domain/claim.js';
import type * as entities from '../domain/entity.js';
import type { Lens } from '../domain/lens.js';
import type * as relations from '../domain/relation.js';
import type { Source } from '../domain/source.js';
import type { PlanVersionOfPlan } from '../store/port.js';
import { TYPE_NAMES, type TypeName } from './type-names.js';

/** What a resolver is given as its parent: a value of the domain, and the lens in force where it stands in the query. */
export interface Scoped<T> {
  /** Tells graphql-js which type a value of an interface is. */
  readonly __typename: TypeName;
  readonly value: T;
  readonly lens: Lens;
}

export type PersonParent = Scoped<entities.Person>;
export type StateParent = Scoped<entities.State>;
export type OrganizationParent = Scoped<entities.Organization>;
export type PlanParent = Scoped<entities.Plan>;
export type PlaceParent = Scoped<entities.Place>;
export type EntityParent = Scoped<entities.Entity>;
export type ActorParent = Scoped<entities.Actor>;
export type PlanVersionParent = Scoped<PlanVersionOfPlan>;

export type MeetingParent = Scoped<relations.Meeting>;
export type TripParent = Scoped<relations.Trip>;
export type EnvoyRoleParent = Scoped<relations.EnvoyRole>;
export type TenureParent = Scoped<relations.Tenure>;
export type CriticismParent = Scoped<relations.Criticism>;
export type StanceParent = Scoped<relations.Stance>;
export type TieParent = Scoped<relations.Tie>;
export type RelationParent = Scoped<relations.Relation>;

export type ClaimParent = Scoped<RecordedClaim>;
export type SourceParent = Scoped<Source>;
export type NodeParent = EntityParent | PlanVersionParent | RelationParent | ClaimParent | SourceParent;

/** One participation, with the relation that it belongs to. */
export interface ParticipationParent {
  readonly relation: RelationParent;
  readonly value: relations.Participation;
}

export type StatusClaimParent = ClaimParent;
export type PeriodParent = Pick<relations.Relation, 'kind' | 'start' | 'end'>;

/** An entity or relation, whose type its kind tells, under a lens. */
export function scoped<T extends entities.Entity | relations.Relation>(value: T, lens: Lens): Scoped<T> {
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

export type IdentifierParent = entities.Identifier;
