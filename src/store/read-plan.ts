import type { RecordedClaim } from '../domain/claim.js';
import type { Entity } from '../domain/entity.js';
import type { LinkKind } from '../domain/link.js';
import type { EntityOrder, Page, PageRequest, RelationOrder } from '../domain/page.js';
import type { Relation } from '../domain/relation.js';
import type { Source } from '../domain/source.js';
import type { EntityKind, RelationKind, Role } from '../domain/vocabulary.js';
import type { EntitySelection, RelationSelection, RelationsOfSelection } from './selection.js';

/** What a step may find side by side. */
export type FoundKind = EntityKind | RelationKind;

/**
 * One read of a {@link ReadPlan}. `of` is the number of an earlier step: what that one finds, taken together and each once,
 * is what this one reads for. Steps that are named like a method of the store ask what that method asks.
 */
export type ReadStep =
  /** Finds the entities and relations with these ids. */
  | { readonly read: 'nodes'; readonly ids: readonly string[] }
  /** Finds those of what `of` finds that are of these kinds. */
  | { readonly read: 'ofKinds'; readonly of: number; readonly kinds: readonly FoundKind[] }
  | ({ readonly read: 'listEntities' } & PageQuestion<EntitySelection, EntityOrder>)
  | ({ readonly read: 'listRelations' } & PageQuestion<RelationSelection, RelationOrder>)
  | { readonly read: 'countEntities'; readonly selection: EntitySelection }
  | { readonly read: 'countRelations'; readonly selection: RelationSelection }
  | ({ readonly read: 'relationsOf'; readonly of: number } & PageQuestion<RelationsOfSelection, RelationOrder>)
  | { readonly read: 'countRelationsOf'; readonly of: number; readonly selection: RelationsOfSelection }
  | { readonly read: 'countRolesOf'; readonly of: number; readonly selection: RelationsOfSelection }
  /** Finds the entities that take one of the roles (any, where absent) in a relation. */
  | { readonly read: 'participants'; readonly of: number; readonly roles?: readonly Role[] }
  /** Finds the actors on whose behalf those do. */
  | { readonly read: 'onBehalfOf'; readonly of: number; readonly roles?: readonly Role[] }
  /** Finds the meetings held on a trip. */
  | { readonly read: 'meetingsOfTrips'; readonly of: number }
  /** Finds the entities that an entity links to. */
  | { readonly read: 'linked'; readonly of: number; readonly link: LinkKind }
  | { readonly read: 'claimsAbout'; readonly of: number }
  /** Finds the sources of claims, the actors who said so, the participants that they are about, and their subjects. */
  | { readonly read: 'sourcesOfClaims' | 'attributedTo' | 'about' | 'subjects'; readonly of: number };

export type StepOf<Read extends ReadStep['read']> = Extract<ReadStep, { readonly read: Read }>;

/** A page of what a selection selects, in an order. */
export interface PageQuestion<Selection, Order> {
  readonly selection: Selection;
  readonly order: Order;
  readonly page: PageRequest;
}

/** What a question with several levels will read, as far as it is known before its first read. */
export type ReadPlan = readonly ReadStep[];

/** What the methods of the store give for the steps that are named like them; any other step only finds. */
export interface Answers {
  readonly listEntities: Page<Entity>;
  readonly listRelations: Page<Relation>;
  readonly countEntities: number;
  readonly countRelations: number;
  readonly relationsOf: ReadonlyMap<string, Page<Relation>>;
  readonly countRelationsOf: ReadonlyMap<string, number>;
  readonly countRolesOf: ReadonlyMap<string, ReadonlyMap<Role, number>>;
  readonly claimsAbout: ReadonlyMap<string, RecordedClaim[]>;
}

/** A step with its answer, which has an entry for each key that the step reads for. */
export type AnsweredStep<Any extends keyof Answers = keyof Answers> = {
  readonly [Read in Any]: StepOf<Read> & { readonly answer: Answers[Read] };
}[Any];

/** All that a plan brought: exactly what the store's other methods would give for the same keys. */
export interface ReadAhead {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly sources: readonly Source[];
  readonly answers: readonly AnsweredStep[];
}
