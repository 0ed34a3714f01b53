import { drawnCanvasOf } from '../../canvas/drawn-canvas.js';
import type { Session } from '../../model/session.js';
import type { Point } from '../../model/view.js';
import { counted, ENTITY } from '../../wording/nouns.js';

/** Keeps entities where they are drawn, whatever the layout does, or lets go of them. */
export function PinButton({ session, ids }: { session: Session; ids: readonly string[] }) {
  const { pins } = session.view.value;
  const isPinned = ids.every((id) => id in pins);
  const name = ids.length === 1 ? nameOf(session, ids) : counted(ids.length, ENTITY);
  const unpin = () =>
    session.change(`Unpin ${name}`, (view) => ({
      ...view,
      pins: Object.fromEntries(Object.entries(view.pins).filter(([id]) => !ids.includes(id))),
    }));
  const pin = () => {
    const places = placesOf(session, ids);
    session.change(`Pin ${name}`, (view) => ({ ...view, pins: { ...view.pins, ...places } }));
  };
  return (
    <button type="button" onClick={isPinned ? unpin : pin}>
      {isPinned ? 'Unpin' : 'Pin'}
    </button>
  );
}

function nameOf(session: Session, ids: readonly string[]): string {
  return ids.map((id) => session.loaded.value.entities.get(id)?.name ?? id).join();
}

/** Where they are drawn now; those who are not drawn have no place that could be kept. */
function placesOf(session: Session, ids: readonly string[]): Record<string, Point> {
  const graph = drawnCanvasOf(session)?.graph;
  if (graph === undefined) return {};
  const drawn = ids.filter((id) => graph.hasNode(id));
  return Object.fromEntries(
    drawn.map((id) => [id, { x: graph.getNodeAttribute(id, 'x'), y: graph.getNodeAttribute(id, 'y') }]),
  );
}
