import type { Path, PathAnswer } from '../model/paths.js';
import type { GraphServer } from '../model/server.js';
import type { Client } from './client.js';
import { relationEvidence } from './evidence.js';
import type { PathsQuery } from './generated/operations.js';
import { Paths } from './generated/queries/Paths.js';
import { lensOf } from './lens.js';
import { present } from './present.js';

/** How many paths are looked for: more than can be told apart on a canvas. */
const FIRST = 10;

export function pathsOf(client: Client): Pick<GraphServer, 'paths'> {
  return {
    async paths({ from, to, via, chronological, more, maxHops, avoid }, lens) {
      const { data, errors } = await client.askForPart(Paths, {
        from,
        to,
        via: [...via],
        chronological,
        mode: more ? 'K_SHORTEST' : 'SHORTEST',
        maxHops,
        avoid: [...avoid],
        first: FIRST,
        lens: lensOf(lens),
      });
      if (data === null) return { kind: 'REFUSED', message: errors.join('\n') };
      return answerOf(data.paths);
    },
  };
}

function answerOf(result: PathsQuery['paths']): PathAnswer {
  switch (result.__typename) {
    case 'Paths':
      return { kind: 'PATHS', hops: result.hops, paths: result.paths.map(pathOf) };
    case 'NoPath':
      return { kind: 'NO_PATH', from: result.from, to: result.to, searchedHops: result.searchedHops };
    case 'SearchLimitReached':
      return { kind: 'GAVE_UP', hint: result.hint };
  }
}

type PathFound = Extract<PathsQuery['paths'], { __typename: 'Paths' }>['paths'][number];

function pathOf({ hops, weakestCertainty, start, end, steps }: PathFound): Path {
  return {
    hops,
    weakestCertainty,
    ...present({ start, end }),
    steps: steps.map((step) => ({ ...step, relation: relationEvidence(step.relation) })),
  };
}
