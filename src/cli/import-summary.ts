import { type Counts, type RecordCounts, totalOf } from '../importers/pipeline/counts.js';
import { counted } from './words.js';
import { contentsOf } from './written.js';

export interface ImportSummary {
  readonly format: string;
  readonly store: string;
  readonly files: number;
  readonly leftOut: number;
  readonly dryRun: boolean;
  readonly resumed: boolean;
  readonly counts: Counts;
  /** The rejects file, when there is anything in it. */
  readonly rejects: string | undefined;
  /** The store's revision afterwards. */
  readonly revision: number;
}

/** For people: what became of the records of each kind, and where. */
export function importSummary(summary: ImportSummary): string {
  const { store, files, leftOut, dryRun, resumed, counts, rejects, revision } = summary;
  const total = totalOf(counts);
  const wrote = dryRun ? 'would be written' : 'written';
  const rows = Object.entries(counts.records).map(([kind, count]) => `  ${kind}: ${row(count, wrote)}\n`);
  const left = leftOut === 0 ? '' : ` (${counted(leftOut, 'other file')} left out)`;
  const went = resumed ? 'It went on where an import that was ended had come.\n' : '';
  const removed = counts.removedClaims === 0 ? '' : `; ${counted(counts.removedClaims, 'outdated claim')} taken out`;
  const where = dryRun ? `${store} is as it was` : `${store} is at revision ${revision}`;
  const more = whereRejectsAre(total.rejected, rejects, dryRun);
  return (
    `${dryRun ? 'Tried' : 'Imported'} ${counted(files, 'file')}${left}: ${row(total, wrote)}.\n${rows.join('')}${went}` +
    `${dryRun ? 'To be put' : 'Put'} into the store: ${contentsOf(counts.put)}${removed}. ${where}.\n` +
    `${rowsOf('Kept as notes, as the graph has no place of its own for it', counts.unplaced)}${rowsOf('Rejected', counts.reasons)}${more}`
  );
}

function whereRejectsAre(rejected: number, file: string | undefined, dryRun: boolean): string {
  if (file !== undefined) return `Rejected records are in ${file}, each with what is wrong.\n`;
  return rejected > 0 && dryRun
    ? 'What is wrong with the rejected records: add --rejects FILE, which lists them.\n'
    : '';
}

function row({ read, written, unchanged, skipped, rejected }: RecordCounts, wrote: string): string {
  const nothing = skipped === 0 ? '' : `, ${skipped} with nothing for the graph`;
  return `${counted(read, 'record')} read, ${written} ${wrote}, ${unchanged} unchanged${nothing}, ${rejected} rejected`;
}

/** The most frequent first. */
function rowsOf(heading: string, numbers: Readonly<Record<string, number>>): string {
  const rows = Object.entries(numbers).sort(([, a], [, b]) => b - a);
  return rows.length === 0 ? '' : `${heading}:\n${rows.map(([name, count]) => `  ${name}: ${count}\n`).join('')}`;
}
