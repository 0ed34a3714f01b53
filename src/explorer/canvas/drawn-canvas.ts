import type { Session } from '../model/session.js';
import type { DrawnGraph } from './graph/drawn-graph.js';
import type { DrawnLabel } from './labels/label-layer.js';
import type { Projection } from './stage/projection.js';

/** The canvas of a session, for those beside it: buttons, shortcuts and pictures. */
export interface DrawnCanvas {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  pan(right: number, down: number): void;
  /** Lays out anew all that is not pinned. */
  tidy(): void;
  /** What is drawn now. */
  readonly graph: DrawnGraph;
  readonly width: number;
  readonly height: number;
  projection(): Projection;
  /** The radius of a mark of this size, in pixels at the present zoom. */
  radiusOf(size: number): number;
  /** The colour of each group by which entities are coloured, the largest group first; undefined where they are coloured by kind. */
  groupColours(): ReadonlyMap<string, string> | undefined;
  labels(): readonly DrawnLabel[];
}

const canvases = new WeakMap<Session, DrawnCanvas>();

/** Undefined while nothing is drawn, as where WebGL 2 is missing. */
export function drawnCanvasOf(session: Session): DrawnCanvas | undefined {
  return canvases.get(session);
}

export function setDrawnCanvas(session: Session, canvas: DrawnCanvas | undefined): void {
  if (canvas === undefined) canvases.delete(session);
  else canvases.set(session, canvas);
}
