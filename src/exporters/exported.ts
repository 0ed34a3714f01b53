import type { RecordedClaim } from '../domain/claim.js';
import type { DayRange } from '../domain/day.js';
import type { Entity } from '../domain/entity.js';
import type { Judgement } from '../domain/judgement.js';
import type { Lens } from '../domain/lens.js';
import type { Relation } from '../domain/relation.js';
import type { Source } from '../domain/source.js';
import type { Certainty, MeetingStatus, RelationKind, Standing } from '../domain/vocabulary.js';

/**
 * An entity, with the claims about its own attributes (and its plan versions) that count under the lens. Its links (a state's
 * predecessors, an organization's parent and seat, a place's state) are those to entities of the export.
 */
export interface ExportedEntity {
  readonly entity: Entity;
  readonly claims: readonly RecordedClaim[];
}

/** A relation as the lens shows it: with the participations that are seen, as certain as it is there, and why. */
export interface ExportedRelation {
  /** Its participations are those seen under the lens, and the meetings of a trip are those of the export. */
  readonly relation: Relation;
  /** One plain sentence: `labelOf`. */
  readonly label: string;
  /** The first and the last day on which it can have been in force. */
  readonly bounds: DayRange;
  readonly standing: Standing;
  /** Absent where it is only denied. */
  readonly certainty?: Certainty;
  /** Of meetings and trips: the one stated latest under the lens. */
  readonly status?: MeetingStatus;
  /** Those that count under the lens, the ones about one participant among them, by `compareClaims`. */
  readonly claims: readonly RecordedClaim[];
  /** The sources of its claims, each once, in the order of the claims. */
  readonly sources: readonly Source[];
  /** The names of those who take part or for whom somebody does, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The part of the graph that is exported. It is read from the store batch by batch while it is written, so that it may be larger than
 * the memory; each part may be read again, and comes in the same order each time and from each store.
 */
export interface ExportedGraph {
  /** What it is, in a few words, for formats that have a title. */
  readonly title: string;
  /** The lens under which it is exported. */
  readonly lens: Lens;
  /** The kinds of relations that there may be. */
  readonly kinds: readonly RelationKind[];
  /** By kind, then id. Whoever is named by a relation or a claim of the export is among them. */
  entities(): AsyncIterable<readonly ExportedEntity[]>;
  /** By first day, then id. */
  relations(): AsyncIterable<readonly ExportedRelation[]>;
  /** By id: those that a claim of the export names. */
  sources(): AsyncIterable<readonly Source[]>;
  /** By the pair: those about entities of the export. */
  judgements(): AsyncIterable<readonly Judgement[]>;
}
