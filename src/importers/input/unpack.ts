import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The same bytes, unpacked where they begin as gzip does. */
export async function* unpacked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]();
  const begun: Uint8Array[] = [];
  let length = 0;
  while (length < 2) {
    const { done, value } = await iterator.next();
    if (done === true) break;
    begun.push(value);
    length += value.length;
  }
  const whole = resumed(begun, iterator);
  const [first, second] = Buffer.concat(begun.map((chunk) => chunk.subarray(0, 2)));
  if (first !== 0x1f || second !== 0x8b) {
    yield* whole;
    return;
  }
  // Whatever goes wrong in the source or in unpacking is thrown to whoever reads the result.
  yield* pipeline(Readable.from(whole, { objectMode: false }), createGunzip(), () => {});
}

async function* resumed(begun: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* begun;
  try {
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
