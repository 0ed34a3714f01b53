import type { Drawing } from '../exporter.js';

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Nodes are about so far from one another. */
const DISTANCE = 40;
/** The turn from one to the next by which a spiral fills a disc evenly (Vogel 1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Gives each node a place: the one in the drawing, and for those that have none a place on a spiral around it, in the order in which
 * they are asked for.
 */
export class Layout {
  #placed = 0;
  readonly #inner: number;

  constructor(readonly drawing: Drawing | undefined) {
    const drawn = [...(drawing?.positions.values() ?? [])];
    this.#inner = drawn.reduce((radius, { x, y }) => Math.max(radius, Math.hypot(x, y) + DISTANCE), 0);
  }

  place(id: string): Position {
    const drawn = this.drawing?.positions.get(id);
    if (drawn !== undefined) return drawn;
    const radius = Math.hypot(this.#inner, DISTANCE * Math.sqrt(this.#placed));
    const angle = this.#placed * GOLDEN_ANGLE;
    this.#placed += 1;
    return { x: rounded(radius * Math.cos(angle)), y: rounded(radius * Math.sin(angle)) };
  }
}

/** For a tool whose y axis points down, as on a screen: a drawing's points up, so that the picture is not upside down there. */
export function downward({ x, y }: Position): Position {
  return { x, y: 0 - y };
}

/** Also so that it is the same on every machine, whose cosines differ in the last digit. */
function rounded(number: number): number {
  return Math.round(number * 100) / 100 + 0;
}
