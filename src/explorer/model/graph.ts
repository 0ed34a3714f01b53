import type { Certainty, EntityKind, MeetingStatus, RelationKind, Standing } from './words.js';

export interface GraphEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly description?: string;
}

export interface GraphRelation {
  readonly id: string;
  readonly kind: RelationKind;
  /** One plain sentence. */
  readonly label: string;
  readonly standing: Standing;
  readonly certainty?: Certainty;
  /** Of meetings and trips. */
  readonly status?: MeetingStatus;
  /** The first and the last day on which it can have been in force; absent where that is open. */
  readonly earliest?: string;
  readonly latest?: string;
}

/** A relation as a line between two; a relation of several parties has several. */
export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly relation: string;
}

/** What has come from the server for the view's entities, under its lens without the period, by id. */
export interface LoadedGraph {
  readonly entities: ReadonlyMap<string, GraphEntity>;
  /** The most recent first. */
  readonly relations: ReadonlyMap<string, GraphRelation>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** The state to which each entity belongs, as far as it is known: loaded only once somebody colours or filters by it. */
  readonly states: ReadonlyMap<string, string>;
  /** What these states are called, by id: they need not be on the canvas. */
  readonly stateNames: ReadonlyMap<string, string>;
  /** Whether the server left relations between these entities out, because they are too many. */
  readonly truncated: boolean;
}

export interface Count<Value> {
  readonly value: Value;
  readonly count: number;
}

/** What is drawn and listed: of the loaded graph, what the view's period and legend let through. */
export interface ShownGraph {
  readonly entities: readonly GraphEntity[];
  readonly edges: readonly GraphEdge[];
  /** Those with an edge shown, the most recent first. */
  readonly relations: readonly GraphRelation[];
  /** For the legend: of the loaded graph in the period, what is switched off included; the largest first. */
  readonly counts: {
    readonly entityKinds: readonly Count<EntityKind>[];
    readonly relationKinds: readonly Count<RelationKind>[];
    readonly certainties: readonly Count<Certainty>[];
    readonly states: readonly Count<string>[];
  };
}
