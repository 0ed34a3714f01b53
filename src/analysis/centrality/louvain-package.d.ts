/** The package's own types say that it exports an object with a `default`; it exports the function. */
declare module 'graphology-communities-louvain' {
  import type Graph from 'graphology-types';

  export interface LouvainOptions {
    readonly getEdgeWeight?: string | null;
    readonly resolution?: number;
    readonly rng?: () => number;
  }
  export default function louvain(graph: Graph, options?: LouvainOptions): Record<string, number>;
}
