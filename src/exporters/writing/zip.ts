import { Readable } from 'node:stream';
import yazl from 'yazl';
import type { ExportedFile } from '../exporter.js';

/** The first day that a ZIP can hold, on every file: so that two exports of the same graph are the same to the byte. */
const MODIFIED = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true } as const;

export const ZIP_MEDIA_TYPE = 'application/zip';

/** The files as one ZIP. Each is written when the one before it has been read, so that nothing is read ahead of whoever takes the ZIP. */
export function zipOf(files: readonly ExportedFile[]): Readable {
  const zip = new yazl.ZipFile();
  const output = Readable.from(zip.outputStream, { objectMode: false });
  let content: Readable | undefined;
  zip.on('error', (error: Error) => output.destroy(error));
  output.on('close', () => content?.destroy());
  for (const file of files) {
    zip.addReadStreamLazy(file.name, MODIFIED, (give) => {
      content = Readable.from(file.write());
      content.on('error', (error) => zip.emit('error', error));
      give(null, content);
    });
  }
  zip.end();
  return output;
}
