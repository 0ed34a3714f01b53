import type { Change, ChangeSet, NodeKind } from '../domain/change-set.js';
import type { RecordedClaim } from '../domain/claim.js';
import type { DayRange } from '../domain/day.js';
import type { Entity, PlanVersion } from '../domain/entity.js';
import type { Lens } from '../domain/lens.js';
import type { LinkKind } from '../domain/link.js';
import type { EntityOrder, Page, PageRequest, RelationOrder } from '../domain/page.js';
import type { Relation } from '../domain/relation.js';
import type { Source } from '../domain/source.js';
import type { Channel, EntityKind, MeetingStatus, RelationKind, Role } from '../domain/vocabulary.js';

/** Matches the name by its text key (no case, no accents), every given condition at once. */
export interface TextFilter {
  readonly eq?: string;
  readonly in?: readonly string[];
  readonly contains?: string;
  readonly startsWith?: string;
}

/** Every given condition at once; an empty list matches nothing. */
export interface EntityFilter {
  readonly ids?: readonly string[];
  readonly name?: TextFilter;
}

/** Every given condition at once, and an empty list matches nothing; `status` is the one under the query's lens, `channel` only meetings have. */
export interface RelationFilter {
  readonly ids?: readonly string[];
  readonly kinds?: readonly RelationKind[];
  readonly during?: DayRange;
  readonly status?: readonly MeetingStatus[];
  readonly channel?: readonly Channel[];
}

export interface EntitySelection {
  readonly kind: EntityKind;
  readonly filter: EntityFilter;
}

export interface RelationSelection {
  readonly filter: RelationFilter;
  /** Only relations seen under it; and of an entity's relations, those in which its participation is seen too. */
  readonly lens: Lens;
}

/** The relations in which an entity takes one of the roles; in any role where `roles` is absent. */
export interface RelationsOfSelection extends RelationSelection {
  readonly roles?: readonly Role[];
}

/** A plan version, with the id of its plan. */
export interface PlanVersionOfPlan {
  readonly plan: string;
  readonly version: PlanVersion;
}

/**
 * What a store is: the graph's reads and its one write, in domain terms and only in batches, so that no caller can
 * read item by item. Every method is one round trip to the store unless it says otherwise. A `Map` that is returned has an
 * entry for each key that was found, and where it maps to a list or a count, for each key. Duplicate keys are allowed.
 *
 * Every method rejects with StoreUnavailableError when the store cannot be reached. Two stores that were given the
 * same change sets give equal answers, order included.
 *
 * What an author of a store has to keep, and the conformance suite asks for:
 * - each read or write publishes its round trip (round-trip.ts), however many statements an embedded engine needs for it;
 * - an attribute that is absent stays absent: never null;
 * - participations are kept as `inRoleOrder` sorts them; a role tells the kind of its relation;
 * - a claim about a participant who left its relation stays on record, and counts again when that participant is back;
 * - a plan version that is no longer named goes, and its claims with it.
 */
export interface Store {
  /** For logs and messages: `SQLite at /home/me/…`, `Neo4j at neo4j://…`; never a password. */
  readonly description: string;

  /**
   * The same store for the time until `signal` aborts: then a read that is under way is stopped where the engine can stop one,
   * and that read and each later one rejects with the signal's reason. Writes are not stopped.
   */
  until(signal: AbortSignal): Store;

  /** What each id stands for. */
  kindsOf(ids: readonly string[]): Promise<Map<string, NodeKind>>;
  /** Ids of nodes of these kinds that begin with `prefix`, sorted, at most `limit`: candidates for "did you mean". */
  idsStartingWith(prefix: string, kinds: readonly NodeKind[], limit: number): Promise<string[]>;

  entities(ids: readonly string[]): Promise<Map<string, Entity>>;
  relations(ids: readonly string[]): Promise<Map<string, Relation>>;
  planVersions(ids: readonly string[]): Promise<Map<string, PlanVersionOfPlan>>;
  sources(ids: readonly string[]): Promise<Map<string, Source>>;
  claims(ids: readonly string[]): Promise<Map<string, RecordedClaim>>;

  /** All claims whose subject is the key, those about one participant included, as {@link compareClaims} orders them. */
  claimsAbout(subjects: readonly string[]): Promise<Map<string, RecordedClaim[]>>;
  /** Ids of the entities whose link of this kind points at the key, sorted: the successors of a state, by PREDECESSOR. */
  linkedFrom(targets: readonly string[], link: LinkKind): Promise<Map<string, string[]>>;

  /** For each entity, a page of its relations: top-N per entity in one round trip. */
  relationsOf(
    entities: readonly string[],
    selection: RelationsOfSelection,
    order: RelationOrder,
    page: PageRequest,
  ): Promise<Map<string, Page<Relation>>>;
  countRelationsOf(entities: readonly string[], selection: RelationsOfSelection): Promise<Map<string, number>>;
  /** For each entity, in how many relations it has each role; roles that it never has are absent. */
  countRolesOf(
    entities: readonly string[],
    selection: RelationsOfSelection,
  ): Promise<Map<string, ReadonlyMap<Role, number>>>;

  /** For each source, a page of its claims in the order of {@link claimKey}. */
  claimsFrom(sources: readonly string[], page: PageRequest): Promise<Map<string, Page<RecordedClaim>>>;
  countClaimsFrom(sources: readonly string[]): Promise<Map<string, number>>;

  listEntities(selection: EntitySelection, order: EntityOrder, page: PageRequest): Promise<Page<Entity>>;
  countEntities(selection: EntitySelection): Promise<number>;
  listRelations(selection: RelationSelection, order: RelationOrder, page: PageRequest): Promise<Page<Relation>>;
  countRelations(selection: RelationSelection): Promise<number>;
  /** In the order of {@link sourceKey}. */
  listSources(page: PageRequest): Promise<Page<Source>>;
  countSources(): Promise<number>;

  /**
   * Writes the change set whole, or nothing of it, also when the process dies meanwhile. In the same transaction it looks
   * up the kinds of `idsToLookUp`, runs `checkIntegrity`, and refreshes what is kept of claims beside them: a claim's
   * `day`, also when only its source changed, and the first days on which relations and participations were known.
   * @returns the store's new revision.
   * @throws IntegrityError as {@link checkIntegrity} says.
   */
  apply(changes: ChangeSet): Promise<number>;
  /** How far each work has come, for the names that have a position: {@link ChangeSet.checkpoint}. */
  checkpoints(names: readonly string[]): Promise<Map<string, string>>;
  /** The number of change sets that were applied: 0 for an empty store. */
  revision(): Promise<number>;
  /** The change log after `revision`, the oldest first, at most `limit` rows. */
  changesSince(revision: number, limit: number): Promise<Change[]>;

  /** Resolves when the store answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
