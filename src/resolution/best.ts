import { compareText } from '../domain/text-order.js';
import type { Proposal } from './propose.js';

/** Keeps the best of many proposals: never more than twice as many as are wanted. */
export class Best {
  readonly #limit: number;
  #kept: Proposal[] = [];
  #count = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(proposal: Proposal): void {
    this.#count += 1;
    this.#kept.push(proposal);
    if (this.#kept.length > 2 * this.#limit) this.#kept = this.proposals();
  }

  /** How many there were. */
  get count(): number {
    return this.#count;
  }

  /** By score, and of the same score by their ids. */
  proposals(): Proposal[] {
    return this.#kept.sort(compareProposals).slice(0, this.#limit);
  }
}

export function compareProposals(a: Proposal, b: Proposal): number {
  return b.score - a.score || compareText(a.one.id, b.one.id) || compareText(a.other.id, b.other.id);
}
