import type { Store } from '../../store/port.js';
import type { ExportedGraph } from '../exported.js';
import type { Exporter } from '../exporter.js';
import { asPut } from './as-put.js';
import type { Part } from './part.js';
import { readGraph } from './read-graph.js';

/** The part of the graph as the format takes it. */
export function graphFor({ reads }: Pick<Exporter, 'reads'>, store: Store, part: Part): ExportedGraph {
  switch (reads) {
    case 'AS_SHOWN':
      return readGraph(store, part);
    case 'AS_PUT':
      return asPut(store, part);
  }
}
