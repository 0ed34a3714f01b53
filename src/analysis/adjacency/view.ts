import { ALL_DAYS, LAST_DAY } from '../../domain/day.js';
import type { Lens } from '../../domain/lens.js';
import { CERTAINTIES, RELATION_KINDS, type RelationKind } from '../../domain/vocabulary.js';
import type { Adjacency } from './adjacency.js';
import { dayNumber } from './day-number.js';
import { CONFIRMED, DENIED, EARLIEST, LATEST, POSSIBLE, REPORTED } from './tables.js';

/**
 * How something stands under a lens, as a number, so that the weaker of two is the larger: the place in CERTAINTIES of what is
 * asserted, {@link ONLY_DENIED}, or {@link UNSEEN}.
 */
export type Strength = number;

/** The strength of what is asserted least certainly. */
export const WEAKEST: Strength = CERTAINTIES.length - 1;
/** Nothing under the lens asserts it; it is seen because the lens includes what is denied. */
export const ONLY_DENIED: Strength = CERTAINTIES.length;
export const UNSEEN: Strength = CERTAINTIES.length + 1;

/**
 * An adjacency as a lens shows it, with relations of some kinds only. Made by looking at each distinct date and each distinct
 * evidence once; after that a relation costs three look-ups. `sources` is not looked at here: which claims count, the
 * adjacency was made by.
 */
export class AdjacencyView {
  readonly #kinds: Uint8Array;
  readonly #dates: Uint8Array;
  readonly #evidence: Uint8Array;

  constructor(
    readonly adjacency: Adjacency,
    lens: Lens,
    kinds: readonly RelationKind[] = RELATION_KINDS,
  ) {
    const { dates, evidence } = adjacency.tables;
    const { earliest, latest } = lens.during ?? ALL_DAYS;
    const [first, last] = [dayNumber(earliest), dayNumber(latest)];
    this.#kinds = Uint8Array.from(RELATION_KINDS, (kind) => Number(kinds.includes(kind)));
    this.#dates = fill(dates.size, (number) =>
      Number(dates.at(number, EARLIEST) <= last && dates.at(number, LATEST) >= first),
    );
    this.#evidence = fill(evidence.size, (number) => strength((column) => evidence.at(number, column), lens));
  }

  /** How the relation stands; {@link UNSEEN} also where its kind or its days are not asked for. */
  strengthOf(relation: number): Strength {
    const { kinds, dates, evidence } = this.adjacency.relations;
    if (this.#kinds[kinds[relation] ?? 0] === 0 || this.#dates[dates[relation] ?? 0] === 0) return UNSEEN;
    return this.#evidence[evidence[relation] ?? 0] ?? UNSEEN;
  }

  /** How it stands that the entity takes part in the relation: the weaker of the relation and of the participation. */
  strengthIn(relation: number, entity: number): Strength {
    const ofRelation = this.strengthOf(relation);
    if (this.adjacency.own.size === 0) return ofRelation;
    const own = this.adjacency.own.get(relation)?.get(entity);
    return own === undefined ? ofRelation : Math.max(ofRelation, this.#evidence[own] ?? UNSEEN);
  }

  /** The relations in which the entity is seen to take part. */
  relationsOf(entity: number): number[] {
    return [...this.adjacency.relationsOf(entity)].filter((relation) => this.strengthIn(relation, entity) !== UNSEEN);
  }

  /** The entities that are seen to take part in the relation. */
  entitiesOf(relation: number): number[] {
    return [...this.adjacency.entitiesOf(relation)].filter((entity) => this.strengthIn(relation, entity) !== UNSEEN);
  }
}

function strength(firstDay: (column: number) => number, { knownBy, minCertainty, includeDenied }: Lens): Strength {
  const by = dayNumber(knownBy ?? LAST_DAY);
  const floor = minCertainty === undefined ? WEAKEST : CERTAINTIES.indexOf(minCertainty);
  const level = [CONFIRMED, REPORTED, POSSIBLE].findIndex((column) => firstDay(column) <= by);
  if (level >= 0 && level <= floor) return level;
  return includeDenied === true && firstDay(DENIED) <= by ? ONLY_DENIED : UNSEEN;
}

function fill(length: number, value: (index: number) => number): Uint8Array {
  const values = new Uint8Array(length);
  for (let index = 0; index < length; index += 1) values[index] = value(index);
  return values;
}
