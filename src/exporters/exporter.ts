import type { ExportedGraph } from './exported.js';

/** How it is drawn where it was exported from: what a format can keep of it, it keeps. Ids of entities; the y axis points up. */
export interface Drawing {
  readonly positions: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** `#rrggbb`. */
  readonly colours: ReadonlyMap<string, string>;
}

interface ExporterBase {
  /** As it is named on the command line and in the address: `gexf`. */
  readonly name: string;
  /** For lists: `GEXF 1.3, for Gephi and Gephi Lite`. */
  readonly title: string;
  /**
   * AS_SHOWN: entities that were judged to be one are one. AS_PUT: each as it was put, with the judgements, for a format that can be
   * loaded again.
   */
  readonly reads: 'AS_SHOWN' | 'AS_PUT';
}

/** A format of one file. */
export interface TextExporter extends ExporterBase {
  readonly files: 'ONE';
  /** `gexf`, without the dot. */
  readonly extension: string;
  /** `application/gexf+xml`; the encoding is UTF-8. */
  readonly mediaType: string;
  /** The file in pieces, none of them large. */
  write(graph: ExportedGraph, drawing?: Drawing): AsyncIterable<string>;
}

/** One of the files of a format that has several. */
export interface ExportedFile {
  /** `nodes.csv`. */
  readonly name: string;
  /** The file in pieces, none of them large. */
  write(): AsyncIterable<string>;
}

/** A format of several files: into a folder, or as one ZIP. */
export interface FilesExporter extends ExporterBase {
  readonly files: 'SEVERAL';
  /** Which files there are depends on the format alone, or on the kinds that the graph has. */
  list(graph: ExportedGraph, drawing?: Drawing): readonly ExportedFile[];
}

/** A format that `demarche export` writes. One file or folder and a line in registry.ts each. */
export type Exporter = TextExporter | FilesExporter;
