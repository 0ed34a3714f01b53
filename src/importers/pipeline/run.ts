import { NO_CHANGES, type NodeKind } from '../../domain/change-set.js';
import type { Day } from '../../domain/day.js';
import type { Store } from '../../store/port.js';
import { StrictImportError } from '../errors.js';
import { isRejection, type Reader, type Rejection } from '../importer.js';
import { type Settled, type Settlement, settle } from './batch.js';
import { hasChanges } from './changes.js';
import { type Counted, type Counts, countPut, countRecords } from './counts.js';
import { Gathered } from './gathered.js';
import { BEGINNING, type Position, Progress } from './position.js';
import { Rejects } from './rejects.js';

/** Ids that a dry run keeps in memory, entities aside: some 50 MB. */
const MAX_REMEMBERED = 300_000;

export interface RunOptions {
  readonly format: string;
  /** As the user gave them. */
  readonly paths: readonly string[];
  /** What the format was told: an import that was killed goes on only where it is the same. */
  readonly settings?: string;
  /** Where rejected records go; undefined to count them only. */
  readonly rejectsPath?: string;
  readonly strict: boolean;
  readonly dryRun: boolean;
  readonly today: Day;
  /** When the data was fetched, if the user says so. */
  readonly retrievedOn?: Day;
  /** Told after each batch. */
  readonly onBatch?: (counts: Counts) => void;
}

export interface RunResult {
  readonly counts: Counts;
  /** Whether it went on where one that was killed had come. */
  readonly resumed: boolean;
}

/**
 * Brings all records of the files into the store, in change sets of bounded size; those that the store has already are
 * left alone. What is written, and how far it has come, are one transaction each: an import that is killed and started again goes
 * on there. Importing the same files again writes nothing, not even a revision.
 * @throws StrictImportError at the first record that is wrong, if `strict`.
 */
export async function runImport(store: Store, reader: Reader, options: RunOptions): Promise<RunResult> {
  return new Run(store, reader, options).run();
}

class Run {
  readonly #progress: Progress;
  readonly #wouldBe = new Map<string, NodeKind>();
  #committed = false;

  constructor(
    private readonly store: Store,
    private readonly reader: Reader,
    private readonly options: RunOptions,
  ) {
    const settings = JSON.stringify([options.settings ?? '', options.retrievedOn ?? '']);
    this.#progress = new Progress(options.format, options.paths, reader.files, settings);
  }

  async run(): Promise<RunResult> {
    const start = this.options.dryRun ? BEGINNING : await this.#progress.read(this.store);
    const resumed = start.file > 0 || start.records > 0;
    const rejects = new Rejects(this.options.rejectsPath, start.rejectsBytes);
    this.#committed = resumed;
    try {
      const { counts } = await this.#all(start, rejects);
      if (this.#committed && !this.options.dryRun) await this.#finish();
      return { counts, resumed };
    } finally {
      rejects.close();
    }
  }

  async #all(start: Position, rejects: Rejects): Promise<Position> {
    let position = start;
    let batch = new Gathered();
    for (const [index, file] of this.reader.files.entries()) {
      if (index < start.file) continue;
      const skipped = index === start.file ? start.records : 0;
      let records = 0;
      for await (const record of this.reader.records(file)) {
        records += 1;
        if (records <= skipped) continue;
        batch.add(file, record);
        if (!batch.isFull) continue;
        position = await this.#commit(batch, { ...position, file: index, records }, rejects);
        batch = new Gathered();
      }
    }
    return batch.items.length === 0
      ? position
      : this.#commit(batch, { ...position, file: this.reader.files.length, records: 0 }, rejects);
  }

  async #commit({ items }: Gathered, reached: Position, rejects: Rejects): Promise<Position> {
    const { today, retrievedOn, strict, dryRun, onBatch } = this.options;
    const settlement = await settle(
      this.store,
      items.map(({ record }) => record),
      { recordedOn: today, retrieval: { today, given: retrievedOn }, wouldBe: this.#wouldBe },
    );
    for (const [index, { record }] of settlement.records.entries()) {
      if (!isRejection(record)) continue;
      const path = items[index]?.file.path ?? '';
      if (strict) throw new StrictImportError(path, record);
      rejects.add(path, record);
    }
    const settled = countRecords(reached.counts, settlement.records.map(countedOf));
    const counts = countPut(settled, settlement.kinds, settlement.changes.removedClaims.length);
    const position = { ...reached, counts, rejectsBytes: rejects.bytes };
    rejects.flush();
    if (dryRun) this.#remember(settlement);
    else if (hasChanges(settlement.changes)) await this.#write(settlement, position);
    onBatch?.(counts);
    return position;
  }

  async #write({ changes }: Settlement, position: Position): Promise<void> {
    await this.store.apply({
      ...changes,
      note: this.#note(),
      recordedOn: this.options.today,
      checkpoint: this.#progress.checkpoint(position),
    });
    this.#committed = true;
  }

  /** So that later batches of a dry run may refer to what would be there by then. Of relations and sources there can be millions. */
  #remember({ changes }: Settlement): void {
    for (const { id, kind } of changes.entities) this.#wouldBe.set(id, kind);
    if (this.#wouldBe.size > MAX_REMEMBERED) return;
    for (const { id, kind } of changes.relations) this.#wouldBe.set(id, kind);
    for (const { id } of changes.sources) this.#wouldBe.set(id, 'SOURCE');
  }

  async #finish(): Promise<void> {
    const note = `${this.#note()}: done`;
    await this.store.apply({ ...NO_CHANGES, note, recordedOn: this.options.today, checkpoint: this.#progress.done() });
  }

  #note(): string {
    return `import ${this.options.format}`;
  }
}

function countedOf({ record, outcome }: Settled): Counted {
  if (isRejection(record)) return { kind: record.kind, outcome, unplaced: [], reason: reasonOf(record) };
  return { kind: record.kind, outcome, unplaced: record.unplaced ?? [] };
}

/** Which place in a list it was makes it no other reason. */
function reasonOf({ field, expected }: Rejection): string {
  return `${field.replace(/\[\d+\]/g, '[]')}: expected ${expected}`;
}
