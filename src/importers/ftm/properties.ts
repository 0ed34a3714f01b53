import { compareText } from '../../domain/text-order.js';
import { notes } from '../notes.js';
import { RecordProblem } from '../record-problem.js';
import { type FtmEntity, shown } from './entity.js';
import { propertyOf } from './model.js';

/** The properties of one entity, and which of them have found their place: the rest is kept in words. */
export class Properties {
  readonly #values: ReadonlyMap<string, readonly string[]>;
  readonly #placed = new Set<string>();

  constructor(private readonly entity: FtmEntity) {
    this.#values = new Map([...entity.properties, ...entity.others]);
  }

  /** The values, for a place in the graph. */
  take(name: string): readonly string[] {
    this.#placed.add(name);
    return this.values(name);
  }

  /** The only value, for a place in the graph; where there are several, they have none. */
  takeOne(name: string): string | undefined {
    const [value, ...more] = this.values(name);
    if (more.length > 0) return undefined;
    this.#placed.add(name);
    return value;
  }

  /** The only value. @throws RecordProblem where there is none, or several. */
  needed(name: string, expected: string): string {
    const values = this.take(name);
    const [value, ...more] = values;
    if (value === undefined || more.length > 0) {
      throw new RecordProblem(
        `properties.${name}`,
        `the id of one ${expected}`,
        shown(values.length > 1 ? values : undefined),
      );
    }
    return value;
  }

  /** The values, whose place is to be found later. */
  values(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  /** Takes the place away again: the graph has not room for all that is said. */
  leave(name: string): void {
    this.#placed.delete(name);
  }

  /** What has no place, by schema and property: `Person.topics`. */
  get unplaced(): readonly string[] {
    return this.#left().map((name) => `${this.entity.schema.name}.${name}`);
  }

  /** The same in words: `Topics: role.pep, sanction.` A property that the model does not know has its own name. */
  get inWords(): string | undefined {
    const { schema } = this.entity;
    return notes(
      ...this.#left().map((name) => `${propertyOf(schema, name)?.label ?? name}: ${this.values(name).join('; ')}`),
    );
  }

  #left(): string[] {
    return [...this.#values.keys()].filter((name) => !this.#placed.has(name)).sort(compareText);
  }
}
