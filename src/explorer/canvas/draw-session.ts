import { effect, type Signal, signal, untracked } from '@preact/signals';
import type { Session } from '../model/session.js';
import type { Point } from '../model/view.js';
import type { RelationKind } from '../model/words.js';
import { type DrawnCanvas, setDrawnCanvas } from './drawn-canvas.js';
import { apply, differenceOf, emptyGraph, isNone } from './graph/drawn-graph.js';
import { dress } from './graph/dress.js';
import { placeNew } from './graph/place.js';
import { radiiOf } from './graph/radius.js';
import { labelLayer } from './labels/label-layer.js';
import { startLayouter } from './layout/layouter.js';
import { oncePerFrame, reducesMotion } from './look/motion.js';
import { palette } from './look/theme.js';
import { startMeasuring } from './measured.js';
import { PALETTES } from './palette.js';
import { selectByBox } from './stage/box-select.js';
import { stageCamera } from './stage/camera.js';
import { emphasisOf } from './stage/emphasis.js';
import { listenTo } from './stage/gestures.js';
import { projectionOf } from './stage/projection.js';
import { createStage } from './stage/stage.js';

/** What is under the pointer, and where, in pixels of the canvas. */
export interface Hovered {
  readonly id: string;
  readonly at: Point;
}

export interface Drawing {
  readonly canvas: DrawnCanvas;
  readonly hovered: Signal<Hovered | undefined>;
  /** Whether the browser has taken the graphics away; it gives them back by itself. */
  readonly isInterrupted: Signal<boolean>;
  stop(): void;
}

/** How many a double click brings. */
const EXPAND_LIMIT = 25;

/**
 * Draws what the session shows, and turns what is done to the drawing into the session's steps.
 * @throws Error where WebGL 2 is missing.
 */
