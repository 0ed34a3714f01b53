import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** So much of a file is looked at. */
export const SAMPLE_LENGTH = 256 * 1024;

/** Encodings in which tables are found, and which bytes alone can tell from one another. */
const CANDIDATES: readonly string[] = [
  ...['windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254', 'windows-1255', 'windows-1256'],
  ...['ISO-8859-1', 'ISO-8859-2', 'ISO-8859-5', 'ISO-8859-6', 'ISO-8859-7', 'ISO-8859-8', 'ISO-8859-9', 'KOI8-R'],
  ...['Shift_JIS', 'EUC-JP', 'EUC-KR', 'Big5', 'GB18030'],
];

/** The encoding of a text that begins with these bytes: by its mark, by zeros between, as UTF-8 where it is that, else the likeliest. */
export function encodingOf(sample: Uint8Array): string {
  const [a, b, c] = sample;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const beginning = [...sample.subarray(0, 200)];
  const zeros = [0, 1].map((odd) => beginning.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  if ((zeros[1] ?? 0) > beginning.length / 4) return 'utf-16le';
  if ((zeros[0] ?? 0) > beginning.length / 4) return 'utf-16be';
  if (isUtf8(sample)) return 'utf-8';
  const likely = analyse(foreignOf(sample)).find(({ name }) => CANDIDATES.includes(name));
  return likely?.name ?? 'windows-1252';
}

/** The sample may end within a character. */
function isUtf8(sample: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Words with other than ASCII letters, by which languages are told: the names of columns and numbers would only hide them. */
function foreignOf(sample: Uint8Array): Uint8Array {
  const words = Buffer.from(sample)
    .toString('latin1')
    .split(/[\s,;|"]+/);
  const foreign = words.filter((word) => /[\x80-\xff]/.test(word)).join(' ');
  return Buffer.from(foreign, 'latin1');
}

export function isEncoding(name: string): boolean {
  return iconv.encodingExists(name);
}

/** The same text in UTF-8, piece by piece. */
export async function* inUtf8(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  if (/^utf-?8$/i.test(encoding)) {
    yield* chunks;
    return;
  }
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.write(Buffer.from(chunk)));
  yield Buffer.from(decoder.end() ?? '');
}

/** The first bytes of the chunks, and all of them once more. */
export async function sampled(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly sample: Uint8Array; readonly all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const begun: Uint8Array[] = [];
  for (let length = 0; length < SAMPLE_LENGTH; ) {
    const { done, value } = await iterator.next();
    if (done === true) break;
    begun.push(value);
    length += value.length;
  }
  const all = async function* () {
    try {
      yield* begun.splice(0);
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  };
  return { sample: Buffer.concat(begun).subarray(0, SAMPLE_LENGTH), all: all() };
}
