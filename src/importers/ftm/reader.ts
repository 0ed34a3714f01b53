import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { ImportFile, ImportRecord, Reader, Rejection } from '../importer.js';
import { type Line, linesOf } from '../input/lines.js';
import { canonical } from '../pipeline/canonical.js';
import { rejectionBy } from '../record-problem.js';
import type { Provenance } from './claims.js';
import type { FtmEntity } from './entity.js';
import { factsOf } from './facts.js';
import { IndexOfEntities } from './index-of-entities.js';
import { type ReadEntity, readLine } from './read-line.js';
import { nodeKindOf } from './records/records.js';

/** What is read first, and indexed; and what refers to it, which is read when all files have been indexed. */
type Pass = 'NODES' | 'OTHERS';

/** Reads each file twice, so that the order of lines and files does not matter: README.md says why. */
export function readerOf(files: readonly ImportFile[], options: Readonly<Record<string, string>>): Reader {
  const inputs = files.map((file, number) => new Input(file, number, provenanceOf(file, options)));
  const passes = new Map<ImportFile, { readonly input: Input; readonly pass: Pass }>();
  for (const pass of ['NODES', 'OTHERS'] as const) {
    for (const input of inputs) passes.set({ ...input.file }, { input, pass });
  }
  const index = new IndexOfEntities();

  async function* records(file: ImportFile): AsyncGenerator<ImportRecord> {
    const found = passes.get(file);
    if (found === undefined) return;
    const { input, pass } = found;
    // An import that goes on where it was ended does not read again what it has behind it, and we need it in the index.
    for (const before of pass === 'NODES' ? inputs.slice(0, input.number) : inputs) await before.indexed(index);
    yield* pass === 'NODES' ? input.nodes(index) : input.others(index);
  }
  return { files: [...passes.keys()], records };
}

function provenanceOf(file: ImportFile, options: Readonly<Record<string, string>>): Provenance {
  const name =
    file.stat === undefined
      ? 'standard-input'
      : basename(file.path).replace(/(?:\.(?:gz|ftm|jsonl?|ndjson|ijson))+$/i, '');
  return { ...options, dataset: options.dataset ?? name };
}

/** One of the files, or standard input, which cannot be read twice: lines of it that are needed again are kept in the index. */
class Input {
  #isIndexed = false;

  constructor(
    readonly file: ImportFile,
    readonly number: number,
    private readonly provenance: Provenance,
  ) {}

  /** Puts everything into the index, unless it is there. */
  async indexed(index: IndexOfEntities): Promise<void> {
    if (this.#isIndexed) return;
    for await (const _ of this.#all(index));
  }

  /** What others refer to, and all that is wrong with lines and ids. */
  async *nodes(index: IndexOfEntities): AsyncGenerator<ImportRecord> {
    for await (const read of this.#all(index)) {
      if (!('entity' in read)) yield read;
      else if (isNode(read)) yield this.#recordOf(read, index);
    }
  }

  /** What refers to others. */
  async *others(index: IndexOfEntities): AsyncGenerator<ImportRecord> {
    for await (const line of this.#again(index)) {
      for (const read of readLine(line)) {
        if (!('entity' in read) || isNode(read)) continue;
        const isOther = index.find(read.entity.id)?.fingerprint !== fingerprintOf(read.entity);
        if (!isOther) yield this.#recordOf(read, index);
      }
    }
  }

  async *#all(index: IndexOfEntities): AsyncGenerator<ReadEntity | Rejection> {
    for await (const line of linesOf(this.file.chunks(), this.file.path)) {
      let isNeededAgain = false;
      for (const read of readLine(line)) {
        isNeededAgain ||= 'entity' in read && !isNode(read);
        yield ('entity' in read ? this.#clash(read, index) : undefined) ?? read;
      }
      if (isNeededAgain && this.file.stat === undefined) index.keep(this.number, line);
    }
    this.#isIndexed = true;
  }

  #again(index: IndexOfEntities): AsyncIterable<Line> | Iterable<Line> {
    return this.file.stat === undefined ? index.kept(this.number) : linesOf(this.file.chunks(), this.file.path);
  }

  /** Puts the entity into the index. @returns a rejection where another one has its id. */
  #clash({ about, entity, datum }: ReadEntity, index: IndexOfEntities): Rejection | undefined {
    const kind = nodeKindOf(entity.schema) ?? 'NOTHING';
    const place = `${this.file.path}:${about.line}`;
    const said = kind === 'POSITION' ? { said: JSON.stringify(datum) } : {};
    const other = index.add({ id: entity.id, fingerprint: fingerprintOf(entity), place, kind, ...said });
    if (other === undefined) return undefined;
    const expected =
      'each entity whole and once: where a file has fragments of entities, "ftm aggregate" puts them together';
    return {
      ...about,
      field: 'id',
      expected,
      got: `${JSON.stringify(entity.id)}, which says something else in ${other.place}`,
    };
  }

  #recordOf(read: ReadEntity, index: IndexOfEntities): ImportRecord {
    try {
      return factsOf(read, index, this.provenance);
    } catch (error) {
      return rejectionBy(read.about, error);
    }
  }
}

function isNode({ entity }: ReadEntity): boolean {
  return nodeKindOf(entity.schema) !== undefined;
}

/** Equal for two entities that say the same. */
function fingerprintOf({ schema, properties, caption, datasets, referents, others }: FtmEntity): string {
  const said = [schema.name, caption, Object.fromEntries(properties), datasets, referents, Object.fromEntries(others)];
  return createHash('sha1').update(canonical(said)).digest('base64').slice(0, 16);
}
