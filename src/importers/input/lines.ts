import { NotOfFormatError } from '../errors.js';

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its end. */
  readonly text: string;
}

/** Longer than any line of a real data set: whoever has such a line has not a file of lines, and must not fill the memory. */
export const MAX_LINE_LENGTH = 64 * 1024 * 1024;

/**
 * The lines of a text in UTF-8, which end with LF or CRLF, one at a time and the last one also where it has no end. A byte order mark
 * is left out, and what is no UTF-8 becomes U+FFFD.
 * @param path for the message.
 * @throws NotOfFormatError at a line longer than {@link MAX_LINE_LENGTH}.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let rest = '';
  let number = 0;
  for await (const chunk of chunks) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    rest += first;
    for (const next of others) {
      number += 1;
      yield { number, text: withoutReturn(rest) };
      rest = next;
    }
    if (rest.length > MAX_LINE_LENGTH) {
      throw new NotOfFormatError(
        `${path}:${number + 1} expected a line of at most ${MAX_LINE_LENGTH} characters, got a longer one. What was written before stays.`,
      );
    }
  }
  rest += decoder.decode();
  if (rest !== '') yield { number: number + 1, text: withoutReturn(rest) };
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}
