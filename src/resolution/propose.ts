import { MERGEABLE_KINDS } from '../domain/judgement.js';
import type { Key } from '../domain/page.js';
import type { Store } from '../store/port.js';
import { EntityIndex, type Indexed } from './blocking/entity-index.js';
import { type BlockingCounts, type IndexPair, PairFinder } from './blocking/pairs.js';
import { Judged } from './judged.js';
import { type Likeness, likeness } from './names/likeness.js';
import type { Profile } from './profile.js';
import { ProfileCache } from './profile-cache.js';
import { type Score, scoreOf } from './score.js';

export type MergeableKind = (typeof MERGEABLE_KINDS)[number];

/** Two entities that may be one. */
export interface Proposal extends Score {
  readonly one: Profile;
  readonly other: Profile;
}

export interface ResolutionOptions {
  /** All that can be one where absent. */
  readonly kinds?: readonly MergeableKind[];
  /** Only pairs that score as much. */
  readonly above: number;
  /** Also pairs that were judged UNSURE. */
  readonly again?: boolean;
}

export interface ResolutionCounts extends BlockingCounts {
  entities: number;
  /** Pairs whose names are alike or that share an identifier: these are scored. */
  scored: number;
  /** Of these, those that somebody has judged. */
  judged: number;
}

const PAGE = 1_000;
/** So many pairs are scored at once: their profiles are in memory together. */
const PAIRS = 500;

/**
 * Compares the entities of a store with each other. It reads them in pages, once for their names, which stay in memory
 * ({@link EntityIndex}), and again those of pairs whose names are alike. Proposals come as they are found, in no order.
 */
export class Resolution {
  readonly counts: ResolutionCounts = { entities: 0, pairs: 0, narrowed: 0, notCompared: 0, scored: 0, judged: 0 };
  readonly #store: Store;
  readonly #options: ResolutionOptions;

  constructor(store: Store, options: ResolutionOptions) {
    this.#store = store;
    this.#options = options;
  }

  async *proposals(): AsyncGenerator<Proposal> {
    const judged = await Judged.read(this.#store);
    const cache = new ProfileCache(this.#store);
    for (const kind of this.#options.kinds ?? MERGEABLE_KINDS) {
      const index = await this.#read(kind);
      const finder = new PairFinder(index);
      let batch: Alike[] = [];
      for (const pair of this.#alike(index, finder, judged)) {
        batch.push(pair);
        if (batch.length < PAIRS) continue;
        yield* await this.#scored(batch, index, cache);
        batch = [];
      }
      yield* await this.#scored(batch, index, cache);
      this.counts.entities += index.entities.length;
      this.counts.pairs += finder.counts.pairs;
      this.counts.narrowed += finder.counts.narrowed;
      this.counts.notCompared += finder.counts.notCompared;
    }
  }

  async #read(kind: MergeableKind): Promise<EntityIndex> {
    const index = new EntityIndex();
    let after: Key | undefined;
    for (;;) {
      const page = { limit: PAGE, fromEnd: false, ...(after !== undefined && { after }) };
      const { items, keys, hasMore } = await this.#store.listEntities(
        { kind, filter: {}, lens: {} },
        { by: 'ID', direction: 'ASC' },
        page,
      );
      for (const entity of items) index.add(entity);
      after = keys.at(-1);
      if (!hasMore || after === undefined) return index;
    }
  }

  /** Those pairs that are worth reading more of, and are not judged. */
  *#alike(index: EntityIndex, finder: PairFinder, judged: Judged): Generator<Alike> {
    for (const pair of finder.pairs()) {
      const [one, other] = [index.entities[pair[0]], index.entities[pair[1]]];
      if (one === undefined || other === undefined) continue;
      const found = likeness(one.forms, other.forms);
      if (found === undefined || (found.level === 'DIFFERENT' && !sharesIdentifier(one, other))) continue;
      const verdict = judged.verdict(one.id, other.id);
      if (verdict !== undefined) this.counts.judged += 1;
      if (verdict === undefined || (verdict === 'UNSURE' && this.#options.again)) yield { pair, likeness: found };
    }
  }

  async #scored(batch: readonly Alike[], index: EntityIndex, cache: ProfileCache): Promise<Proposal[]> {
    const idOf = (at: number) => index.entities[at]?.id ?? '';
    const profiles = await cache.of(batch.flatMap(({ pair }) => pair.map(idOf)));
    const asked = new Set<string>();
    const likely = batch.flatMap(({ pair, likeness: found }) => {
      const [one, other] = [profiles.get(idOf(pair[0])), profiles.get(idOf(pair[1]))];
      if (one === undefined || other === undefined) return [];
      const comparison = { one, other, likeness: found, namesWith: (word: string) => index.namesWith(word) };
      this.counts.scored += 1;
      const named = new Set<string>();
      const { score } = scoreOf({ ...comparison, nameOf: (id) => named.add(id) && id });
      if (score < this.#options.above) return [];
      for (const id of named) asked.add(id);
      return [comparison];
    });
    const names = asked.size === 0 ? new Map() : await this.#store.entities([...asked]);
    const nameOf = (id: string): string => names.get(id)?.name ?? id;
    return likely.map((comparison) => ({
      one: comparison.one,
      other: comparison.other,
      ...scoreOf({ ...comparison, nameOf }),
    }));
  }
}

interface Alike {
  readonly pair: IndexPair;
  readonly likeness: Likeness;
}

function sharesIdentifier(one: Indexed, other: Indexed): boolean {
  return one.identifiers.some((identifier) => other.identifiers.includes(identifier));
}
