import type { Change, ChangeSet, NodeKind } from '../domain/change-set.js';
import type { RecordedClaim } from '../domain/claim.js';
import type { Counterpart } from '../domain/counterpart.js';
import type { Entity, Identifier, PlanVersion } from '../domain/entity.js';
import type { Judgement } from '../domain/judgement.js';
import type { Lens } from '../domain/lens.js';
import type { LinkKind } from '../domain/link.js';
import type { EntityOrder, Page, PageRequest, RelationOrder } from '../domain/page.js';
import type { Relation } from '../domain/relation.js';
import type { GroupKey, RelationGroup } from '../domain/relation-group.js';
import type { Source } from '../domain/source.js';
import type { RelationKind, Role } from '../domain/vocabulary.js';
import type { Searchable } from '../search/entry.js';
import type { Recall } from '../search/recall.js';
import type { AdjacencyRow, AdjacencySelection } from './adjacency-row.js';
import type { ReadAhead, ReadPlan } from './read-plan.js';
import type { EntitySelection, GroupSelection, RelationSelection, RelationsOfSelection } from './selection.js';

/** A plan version, with the id of its plan. */
export interface PlanVersionOfPlan {
  readonly plan: string;
  readonly version: PlanVersion;
}

/** What an id stands for. */
export interface Identity {
  readonly kind: NodeKind;
  /** The id under which it is shown: another one where it is an entity that judgements merged. */
  readonly id: string;
}

/** Paths of the fewest hops: each hop by a relation in which both entities take part in one of the roles. */
export interface PathSearch {
  /** Ids of two different entities. */
  readonly from: string;
  readonly to: string;
  readonly roles: readonly Role[];
  readonly kinds: readonly RelationKind[];
  /** Only by relations and participations seen under it. */
  readonly lens: Lens;
  /** Ids of entities that no path goes through. */
  readonly avoid: readonly string[];
  readonly maxHops: number;
  /** How many paths are looked at. */
  readonly limit: number;
}

