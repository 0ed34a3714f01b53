import { createHash } from 'node:crypto';
import { canonical } from '../pipeline/canonical.js';

/** Some 70 bytes each. */
const MAX_IDS = 3_000_000;

/**
 * Tells records that give the id of one before them to something else: two of them would take turns in the store with every import. Of each
 * record it keeps two numbers; what comes after {@link MAX_IDS} ids is let pass, so that memory stays bounded.
 */
export class Once {
  readonly #contents = new Map<number, number>();

  /** Whether no record before said another thing of this id. */
  isFirst(id: string, content: unknown): boolean {
    const key = numberOf(id);
    const now = numberOf(canonical(content));
    const before = this.#contents.get(key);
    if (before !== undefined) return before === now;
    if (this.#contents.size < MAX_IDS) this.#contents.set(key, now);
    return true;
  }
}

/** Of 48 bits. */
function numberOf(text: string): number {
  return createHash('sha1').update(text).digest().readUIntBE(0, 6);
}
