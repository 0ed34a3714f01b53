import { Readable } from 'node:stream';
import type { ExportedGraph } from '../exported.js';
import type { Drawing, Exporter } from '../exporter.js';
import { ZIP_MEDIA_TYPE, zipOf } from './zip.js';

/** An export as one file. */
export interface Output {
  /** What its name ends in, without the dot. */
  readonly extension: string;
  /** With the encoding, where it is text. */
  readonly mediaType: string;
  readonly isText: boolean;
  /** Reads the graph no faster than it is read itself. */
  open(): Readable;
}

/** The graph in the format: several files come as one ZIP. */
export function outputOf(exporter: Exporter, graph: ExportedGraph, drawing?: Drawing): Output {
  if (exporter.files === 'SEVERAL') {
    const open = () => zipOf(exporter.list(graph, drawing));
    return { extension: 'zip', mediaType: ZIP_MEDIA_TYPE, isText: false, open };
  }
  return {
    extension: exporter.extension,
    mediaType: `${exporter.mediaType}; charset=utf-8`,
    isText: true,
    open: () => Readable.from(exporter.write(graph, drawing)),
  };
}
