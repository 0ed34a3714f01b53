import type { Entity } from '../../domain/entity.js';
import { textKey } from '../../domain/text-key.js';
import type { EntityKind } from '../../domain/vocabulary.js';
import { formsOf, type NameForm } from '../names/form.js';
import { blockingKeys } from './keys.js';

export interface Indexed {
  readonly id: string;
  readonly kind: EntityKind;
  readonly forms: readonly NameForm[];
  /** Scheme and value, in their text key. */
  readonly identifiers: readonly string[];
}

/**
 * The names and blocking keys of all entities that may be compared: all of a graph that is kept in memory while it is resolved, about
 * 2 kB an entity, so some 200 MB for 100,000.
 */
export class EntityIndex {
  readonly entities: Indexed[] = [];
  /** Of each key, the positions of the entities that have it, ascending. */
  readonly byKey = new Map<string, number[]>();
  /** Of each word, those with it for their whole name, and all that have it in a name. */
  readonly singles = new Map<string, number[]>();
  readonly byWord = new Map<string, number[]>();
  readonly #names = new Map<string, Set<string>>();

  add(entity: Entity): void {
    const { id, kind } = entity;
    const at = this.entities.length;
    const forms = formsOf(entity);
    const identifiers = entity.identifiers.map(({ scheme, value }) => `${scheme}:${textKey(value)}`);
    this.entities.push({ id, kind, forms, identifiers });
    const { keys, single, words } = blockingKeys(kind, forms, identifiers);
    for (const key of keys) put(this.byKey, key, at);
    for (const word of single) put(this.singles, word, at);
    for (const word of words) put(this.byWord, word, at);
    for (const { skeletons } of forms) {
      const name = skeletons.join(' ');
      for (const word of skeletons) this.#names.set(word, (this.#names.get(word) ?? new Set()).add(name));
    }
  }

  /** In how many different names the word stands, whoever bears them; spellings of one sound are one word. */
  namesWith(skeleton: string): number {
    return this.#names.get(skeleton)?.size ?? 0;
  }
}

function put(lists: Map<string, number[]>, key: string, at: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [at]);
  else list.push(at);
}
