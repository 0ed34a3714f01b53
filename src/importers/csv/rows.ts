import { parse } from 'csv-parse/sync';
import { type Line, linesOf } from '../input/lines.js';

export interface Row {
  /** Where it begins, from 1. */
  readonly line: number;
  /** As it stands in the file. */
  readonly raw: string;
  /** Undefined where its quotes are wrong. */
  readonly cells: readonly string[] | undefined;
}

/** Rows that are parsed at one go. */
const BATCH = 256;
/** A field with more lines than that has lost its closing quote. */
const MAX_LINES = 200;

/**
 * The rows of a table, one at a time: a quoted field may have line ends in it. Where quotes are wrong, the line is given without cells and reading goes on
 * with the next line, so that one slip does not swallow what comes after it. Empty lines are left out.
 */
export async function* rowsOf(chunks: AsyncIterable<Uint8Array>, path: string, delimiter: string): AsyncGenerator<Row> {
  let batch: Pending[] = [];
  for await (const row of pendingRows(linesOf(chunks, path), delimiter)) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield* parsed(batch, delimiter);
    batch = [];
  }
  yield* parsed(batch, delimiter);
}

interface Pending {
  readonly line: number;
  readonly raw: string;
  readonly isWrong: boolean;
}

async function* pendingRows(lines: AsyncIterable<Line>, delimiter: string): AsyncGenerator<Pending> {
  let open: Line[] = [];
  const settle = function* (isEnd: boolean): Generator<Pending> {
    for (let [first] = open; first !== undefined; [first] = open) {
      const found = closedRow(open, delimiter);
      if (found === undefined && !isEnd && open.length < MAX_LINES) return;
      const { count, isWrong } = found ?? { count: 1, isWrong: true };
      const taken = isWrong ? 1 : count;
      const raw = open
        .slice(0, taken)
        .map(({ text }) => text)
        .join('\n');
      if (raw.trim() !== '') yield { line: first.number, raw, isWrong };
      open = open.slice(taken);
    }
  };
  for await (const line of lines) {
    open.push(line);
    yield* settle(false);
  }
  yield* settle(true);
}

/** How many of the lines are the first row; undefined where its last field is still open. */
function closedRow(lines: readonly Line[], delimiter: string): { count: number; isWrong: boolean } | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  if (!first.text.includes('"')) return { count: 1, isWrong: false };
  let state: State = 'start';
  for (const [index, { text }] of lines.entries()) {
    state = stateAfter(text, state, delimiter);
    if (state === 'wrong') return { count: index + 1, isWrong: true };
    if (state !== 'quoted') return { count: index + 1, isWrong: false };
  }
  return undefined;
}

type State = 'start' | 'plain' | 'quoted' | 'closed' | 'wrong';

/** RFC 4180: a field that begins with a quote ends with one; quotes in it are doubled, and there are none in other fields. */
function stateAfter(text: string, before: State, delimiter: string): State {
  let state: State = before === 'quoted' ? 'quoted' : 'start';
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (state === 'quoted') {
      if (char !== '"') continue;
      if (text[at + 1] === '"') at += 1;
      else state = 'closed';
    } else if (char === delimiter) state = 'start';
    else if (char === '"' && state === 'start') state = 'quoted';
    else if (char === '"' || state === 'closed') return 'wrong';
    else state = 'plain';
  }
  return state;
}

function parsed(rows: readonly Pending[], delimiter: string): Row[] {
  const right = rows.filter(({ isWrong }) => !isWrong);
  const cells = cellsOfAll(right, delimiter);
  const of = new Map(right.map((row, index) => [row, cells[index]]));
  return rows.map((row) => ({ line: row.line, raw: row.raw, cells: of.get(row) }));
}

function cellsOfAll(rows: readonly Pending[], delimiter: string): readonly (readonly string[] | undefined)[] {
  try {
    const text = rows.map(({ raw }) => raw).join('\n');
    const all = parse(text, {
      delimiter,
      relax_column_count: true,
      record_delimiter: '\n',
      skip_empty_lines: true,
    }) as string[][];
    if (all.length === rows.length) return all;
  } catch {
    // One by one, to find which it is.
  }
  return rows.length <= 1 ? [undefined] : rows.map((row) => cellsOfAll([row], delimiter)[0]);
}
