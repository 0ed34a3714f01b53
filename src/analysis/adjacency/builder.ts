import { RELATION_KINDS } from '../../domain/vocabulary.js';
import type { AdjacencyRow } from '../../store/adjacency-row.js';
import type { Turns } from '../turns.js';
import { Adjacency, type EntityColumns, type RelationColumns } from './adjacency.js';
import { GrowingInts } from './growing-ints.js';
import { Tables } from './tables.js';

/** Steps between two looks at the clock. */
const STRIDE = 16_384;

/** Makes an adjacency out of a store's rows, and the next one out of the last and the rows that changed. */
export class AdjacencyBuilder {
  readonly #base: Adjacency | undefined;
  readonly #tables: Tables;
  readonly #kinds = new GrowingInts();
  readonly #dates = new GrowingInts();
  readonly #evidence = new GrowingInts();
  readonly #starts = new GrowingInts();
  readonly #entities = new GrowingInts();
  readonly #own: Map<number, ReadonlyMap<number, number>>;
  /** At which place among the columns above each relation is: kept only where there is a base, else it is its number. */
  readonly #places = new Map<number, number>();

  constructor(base?: Adjacency) {
    this.#base = base;
    this.#tables = base?.tables ?? new Tables();
    this.#own = new Map(base?.own);
    this.#starts.push(0);
  }

  /** What the rows so far take, unused room included. */
  get bytes(): number {
    const columns = [this.#kinds, this.#dates, this.#evidence, this.#starts, this.#entities, this.#entities];
    return this.#tables.bytes + columns.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** Takes a relation, in the place of the base's one with its id. Of several rows with one id the first counts. */
  put(row: AdjacencyRow): void {
    const place = this.#kinds.length;
    const relation = this.#numberFor(row.relation, place);
    if (relation === undefined) return;
    this.#kinds.push(RELATION_KINDS.indexOf(row.kind));
    this.#dates.push(this.#tables.datesOf(row));
    this.#evidence.push(this.#tables.evidenceOf(row.knownFrom));
    const begin = this.#entities.length;
    for (const id of row.entities) this.#takePart(this.#tables.entities.add(id), begin);
    this.#starts.push(this.#entities.length);
    this.#own.delete(relation);
    if (row.own.size > 0) {
      const own = [...row.own].map(([id, knownFrom]): [number, number] => [
        this.#tables.entities.add(id),
        this.#tables.evidenceOf(knownFrom),
      ]);
      this.#own.set(relation, new Map(own));
    }
  }

  /** Takes everything out of the base's relation with this id, where there is one; rows that were put stay. */
  clear(id: string): void {
    const number = this.#tables.relations.find(id);
    if (number < 0 || this.#base === undefined || this.#places.has(number)) return;
    this.#places.set(number, this.#kinds.length);
    this.#kinds.push(0);
    this.#dates.push(0);
    this.#evidence.push(this.#tables.noEvidence);
    this.#starts.push(this.#entities.length);
    this.#own.delete(number);
  }

  /** @throws what the turns' signal was aborted with. */
  async build(revision: number, turns: Turns): Promise<Adjacency> {
    if (this.#base !== undefined && this.#places.size === 0) return this.#base.at(revision);
    const put = this.#columns();
    const relations = this.#base === undefined ? put : await this.#merged(this.#base.relations, put, turns);
    const entities = await turned(relations, this.#tables.entities.size, turns);
    return new Adjacency(revision, this.#tables, relations, entities, this.#own);
  }

  /** The relation's number; undefined where a row of it was put already. */
  #numberFor(id: string, place: number): number | undefined {
    const number = this.#tables.relations.add(id);
    if (this.#base === undefined) return number === place ? number : undefined;
    if (this.#places.has(number)) return undefined;
    this.#places.set(number, place);
    return number;
  }

  /** An entity in several roles of a relation is there once. */
  #takePart(entity: number, begin: number): void {
    for (let index = begin; index < this.#entities.length; index += 1) if (this.#entities.at(index) === entity) return;
    this.#entities.push(entity);
  }

  #columns(): RelationColumns {
    return {
      kinds: Uint8Array.from(this.#kinds.toArray()),
      dates: this.#dates.toArray(),
      evidence: this.#evidence.toArray(),
      starts: this.#starts.toArray(),
      entities: this.#entities.toArray(),
    };
  }

  /** The base's relations, with those that were put in their places. A number that has neither is left from a try that failed. */
  async #merged(base: RelationColumns, put: RelationColumns, turns: Turns): Promise<RelationColumns> {
    const length = this.#tables.relations.size;
    const merged = {
      kinds: new Uint8Array(length),
      dates: new Uint32Array(length),
      evidence: new Uint32Array(length).fill(this.#tables.noEvidence),
      starts: new Uint32Array(length + 1),
      entities: new Uint32Array(base.entities.length + put.entities.length),
    };
    let end = 0;
    for (let relation = 0; relation < length; relation += 1) {
      const place = this.#places.get(relation);
      const from = place === undefined ? base : put;
      const index = place ?? relation;
      if (index < from.kinds.length) {
        merged.kinds[relation] = from.kinds[index] ?? 0;
        merged.dates[relation] = from.dates[index] ?? 0;
        merged.evidence[relation] = from.evidence[index] ?? 0;
        const last = from.starts[index + 1] ?? 0;
        for (let at = from.starts[index] ?? 0; at < last; at += 1) {
          merged.entities[end] = from.entities[at] ?? 0;
          end += 1;
        }
      }
      merged.starts[relation + 1] = end;
      if (relation % STRIDE === 0 && turns.isDue()) await turns.next();
    }
    return { ...merged, entities: merged.entities.slice(0, end) };
  }
}

/** The same incidences from the entities' side, by counting. */
async function turned({ starts, entities }: RelationColumns, count: number, turns: Turns): Promise<EntityColumns> {
  const ends = new Uint32Array(count + 1);
  for (const entity of entities) ends[entity + 1] = (ends[entity + 1] ?? 0) + 1;
  for (let entity = 0; entity < count; entity += 1) ends[entity + 1] = (ends[entity + 1] ?? 0) + (ends[entity] ?? 0);
  const relations = new Uint32Array(entities.length);
  const next = ends.slice();
  for (let relation = 0; relation + 1 < starts.length; relation += 1) {
    const last = starts[relation + 1] ?? 0;
    for (let at = starts[relation] ?? 0; at < last; at += 1) {
      const entity = entities[at] ?? 0;
      const place = next[entity] ?? 0;
      relations[place] = relation;
      next[entity] = place + 1;
    }
    if (relation % STRIDE === 0 && turns.isDue()) await turns.next();
  }
  return { starts: ends, relations };
}
