import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { historian } from '../../src/importers/historian/importer.js';
import { openImport } from '../../src/importers/import-files.js';
import type { ImportFile } from '../../src/importers/importer.js';
import { temporaryFolder } from '../support/cli.js';
import { linesFormat } from './lines-format.js';

const TEXT = `#people\n${[...Array(5000).keys()].map((number) => `person-${number}`).join('\n')}\n`;

async function textOf(file: ImportFile | undefined): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file?.chunks() ?? []) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('the input of an import', () => {
  const folder = temporaryFolder();
  const path = (name: string) => join(folder.path, name);
  const open = (paths: readonly string[], input: readonly (string | Uint8Array)[] = []) =>
    openImport(linesFormat(), paths, { stdin: Readable.from(input.map((part) => Buffer.from(part))) });
  afterAll(() => folder.remove());

  it('is told to be packed by its content, whatever its name', async () => {
    writeFileSync(path('packed.txt'), gzipSync(TEXT));
    writeFileSync(path('plain.gz'), TEXT);
    for (const name of ['packed.txt', 'plain.gz']) {
      const { reader } = await open([path(name)]);
      expect(await textOf(reader.files[0])).toBe(TEXT);
    }
  });

  it('is read once from standard input, packed or not, however it is cut into pieces', async () => {
    const packed = gzipSync(TEXT);
    for (const pieces of [[TEXT], [TEXT.slice(0, 3), TEXT.slice(3)], [packed.subarray(0, 1), packed.subarray(1)]]) {
      const { reader, bytes } = await open(['-'], pieces);
      expect(bytes).toBeUndefined();
      expect(await textOf(reader.files[0])).toBe(TEXT);
    }
  });

  it('is all files of the format in a folder and its folders, sorted, and none twice', async () => {
    mkdirSync(path('folder/inner'), { recursive: true });
    mkdirSync(path('folder/.git'), { recursive: true });
    for (const name of ['folder/b', 'folder/inner/a', 'folder/.git/c']) writeFileSync(path(name), TEXT);
    writeFileSync(path('folder/README'), 'Read me');
    const { files, leftOut, bytes } = await open([path('folder'), path('folder/b')]);
    expect(files.map((file) => file.path)).toEqual([path('folder/b'), path('folder/inner/a')]);
    expect({ leftOut, bytes }).toEqual({ leftOut: 1, bytes: 2 * TEXT.length });
  });

  it.each([
    ['dossier.yaml', 'dossier: 1\ntitle: T\n', /a dossier: put it into the store with "demarche load"/],
    ['feed.xml', '<?xml version="1.0"?>\n<rss version="2">', /XML that begins with <rss>/],
    ['people.xml', '<person><id>x</id></person>', /US Office of the Historian: name the format "historian"/],
    ['a.zip', 'PK\u0003\u0004....', /a zip archive: .*unzip -p FILE\.zip \| demarche import/],
    ['a.tsv', '1\t2\t3\n', /a table with tabs/],
    ['a.json', '{"a": 1}\n{"a": 2}\n', /JSON lines/],
    ['empty', '', /an empty file/],
  ])('is refused at once when %s is of another kind, with a guess', async (name, content, guess) => {
    writeFileSync(path(name), content);
    await expect(open([path(name)])).rejects.toThrow(guess);
    await expect(open([path(name)])).rejects.toThrow(/expected people by line \("lines"\).* Nothing was changed\.$/);
  });

  it('is refused when no file of a folder is of the format, and when a path is not there', async () => {
    mkdirSync(path('others'), { recursive: true });
    writeFileSync(path('others/x.xml'), '<rss/>');
    await expect(open([path('others')])).rejects.toThrow(/None of the 1 files is of the format "lines".*<rss>/);
    await expect(open([path('otherz')])).rejects.toThrow(/otherz: no such file or folder\. Did you mean ".*others"\?/);
  });

  it('ends the import with its reason when packed data is cut off', async () => {
    const packed = gzipSync(Buffer.from(Array.from({ length: 200_000 }, (_, at) => (at * 7919) % 251)));
    const text = Buffer.concat([gzipSync('#people\n'), packed]);
    writeFileSync(path('cut'), text.subarray(0, text.length - 5));
    const { reader } = await open([path('cut')]);
    await expect(textOf(reader.files[0])).rejects.toThrow(/cut cannot be read: its gzip data is damaged or cut off/);
  });

  it('tells the historian’s documents by their root elements', () => {
    const sniff = (text: string) => historian.sniff({ name: 'x.xml', text });
    expect(sniff('<?xml version="1.0" encoding="UTF-8"?>\n<!-- x -->\n<trips>\n')).toBe(true);
    expect(sniff('<code-table>')).toBe(false);
    expect(sniff('person')).toBe(false);
  });
});
