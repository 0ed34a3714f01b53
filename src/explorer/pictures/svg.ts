import { cornersOf } from '../canvas/shapes.js';
import { pathOf } from './edge-path.js';
import type { LegendEntry, Picture, PictureEdge, PictureLabel, PictureNode } from './picture.js';
import { escaped, px } from './xml.js';

const FONT = 'system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif';
const ROW = 24;
const MARGIN = 16;
/** About the width of a character of the legend. */
const CHARACTER = 6.6;
/** As sigma's arrows: multiples of the line's width. */
const HEAD_LENGTH = 4.5;
const HEAD_WIDTH = 4;

/** A picture as SVG 1.1: marks, lines and names as they are on the canvas, below them a line of what the signs mean. Well-formed for any name. */
export function svgOf(picture: Picture): string {
  const { width, height, background, ink, caption, edges, nodes, labels, legend } = picture;
  const rows = legendRows(legend, width);
  const total = height + (rows.length + 1) * ROW + MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(width)}" height="${px(total)}" viewBox="0 0 ${px(width)} ${px(total)}">`,
    `<title>${escaped(caption)}</title>`,
    `<rect width="100%" height="100%" fill="${background}"/>`,
    `<g fill="none" stroke-linecap="round">${edges.map(line).join('')}</g>`,
    `<g stroke="${background}" stroke-width="1">${nodes.map(mark).join('')}</g>`,
    `<g font-family="${FONT}" font-size="13" fill="${ink}" stroke="${background}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${labels.map(name).join('')}</g>`,
    `<g font-family="${FONT}" font-size="12" fill="${ink}">`,
    `<text x="${MARGIN}" y="${px(height + ROW)}">${escaped(caption)}</text>`,
    rows.map((row, i) => row.map(({ entry, x }) => sign(entry, x, height + (i + 2) * ROW)).join('')).join(''),
    '</g></svg>',
  ].join('\n');
}

function line(edge: PictureEdge): string {
  const { color, width, dash, gap, hasHead } = edge;
  const { controls, tip, angle } = pathOf(edge);
  const [first, ...rest] = controls.map(({ x, y }) => `${px(x)},${px(y)}`);
  const command = ['', 'L', 'Q', 'C'][rest.length] ?? 'L';
  const path = `<path d="M${first}${command}${rest.join(' ')}" stroke="${color}" stroke-width="${px(width)}"${dashes(dash, gap, width)}/>`;
  return hasHead ? path + head(tip.x, tip.y, angle, color, width) : path;
}

/** Round ends add the width of the line to each dash. */
function dashes(dash: number, gap: number, width: number): string {
  return gap === 0 ? '' : ` stroke-dasharray="${px(Math.max(dash - width, 0.1))} ${px(gap + width)}"`;
}

function head(x: number, y: number, angle: number, color: string, width: number): string {
  const [length, half] = [HEAD_LENGTH * width, (HEAD_WIDTH * width) / 2];
  const degrees = Math.round((angle * 180) / Math.PI);
  const points = `0,0 ${px(-length)},${px(-half)} ${px(-length)},${px(half)}`;
  return `<polygon points="${points}" fill="${color}" transform="translate(${px(x)} ${px(y)}) rotate(${degrees})"/>`;
}

function mark({ x, y, radius, shape, color }: PictureNode): string {
  const corners = cornersOf(shape);
  if (corners.length === 0) return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" fill="${color}"/>`;
  const points = corners.map((corner) => {
    const [cornerX = 0, cornerY = 0] = corner.split(',').map(Number);
    return `${px(x + cornerX * radius)},${px(y + cornerY * radius)}`;
  });
  return `<polygon points="${points.join(' ')}" fill="${color}"/>`;
}

function name({ x, y, text, isStrong }: PictureLabel): string {
  return `<text x="${px(x)}" y="${px(y)}" dominant-baseline="central"${isStrong ? ' font-weight="600"' : ''}>${escaped(text)}</text>`;
}

interface Placed {
  readonly entry: LegendEntry;
  readonly x: number;
}

function legendRows(legend: readonly LegendEntry[], width: number): Placed[][] {
  const rows: Placed[][] = [];
  let x = Infinity;
  for (const entry of legend) {
    const needed = 44 + entry.text.length * CHARACTER;
    if (x + needed > width - MARGIN) {
      rows.push([]);
      x = MARGIN;
    }
    rows.at(-1)?.push({ entry, x });
    x += needed;
  }
  return rows;
}

function sign({ text, color, shape, dash = 0, gap = 0 }: LegendEntry, x: number, y: number): string {
  const drawn =
    shape === undefined
      ? `<line x1="${px(x)}" y1="${px(y - 4)}" x2="${px(x + 24)}" y2="${px(y - 4)}" stroke="${color}" stroke-width="2" stroke-linecap="round"${dashes(dash, gap, 2)}/>`
      : mark({ x: x + 16, y: y - 4, radius: 6, shape, color });
  return `${drawn}<text x="${px(x + 30)}" y="${px(y)}">${escaped(text)}</text>`;
}
