/** The names are those of sigma's shapes. */
export type ShapeName = 'circle' | 'square' | 'diamond' | 'triangle' | 'rectangle';

/** Upright, as a sheet of paper. */
export const SHEET_RATIO = 0.72;

/** By how much a shape's radius is larger than that of a circle of the same area; a shape's radius is that of the circle around it. */
export const SHAPE_SCALE: Readonly<Record<ShapeName, number>> = {
  circle: 1,
  square: 1.25,
  diamond: 1.25,
  rectangle: 1.1,
  triangle: 1.5,
};

const TAU = 2 * Math.PI;

function regular(corners: number, firstAngle: number): string[] {
  return Array.from({ length: corners }, (_, i) => {
    const angle = firstAngle + (i / corners) * TAU;
    return `${rounded(Math.cos(angle))},${rounded(Math.sin(angle))}`;
  });
}

/** Corners on a circle of radius 1 around 0,0, for the `points` of an SVG polygon; a circle has none. */
const CORNERS: Readonly<Record<ShapeName, readonly string[]>> = {
  circle: [],
  square: regular(4, TAU / 8),
  diamond: regular(4, 0),
  triangle: regular(3, TAU / 4),
  rectangle: [`${-SHEET_RATIO},-1`, `${SHEET_RATIO},-1`, `${SHEET_RATIO},1`, `${-SHEET_RATIO},1`],
};

export function cornersOf(shape: ShapeName): readonly string[] {
  return CORNERS[shape];
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
