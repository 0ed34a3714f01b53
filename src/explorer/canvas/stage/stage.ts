import Sigma from 'sigma';
import type { SigmaOptions } from 'sigma/types';
import { type DrawnGraph, type EdgeAttributes, emptyGraph, type NodeAttributes } from '../graph/drawn-graph.js';
import type { Emphasis, Emphasized } from './emphasis.js';
import { primitives } from './primitives.js';

interface ItemState {
  readonly emphasis: Emphasis;
  readonly choice: 'NONE' | 'SELECTED';
}

const NORMAL: ItemState = { emphasis: 'NORMAL', choice: 'NONE' };

type Primitives = ReturnType<typeof primitives>;
export type Renderer = Sigma<NodeAttributes, EdgeAttributes, object, ItemState, ItemState, object, Primitives>;
type Options = SigmaOptions<NodeAttributes, EdgeAttributes, object, ItemState, ItemState, object, Primitives>;

/** Names of attributes only, and no functions: so sigma knows that a change of state concerns nothing but what changed. */
const STYLES: Options['styles'] = {
  nodes: [
    {
      x: { attribute: 'x' },
      y: { attribute: 'y' },
      shape: { attribute: 'shape' },
      size: { attribute: 'size' },
      color: { attribute: 'color' },
      rimColor: { attribute: 'rim' },
      rimWidth: 1,
      pin: { attribute: 'pin' },
      depth: 'nodes',
      cursor: 'pointer',
    },
    { matchState: 'emphasis', cases: { DIM: { color: { attribute: 'dimColor' } }, RAISED: { depth: 'raisedNodes' } } },
    { matchState: 'choice', cases: { SELECTED: { rimColor: { attribute: 'selectedRim' }, rimWidth: 3 } } },
  ],
  edges: [
    {
      path: { attribute: 'path' },
      selfLoopPath: 'loop',
      curvature: { attribute: 'curvature' },
      loopRadius: { attribute: 'loopRadius' },
      head: { attribute: 'head' },
      size: { attribute: 'size' },
      color: { attribute: 'color' },
      body: { attribute: 'body' },
      dash: { attribute: 'dash' },
      gap: { attribute: 'gap' },
      depth: 'edges',
      cursor: 'pointer',
    },
    {
      matchState: 'emphasis',
      cases: {
        DIM: { color: { attribute: 'dimColor' }, body: { attribute: 'dimBody' } },
        RAISED: { depth: 'raisedEdges' },
      },
    },
    { matchState: 'choice', cases: { SELECTED: { size: 5 } } },
  ],
};

export interface Stage {
  readonly renderer: Renderer;
  /** Changes the graph, and draws it once, whatever was changed. */
  batch(change: () => void): void;
  /** Draws what stands out as such, and what is selected: ids of entities and relations. */
  emphasize(emphasized: Emphasized, selected: ReadonlySet<string>): void;
  stop(): void;
}

/** @throws Error where WebGL 2 is missing. */
export function createStage(container: HTMLElement, graph: DrawnGraph): Stage {
  const renderer: Renderer = new Sigma(graph, container, {
    primitives: primitives(),
    styles: STYLES,
    customNodeState: NORMAL,
    customEdgeState: NORMAL,
    settings: {
      // Names are drawn by the label layer: in any script, with a halo, and never on one another.
      renderLabels: false,
      enableEdgeEvents: true,
      enableNodeDrag: true,
      enableCameraRotation: false,
      itemSizesReference: 'screen',
      zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) * crampedness(container),
      minEdgeThickness: 0.7,
      nodePickingPadding: 3,
      stagePadding: 56,
      minCameraRatio: 0.02,
      maxCameraRatio: 6,
      allowInvalidContainer: true,
    },
  });
  // Sigma draws all anew at each single thing that is taken from its graph: while many change, it looks at another graph.
  const aside = emptyGraph();
  let shown: { readonly emphasized: Emphasized; readonly selected: ReadonlySet<string> } | undefined;

  function emphasize(emphasized: Emphasized, selected: ReadonlySet<string>): void {
    shown = { emphasized, selected };
    const { nodes, edges, isElseDim } = emphasized;
    const stateOf = (isRaised: boolean, isSelected: boolean): ItemState => ({
      emphasis: isRaised ? 'RAISED' : isElseDim ? 'DIM' : 'NORMAL',
      choice: isSelected ? 'SELECTED' : 'NONE',
    });
    const nodeStates = grouped(graph.nodes(), (id) => stateOf(nodes.has(id), selected.has(id)));
    const edgeStates = grouped(graph.edges(), (id) =>
      stateOf(edges.has(id), selected.has(graph.getEdgeAttribute(id, 'relation'))),
    );
    for (const [state, ids] of nodeStates) renderer.setNodesState(ids, state);
    for (const [state, ids] of edgeStates) renderer.setEdgesState(ids, state);
  }

  return {
    renderer,
    batch(change) {
      renderer.setGraph(aside);
      change();
      renderer.setGraph(graph);
      if (shown !== undefined) emphasize(shown.emphasized, shown.selected);
    },
    emphasize,
    stop: () => renderer.kill(),
  };
}

/** On small canvases marks are smaller, or there would be no room between them: by how much. */
const ROOMY = 520;

function crampedness({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.min(2, Math.max(1, Math.sqrt(ROOMY / Math.max(1, Math.min(clientWidth, clientHeight)))));
}

/** Ids by equal state: sigma passes over those that have it already. */
function grouped(ids: readonly string[], stateOf: (id: string) => ItemState): [ItemState, string[]][] {
  const groups = new Map<string, [ItemState, string[]]>();
  for (const id of ids) {
    const state = stateOf(id);
    const key = `${state.emphasis} ${state.choice}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [state, [id]]);
    else group[1].push(id);
  }
  return [...groups.values()];
}
