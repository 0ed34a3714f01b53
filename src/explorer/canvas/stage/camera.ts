import type { DrawnGraph } from '../graph/drawn-graph.js';
import { reducesMotion } from '../look/motion.js';
import { projectionOf } from './projection.js';
import type { Renderer } from './stage.js';

/** In the layout's units: a graph that is smaller is not blown up to fill the canvas. */
const LEAST_SPAN = 60;
/** Of the height, kept free below for the buttons. */
const FOOT = 0.07;
const WHOLE = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
const PAN_STEP = 80;
const MOVE = { duration: 250 };

export interface StageCamera {
  /** Shows all, unless the user has turned to something. To be called when entities come, go or move. */
  follow(): void;
  /** Shows all, whatever the user had turned to. */
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** In steps to the right and down. */
  pan(right: number, down: number): void;
  /** Brings an entity into sight, if it is not. */
  reveal(id: string): void;
}

export function stageCamera(renderer: Renderer, graph: DrawnGraph): StageCamera {
  const camera = renderer.getCamera();
  let isTheUsers = false;
  let ownMoves = 0;
  camera.on('updated', () => {
    if (ownMoves === 0) isTheUsers = true;
  });

  async function move(state: Partial<typeof WHOLE>): Promise<void> {
    ownMoves++;
    if (reducesMotion()) camera.setState(state);
    else await camera.animate(state, MOVE);
    ownMoves--;
  }

  function frame(): void {
    if (graph.order > 0) renderer.setCustomBBox(extentOf(graph));
  }

  return {
    follow() {
      if (isTheUsers) return;
      frame();
      // At once: until it is drawn, what is under the pointer is found where it was before.
      renderer.refresh({ partialGraph: { nodes: graph.nodes().slice(0, 1) } });
    },
    fit() {
      const { width, height } = renderer.getDimensions();
      const centre = renderer.viewportToGraph({ x: width / 2, y: height / 2 });
      const { scale } = projectionOf(renderer);
      frame();
      renderer.refresh({ partialGraph: { nodes: graph.nodes().slice(0, 1) } });
      // The new frame in the old view, so that the camera has somewhere to come from.
      ownMoves++;
      const framed = renderer.graphToFramedGraph(centre);
      camera.setState({ ...framed, ratio: (camera.ratio * projectionOf(renderer).scale) / scale });
      ownMoves--;
      isTheUsers = false;
      void move(WHOLE);
    },
    zoomIn: () =>
      void (reducesMotion() ? camera.setState({ ratio: camera.getBoundedRatio(camera.ratio / 1.5) }) : camera.zoomIn()),
    zoomOut: () =>
      void (reducesMotion()
        ? camera.setState({ ratio: camera.getBoundedRatio(camera.ratio * 1.5) })
        : camera.zoomOut()),
    pan(right, down) {
      const from = renderer.viewportToFramedGraph({ x: 0, y: 0 });
      const to = renderer.viewportToFramedGraph({ x: right * PAN_STEP, y: down * PAN_STEP });
      camera.setState({ x: camera.x + to.x - from.x, y: camera.y + to.y - from.y });
    },
    reveal(id) {
      if (!graph.hasNode(id)) return;
      const place = graph.getNodeAttributes(id);
      const { x, y } = renderer.graphToViewport(place);
      const { width, height } = renderer.getDimensions();
      if (x > 0 && y > 0 && x < width && y < height) return;
      const framed = renderer.graphToFramedGraph(place);
      isTheUsers = true;
      void move({ x: framed.x, y: framed.y });
    },
  };
}

function extentOf(graph: DrawnGraph): { x: [number, number]; y: [number, number] } {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  graph.forEachNode((_, { x, y }) => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  });
  return { x: atLeast(left, right), y: atLeast(bottom - FOOT * (top - bottom), top) };
}

function atLeast(low: number, high: number): [number, number] {
  const missing = Math.max(0, LEAST_SPAN - (high - low)) / 2;
  return [low - missing, high + missing];
}
