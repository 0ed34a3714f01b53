import { type JsonRecord, jsonRecords } from '../../src/importers/input/json-records.js';
import { type Line, linesOf } from '../../src/importers/input/lines.js';
import { parseJson } from '../../src/importers/input/parse-json.js';

/** A text in chunks of so many bytes. */
async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('lines', () => {
  it.each([1, 3, 1000])('are whole whatever the chunks are: of %d bytes', async (size) => {
    const lines: Line[] = await all(linesOf(inChunks('\ufeffона\r\n\n😀\u2028b', size), 'x'));
    expect(lines).toEqual([
      { number: 1, text: 'она' },
      { number: 2, text: '' },
      { number: 3, text: '😀\u2028b' },
    ]);
  });

  it('are none in an empty text', async () => {
    expect(await all(linesOf(inChunks('', 1), 'x'))).toEqual([]);
  });
});

describe('JSON records', () => {
  const TEXT = `{"meta": {"persons": [0]},
  "persons": [{"id": 1},
    {"id": "é😀",
     "in": {"persons": [2]}}, "word"],
  "areas": {"a": {}}}`;

  it.each([1, 7, 1000])('are found where the paths say, each with its line: chunks of %d bytes', async (size) => {
    const records: JsonRecord[] = await all(jsonRecords(inChunks(TEXT, size), ['$.persons.*', '$.areas.*']));
    expect(records).toEqual([
      { section: 'persons', key: 0, value: { id: 1 }, line: 2 },
      { section: 'persons', key: 1, value: { id: 'é😀', in: { persons: [2] } }, line: 3 },
      { section: 'persons', key: 2, value: 'word', line: 4 },
      { section: 'areas', key: 'a', value: {}, line: 5 },
    ]);
  });

  it('are those of the whole text, too', async () => {
    expect(await all(jsonRecords(inChunks('[{"a":1}, 2]', 4), ['$.*']))).toEqual([
      { key: 0, value: { a: 1 }, line: 1 },
      { key: 1, value: 2, line: 1 },
    ]);
  });

  it.each([
    ['is damaged', '[1,\n2,\noops]', [1, 2], 3],
    ['ends in the middle', '[1,\n[2', [1], 2],
    ['is empty', '', [], 1],
    ['is nested too deep', `[1,\n${'['.repeat(50_000)}`, [1], 2],
  ])('are given up to where the text %s', async (_, text, values, line) => {
    const found: unknown[] = [];
    const reading = (async () => {
      for await (const { value } of jsonRecords(inChunks(text, 2), ['$.*'])) found.push(value);
    })();
    await expect(reading).rejects.toMatchObject({ line });
    expect(found).toEqual(values);
  });
});

describe('JSON of a record', () => {
  const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

  it('is read, unless it is nested so deep that it could not be written out again', () => {
    expect(JSON.stringify(parseJson(nested(100)))).toBe(nested(100));
    expect(() => parseJson(nested(50_000))).toThrow(SyntaxError);
  });
});
