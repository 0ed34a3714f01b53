import { isSame } from './canonical.js';
import type { Changes } from './changes.js';

type Item = { readonly id: string };
const SECTIONS = ['sources', 'entities', 'relations', 'claims'] as const;

/** What the records of a batch put together: each id once. */
export class Sum {
  /** Everything that records said so far, be it new or not. */
  readonly #said = new Map<string, Item>();
  /** Of that, what was said only by the way, so that a record of its own may say it otherwise. */
  readonly #mentioned = new Set<string>();
  readonly #put = {
    sources: new Map<string, Changes['sources'][number]>(),
    entities: new Map<string, Changes['entities'][number]>(),
    relations: new Map<string, Changes['relations'][number]>(),
    claims: new Map<string, Changes['claims'][number]>(),
  };
  readonly #removedClaims = new Set<string>();

  /** Two records that say different things of one id would make what the store has depend on their order. */
  clashWith(changes: Changes): string | undefined {
    const clash = itemsOf(changes).find((item) => this.#clashes(item));
    return clash && `The id "${clash.id}" is given a second time, to something else.`;
  }

  /** @param fresh what of `whole` the store has not. @param mentioned the ids of entities that are only mentioned. */
  add(whole: Changes, fresh: Changes, mentioned: ReadonlySet<string>): void {
    for (const item of itemsOf(whole)) {
      this.#said.set(item.id, item);
      if (mentioned.has(item.id)) this.#mentioned.add(item.id);
      else this.#mentioned.delete(item.id);
    }
    for (const item of fresh.sources) this.#put.sources.set(item.id, item);
    for (const item of fresh.entities) this.#put.entities.set(item.id, item);
    for (const item of fresh.relations) this.#put.relations.set(item.id, item);
    for (const item of fresh.claims) this.#put.claims.set(item.id, item);
    for (const id of fresh.removedClaims) this.#removedClaims.add(id);
  }

  changes(): Changes {
    const { sources, entities, relations, claims } = this.#put;
    return {
      sources: [...sources.values()],
      entities: [...entities.values()],
      relations: [...relations.values()],
      claims: [...claims.values()],
      removedClaims: [...this.#removedClaims].filter((id) => !this.#said.has(id)),
    };
  }

  #clashes(item: Item): boolean {
    const said = this.#said.get(item.id);
    return said !== undefined && !this.#mentioned.has(item.id) && !isSame(item, said);
  }
}

function itemsOf(changes: Changes): readonly Item[] {
  return SECTIONS.flatMap((section): readonly Item[] => changes[section]);
}
