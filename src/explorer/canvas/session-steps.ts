import type { Signal } from '@preact/signals';
import { expandShown } from '../model/expand.js';
import type { Session } from '../model/session.js';
import type { Point } from '../model/view.js';
import type { DrawnGraph } from './graph/drawn-graph.js';
import type { Gestures } from './stage/gestures.js';

/** What is under the pointer, and where, in pixels of the canvas. */
export interface Hovered {
  readonly id: string;
  readonly at: Point;
}

/** What is done to the drawing, as steps of the session. `carried` holds who is dragged now, whom no layout is to move. */
export function stepsOf(
  session: Session,
  graph: DrawnGraph,
  hovered: Signal<Hovered | undefined>,
  carried: Set<string>,
): Gestures {
  return {
    hover(id, at) {
      hovered.value = id === undefined ? undefined : { id, at };
    },
    click(id, isAdding) {
      const { selected } = session.view.peek();
      if (id === undefined) {
        if (!isAdding) session.select([]);
      } else if (!isAdding) session.select([id]);
      else session.select(selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id]);
    },
    doubleClick(id) {
      void expandShown(session, id);
    },
    dragStart(ids) {
      hovered.value = undefined;
      for (const id of ids) carried.add(id);
    },
    dragEnd(ids) {
      carried.clear();
      const [first] = ids;
      if (first === undefined) return;
      const put = ids.map((id): [string, Point] => {
        const { x, y } = graph.getNodeAttributes(id);
        return [id, { x: rounded(x), y: rounded(y) }];
      });
      const what = ids.length === 1 ? `Pin ${graph.getNodeAttribute(first, 'label')}` : `Pin ${ids.length} entities`;
      session.change(what, (view) => ({ ...view, pins: { ...view.pins, ...Object.fromEntries(put) } }));
    },
  };
}

/** Pins are part of the address. */
function rounded(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}
