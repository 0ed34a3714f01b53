import type { Path, PathQuestion, Step } from '../../src/analysis/paths/question.js';
import type { RecordedClaim } from '../../src/domain/claim.js';
import { FIRST_DAY, LAST_DAY } from '../../src/domain/day.js';
import { edtfBounds } from '../../src/domain/edtf.js';
import { aboutParticipant, aboutRelation, weigh } from '../../src/domain/evidence.js';
import type { Lens } from '../../src/domain/lens.js';
import { type Relation, relationBounds } from '../../src/domain/relation.js';
import { CONNECTING_ROLES } from '../../src/domain/relation-kinds.js';
import { compareText } from '../../src/domain/text-order.js';
import { CERTAINTIES, type Certainty } from '../../src/domain/vocabulary.js';
import { claimsAbout, type Graph } from './graph.js';
import { partsSeen, relationsSeen } from './seen.js';

interface Hop extends Step {
  readonly fact: Relation;
}

/** Answers a question about paths by looking at every simple path there is: slow, and plainly what the definition says. */
export function allPaths(graph: Graph, question: PathQuestion): Path[] {
  const hops = hopsSeen(graph, question);
  const found: Hop[][] = [];
  const walk = (at: string, trail: Hop[]) => {
    if (at === question.to) found.push(trail);
    if (at === question.to || trail.length === question.maxHops) return;
    for (const hop of hops) {
      if (hop.from !== at || hop.to === question.from) continue;
      if (trail.some(({ to, relation }) => to === hop.to || relation === hop.relation)) continue;
      walk(hop.to, [...trail, hop]);
    }
  };
  walk(question.from, []);
  const allowed = found.filter((trail) => !question.chronological || isChronological(trail)).map(toPath);
  const fewest = Math.min(...allowed.map(({ steps }) => steps.length));
  return allowed
    .filter(({ steps }) => question.mode === 'K_SHORTEST' || steps.length === fewest)
    .sort(comparePaths)
    .slice(0, question.first);
}

function hopsSeen(graph: Graph, { via, lens, avoid }: PathQuestion): Hop[] {
  const asserted: Lens = { ...lens, includeDenied: false };
  return relationsSeen(graph, asserted).flatMap((fact) => {
    if (!via.includes(fact.kind)) return [];
    const claims = claimsAbout(graph, fact.id);
    const parts = partsSeen(graph, fact, asserted).filter(({ role }) => CONNECTING_ROLES.includes(role));
    const who = [...new Set(parts.map(({ entity }) => entity))].filter((entity) => !avoid.includes(entity));
    return who.flatMap((from) =>
      who
        .filter((to) => to !== from)
        .map((to) => ({ from, relation: fact.id, to, fact, certainty: weakest(claims, [from, to], asserted) })),
    );
  });
}

function weakest(claims: readonly RecordedClaim[], entities: readonly string[], lens: Lens): Certainty {
  const parts = [aboutRelation(claims), ...entities.map((entity) => aboutParticipant(claims, entity))];
  const ranks = parts.map((part) => CERTAINTIES.indexOf(weigh(part, lens).certainty ?? 'POSSIBLE'));
  return CERTAINTIES[Math.max(...ranks)] ?? 'POSSIBLE';
}

/** Whether each relation can begin on a day no earlier than that of the one before: on the first such day, taken one by one. */
function isChronological(trail: readonly Hop[]): boolean {
  let day = FIRST_DAY;
  return trail.every(({ fact: { start } }) => {
    const { earliest, latest } = start === undefined ? { earliest: FIRST_DAY, latest: LAST_DAY } : edtfBounds(start);
    if (earliest > day) day = earliest;
    return day <= latest;
  });
}

function toPath(trail: readonly Hop[]): Path {
  const starts = trail.map(({ fact }) => relationBounds(fact).earliest).filter((day) => day !== FIRST_DAY);
  const ends = trail.flatMap(({ fact }) => {
    const { latest } = relationBounds(fact);
    if (latest !== LAST_DAY) return [latest];
    const begunBy = fact.start === undefined ? LAST_DAY : edtfBounds(fact.start).latest;
    return begunBy === LAST_DAY ? [] : [begunBy];
  });
  return {
    steps: trail.map(({ from, relation, to, certainty }) => ({ from, relation, to, certainty })),
    weakestCertainty: CERTAINTIES[Math.max(...trail.map((hop) => CERTAINTIES.indexOf(hop.certainty)))] ?? 'POSSIBLE',
    start: starts.sort()[0],
    end: ends.sort().at(-1),
  };
}

function comparePaths(a: Path, b: Path): number {
  return (
    a.steps.length - b.steps.length ||
    CERTAINTIES.indexOf(a.weakestCertainty) - CERTAINTIES.indexOf(b.weakestCertainty) ||
    compareText(b.end ?? '', a.end ?? '') ||
    compareIds(a.steps, b.steps)
  );
}

function compareIds([a, ...restA]: readonly Step[], [b, ...restB]: readonly Step[]): number {
  if (a === undefined || b === undefined) return 0;
  return compareText(a.relation, b.relation) || compareText(a.to, b.to) || compareIds(restA, restB);
}
