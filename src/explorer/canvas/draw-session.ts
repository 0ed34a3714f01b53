import { computed, effect, type Signal, signal, untracked } from '@preact/signals';
import type { GraphRelation } from '../model/graph.js';
import type { Session } from '../model/session.js';
import type { Point } from '../model/view.js';
import { type DrawnCanvas, setDrawnCanvas } from './drawn-canvas.js';
import { apply, differenceOf, emptyGraph, isNone } from './graph/drawn-graph.js';
import { dress } from './graph/dress.js';
import { neighboursIn } from './graph/neighbours.js';
import { placeNew } from './graph/place.js';
import { radiiOf } from './graph/radius.js';
import { labelLayer } from './labels/label-layer.js';
import { startLayouter } from './layout/layouter.js';
import type { Hold } from './layout/task.js';
import { oncePerFrame, reducesMotion } from './look/motion.js';
import { palette } from './look/theme.js';
import { startMeasuring } from './measured.js';
import { type Hovered, stepsOf } from './session-steps.js';
import { selectByBox } from './stage/box-select.js';
import { stageCamera } from './stage/camera.js';
import { emphasisOf } from './stage/emphasis.js';
import { listenTo } from './stage/gestures.js';
import { projectionOf } from './stage/projection.js';
import { createStage } from './stage/stage.js';

export interface DrawnSession {
  readonly canvas: DrawnCanvas;
  readonly hovered: Signal<Hovered | undefined>;
  /** Whether the browser has taken the graphics away; it gives them back by itself. */
  readonly isInterrupted: Signal<boolean>;
  stop(): void;
}

/**
 * Draws what the session shows, and turns what is done to the drawing into the session's steps.
 * @throws Error where WebGL 2 is missing.
 */
export function drawSession(container: HTMLElement, session: Session): DrawnSession {
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

  let isSettled = true;
  const inNextFrame = oncePerFrame(() => {
    moveAll();
    camera.follow();
    container.dataset.layout = isSettled ? 'SETTLED' : 'RUNNING';
  });
  const layouter = startLayouter((places, isLast) => {
    for (const [id, place] of places) free.set(id, place);
    isSettled = isLast;
    if (isSettled || !reducesMotion()) inNextFrame.ask();
  });

  function layOut(holdOf: (id: string) => Hold): void {
    container.dataset.layout = 'RUNNING';
    layouter.start(graph, (id) => (id in pins() ? 'PINNED' : holdOf(id)));
  }

  function moveAll(): void {
    const pinned = pins();
    graph.updateEachNodeAttributes(
      (id, attributes) => (carried.has(id) ? attributes : { ...attributes, ...(pinned[id] ?? free.get(id)) }),
      { attributes: ['x', 'y'] },
    );
  }

  let dressed: readonly GraphRelation[] = [];
  function dressAll(): void {
    const { relations } = session.shown.peek();
    dressed = relations;
    dress(graph, {
      palette: palette.value,
      relations: new Map(relations.map((relation) => [relation.id, relation])),
      colourOf: measured.colourOf(),
      radiusOf: radiiOf(measured.sizes(), graph.order),
      isPinned: (id) => id in pins(),
    });
    labels.invalidate();
  }

  // Each part of the view by itself: a selection is no reason to draw all anew.
  const pinsOfView = computed(() => session.view.value.pins);
  const selectedInView = computed(() => session.view.value.selected);

  const stops = [
    // Which entities and lines there are.
    effect(() => {
      const shown = session.shown.value;
      const difference = differenceOf(graph, shown);
      untracked(() => {
        if (isNone(difference)) {
          // As known by another day, relations stand otherwise.
          if (!haveSame(shown.relations, dressed)) dressAll();
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
        if (lost.length > 0) layOut((id) => (kept.has(id) ? 'KEPT' : 'FREE'));
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
      pinsOfView.value;
      untracked(() => {
        moveAll();
        dressAll();
      });
    }),
    // What is looked at.
    effect(() => {
      const selected = selectedInView.value;
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
      const [first] = selectedInView.value;
      if (first !== undefined) untracked(() => camera.reveal(first));
    }),
  ];

  listenTo(renderer, graph, stepsOf(session, graph, hovered, carried));
  renderer.setSetting('getDraggedNodes', (id) => {
    const selected = session.view.peek().selected.filter((one) => graph.hasNode(one));
    // Who is selected together is carried together.
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
      layOut(() => 'FREE');
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
    groupColours: measured.groupColours,
    labels: labels.labels,
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

function haveSame<Item>(some: readonly Item[], others: readonly Item[]): boolean {
  return some.length === others.length && some.every((item, i) => item === others[i]);
}
