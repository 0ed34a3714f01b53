import type { Day } from '../domain/day.js';
import type { Edtf } from '../domain/edtf.js';
import type { RelationKind, Role } from '../domain/vocabulary.js';

/** The first days on which it was known, by claims at least so certain; and denied. Absent: never. */
export interface KnownFrom {
  readonly confirmed?: Day;
  readonly reported?: Day;
  readonly possible?: Day;
  readonly denied?: Day;
}

/** What is kept in memory of a relation, so that paths and rankings need not ask the store at every step. */
export interface AdjacencyRow {
  /** Id of the relation. */
  readonly relation: string;
  readonly kind: RelationKind;
  readonly start?: Edtf;
  readonly earliest: Day;
  readonly latest: Day;
  readonly knownFrom: KnownFrom;
  /** Ids of those who take part in one of the roles, as the relation lists them; who has several of the roles comes several times. */
  readonly entities: readonly string[];
  /** By entity, for those of them whose participation has claims of its own, counted or not. */
  readonly own: ReadonlyMap<string, KnownFrom>;
}

export interface AdjacencySelection {
  /** The roles whose participations count. */
  readonly roles: readonly Role[];
  /** Only these relations. */
  readonly relations?: readonly string[];
  /** Only claims in these sources count, and only relations that have such a claim about themselves come. */
  readonly sources?: readonly string[];
}
