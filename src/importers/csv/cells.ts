import { didYouMean } from '../../domain/nearest.js';
import type { Role } from '../../domain/vocabulary.js';
import { type EntityField, fieldNames, type RelationField } from './fields.js';
import type { Column, Header } from './header.js';

export interface Part {
  readonly column: Column;
  readonly text: string;
}

/** A row by what its columns hold. Empty cells are as if they were not there. */
export class Cells {
  readonly #parts: readonly Part[];

  constructor(
    private readonly header: Header,
    cells: readonly string[],
  ) {
    this.#parts = header.columns.flatMap((column, index) => {
      const text = (cells[index] ?? '').normalize('NFC').trim();
      return text === '' ? [] : [{ column, text }];
    });
  }

  entity(field: EntityField): string | undefined {
    return this.#parts.find(({ column: { field: is } }) => is?.is === 'entity' && is.field === field)?.text;
  }

  /** The cell, with the column, which may have an ID space. */
  part(field: EntityField | RelationField): Part | undefined {
    return this.#parts.find(
      ({ column: { field: is } }) => (is?.is === 'entity' || is?.is === 'relation') && is.field === field,
    );
  }

  relation(field: RelationField): string | undefined {
    return this.#parts.find(({ column: { field: is } }) => is?.is === 'relation' && is.field === field)?.text;
  }

  roles(): readonly { readonly role: Role; readonly part: Part }[] {
    return this.#parts.flatMap((part) =>
      part.column.field?.is === 'role' ? [{ role: part.column.field.role, part }] : [],
    );
  }

  roleKind(role: Role): string | undefined {
    return this.#parts.find(({ column: { field } }) => field?.is === 'roleKind' && field.role === role)?.text;
  }

  identifiers(): readonly { readonly scheme: string; readonly value: string }[] {
    return this.#parts.flatMap(({ column: { field }, text }) =>
      field?.is === 'identifier' ? [{ scheme: field.scheme, value: text }] : [],
    );
  }

  /** What stands in columns that have no place in the graph. */
  rest(): { readonly notes: readonly string[]; readonly unplaced: readonly string[] } {
    const parts = this.#parts.filter(({ column }) => column.field === undefined);
    return {
      notes: parts.map(({ column, text }) => noteOf(column.name, text)),
      unplaced: parts.map(({ column }) => unplacedOf(column.name, this.header)),
    };
  }
}

/** `Weight: 3.` */
export function noteOf(label: string, text: string): string {
  const words = label.replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${text}`.replace(/([^.!?…。])$/u, '$1.');
}

const UNPLACED = new WeakMap<Header, Map<string, string>>();

/** `column birt (did you mean "birth"?)`; looked for once a table. */
function unplacedOf(name: string, header: Header): string {
  const known = UNPLACED.get(header) ?? new Map<string, string>();
  UNPLACED.set(header, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  const near = didYouMean(name.toLowerCase(), fieldNames(header.sort)).trim().replace(/^Did/, 'did');
  const text = `column ${name}${near === '' ? '' : ` (${near})`}`;
  known.set(name, text);
  return text;
}

/** Several in one cell, as neo4j-admin separates what is in an array. */
export function listOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
