import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import { MAX_NESTING, TOO_DEEP } from './parse-json.js';

export interface JsonRecord {
  /** The name of the list or object in which it stands: `persons`; absent where that is the whole text. */
  readonly section?: string;
  /** Its number in a list, its name in an object. */
  readonly key: string | number;
  readonly value: unknown;
  /** Where it begins, from 1. */
  readonly line: number;
}

/** A text is no JSON, or ends in the middle of it. */
export class JsonError extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

const OPENING: readonly TokenType[] = [TokenType.LEFT_BRACE, TokenType.LEFT_BRACKET];
const CLOSING: readonly TokenType[] = [TokenType.RIGHT_BRACE, TokenType.RIGHT_BRACKET];
const LINE_END = 0x0a;

/**
 * The values at some places of one JSON text, each as soon as it is read, so that only one has to be in memory.
 * @param paths where they stand, as `$.persons.*` (each of a list or object under a name) or `$.*` (each of the whole).
 * @throws JsonError where the text is no JSON; what was before has been given.
 */
export async function* jsonRecords(
  chunks: AsyncIterable<Uint8Array>,
  paths: readonly string[],
): AsyncGenerator<JsonRecord> {
  const tokenizer = new Tokenizer();
  const parser = new TokenParser({ paths: [...paths], keepStack: false });
  let line = 1;
  let failure: JsonError | undefined;
  const found: JsonRecord[] = [];
  /** For each depth, the line on which what is open there began. */
  const begun: number[] = [];
  const fail = (error: Error) => {
    failure ??= new JsonError(error.message, line);
  };
  tokenizer.onToken = (token) => {
    if (OPENING.includes(token.token)) begun.push(line);
    if (begun.length > MAX_NESTING) fail(new Error(TOO_DEEP));
    if (failure !== undefined) return;
    parser.write(token);
    if (CLOSING.includes(token.token)) begun.pop();
  };
  parser.onValue = ({ value, key, stack }) => {
    const section = stack[1]?.key;
    const isOpen = typeof value === 'object' && value !== null;
    const record = { key: key ?? 0, value, line: isOpen ? (begun.at(-1) ?? line) : line };
    found.push(section === undefined ? record : { section: String(section), ...record });
  };
  tokenizer.onError = fail;
  parser.onError = fail;

  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length && failure === undefined; ) {
      const end = chunk.indexOf(LINE_END, from);
      const to = end === -1 ? chunk.length : end + 1;
      tokenizer.write(chunk.subarray(from, to));
      if (end !== -1) line += 1;
      from = to;
    }
    yield* found.splice(0);
    if (failure !== undefined) throw failure;
  }
  if (!tokenizer.isEnded && !parser.isEnded) throw new JsonError('The text ends in the middle.', line);
}
