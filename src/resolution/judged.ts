import type { Judgement, Verdict } from '../domain/judgement.js';
import type { Key } from '../domain/page.js';
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
  /** Of each entity that is the same as another, another of the same group, nearer to the one that stands for it. */
  readonly #towards = new Map<string, string>();
  readonly #verdicts = new Map<string, Verdict>();

  static async read(store: Store): Promise<Judged> {
    const judged = new Judged();
    const others: Judgement[] = [];
    for await (const judgement of allJudgements(store)) {
      if (judgement.verdict === 'SAME') judged.#join(...judgement.pair);
      else others.push(judgement);
    }
    for (const { pair, verdict } of others) {
      const key = judged.#key(...pair);
      if (judged.#verdicts.get(key) !== 'DIFFERENT') judged.#verdicts.set(key, verdict);
    }
    return judged;
  }

  /** Undefined where nobody has judged the two. */
  verdict(one: string, other: string): Verdict | undefined {
    return this.#group(one) === this.#group(other) ? 'SAME' : this.#verdicts.get(this.#key(one, other));
  }

  #join(one: string, other: string): void {
    const [a, b] = [this.#group(one), this.#group(other)];
    if (a !== b) this.#towards.set(a, b);
  }

  #group(id: string): string {
    let at = id;
    for (let next = this.#towards.get(at); next !== undefined; next = this.#towards.get(at)) at = next;
    return at;
  }

  #key(one: string, other: string): string {
    const [a, b] = [this.#group(one), this.#group(other)];
    return a < b ? `${a}\n${b}` : `${b}\n${a}`;
  }
}
