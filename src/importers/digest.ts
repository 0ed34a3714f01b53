import { createHash } from 'node:crypto';

/** For ids of what has none of its own: always the same for the same text, and short. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}
