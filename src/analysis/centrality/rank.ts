import { BadInputError } from '../../domain/errors.js';
import { effortOf, MEASURES, type Measure, type Metric } from './measures.js';
import { MAX_PAIRS, type Projection } from './projection.js';
import type { Community, Ranked } from './question.js';
import type { Workers } from './workers.js';

/** So many digits are shown of a score: those who differ by less are equal, whatever rounding made of them. */
const DIGITS = 10;

/**
 * All of the projection's entities by the metric's score, best first, then by id.
 * @throws BadInputError for one that is too large, before it is begun, and what `signal` was aborted with.
 */
export async function rank(
  metric: Metric,
  projection: Projection | undefined,
  workers: Workers,
  signal?: AbortSignal,
): Promise<Ranked[]> {
  const scores = await measured(metric, projection, workers, signal);
  return [...scores]
    .map(([entity, score]) => ({ entity, score: Number(score.toPrecision(DIGITS)) }))
    .sort((a, b) => b.score - a.score);
}

/**
 * The communities of the projection, the largest first, then by the smallest id in them.
 * @throws as {@link rank} does.
 */
export async function findCommunities(
  projection: Projection | undefined,
  workers: Workers,
  signal?: AbortSignal,
): Promise<Community[]> {
  const communities = await measured('COMMUNITIES', projection, workers, signal);
  // In the order of the ids, so that communities come by the smallest of theirs.
  const members = new Map<number | undefined, Ranked[]>([...communities.values()].map((community) => [community, []]));
  for (const ranked of await rank('DEGREE', projection, workers, signal)) {
    members.get(communities.get(ranked.entity))?.push(ranked);
  }
  return [...members.values()]
    .sort((a, b) => b.length - a.length)
    .map((ranked, index) => ({ number: index + 1, members: ranked }));
}

/** The values by id, in the order of ids. */
async function measured(
  measure: Measure,
  projection: Projection | undefined,
  workers: Workers,
  signal?: AbortSignal,
): Promise<Map<string, number>> {
  const { ids, sources, targets, weights } = checked(measure, projection);
  if (ids.length === 0) return new Map();
  const pairs = { count: ids.length, sources, targets, weights };
  const values = await workers.run({ measure, pairs }, signal).catch((error) => {
    throw String(error).endsWith('failed to converge.') ? new BadInputError(`${NOT_FOUND} ${NARROWER}`) : error;
  });
  return new Map(ids.map((id, place) => [id, values[place] ?? 0]));
}

const NARROWER =
  'Ask for less in `within` (`around` and `depth`, fewer `kinds`, fewer kinds of relation in `via`), or for a shorter period or a higher `minCertainty` in `lens`.';

/** EIGENVECTOR alone comes to its result step by step without a bound on the steps. */
const NOT_FOUND =
  '`metric`: EIGENVECTOR has no clear answer here: parts of this graph that are hardly tied are as central as one another. Ask for PAGERANK, or for one part.';

function checked(measure: Measure, projection: Projection | undefined): Projection {
  if (projection === undefined) {
    throw new BadInputError(
      `\`within\`: expected relations that make at most ${written(MAX_PAIRS)} pairs of entities; there are more. ${NARROWER}`,
    );
  }
  const rule = MEASURES[measure];
  const effort = effortOf(rule, projection);
  if (effort <= rule.limit) return projection;
  const [entities, pairs] = [written(projection.ids.length), written(projection.weights.length)];
  const product = rule.effort === 'PAIRS' ? 'pairs' : 'for the number of entities times that of pairs';
  throw new BadInputError(
    `\`within\`: expected at most ${written(rule.limit)} ${product}, so that ${measure} is worked out in ten seconds; ` +
      `got ${entities} entities with ${pairs} pairs. ${NARROWER}`,
  );
}

function written(number: number): string {
  return number.toLocaleString('en');
}
