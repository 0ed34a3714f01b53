import type { Drawing } from '../../src/exporters/exporter.js';
import { graphFor } from '../../src/exporters/reading/graph-for.js';
import { type Part, wholeOf } from '../../src/exporters/reading/part.js';
import { exporterNamed } from '../../src/exporters/registry.js';
import type { Store } from '../../src/store/port.js';

/** All that there is, denied or not. */
export const EVERYTHING: Part = wholeOf({ includeDenied: true });

/** The files of an export, by name; the one of a format of one file has the format's. */
export async function filesOf(
  store: Store,
  format: string,
  part: Part = EVERYTHING,
  drawing?: Drawing,
): Promise<Readonly<Record<string, string>>> {
  const exporter = exporterNamed(format);
  const graph = graphFor(exporter, store, part);
  if (exporter.files === 'ONE') return { [format]: await joined(exporter.write(graph, drawing)) };
  const files: Record<string, string> = {};
  for (const { name, write } of exporter.list(graph, drawing)) files[name] = await joined(write());
  return files;
}

/** The text of a format of one file. */
export async function textOf(store: Store, format: string, part?: Part, drawing?: Drawing): Promise<string> {
  return (await filesOf(store, format, part, drawing))[format] ?? '';
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
