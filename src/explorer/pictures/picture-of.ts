import { type DrawnCanvas, drawnCanvasOf } from '../canvas/drawn-canvas.js';
import { lineWidthOf } from '../canvas/graph/dress.js';
import { palette } from '../canvas/look/theme.js';
import { DASH_PATTERNS, LINE_STYLE_WORDS, LINE_STYLES, lineOf, SHAPE_OF } from '../canvas/marks.js';
import type { Palette } from '../canvas/palette.js';
import { emphasisOf } from '../canvas/stage/emphasis.js';
import { ENTITY_KINDS, RELATION_KINDS } from '../model/kinds.js';
import type { Session } from '../model/session.js';
import type { Colouring } from '../model/view.js';
import { periodWords } from '../time/window.js';
import { capital, counted, ENTITY, ENTITY_NOUNS, RELATION, RELATION_NOUNS } from '../wording/nouns.js';
import { groupEntries } from './group-entries.js';
import type { LegendEntry, Picture, PictureEdge, PictureNode } from './picture.js';

/** What the canvas of the session shows now, at its present zoom. Undefined where nothing is drawn, as where WebGL 2 is missing. */
export function pictureOf(session: Session): Picture | undefined {
  const canvas = drawnCanvasOf(session);
  if (canvas === undefined) return undefined;
  const { graph, width, height } = canvas;
  const { project } = canvas.projection();
  const zoom = canvas.radiusOf(1);
  const {
    nodes: raised,
    edges: raisedEdges,
    isElseDim,
  } = emphasisOf(graph, {
    selected: [],
    highlighted: session.highlighted.value,
  });
  const nodes = new Map(
    graph.mapNodes((id, { x, y, shape, size, color, dimColor }): [string, PictureNode] => {
      const isDim = isElseDim && !raised.has(id);
      return [id, { ...project({ x, y }), shape, radius: size * zoom, color: isDim ? dimColor : color }];
    }),
  );
  const edges = graph.mapEdges((id, attributes, source, target): PictureEdge[] => {
    const [from, to] = [nodes.get(source), nodes.get(target)];
    if (from === undefined || to === undefined) return [];
    const { curvature, loopRadius, head, color, dimColor, size, dash, gap } = attributes;
    const isDim = isElseDim && !raisedEdges.has(id);
    return [
      {
        from,
        to,
        curvature,
        loopRadius,
        isLoop: source === target,
        hasHead: head === 'arrow',
        color: isDim ? dimColor : color,
        width: lineWidthOf(size) * zoom,
        dash,
        gap,
      },
    ];
  });
  const colours = palette.value;
  return {
    width,
    height,
    background: colours.background,
    ink: colours.text,
    caption: captionOf(session),
    edges: edges.flat(),
    nodes: [...nodes.values()],
    labels: canvas.labels(),
    legend: legendOf(session, canvas, colours),
  };
}

function captionOf(session: Session): string {
  const { entities, relations } = session.shown.value;
  const { during, knownBy } = session.view.value.lens;
  return [
    `${counted(entities.length, ENTITY)}, ${counted(relations.length, RELATION)}`,
    ...(during === undefined ? [] : [periodWords(during)]),
    ...(knownBy === undefined ? [] : [`as known by ${knownBy}`]),
    'Demarche',
  ].join(' · ');
}

/** Of the kinds, groups and lines that are there. */
function legendOf(session: Session, canvas: DrawnCanvas, colours: Palette): LegendEntry[] {
  const { entities, relations } = session.shown.value;
  const entityKinds = new Set(entities.map(({ kind }) => kind));
  const relationKinds = new Set(relations.map(({ kind }) => kind));
  const styles = new Set(relations.map((relation) => lineOf(relation).style));
  const { colouring } = session.view.value;
  return [
    ...ENTITY_KINDS.filter((kind) => entityKinds.has(kind)).map((kind) => ({
      text: capital(ENTITY_NOUNS[kind].one),
      color: colouring === 'KIND' ? colours.entities[kind] : colours.otherGroups,
      shape: SHAPE_OF[kind],
    })),
    ...(colouring === 'KIND' ? [] : groupsOf(session, canvas, colouring, colours.otherGroups)),
    ...RELATION_KINDS.filter((kind) => relationKinds.has(kind)).map((kind) => ({
      text: capital(RELATION_NOUNS[kind].one),
      color: colours.relations[kind],
    })),
    ...LINE_STYLES.filter((style) => style !== 'SOLID' && styles.has(style)).map((style) => ({
      text: LINE_STYLE_WORDS[style],
      color: colours.text,
      ...DASH_PATTERNS[style],
    })),
  ];
}

function groupsOf(
  session: Session,
  { graph, groupColours }: DrawnCanvas,
  colouring: Exclude<Colouring, 'KIND'>,
  otherGroups: string,
): LegendEntry[] {
  const isElse = graph.someNode((_, { color }) => color === otherGroups);
  return groupEntries({
    colouring,
    colours: groupColours() ?? new Map(),
    otherColour: isElse ? otherGroups : undefined,
    stateNames: session.loaded.value.stateNames,
  });
}
