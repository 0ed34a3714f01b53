import { textKey } from '../../domain/text-key.js';
import { RecordProblem } from '../record-problem.js';
import { Cells } from './cells.js';
import { idOfRow, scoped } from './ids.js';
import type { Settings } from './settings.js';
import type { Table } from './tables.js';

/** Some 200 bytes each. */
const MAX_NAMES = 500_000;

/** By what name the tables of entities know whom; a name that two have is nobody's. */
export class Lookups {
  readonly #ids = new Set<string>();
  readonly #names = new Map<string, string | undefined>();

  constructor(private readonly settings: Pick<Settings, 'ids'>) {}

  add(id: string, name: string | undefined): void {
    if (this.#ids.size >= MAX_NAMES) return;
    this.#ids.add(id);
    if (name === undefined) return;
    const key = textKey(name);
    this.#names.set(key, this.#names.has(key) && this.#names.get(key) !== id ? undefined : id);
  }

  /** @throws RecordProblem when two have the name. */
  find(text: string, field: string): string | undefined {
    const own = scoped(text, this.settings);
    if (this.#ids.has(own)) return own;
    const key = textKey(text);
    const id = this.#names.get(key);
    if (id === undefined && this.#names.has(key)) {
      throw new RecordProblem(field, 'an id, as more than one entity has this name', JSON.stringify(text));
    }
    return id;
  }
}

/** Reads the tables of entities once, for those that relations name. Standard input cannot be read twice. */
export async function readLookups(tables: readonly Table[], settings: Settings): Promise<Lookups> {
  const lookups = new Lookups(settings);
  for (const table of tables) {
    if (table.file.stat === undefined) continue;
    for await (const { cells } of table.rows()) {
      if (cells === undefined || cells.length !== table.header.columns.length) continue;
      const row = new Cells(table.header, cells);
      try {
        lookups.add(idOfRow(row, table.header, settings), row.entity('name'));
      } catch (error) {
        if (!(error instanceof RecordProblem)) throw error;
      }
    }
  }
  return lookups;
}
