import type { GraphRelation } from '../../model/graph.js';
import { blend } from '../look/colour.js';
import { DASH_PATTERNS, lineOf, SHAPE_OF } from '../marks.js';
import type { Palette } from '../palette.js';
import { SHAPE_SCALE } from '../shapes.js';
import type { DrawnGraph, EdgeLook } from './drawn-graph.js';

/** How strong the colours are of what is not looked at, while something else is. */
const DIM_NODE = 0.22;
const DIM_EDGE = 0.12;
/** Sigma's lines come out at about this part of their size. */
const LINE_SCALE = 1.6;
const NO_COLOUR = 'rgba(0,0,0,0)';

export interface Dressing {
  readonly palette: Palette;
  readonly relations: ReadonlyMap<string, GraphRelation>;
  /** The colour of an entity. */
  readonly colourOf: (id: string) => string;
  /** The radius of an entity in pixels, were it a circle. */
  readonly radiusOf: (id: string) => number;
  readonly isPinned: (id: string) => boolean;
}

/** Gives entities and lines their colours, sizes, shapes and dashes anew. Two updates, however large the graph is. */
export function dress(graph: DrawnGraph, { palette, relations, colourOf, radiusOf, isPinned }: Dressing): void {
  const { background, accent } = palette;
  graph.updateEachNodeAttributes(
    (id, attributes) => {
      const shape = SHAPE_OF[attributes.kind];
      const color = colourOf(id);
      const size = radiusOf(id) * SHAPE_SCALE[shape];
      const dimColor = blend(color, background, DIM_NODE);
      const pin = isPinned(id) ? 1 : 0;
      return { ...attributes, shape, size, color, dimColor, rim: background, selectedRim: accent, pin };
    },
    { attributes: ['shape', 'size', 'color', 'dimColor', 'rim', 'selectedRim', 'pin'] },
  );
  const thickness = thicknessAt(graph.size);
  const looks = new Map<string, EdgeLook>();
  const lookOf = (id: string) => {
    const known = looks.get(id);
    if (known !== undefined) return known;
    const relation = relations.get(id);
    const look = relation && edgeLook(relation, palette, thickness);
    if (look !== undefined) looks.set(id, look);
    return look;
  };
  graph.updateEachEdgeAttributes(
    (_, attributes) => {
      const look = lookOf(attributes.relation);
      return look === undefined
        ? attributes
        : { ...attributes, ...look, size: look.size * thinnessOf(attributes.bundle) };
    },
    {
      attributes: ['size', 'color', 'dimColor', 'body', 'dimBody', 'dash', 'gap'],
    },
  );
}

function edgeLook(relation: GraphRelation, { background, relations }: Palette, thickness: number): EdgeLook {
  const { width, strength, style } = lineOf(relation);
  const color = blend(relations[relation.kind], background, strength);
  const dimColor = blend(relations[relation.kind], background, DIM_EDGE);
  const isBroken = DASH_PATTERNS[style].gap > 0;
  return {
    size: width * thickness * LINE_SCALE,
    color,
    dimColor,
    body: isBroken ? NO_COLOUR : color,
    dimBody: isBroken ? NO_COLOUR : dimColor,
    ...DASH_PATTERNS[style],
  };
}

/** Many lines between the same two are drawn thinner, so that they are a bundle and no surface. */
function thinnessOf(bundle: number): number {
  return Math.min(1, Math.max(0.4, Math.sqrt(4 / bundle)));
}

/** Many lines are drawn thinner, or they would be one surface. */
export function thicknessAt(edges: number): number {
  return Math.min(1, Math.max(0.45, 1.35 - 0.25 * Math.log10(Math.max(edges, 1))));
}

/** In pixels, of the size that sigma is given for a line. */
export function lineWidthOf(size: number): number {
  return size / LINE_SCALE;
}