/**
 * What a store is: the graph's reads and its one write, in domain terms and only in batches, so that no caller can
 * read item by item. Every method is one round trip to the store unless it says otherwise. A `Map` that is returned has an
 * entry for each key that was found, and where it maps to a list or a count, for each key. Duplicate keys are allowed.
 *
 * Every method rejects with StoreUnavailableError when the store cannot be reached. Two stores that were given the
 * same change sets give equal answers, order included.
 *
 * Entities that SAME judgements connect are one to every read: under one of their ids, with the names, relations and claims of all of
 * them (src/merging). The other ids still lead there in `kindsOf`, `identify`, `entities` and wherever a filter names ids of
 * entities; every other read is asked with the id of the entity as it is shown. What was put under each id is what
 * `entityRecords` and `relationRecords` give, and `claimAsPut` of a claim: whoever compares what he would put with what was put
 * asks for those.
 *
 * What an author of a store has to keep, and the conformance suite asks for:
 * - each read or write publishes its round trip (round-trip.ts), however many statements an embedded engine needs for it;
 * - an attribute that is absent stays absent: never null;
 * - a page's keys are of the form that {@link RelationOrder} and {@link EntityOrder} say, the same in every store;
 * - participations are kept as `inRoleOrder` sorts them; a role tells the kind of its relation;
 * - a claim about a participant who left its relation stays on record, and counts again when that participant is back;
 * - a version that its plan, put again, no longer names goes, unless another plan of the change set names it, and with it its
 *   claims and what refers to it; `checkIntegrity` takes it for one that is not stored.
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
  /** The same, with the id under which it is shown. */
  identify(ids: readonly string[]): Promise<Map<string, Identity>>;
  /**
   * Ids of nodes of these kinds that begin with `prefix`, sorted, at most `limit`: candidates for "did you mean". Only ids under which
   * something is shown.
   */
  idsStartingWith(prefix: string, kinds: readonly NodeKind[], limit: number): Promise<string[]>;

  /** An id that was merged gives the entity as which it is shown, whose own `id` is another. */
  entities(ids: readonly string[]): Promise<Map<string, Entity>>;
  /**
   * The ids of the entities that have each identifier, sorted, by {@link identifierKey}: several, where a thing is in the store
   * more than once.
   */
  entitiesByIdentifiers(identifiers: readonly Identifier[]): Promise<Map<string, string[]>>;
  relations(ids: readonly string[]): Promise<Map<string, Relation>>;
  planVersions(ids: readonly string[]): Promise<Map<string, PlanVersionOfPlan>>;
  sources(ids: readonly string[]): Promise<Map<string, Source>>;
  claims(ids: readonly string[]): Promise<Map<string, RecordedClaim>>;

  /** The entities as they were put under these very ids, those among them that are shown as another. */
  entityRecords(ids: readonly string[]): Promise<Map<string, Entity>>;
  /** The relations as they were put: with the ids of participants that are shown as another. */
  relationRecords(ids: readonly string[]): Promise<Map<string, Relation>>;

  /** The judgements that name the key, as the entities were put, by the pair: the first id, then the other. */
  judgementsOf(ids: readonly string[]): Promise<Map<string, Judgement[]>>;
  /** All judgements by the pair, whose two ids are the key. */
  listJudgements(page: PageRequest): Promise<Page<Judgement>>;

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

  /**
   * For each actor, a page of the other actors that take one of the roles, seen, in the relations selected of it: in the order of
   * {@link counterpartKey}, top-N per actor in one round trip. An actor in several roles of a relation counts once in it.
   */
  counterpartsOf(
    actors: readonly string[],
    selection: RelationsOfSelection,
    page: PageRequest,
  ): Promise<Map<string, Page<Counterpart>>>;
  countCounterpartsOf(actors: readonly string[], selection: RelationsOfSelection): Promise<Map<string, number>>;
  /**
   * For each entity, its relations grouped by the keys, each in every group whose values it has: the largest group first, then by
   * the values in the order of the keys, those without one last.
   */
  groupRelationsOf(
    entities: readonly string[],
    selection: RelationsOfSelection,
    keys: readonly GroupKey[],
  ): Promise<Map<string, RelationGroup[]>>;

  /** For each source, a page of its claims by the day from which they count as known, then by id. */
  claimsFrom(sources: readonly string[], page: PageRequest): Promise<Map<string, Page<RecordedClaim>>>;
  countClaimsFrom(sources: readonly string[]): Promise<Map<string, number>>;

  listEntities(selection: EntitySelection, order: EntityOrder, page: PageRequest): Promise<Page<Entity>>;
  countEntities(selection: EntitySelection): Promise<number>;
  listRelations(selection: RelationSelection, order: RelationOrder, page: PageRequest): Promise<Page<Relation>>;
  countRelations(selection: RelationSelection): Promise<number>;
  /** As {@link groupRelationsOf}, of all relations that are selected; at most `limit` groups where that is given. */
  groupRelations(selection: GroupSelection, keys: readonly GroupKey[], limit?: number): Promise<RelationGroup[]>;
  /** By id, which is both parts of the key. */
  listSources(page: PageRequest): Promise<Page<Source>>;
  countSources(): Promise<number>;

  /** The entities that {@link Recall} describes, each once, in any order: ranking them is the work of src/search. */
  search(recall: Recall): Promise<readonly Searchable[]>;

  /**
   * Reads what a plan foresees, level after level, in one round trip. Only a store has it to which round trips are dear:
   * where it is absent, the methods above are as fast.
   */
  readonly readAhead?: (plan: ReadPlan) => Promise<ReadAhead>;

  /**
   * All relations in batches, each relation once, in an order of the store's own: one round trip, however many batches come, and
   * no more than a few of them in memory. What is written meanwhile may be seen in part, so ask for the revision before
   * and after it. Stops reading when the iteration is left.
   */
  adjacencyRows(selection: AdjacencySelection): AsyncIterable<readonly AdjacencyRow[]>;

  /**
   * The ids of all relations that are a hop of a path of the fewest hops, in no order; none where there is no path, and
   * undefined where there are more such paths than the limit. Absent from a store whose engine has no such search.
   */
  readonly searchPaths?: (search: PathSearch) => Promise<string[] | undefined>;

  /**
   * Writes the change set whole, or nothing of it, also when the process dies meanwhile. In the same transaction it looks
   * up the kinds of `idsToLookUp`, runs `checkIntegrity`, and refreshes what is kept of claims beside them: a claim's
   * `day`, also when only its source changed, and the first days on which relations and participations were known.
   *
   * A judgement that connects entities, or no longer does, costs what putting again costs of all that refers to any of them.
   * @returns the store's new revision.
   * @throws IntegrityError as {@link checkIntegrity} says, and where a judgement would make one of entities that a relation or link
   * connects with each other.
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
