import type { Point } from '../../model/view.js';
import type { DrawnGraph } from '../graph/drawn-graph.js';
import type { Renderer } from './stage.js';

/** What the user does to the canvas, in its own terms. */
export interface Gestures {
  /** An entity or an edge is under the pointer, at these pixels; undefined when none is any more. */
  hover(id: string | undefined, at: { readonly x: number; readonly y: number }): void;
  click(id: string | undefined, isAdding: boolean): void;
  doubleClick(id: string): void;
  /** Entities are carried, and let go where they now are. */
  dragStart(ids: readonly string[]): void;
  dragEnd(ids: readonly string[]): void;
}

/** In milliseconds: a pointer that only passes by changes nothing. */
const HESITATION = 70;

export function listenTo(renderer: Renderer, graph: DrawnGraph, gestures: Gestures): void {
  let timer: number | undefined;
  const hoverSoon = (id: string | undefined, at: { x: number; y: number }) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => gestures.hover(id, at), HESITATION);
  };
  let carried = false;
  let taken: Point = { x: 0, y: 0 };
  let slip: Point = { x: 0, y: 0 };
  // Sigma counts from where the pointer first moved to: on a busy page that is far from where it went down.
  renderer.setSetting('dragPositionToAttributes', ({ x, y }: Point) => ({ x: x + slip.x, y: y + slip.y }));

  renderer.on('enterNode', ({ node, event }) => hoverSoon(node, event));
  renderer.on('leaveNode', ({ event }) => hoverSoon(undefined, event));
  renderer.on('enterEdge', ({ edge, event }) => hoverSoon(edge, event));
  renderer.on('leaveEdge', ({ event }) => hoverSoon(undefined, event));
  renderer.on('kill', () => clearTimeout(timer));

  let clicked: string | undefined;
  const click = (id: string | undefined, original: MouseEvent | TouchEvent) => {
    clicked = id;
    gestures.click(id, isAdding(original));
  };

  renderer.on('clickNode', ({ node, event }) => {
    // What ends a drag is no click.
    if (!carried) click(node, event.original);
  });
  renderer.on('clickEdge', ({ edge, event }) => click(graph.getEdgeAttribute(edge, 'relation'), event.original));
  renderer.on('clickStage', ({ event }) => click(undefined, event.original));
  // Two clicks that soon follow one another are a double click to sigma, wherever they are: here only on the same entity.
  renderer.on('doubleClickNode', ({ node, event, preventSigmaDefault }) => {
    preventSigmaDefault();
    if (node === clicked) gestures.doubleClick(node);
    else click(node, event.original);
  });
  renderer.on('doubleClickEdge', ({ edge, event }) => click(graph.getEdgeAttribute(edge, 'relation'), event.original));
  renderer.on('doubleClickStage', ({ event }) => click(undefined, event.original));

  renderer.on('downNode', ({ event }) => {
    carried = false;
    taken = renderer.viewportToGraph(event);
  });
  renderer.on('nodeDragStart', ({ allDraggedNodes, event }) => {
    const { x, y } = renderer.viewportToGraph(event);
    slip = { x: x - taken.x, y: y - taken.y };
    gestures.dragStart(allDraggedNodes);
  });
  renderer.on('nodeDrag', () => {
    carried = true;
  });
  renderer.on('nodeDragEnd', ({ allDraggedNodes }) => gestures.dragEnd(carried ? allDraggedNodes : []));
}

function isAdding(original: MouseEvent | TouchEvent): boolean {
  return original.shiftKey || original.ctrlKey || original.metaKey;
}
