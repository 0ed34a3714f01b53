import { LAST_DAY } from '../../domain/day.js';
import { RELATION_KINDS, type RelationKind } from '../../domain/vocabulary.js';
import { dayNumber } from './day-number.js';
import { BEGUN_BY, LATEST, type Tables } from './tables.js';

/** The columns of relations, by their number, and their participants in compressed sparse rows. */
export interface RelationColumns {
  /** The position of the kind in RELATION_KINDS. */
  readonly kinds: Uint8Array;
  /** The number of its dates in the tables. */
  readonly dates: Uint32Array;
  /** The number of its evidence in the tables. */
  readonly evidence: Uint32Array;
  /** Where the participants of each relation begin among `entities`; one more at the end. */
  readonly starts: Uint32Array;
  /** The participants of all relations, an entity once a relation. */
  readonly entities: Uint32Array;
}

/** The relations of entities in compressed sparse rows: the other direction of {@link RelationColumns}. */
export interface EntityColumns {
  readonly starts: Uint32Array;
  readonly relations: Uint32Array;
}

/** The evidence of participations that have claims of their own, by relation, then entity: there are few. */
export type OwnEvidence = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** What stands for the last known day of a relation that has none. */
export const NO_DAY = 0;

const LAST = dayNumber(LAST_DAY);
const NOTHING = new Uint32Array(0);

/**
 * Who takes part in what, at one revision of a store, without a lens: entities and relations are the two sides of a bipartite
 * graph and numbers from 0, so that a meeting of n parties takes n places and not n². Never changes; what a lens shows of it is an
 * `AdjacencyView`. Relations whose participants all left it, or of which the chosen sources say nothing, have no entities.
 */
export class Adjacency {
  constructor(
    readonly revision: number,
    readonly tables: Tables,
    readonly relations: RelationColumns,
    readonly entities: EntityColumns,
    readonly own: OwnEvidence,
  ) {}

  get relationCount(): number {
    return this.relations.kinds.length;
  }

  get entityCount(): number {
    return this.entities.starts.length - 1;
  }

  /** What it takes in memory, tables included. */
  get bytes(): number {
    const { kinds, dates, evidence, starts, entities } = this.relations;
    const columns = [kinds, dates, evidence, starts, entities, this.entities.starts, this.entities.relations];
    return this.tables.bytes + columns.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  /** The same at another revision, whose change sets touched no relation. */
  at(revision: number): Adjacency {
    return new Adjacency(revision, this.tables, this.relations, this.entities, this.own);
  }

  /** The number of the entity with this id; undefined where it takes part in nothing. */
  entityNumber(id: string): number | undefined {
    const found = this.tables.entities.find(id);
    return found >= 0 && found < this.entityCount ? found : undefined;
  }

  entityId(entity: number): string {
    return this.tables.entities.at(entity);
  }

  relationId(relation: number): string {
    return this.tables.relations.at(relation);
  }

  kindOf(relation: number): RelationKind {
    return RELATION_KINDS[this.relations.kinds[relation] ?? 0] ?? RELATION_KINDS[0];
  }

  /** One of the columns EARLIEST, BEGUN_BY and LATEST, as a day number. */
  day(relation: number, column: number): number {
    return this.tables.dates.at(this.relations.dates[relation] ?? 0, column);
  }

  /**
   * The last day on which the relation can have been in force; where no end is known, the last day on which it can have
   * begun; {@link NO_DAY} where neither is.
   */
  lastKnownDay(relation: number): number {
    const latest = this.day(relation, LATEST);
    const begunBy = this.day(relation, BEGUN_BY);
    return latest !== LAST ? latest : begunBy !== LAST ? begunBy : NO_DAY;
  }

  /** The numbers of the relations in which the entity takes part, in no order that means anything. No copy: do not write to it. */
  relationsOf(entity: number): Uint32Array {
    const { starts, relations } = this.entities;
    if (entity < 0 || entity >= this.entityCount) return NOTHING;
    return relations.subarray(starts[entity], starts[entity + 1]);
  }

  relationCountOf(entity: number): number {
    const { starts } = this.entities;
    return (starts[entity + 1] ?? 0) - (starts[entity] ?? 0);
  }

  /** The numbers of the entities that take part in the relation. No copy: do not write to it. */
  entitiesOf(relation: number): Uint32Array {
    const { starts, entities } = this.relations;
    return entities.subarray(starts[relation], starts[relation + 1]);
  }
}
