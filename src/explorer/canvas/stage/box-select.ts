import type { DrawnGraph } from '../graph/drawn-graph.js';
import { projectionOf } from './projection.js';
import type { Renderer } from './stage.js';

/**
 * With Shift held down, a drag over the ground draws a box, and what is in it is given to `onBox` when it is let go. Gives what stops it.
 * `isOverMark` says whether the pointer is over something that a drag moves or a click takes.
 */
export function selectByBox(
  container: HTMLElement,
  renderer: Renderer,
  graph: DrawnGraph,
  isOverMark: () => boolean,
  onBox: (ids: readonly string[]) => void,
): () => void {
  const box = document.createElement('div');
  box.className = 'selection-box';
  let start: { readonly x: number; readonly y: number } | undefined;

  const placeOf = ({ clientX, clientY }: MouseEvent) => {
    const { left, top } = container.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const sides = (event: MouseEvent, from: { x: number; y: number }) => {
    const { x, y } = placeOf(event);
    return {
      left: Math.min(x, from.x),
      top: Math.min(y, from.y),
      right: Math.max(x, from.x),
      bottom: Math.max(y, from.y),
    };
  };

  // Before sigma sees it, which would move the ground.
  const down = (event: MouseEvent) => {
    if (!event.shiftKey || event.button !== 0 || isOverMark()) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    start = placeOf(event);
    window.addEventListener('pointermove', move, true);
    window.addEventListener('pointerup', up, true);
  };
  const move = (event: MouseEvent) => {
    if (start === undefined) return;
    event.stopImmediatePropagation();
    const { left, top, right, bottom } = sides(event, start);
    box.style.cssText = `left:${left}px;top:${top}px;width:${right - left}px;height:${bottom - top}px`;
    container.append(box);
  };
  const up = (event: MouseEvent) => {
    window.removeEventListener('pointermove', move, true);
    window.removeEventListener('pointerup', up, true);
    box.remove();
    if (start === undefined) return;
    event.stopImmediatePropagation();
    const { left, top, right, bottom } = sides(event, start);
    start = undefined;
    const { project } = projectionOf(renderer);
    const isInside = ({ x, y }: { x: number; y: number }) => x >= left && x <= right && y >= top && y <= bottom;
    if (right - left > 3 || bottom - top > 3) onBox(graph.filterNodes((_, place) => isInside(project(place))));
  };

  container.addEventListener('pointerdown', down, true);
  return () => {
    container.removeEventListener('pointerdown', down, true);
    window.removeEventListener('pointermove', move, true);
    window.removeEventListener('pointerup', up, true);
  };
}
