import { stringify } from 'csv-stringify/sync';

/** A table as text: RFC 4180. Without a byte order mark, which Gephi and many scripts take for a part of the first column's name. */
export async function* csvTable(
  header: readonly string[],
  rows: AsyncIterable<readonly unknown[]>,
): AsyncGenerator<string> {
  yield stringify([header], FORM);
  for await (const row of rows) yield stringify([row], FORM);
}

const FORM = {
  record_delimiter: '\r\n',
  // What is quoted in any case: a reader would take a lone carriage return for the end of the row.
  quoted_match: /[\r\n]/,
  cast: { boolean: (value: boolean) => String(value) },
} as const;
