import { BadInputError } from '../domain/errors.js';

/** The graph is too large to be held in memory, and was not looked at. */
export interface TooLarge {
  readonly kind: 'too-large';
  /** The limit in bytes. */
  readonly limit: number;
  /** Whether the store itself can find the shortest paths without regard to time. */
  readonly isSimplerPossible: boolean;
}

/** What to do about it; `orElse` is put before the last resort. */
export function tooLargeHint(limit: number, orElse = ''): string {
  const megabytes = Math.floor(limit / 1_000_000);
  return (
    `The relations of this graph take more memory than the ${megabytes} MB that DEMARCHE_ADJACENCY_MB allows. Name \`sources\` ` +
    `in \`lens\`, so that only their relations are searched; ${orElse}or let whoever runs the server raise the limit.`
  );
}

/** Of a question that has no other answer then. */
export class TooLargeError extends BadInputError {
  constructor(limit: number) {
    super(tooLargeHint(limit));
  }
}
