import type { DrawnGraph } from '../graph/drawn-graph.js';
import { palette } from '../look/theme.js';
import type { Emphasized } from '../stage/emphasis.js';
import { projectionOf } from '../stage/projection.js';
import type { Renderer } from '../stage/stage.js';
import { type Candidate, chooseLabels, type Label, type Mark } from './choose.js';

const FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
export const FONT_SIZE = 13;
const LINE = 17;
const FONT = `${FONT_SIZE}px ${FAMILY}`;
const STRONG = `600 ${FONT_SIZE}px ${FAMILY}`;
const HALO = 4;
/** One name on so many pixels of the canvas: more is no longer calm. */
const AREA_OF_A_LABEL = 9_000;
/** Those that are drawn whatever they cover. */
const ALWAYS = 4;
const LONGEST = 36;
/** Of a mark's radius: names may touch its corners. */
const MARK_PART = 0.8;

export interface DrawnLabel extends Label {
  readonly text: string;
  readonly isStrong: boolean;
}

export interface LabelLayer {
  /** The names that are drawn now. */
  labels(): readonly DrawnLabel[];
  /** Names these first, or only the raised ones where all else is dim; drawn with the next frame. */
  emphasize(emphasized: Emphasized): void;
  /** The graph has others, or others are large. */
  invalidate(): void;
}

/**
 * The names of entities, on a canvas above that of sigma: text is drawn by the browser, which knows every script and direction, and each name is
 * chosen anew in each frame so that none covers another.
 */
export function labelLayer(renderer: Renderer, graph: DrawnGraph): LabelLayer {
  const canvas = renderer.createCanvas('labels', { afterLayer: 'stage' });
  const context = canvas.getContext('2d');
  const widths = new Map<string, number>();
  let emphasized: Emphasized = { nodes: new Set(), edges: new Set(), isElseDim: false, named: [] };
  let ranked: readonly string[] | undefined;
  let drawn: readonly DrawnLabel[] = [];

  function widthOf(text: string, font: string): number {
    const key = font + text;
    const known = widths.get(key);
    if (known !== undefined || context === null) return known ?? 0;
    context.font = font;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  }

  function candidates(): { readonly candidate: Candidate; readonly text: string; readonly isStrong: boolean }[] {
    ranked ??= graph
      .mapNodes((id, { size, label }) => ({ id, size, label }))
      .sort((a, b) => b.size - a.size || (a.label < b.label ? -1 : 1))
      .map(({ id }) => id);
    const { isElseDim, nodes, named } = emphasized;
    const rest = isElseDim ? ranked.filter((id) => nodes.has(id)) : ranked;
    const { width, height } = renderer.getDimensions();
    const { project } = projectionOf(renderer);
    const most = named.length + (width * height) / AREA_OF_A_LABEL;
    const inSight: ReturnType<typeof candidates> = [];
    const first = new Set(named.slice(0, ALWAYS));
    for (const id of new Set([...named, ...rest])) {
      if (inSight.length >= most) break;
      if (!graph.hasNode(id)) continue;
      const { x: graphX, y: graphY, size, label } = graph.getNodeAttributes(id);
      const { x, y } = project({ x: graphX, y: graphY });
      if (x < 0 || y < 0 || x > width || y > height || label === '') continue;
      const isStrong = first.has(id);
      const text = isStrong ? label : shortened(label);
      const candidate = {
        id,
        x,
        y,
        radius: renderer.scaleSize(size),
        width: widthOf(text, isStrong ? STRONG : FONT),
        height: LINE,
      };
      inSight.push({ candidate, text, isStrong });
    }
    return inSight;
  }

  /** All marks in sight, also of those that are not named: or a name would hide one, and seem to be its. */
  function marksIn(width: number, height: number): Mark[] {
    const { project } = projectionOf(renderer);
    return graph
      .mapNodes((id, { x, y, size }) => ({ id, ...project({ x, y }), radius: renderer.scaleSize(size) * MARK_PART }))
      .filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
  }

  function draw(): void {
    if (context === null) return;
    const { width, height } = renderer.getDimensions();
    const density = window.devicePixelRatio || 1;
    if (canvas.width !== Math.round(width * density) || canvas.height !== Math.round(height * density)) {
      canvas.width = Math.round(width * density);
      canvas.height = Math.round(height * density);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, width, height);
    const all = candidates();
    const byId = new Map(all.map(({ candidate, text, isStrong }) => [candidate.id, { text, isStrong }]));
    const always = all.filter(({ isStrong }) => isStrong).length;
    drawn = chooseLabels(
      all.map(({ candidate }) => candidate),
      always,
      { width, height },
      marksIn(width, height),
    ).map((label) => ({ ...label, text: '', isStrong: false, ...byId.get(label.id) }));
    const { text: ink, background } = palette.peek();
    context.textAlign = 'left';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = HALO;
    context.strokeStyle = background;
    context.fillStyle = ink;
    for (const { x, y, text, isStrong } of drawn) {
      context.font = isStrong ? STRONG : FONT;
      context.strokeText(text, x, y);
      context.fillText(text, x, y);
    }
  }

  renderer.on('afterRender', draw);
  return {
    labels: () => drawn,
    emphasize(next) {
      emphasized = next;
      renderer.scheduleRender();
    },
    invalidate() {
      ranked = undefined;
      renderer.scheduleRender();
    },
  };
}

function shortened(name: string): string {
  const characters = [...name];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : name;
}
