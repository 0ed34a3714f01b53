import { SingleBar } from 'cli-progress';
import type { ExportedGraph } from '../../exporters/exported.js';
import { counted as words } from '../words.js';

/** A graph that counts what is read of it, and shows it where standard error is a terminal. */
export interface Counting {
  readonly counted: ExportedGraph;
  /** `120 entities, 300 relations`. */
  summary(): string;
  /** No more is to come; also after a failure. */
  end(): void;
}

type Stream = NodeJS.WritableStream & { readonly isTTY?: boolean };

export function counting(graph: ExportedGraph, stream: Stream = process.stderr): Counting {
  const seen = { entities: 0, relations: 0 };
  const bar = stream.isTTY ? shown(stream) : undefined;
  /** A format may read a list more than once: what counts is the longest reading. */
  const count = async function* <Item>(name: keyof typeof seen, batches: AsyncIterable<readonly Item[]>) {
    let soFar = 0;
    for await (const batch of batches) {
      soFar += batch.length;
      seen[name] = Math.max(seen[name], soFar);
      bar?.update(0, { ...seen });
      yield batch;
    }
  };
  return {
    counted: {
      ...graph,
      entities: () => count('entities', graph.entities()),
      relations: () => count('relations', graph.relations()),
    },
    summary: () => `${words(seen.entities, 'entity', 'entities')}, ${words(seen.relations, 'relation')}`,
    end: () => bar?.stop(),
  };
}

function shown(stream: NodeJS.WritableStream): SingleBar {
  const bar = new SingleBar({
    stream,
    format: '{entities} entities, {relations} relations, {duration_formatted}',
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
  });
  bar.start(0, 0, { entities: 0, relations: 0 });
  return bar;
}
