import {
  type EdgePath,
  extremityArrow,
  type FragmentLayer,
  layerDashed,
  layerFill,
  layerPlain,
  pathCurved,
  pathLine,
  pathLoop,
  sdfCircle,
  sdfDiamond,
  sdfRectangle,
  sdfSquare,
  sdfTriangle,
} from 'sigma/rendering';
import { SHEET_RATIO } from '../shapes.js';

/**
 * A rim around each mark, which tells it from those that it overlaps and, when it is wide, that it is selected; and a dot in the middle of those
 * that are pinned.
 */
function layerRim(): FragmentLayer {
  const { FLOAT, UNSIGNED_BYTE } = WebGL2RenderingContext;
  return {
    name: 'rim',
    uniforms: [],
    attributes: [
      { name: 'rimColor', size: 4, type: UNSIGNED_BYTE, normalized: true, source: 'rimColor' },
      { name: 'rimWidth', size: 1, type: FLOAT, source: 'rimWidth' },
      { name: 'pin', size: 1, type: FLOAT, source: 'pin' },
    ],
    glsl: `
vec4 layer_rim(vec4 v_rimColor, float v_rimWidth, float v_pin) {
  float rim = smoothstep(-context.aaWidth, context.aaWidth, context.sdf + v_rimWidth * context.pixelToUV);
  float dot = v_pin * smoothstep(context.aaWidth, -context.aaWidth, length(context.uv) - 0.26);
  return vec4(v_rimColor.rgb, max(rim, dot));
}
`,
  };
}

/**
 * A path whose dashes go by the curve's parameter instead of by its length, which would be summed up anew for each pixel of each line: on curves as
 * flat as these nobody sees the difference. And one that bends as its edges say: sigma's own spreading has no bounds.
 */
function plainly(path: EdgePath): EdgePath {
  return { ...path, linearParameterization: true, spread: undefined };
}

/** What can be drawn at all: sigma makes one program of it for entities and one for lines. */
export function primitives() {
  return {
    depthLayers: ['edges', 'nodes', 'raisedEdges', 'raisedNodes'],
    nodes: {
      shapes: [
        sdfCircle(),
        sdfSquare({ cornerRadius: 0.12 }),
        sdfDiamond(),
        sdfTriangle({ rotation: Math.PI }),
        sdfRectangle({ aspectRatio: SHEET_RATIO }),
      ],
      layers: [layerFill(), layerRim()],
      variables: {
        rimColor: { type: 'color', default: '#ffffff' },
        rimWidth: { type: 'number', default: 0 },
        pin: { type: 'number', default: 0 },
      },
    },
    edges: {
      // Every line costs as many corners as the finest path has.
      paths: [pathLine(), plainly(pathCurved({ segments: 16 })), plainly(pathLoop({ segments: 14 }))],
      extremities: [extremityArrow({ lengthRatio: 4.5, widthRatio: 4 })],
      layers: [
        layerPlain({ color: { attribute: 'body' } }),
        layerDashed({
          dashSize: { attribute: 'dash', mode: 'pixels' },
          gapSize: { attribute: 'gap', mode: 'pixels' },
          cap: 'round',
          solidExtremities: 'head',
        }),
      ],
      variables: {
        body: { type: 'color', default: '#888888' },
        dash: { type: 'number', default: 0 },
        gap: { type: 'number', default: 0 },
        // The paths have these of their own; here they are named for the styles.
        curvature: { type: 'number', default: 0 },
        loopRadius: { type: 'number', default: 3.5 },
      },
    },
  } as const;
}
