import type { ShapeName } from '../canvas/shapes.js';
import type { Point } from '../model/view.js';

/** What a picture shows, in pixels from the upper left corner. */
export interface PictureNode extends Point {
  readonly shape: ShapeName;
  readonly radius: number;
  readonly color: string;
}

export interface PictureEdge {
  readonly from: PictureNode;
  readonly to: PictureNode;
  readonly curvature: number;
  /** Of an edge that comes back to where it began: how far it reaches, in radii. */
  readonly loopRadius: number;
  readonly isLoop: boolean;
  readonly hasHead: boolean;
  readonly color: string;
  readonly width: number;
  readonly dash: number;
  readonly gap: number;
}

export interface PictureLabel extends Point {
  readonly text: string;
  readonly isStrong: boolean;
}

export interface LegendEntry {
  readonly text: string;
  readonly color: string;
  /** The shape of a kind of entity; lines have none. */
  readonly shape?: ShapeName;
  readonly dash?: number;
  readonly gap?: number;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly ink: string;
  /** What it is, in one line. */
  readonly caption: string;
  readonly edges: readonly PictureEdge[];
  readonly nodes: readonly PictureNode[];
  readonly labels: readonly PictureLabel[];
  readonly legend: readonly LegendEntry[];
}
