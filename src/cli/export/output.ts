import { createWriteStream, existsSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BadInputError } from '../../domain/errors.js';
import type { ExportedGraph } from '../../exporters/exported.js';
import type { Exporter } from '../../exporters/exporter.js';
import { outputOf } from '../../exporters/writing/output.js';

/**
 * Writes to standard output as fast as it is read there.
 * @throws BadInputError for what is no text where standard output is a terminal.
 */
export async function writeToStdout(exporter: Exporter, graph: ExportedGraph): Promise<void> {
  const output = outputOf(exporter, graph);
  if (!output.isText && process.stdout.isTTY) {
    throw new BadInputError(
      `"${exporter.name}" has several files, which come as one ZIP, and a terminal cannot show that. ` +
        'Name a folder, or a file that ends in .zip, with -o; or redirect the output into a file.',
    );
  }
  await pipeline(output.open(), process.stdout, { end: false });
}

export interface ToWrite {
  readonly exporter: Exporter;
  readonly graph: ExportedGraph;
  /** Whether files that are there are overwritten. */
  readonly force: boolean;
}

/**
 * Writes one file or, where the format has several and `path` does not end in `.zip`, a folder. Each file is written beside its place
 * and put there when all are whole.
 * @throws BadInputError where something is there already, or nothing can be written.
 */
export async function writeTo(path: string, { exporter, graph, force }: ToWrite): Promise<void> {
  if (exporter.files === 'ONE' || extname(path).toLowerCase() === '.zip') {
    const { open } = outputOf(exporter, graph);
    return writeFiles([{ path, open }], force);
  }
  const made = makeFolder(path);
  try {
    const files = exporter.list(graph).map(({ name, write }) => ({
      path: join(path, name),
      open: () => Readable.from(write()),
    }));
    await writeFiles(files, force);
  } catch (error) {
    if (made) rmdirSync(path);
    throw error;
  }
}

interface FileToWrite {
  readonly path: string;
  readonly open: () => Readable;
}

async function writeFiles(files: readonly FileToWrite[], force: boolean): Promise<void> {
  for (const { path } of files) checkFree(path, force);
  const written = files.map(({ path }) => ({ path, partial: `${path}.${process.pid}.partial` }));
  const clear = () => {
    for (const { partial } of written) rmSync(partial, { force: true });
  };
  process.once('exit', clear);
  for (const signal of STOPPING) process.once(signal, exit);
  try {
    for (const [index, { open }] of files.entries()) await writeFile(written[index]?.partial ?? '', open());
    for (const { path, partial } of written) renameSync(partial, path);
  } finally {
    clear();
    process.off('exit', clear);
    for (const signal of STOPPING) process.off(signal, exit);
  }
}

const STOPPING = ['SIGINT', 'SIGTERM'] as const;

/** Without this, a signal would end the process before anything is cleared away. */
function exit(_: NodeJS.Signals, number: number): never {
  process.exit(128 + number);
}

function checkFree(path: string, force: boolean): void {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    throw new BadInputError(`${path}: expected a file to write to, got a folder; name a file in it.`);
  }
  if (!force) throw new BadInputError(`${path}: is there already; name another file, or overwrite it with --force.`);
}

function makeFolder(path: string): boolean {
  if (existsSync(path)) {
    if (statSync(path).isDirectory()) return false;
    throw new BadInputError(`${path}: expected a folder for several files, or a name that ends in .zip; got a file.`);
  }
  try {
    mkdirSync(path);
  } catch (error) {
    throw notWritten(path, error);
  }
  return true;
}

async function writeFile(path: string, content: Readable): Promise<void> {
  try {
    await pipeline(content, createWriteStream(path, { flags: 'wx' }));
  } catch (error) {
    throw notWritten(path, error);
  }
}

const REASONS: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `there is no folder ${dirname(path)}`,
  ENOTDIR: (path) => `${dirname(path)} is a file and not a folder`,
  EACCES: () => 'this user may not write there',
  EPERM: () => 'this user may not write there',
  EROFS: () => 'this user may not write there',
  ENOSPC: () => 'there is no space left; nothing was left behind',
};

/** What is not about the file (the store is gone) stays as it is. */
function notWritten(path: string, error: unknown): unknown {
  const why = REASONS[(error as NodeJS.ErrnoException).code ?? '']?.(path);
  return why === undefined ? error : new BadInputError(`${path}: cannot be written: ${why}.`);
}
