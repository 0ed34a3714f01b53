import iconv from 'iconv-lite';
import { BadInputError } from '../../domain/errors.js';
import { didYouMean } from '../../domain/nearest.js';
import { RELATION_KINDS } from '../../domain/vocabulary.js';
import { NotOfFormatError } from '../errors.js';
import type { ImportFile } from '../importer.js';
import { fileNamed } from '../input/find-files.js';
import { cellsOf, likelyCells } from './delimiter.js';
import { encodingOf, inUtf8, sampled } from './encoding.js';
import { fieldNames } from './fields.js';
import { type Column, type Header, headerOf } from './header.js';
import { type Row, rowsOf } from './rows.js';
import type { Settings } from './settings.js';
import { kindOfRole } from './words.js';

/** A file, opened as a table. */
export interface Table {
  readonly file: ImportFile;
  /** The last part of its path, so that locators are the same wherever it lies. */
  readonly name: string;
  readonly header: Header;
  /** Once only for standard input. */
  rows(): AsyncGenerator<Row>;
}

/**
 * Finds the encoding, the delimiter and the header of a file.
 * @throws NotOfFormatError when its columns are not known, or nothing says what its rows are.
 */
export async function openTable(file: ImportFile, settings: Settings, separate: Header | undefined): Promise<Table> {
  const { sample, all } = await sampled(file.chunks());
  const encoding = settings.encoding ?? encodingOf(sample);
  const text = iconv.decode(Buffer.from(sample), encoding);
  const line = firstLineOf(text);
  const likely = likelyCells(line);
  const delimiter = settings.delimiter ?? likely?.delimiter ?? ',';
  const cells = cellsOf(line, delimiter) ?? [];
  const own = headerOf(cells, settings.columns);
  const header = own ?? separate;
  if (header === undefined) throw unknownColumns(file.path, cells);
  if (!isTold(header, settings)) throw untoldKind(file.path, header);
  let once: AsyncIterable<Uint8Array> | undefined = all;
  if (file.stat !== undefined) {
    await all[Symbol.asyncIterator]().return?.();
    once = undefined;
  }
  return {
    file,
    name: file.path === '-' ? 'standard-input' : (file.path.split(/[\\/]/).at(-1) ?? file.path).replace(/\.gz$/, ''),
    header,
    rows: async function* () {
      let isFirst = own !== undefined;
      for await (const row of rowsOf(inUtf8(once ?? file.chunks(), encoding), file.path, delimiter)) {
        if (!isFirst) yield row;
        isFirst = false;
      }
    },
  };
}

/** The header that stands in a file of its own, as neo4j-admin has them. */
export async function separateHeader(settings: Settings): Promise<Header | undefined> {
  if (settings.header === undefined) return undefined;
  const { sample, all } = await sampled(fileNamed(settings.header).chunks());
  await all[Symbol.asyncIterator]().return?.();
  const line = firstLineOf(iconv.decode(Buffer.from(sample), settings.encoding ?? encodingOf(sample)));
  const cells = cellsOf(line, settings.delimiter ?? likelyCells(line)?.delimiter ?? ',') ?? [];
  const header = headerOf(cells, settings.columns);
  if (header === undefined) throw unknownColumns(settings.header, cells);
  return header;
}

export function firstLineOf(text: string): string {
  return (
    text
      .replace(/^\ufeff/, '')
      .split(/\r?\n/)
      .find((line) => line.trim() !== '') ?? ''
  );
}

function isTold({ sort, columns, kind }: Header, { entityKind, relationKind }: Settings): boolean {
  if (kind !== undefined || columns.some(isKind)) return true;
  if (sort === 'entities') return entityKind !== undefined;
  return (
    relationKind !== undefined ||
    columns.some(({ field }) => field?.is === 'role' && kindOfRole(field.role) !== undefined)
  );
}

function isKind({ field }: Column): boolean {
  return (field?.is === 'entity' || field?.is === 'relation') && field.field === 'kind';
}

function unknownColumns(path: string, cells: readonly string[]): NotOfFormatError {
  const known = [...fieldNames('entities'), ...fieldNames('relations')];
  const near = cells.map((cell) => didYouMean(cell.toLowerCase(), known)).find((text) => text !== '') ?? '';
  return new NotOfFormatError(
    `${path}: expected columns of entities (name, and kind, birth, country, wikidata …), of relations (source and target, or roles such as ` +
      `participants, envoy, holder; and kind, date …), or neo4j-admin's (:ID, :START_ID, :END_ID); got the columns ${cells.join(', ')}.${near} ` +
      'What columns mean can be said in a file: --option map=mapping.yaml. Nothing was changed.',
  );
}

function untoldKind(path: string, { sort }: Header): BadInputError {
  const [example, column] = sort === 'entities' ? ['person', 'kind'] : ['meeting', 'type'];
  const kinds =
    sort === 'entities' ? 'person, state, organization, place, plan' : RELATION_KINDS.join(', ').toLowerCase();
  return new BadInputError(
    `${path}: nothing says what each row is. Say --option kind=${example} (${kinds}), or add a column "${column}". Nothing was changed.`,
  );
}
