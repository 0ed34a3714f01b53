import { closeSync, createReadStream, openSync, readSync, type Stats } from 'node:fs';
import { basename } from 'node:path';
import { NotOfFormatError } from '../errors.js';
import type { FileHead, ImportFile } from '../importer.js';
import { unpacked } from './unpack.js';

const HEAD_LENGTH = 4096;

/** A file on disk. @param onBytes is told how many bytes of it were read, for the progress; not those of its head. */
export function fileOnDisk(path: string, stats: Stats, onBytes: (count: number) => void): ImportFile {
  return {
    path,
    stat: { bytes: stats.size, modified: stats.mtimeMs },
    head: () => headOf(basename(path), unpacked(firstBytes(path)), path),
    chunks: () => readable(path, unpacked(counted(createReadStream(path), onBytes))),
  };
}

/** Standard input: it can be read once, so that what its head took is given again. */
export function standardInput(stream: AsyncIterable<Uint8Array>, onBytes: (count: number) => void): ImportFile {
  const chunks = unpacked(counted(stream, onBytes));
  let begun: Uint8Array[] | undefined;
  const begin = async (): Promise<Uint8Array[]> => {
    if (begun === undefined) {
      begun = [];
      for (let length = 0; length < HEAD_LENGTH; ) {
        const { done, value } = await chunks.next();
        if (done === true) break;
        begun.push(value);
        length += value.length;
      }
    }
    return begun;
  };
  return {
    path: '-',
    head: async () => ({ name: '-', text: textOf(await begin()) }),
    chunks: async function* () {
      yield* await begin();
      begun = [];
      yield* readable('standard input', chunks);
    },
  };
}

/** Enough for a head, at once: a folder may have thousands of files. What is packed may need more, and is read on. */
async function* firstBytes(path: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.alloc(HEAD_LENGTH);
  const file = openSync(path, 'r');
  try {
    for (let length = readSync(file, bytes); length > 0; length = readSync(file, bytes)) {
      yield Buffer.from(bytes.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
}

async function headOf(name: string, chunks: AsyncIterable<Uint8Array>, path: string): Promise<FileHead> {
  const begun: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of readable(path, chunks)) {
    begun.push(chunk);
    length += chunk.length;
    if (length >= HEAD_LENGTH) break;
  }
  return { name, text: textOf(begun) };
}

function textOf(chunks: readonly Uint8Array[]): string {
  return new TextDecoder().decode(Buffer.concat(chunks)).slice(0, HEAD_LENGTH);
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** Puts in words what the system or the unpacking says. */
async function* readable(path: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (typeof code !== 'string') throw error;
    const reason = code.startsWith('Z_') ? 'its gzip data is damaged or cut off' : message;
    throw new NotOfFormatError(`${path} cannot be read: ${reason}. What was written before stays.`, { cause: error });
  }
}
