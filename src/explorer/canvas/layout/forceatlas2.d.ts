// Parts of the library that it documents and has no types for.
declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

  /** One step of the layout, on the matrices of `graphToByteArrays`. */
  export default function iterate(settings: ForceAtlas2Settings, nodes: Float32Array, edges: Float32Array): object;
}

declare module 'graphology-layout-forceatlas2/helpers.js' {
  import type Graph from 'graphology-types';

  const helpers: {
    graphToByteArrays(
      graph: Graph,
      getEdgeWeight: (edge: string, attributes: { weight: number }) => number,
    ): { readonly nodes: Float32Array; readonly edges: Float32Array };
    assignLayoutChanges(graph: Graph, nodes: Float32Array, outputReducer: null): void;
    collectLayoutChanges(graph: Graph, nodes: Float32Array): Record<string, { readonly x: number; readonly y: number }>;
  };
  export default helpers;
}

declare module 'graphology-layout-forceatlas2/defaults.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

  const defaults: Required<ForceAtlas2Settings>;
  export default defaults;
}
