import { FIRST_DAY, LAST_DAY } from '../../domain/day.js';
import { dayNumber } from '../adjacency/day-number.js';
import { BEGUN_BY, EARLIEST } from '../adjacency/tables.js';
import { type AdjacencyView, type Strength, WEAKEST } from '../adjacency/view.js';

const FIRST = dayNumber(FIRST_DAY);
const LAST = dayNumber(LAST_DAY);

/**
 * What a search walks through: a lens's view of an adjacency without the entities to be avoided, and the days between which each
 * relation can have begun. Unless the search is chronological, these are all days, which forbids no order.
 */
export class SearchGraph {
  constructor(
    readonly view: AdjacencyView,
    readonly avoided: ReadonlySet<number>,
    readonly isChronological: boolean,
  ) {}

  /** The strength of the entity's part in the relation; undefined where nobody may go that way. */
  partOf(entity: number, relation: number): Strength | undefined {
    const strength = this.view.strengthIn(relation, entity);
    return strength > WEAKEST || (this.avoided.size > 0 && this.avoided.has(entity)) ? undefined : strength;
  }

  /** The first day on which the relation can have begun. */
  beginsFrom(relation: number): number {
    return this.isChronological ? this.view.adjacency.day(relation, EARLIEST) : FIRST;
  }

  /** The last day on which the relation can have begun. */
  beginsBy(relation: number): number {
    return this.isChronological ? this.view.adjacency.day(relation, BEGUN_BY) : LAST;
  }

  /** The first day on which the relation can have been in force; undefined where it is not known. */
  firstKnownDay(relation: number): number | undefined {
    const earliest = this.view.adjacency.day(relation, EARLIEST);
    return earliest === FIRST ? undefined : earliest;
  }
}
