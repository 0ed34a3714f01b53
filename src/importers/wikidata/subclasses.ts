import type { ImportFile } from '../importer.js';
import { objectIn } from './forms.js';
import { itemsNamed } from './json/item.js';
import { itemIn } from './json/snak.js';
import { ITEM_KINDS, type ItemKind } from './kinds.js';
import { passOver } from './pass-over.js';
import { CLASSES } from './tables/classes.js';

/** What a class makes of its items, and how many steps of P279 it is away from the class of the table that says so. */
export interface ClassKind {
  readonly kind: ItemKind;
  readonly steps: number;
}

export type ClassKinds = ReadonlyMap<string, ClassKind>;

/** More steps than those lead from most classes to nearly all others. */
const MAX_STEPS = 6;

/**
 * The classes of the table, and of those that the files describe, their subclasses: each takes the kind of the nearest, and of two as near that
 * of the kind that counts first. Keeps eight bytes for each statement of P279, of which there are some millions in all of Wikidata.
 */
export async function readClasses(files: readonly ImportFile[]): Promise<ClassKinds> {
  const edges = new Edges();
  await passOver(files, (record) => {
    if (!record.text().includes('"P279"')) return;
    const json = objectIn(record);
    if (json === undefined || typeof json.id !== 'string') return;
    for (const value of itemsNamed(json, 'P279')) {
      const parent = itemIn({ property: 'P279', snaktype: 'value', datatype: undefined, value });
      if (parent !== undefined) edges.add(json.id, parent);
    }
  });
  return withSubclasses(edges);
}

function withSubclasses(edges: Edges): ClassKinds {
  const kinds = new Map<string, ClassKind>();
  for (const kind of ITEM_KINDS) for (const id of Object.keys(CLASSES[kind])) kinds.set(id, { kind, steps: 0 });
  for (let steps = 1; steps <= MAX_STEPS; steps += 1) {
    const found = new Map<string, ClassKind>();
    for (const [child, parent] of edges.all()) {
      const above = kinds.get(parent);
      if (above === undefined || kinds.has(child)) continue;
      const one = { kind: above.kind, steps };
      const other = found.get(child);
      if (other === undefined || compareKinds(one, other) < 0) found.set(child, one);
    }
    if (found.size === 0) break;
    for (const [id, kind] of found) kinds.set(id, kind);
  }
  return kinds;
}

/** The nearest first, and of those as near the kind that counts first. */
export function compareKinds(a: ClassKind, b: ClassKind): number {
  return a.steps - b.steps || ITEM_KINDS.indexOf(a.kind) - ITEM_KINDS.indexOf(b.kind);
}

/** Pairs of ids of items, by their numbers. */
class Edges {
  #numbers = new Uint32Array(1024);
  #length = 0;

  add(child: string, parent: string): void {
    if (this.#length === this.#numbers.length) {
      const longer = new Uint32Array(this.#length * 2);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.#length] = Number(child.slice(1));
    this.#numbers[this.#length + 1] = Number(parent.slice(1));
    this.#length += 2;
  }

  *all(): Generator<readonly [child: string, parent: string]> {
    for (let at = 0; at < this.#length; at += 2) yield [`Q${this.#numbers[at]}`, `Q${this.#numbers[at + 1]}`];
  }
}
