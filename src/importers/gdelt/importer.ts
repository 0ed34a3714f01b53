import type { Importer, ImportFile, Reader } from '../importer.js';
import { rowOf } from './columns.js';
import { recordsOf } from './records.js';

/** Events that GDELT's machines read in the news: README.md says what becomes of what. */
export const gdelt: Importer = {
  name: 'gdelt',
  title: 'GDELT events',
  description:
    'export files of the event table (2.0 with 61 columns, 1.0 with 58 or 57), taken out of their zip archives',
  sniff: ({ text }) => isRow(text.split('\n', 1)[0] ?? ''),
  open,
};

function isRow(line: string): boolean {
  const row = rowOf(line.replace(/\r$/, ''));
  return row !== undefined && /^\d+$/.test(row('GLOBALEVENTID')) && /^\d{8}$/.test(row('SQLDATE'));
}

async function open(files: readonly ImportFile[]): Promise<Reader> {
  return { files, records: recordsOf };
}
