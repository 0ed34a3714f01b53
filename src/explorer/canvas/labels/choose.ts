export interface Candidate {
  readonly id: string;
  /** The middle of the mark and its radius, in pixels of the screen. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The width of the text, and the height of its line. */
  readonly width: number;
  readonly height: number;
}

export interface Ground {
  readonly width: number;
  readonly height: number;
}

export type Side = 'right' | 'left' | 'below' | 'above';

/** A label that is to be drawn: the left end of its text, and the middle of its line. */
export interface Label {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 4;
/** Of the grid in which boxes near one another are found. */
const CELL = 120;

/** To the right where there is room, as one reads; a mark's own side is tried first. */
const SIDES: readonly Side[] = ['right', 'left', 'below', 'above'];

/** A mark on the ground, whose name may be drawn or not. */
export interface Mark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * Which labels are drawn, and where: candidates in their order, each on the first side on which it covers no label before it and no mark but its
 * own. Those for which there is no room are left out, unless they are among the first `always`, which are drawn where they cover no label, else
 * on the right whatever they cover. Sides that reach beyond the ground come last. Takes time in proportion to candidates and marks.
 */
export function chooseLabels(
  candidates: readonly Candidate[],
  always: number,
  ground: Ground,
  marks: readonly Mark[] = candidates,
): Label[] {
  const taken = new Map<string, Box[]>();
  const cellsOf = ({ left, top, right, bottom }: Box) => {
    const keys: string[] = [];
    for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++)
      for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) keys.push(`${column},${row}`);
    return keys;
  };
  const isFree = (box: Box) => !cellsOf(box).some((key) => taken.get(key)?.some((other) => overlap(box, other)));
  const take = (box: Box) => {
    for (const key of cellsOf(box)) {
      const boxes = taken.get(key);
      if (boxes === undefined) taken.set(key, [box]);
      else boxes.push(box);
    }
  };
  for (const { x, y, radius } of marks)
    take({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  const drawn: Box[] = [];
  return candidates.flatMap((candidate, i) => {
    const boxes = SIDES.map((side) => boxOf(candidate, side));
    const within = boxes.filter((one) => isWithin(one, ground));
    const coversNoLabel = (one: Box) => !drawn.some((label) => overlap(one, label));
    const anyway = () => within.find(coversNoLabel) ?? within[0] ?? boxes[0];
    const box = within.find(isFree) ?? boxes.find(isFree) ?? (i < always ? anyway() : undefined);
    if (box === undefined) return [];
    take(box);
    drawn.push(box);
    return [{ id: candidate.id, x: box.left, y: (box.top + box.bottom) / 2 }];
  });
}

function boxOf({ x, y, radius, width, height }: Candidate, side: Side): Box {
  const { left, top } = {
    right: { left: x + radius + GAP, top: y - height / 2 },
    left: { left: x - radius - GAP - width, top: y - height / 2 },
    below: { left: x - width / 2, top: y + radius + GAP / 2 },
    above: { left: x - width / 2, top: y - radius - GAP / 2 - height },
  }[side];
  return { left, top, right: left + width, bottom: top + height };
}

function isWithin({ left, top, right, bottom }: Box, { width, height }: Ground): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
