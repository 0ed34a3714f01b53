export interface Ends {
  readonly source: string;
  readonly target: string;
}

/** How far an edge bows out, as a part of its length; a loop's height, as a multiple of its entity's radius. */
export type Bend = {
  /** How many lines the two entities share. */
  readonly bundle: number;
} & (
  | { readonly path: 'straight' | 'curved'; readonly curvature: number }
  | { readonly path: 'loop'; readonly loopRadius: number }
);

const STEP = 0.16;
/** However many lines two entities share, the fan stays within this. */
const WIDEST = 0.4;
const FIRST_LOOP = 4.5;
const LOOP_STEP = 1.6;
/** However many loops there are, the last reaches only so much farther than the first. */
const LOOPS_DEPTH = 5;

/** Fans out the edges that join the same two, so that each can be seen and clicked: one bend for each edge, in their order. */
export function bendsOf(edges: readonly Ends[]): Bend[] {
  const totals = new Map<string, number>();
  for (const edge of edges) totals.set(pairOf(edge), (totals.get(pairOf(edge)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return edges.map((edge) => {
    const pair = pairOf(edge);
    const index = seen.get(pair) ?? 0;
    const bundle = totals.get(pair) ?? 1;
    seen.set(pair, index + 1);
    return edge.source === edge.target
      ? { bundle, path: 'loop', loopRadius: FIRST_LOOP + Math.min(LOOP_STEP, LOOPS_DEPTH / bundle) * index }
      : bendOf(edge, index, bundle);
  });
}

function bendOf({ source, target }: Ends, index: number, bundle: number): Bend {
  const step = Math.min(STEP, WIDEST / Math.max(bundle - 1, 1));
  const curvature = (index - (bundle - 1) / 2) * step;
  if (Math.abs(curvature) < 1e-6) return { bundle, path: 'straight', curvature: 0 };
  // A curve bows to the side of its own direction: edges the other way around would fall on their opposites.
  return { bundle, path: 'curved', curvature: source < target ? curvature : -curvature };
}

function pairOf({ source, target }: Ends): string {
  return source < target ? `${source}\n${target}` : `${target}\n${source}`;
}