export function drawSession(container: HTMLElement, session: Session): Drawing {
  const graph = emptyGraph();
  const stage = createStage(container, graph);
  const { renderer } = stage;
  const camera = stageCamera(renderer, graph);
  const labels = labelLayer(renderer, graph);
  const measured = startMeasuring(session, graph);
  const hovered = signal<Hovered | undefined>(undefined);
  const isInterrupted = signal(false);
  /** Where the layout has each entity: also of those that are not shown now, so that they come back to where they were. */
  const free = new Map<string, Point>();
  const carried = new Set<string>();
  const pins = () => session.view.peek().pins;

  const inNextFrame = oncePerFrame(() => {
    moveAll();
    camera.follow();
  });
  const layouter = startLayouter((places, isSettled) => {
    for (const [id, place] of places) free.set(id, place);
    if (isSettled || !reducesMotion()) inNextFrame.ask();
  });

  function moveAll(): void {
    const pinned = pins();
    graph.updateEachNodeAttributes(
      (id, attributes) => (carried.has(id) ? attributes : { ...attributes, ...(pinned[id] ?? free.get(id)) }),
      { attributes: ['x', 'y'] },
    );
  }

  function dressAll(): void {
    const { relations } = session.shown.peek();
    dress(graph, {
      palette: palette.value,
      relations: new Map(relations.map((relation) => [relation.id, relation])),
      colourOf: measured.colourOf(),
      radiusOf: radiiOf(measured.sizes(), graph.order),
      isPinned: (id) => id in pins(),
    });
    labels.invalidate();
  }

  const stops = [
    // Which entities and lines there are.
    effect(() => {
      const shown = session.shown.value;
      const difference = differenceOf(graph, shown);
      untracked(() => {
        if (isNone(difference)) {
          dressAll();
          return;
        }
        const lost = difference.newNodes.map(({ id }) => id).filter((id) => pins()[id] === undefined && !free.has(id));
        const kept = new Set(graph.nodes().filter((id) => free.has(id)));
        const neighbours = neighboursIn(shown.edges);
        for (const [id, place] of placeNew(lost, (id) => neighbours.get(id) ?? [], free)) free.set(id, place);
        stage.batch(() => {
          apply(graph, difference, (id) => pins()[id] ?? free.get(id) ?? { x: 0, y: 0 });
          measured.refresh();
          dressAll();
        });
        camera.follow();
        if (lost.length > 0) layouter.start(graph, (id) => (id in pins() ? 'PINNED' : kept.has(id) ? 'KEPT' : 'FREE'));
      });
    }),
    // How they look.
    effect(() => {
      palette.value;
      measured.changes.value;
      untracked(dressAll);
    }),
    // What is pinned, and where.
    effect(() => {
      session.view.value.pins;
      untracked(() => {
        moveAll();
        dressAll();
      });
    }),
    // What is looked at.
    effect(() => {
      const { selected } = session.view.value;
      session.shown.value;
      const emphasized = emphasisOf(graph, {
        hovered: hovered.value?.id,
        selected,
        highlighted: session.highlighted.value,
      });
      stage.emphasize(emphasized, new Set(selected));
      labels.emphasize(emphasized);
    }),
    effect(() => {
      const [first] = session.view.value.selected;
      if (first !== undefined) untracked(() => camera.reveal(first));
    }),
  ];

  listenTo(renderer, graph, {
    hover(id, at) {
      hovered.value = id === undefined ? undefined : { id, at };
    },
    click(id, isAdding) {
      const { selected } = session.view.peek();
      if (id === undefined) {
        if (!isAdding) session.select([]);
      } else if (isAdding)
        session.select(selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id]);
      else session.select([id]);
    },
    doubleClick(id) {
      const hidden = new Set<RelationKind>(session.view.peek().hidden.relationKinds);
      const kinds = Object.keys(PALETTES.light.relations) as RelationKind[];
      void session.expand(
        id,
        kinds.filter((kind) => !hidden.has(kind)),
        EXPAND_LIMIT,
      );
    },
    dragStart(ids) {
      hovered.value = undefined;
      for (const id of ids) carried.add(id);
    },
    dragEnd(ids) {
      carried.clear();
      if (ids.length === 0) return;
      const put = ids.map((id): [string, Point] => {
        const { x, y } = graph.getNodeAttributes(id);
        return [id, { x: rounded(x), y: rounded(y) }];
      });
      const what = ids.length === 1 ? `Pin ${graph.getNodeAttribute(ids[0], 'label')}` : `Pin ${ids.length} entities`;
      session.change(what, (view) => ({ ...view, pins: { ...view.pins, ...Object.fromEntries(put) } }));
    },
  });
  renderer.setSetting('getDraggedNodes', (id) => {
    const selected = session.view.peek().selected.filter((one) => graph.hasNode(one));
    return selected.includes(id) ? selected : [id];
  });
  const stopBox = selectByBox(
    container,
    renderer,
    graph,
    () => hovered.peek() !== undefined,
    (ids) => session.select([...new Set([...session.view.peek().selected, ...ids])]),
  );
  renderer.on('webglContextLost', () => {
    isInterrupted.value = true;
  });
  renderer.on('webglContextRestored', () => {
    isInterrupted.value = false;
  });

  const canvas: DrawnCanvas = {
    fit: camera.fit,
    zoomIn: camera.zoomIn,
    zoomOut: camera.zoomOut,
    pan: camera.pan,
    tidy: () => {
      camera.fit();
      layouter.start(graph, (id) => (id in pins() ? 'PINNED' : 'FREE'));
    },
    graph,
    get width() {
      return renderer.getDimensions().width;
    },
    get height() {
      return renderer.getDimensions().height;
    },
    projection: () => projectionOf(renderer),
    radiusOf: (size) => renderer.scaleSize(size),
    labels: labels.labels,
    layers() {
      renderer.refresh({ partialGraph: {}, skipIndexation: true });
      return [renderer.getStageCanvas(), labels.canvas];
    },
  };
  setDrawnCanvas(session, canvas);
  return {
    canvas,
    hovered,
    isInterrupted,
    stop() {
      setDrawnCanvas(session, undefined);
      for (const stop of stops) stop();
      stopBox();
      inNextFrame.stop();
      measured.stop();
      layouter.stop();
      stage.stop();
    },
  };
}

function neighboursIn(edges: readonly { readonly source: string; readonly target: string }[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (id: string, other: string) => {
    const others = neighbours.get(id);
    if (others === undefined) neighbours.set(id, [other]);
    else others.push(other);
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return neighbours;
}

/** Pins are part of the address. */
function rounded(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}
