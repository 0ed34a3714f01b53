import type { EntityKind, RelationKind } from '../../model/words.js';
import { DASH_PATTERNS, type LineStyle, type LineWeight, SHAPE_OF } from '../marks.js';
import { cornersOf, SHAPE_SCALE, type ShapeName } from '../shapes.js';
import { blend } from './colour.js';
import { palette } from './theme.js';

/** The shape of a kind in its colour, or in the colour of a group; as the canvas draws it. Decoration: the words beside it say the same. */
export function EntitySwatch({ kind, colour }: { kind: EntityKind; colour?: string }) {
  return <ShapeSwatch shape={SHAPE_OF[kind]} colour={colour ?? palette.value.entities[kind]} />;
}

/** A dot in the colour of a community or state. */
export function GroupSwatch({ colour }: { colour: string }) {
  return <ShapeSwatch shape="circle" colour={colour} />;
}

function ShapeSwatch({ shape, colour }: { shape: ShapeName; colour: string }) {
  const radius = 5 * SHAPE_SCALE[shape];
  const corners = cornersOf(shape);
  return (
    <svg class="swatch" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
      {corners.length === 0 ? (
        <circle r={radius} fill={colour} />
      ) : (
        <polygon points={corners.join(' ')} transform={`scale(${radius})`} fill={colour} />
      )}
    </svg>
  );
}

/** A piece of line as the canvas draws it: of a kind of relation, of a line style, of a certainty, or any of these together. */
export function LineSwatch({
  kind,
  style = 'SOLID',
  weight = { width: 2.2, strength: 1 },
}: {
  kind?: RelationKind;
  style?: LineStyle;
  weight?: LineWeight;
}) {
  const { relations, text, background } = palette.value;
  const { dash, gap } = DASH_PATTERNS[style];
  const dashes = { 'stroke-dasharray': `${Math.max(dash - weight.width, 0)} ${gap + weight.width}` };
  return (
    <svg class="swatch" width="32" height="16" viewBox="0 0 32 16" aria-hidden="true" focusable="false">
      <line
        x1="2"
        y1="8"
        x2="30"
        y2="8"
        stroke={blend(kind === undefined ? text : relations[kind], background, weight.strength)}
        stroke-width={weight.width}
        stroke-linecap="round"
        {...(gap > 0 ? dashes : {})}
      />
    </svg>
  );
}
