import { hash } from 'node:crypto';
import { allNames, type Entity } from '../domain/entity.js';
import { nearKeys } from './skeleton.js';
import { beginningTerms, exactTerm, kindTerm, nameTerm, nearTerm, wordTerm } from './terms.js';
import { joined, wordsOf } from './words.js';

/** What a store indexes of an entity. */
export interface SearchEntry {
  /** Terms (terms.ts), separated by spaces, each once. */
  readonly terms: string;
  /**
   * Where more are found than are wanted, those with the lowest number are taken, and of the same number those whose id comes
   * first: below {@link ORDERS}, and the greater the longer the entity's shortest name is.
   */
  readonly order: number;
}

/** Entities with equally long names are spread by their id, so that few have the same number. */
const SPREAD = 4096;
const LONGEST = 100;
export const ORDERS = LONGEST * SPREAD;

/** What is kept of an entity to search by; identifiers also with their scheme, as `wikidata:Q7747`. */
export type Searchable = Pick<Entity, 'id' | 'kind' | 'name' | 'names' | 'identifiers'>;

export function searchEntryOf(entity: Searchable): SearchEntry {
  const texts = allNames(entity).map(({ text }) => text);
  const names = texts.map(wordsOf);
  const words = new Set(names.flat());
  const exact = [entity.id, ...entity.identifiers.flatMap(({ scheme, value }) => [value, `${scheme}:${value}`])];
  const terms = [
    kindTerm(entity.kind),
    ...[...exact, ...texts.filter((_, index) => names[index]?.length === 0)].map(exactTerm),
    ...names.filter((name) => name.length > 0).map((name) => nameTerm(joined(name))),
    ...[...words].flatMap((word) => [wordTerm(word), ...beginningTerms(word), ...nearKeys(word).map(nearTerm)]),
  ];
  const shortest = Math.min(LONGEST - 1, ...names.map((name) => joined(name).length));
  return { terms: [...new Set(terms)].join(' '), order: shortest * SPREAD + spread(entity.id) };
}

function spread(id: string): number {
  return Number.parseInt(hash('sha256', id).slice(0, 8), 16) % SPREAD;
}
