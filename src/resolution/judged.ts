import { type Judgement, pairOf, type Verdict } from '../domain/judgement.js';
import type { Key } from '../domain/page.js';
import { type Aliases, shownAs } from '../merging/aliases.js';
import { aliasesBy } from '../merging/clusters.js';
import type { Store } from '../store/port.js';

const PAGE = 1_000;

/** All judgements of the store, in pages, by their pairs. */
export async function* allJudgements(store: Store): AsyncGenerator<Judgement> {
  let after: Key | undefined;
  for (;;) {
    const { items, keys, hasMore } = await store.listJudgements({
      limit: PAGE,
      fromEnd: false,
      ...(after !== undefined && { after }),
    });
    yield* items;
    after = keys.at(-1);
    if (!hasMore || after === undefined) return;
  }
}

/**
 * What was judged, between entities as they are shown: what is different from one of those that were merged is different from the
 * merged one. Kept in memory, about 200 bytes a judgement.
 */
export class Judged {
  readonly #aliases: Aliases;
  readonly #verdicts = new Map<string, Verdict>();

  static async read(store: Store): Promise<Judged> {
    const judgements: Judgement[] = [];
    for await (const { pair, verdict, by, on } of allJudgements(store)) judgements.push({ pair, verdict, by, on });
    return new Judged(judgements);
  }

  constructor(judgements: readonly Judgement[]) {
    this.#aliases = aliasesBy(judgements);
    for (const { pair, verdict } of judgements) {
      const key = this.#key(...pair);
      if (verdict !== 'SAME' && this.#verdicts.get(key) !== 'DIFFERENT') this.#verdicts.set(key, verdict);
    }
  }

  /** Undefined where nobody has judged the two. */
  verdict(one: string, other: string): Verdict | undefined {
    if (shownAs(this.#aliases, one) === shownAs(this.#aliases, other)) return 'SAME';
    return this.#verdicts.get(this.#key(one, other));
  }

  #key(one: string, other: string): string {
    return JSON.stringify(pairOf(shownAs(this.#aliases, one), shownAs(this.#aliases, other)));
  }
}
