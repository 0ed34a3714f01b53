import { type Adjacency, NO_DAY } from '../adjacency/adjacency.js';
import { type Beginning, bestFirst, type Chain } from './best-first.js';
import { FIRST, fewestHops } from './chains.js';
import type { Effort } from './effort.js';
import type { SearchGraph } from './search-graph.js';
import { smallestFirst } from './smallest-first.js';
import { type Closed, NOTHING_CLOSED } from './wave.js';

interface Ends {
  readonly from: number;
  readonly to: number;
}

/** A path, and after how many of its nodes it leaves the one from which it branches off. */
interface Candidate {
  readonly chain: Chain;
  readonly branchesAt: number;
}

/**
 * The k best simple paths, by hops, then as {@link bestFirst} orders them: Yen 1971, "Finding the K Shortest Loopless Paths in a
 * Network", with the remark of Lawler 1972 that a path need not be left before it left its own. The nodes of a path are entities and
 * relations by turns, and neither occur twice: three who met at one meeting are not two hops apart. So paths branch at relations, too.
 */
export async function kShortest(
  graph: SearchGraph,
  ends: Ends,
  maxHops: number,
  k: number,
  effort: Effort,
): Promise<Chain[]> {
  const search = (question: Branch) => bestBranch(graph, ends.to, question, maxHops, effort);
  const found: Chain[] = [];
  let candidates: Candidate[] = [];
  let next = await search({ entities: [ends.from], relations: [], closed: NOTHING_CLOSED, branchesAt: 0 });
  while (next !== undefined) {
    found.push(next.chain);
    if (found.length === k) break;
    for (let at = next.branchesAt; at < 2 * next.chain.relations.length; at += 1) {
      const candidate = await search(branchAt(next.chain, at, found));
      if (candidate !== undefined) candidates.push(candidate);
    }
    const [best] = smallestFirst(candidates, (a, b) => compareChains(a.chain, b.chain, graph.view.adjacency));
    candidates = candidates.filter((other) => other !== best);
    next = best;
  }
  return found;
}

/** How paths begin that are looked for: with these entities and relations, and then in a way that is not closed. */
interface Branch {
  readonly entities: readonly number[];
  readonly relations: readonly number[];
  readonly closed: Closed;
  readonly branchesAt: number;
}

/** Paths with the same first nodes as `path`, up to the one at a place, and with another one after it than each one found. */
function branchAt(path: Chain, branchesAt: number, found: readonly Chain[]): Branch {
  const hops = Math.floor(branchesAt / 2);
  const entities = path.entities.slice(0, hops + 1);
  const relations = path.relations.slice(0, hops);
  const alike = found.filter((other) => begins(other.entities, entities) && begins(other.relations, relations));
  const closed = {
    entities: new Set(entities.slice(0, -1)),
    relations: new Set(relations),
    notFirst: new Set<number>(),
  };
  if (branchesAt % 2 === 0) {
    const notFirst = new Set(alike.flatMap((other) => other.relations[hops] ?? []));
    return { entities, relations, branchesAt, closed: { ...closed, notFirst } };
  }
  const relation = path.relations[hops] ?? 0;
  const byIt = alike.filter((other) => other.relations[hops] === relation);
  const first = { relation, notTo: new Set(byIt.flatMap((other) => other.entities[hops + 1] ?? [])) };
  return { entities, relations, branchesAt, closed: { ...closed, first } };
}

function begins(whole: readonly number[], part: readonly number[]): boolean {
  return part.every((number, index) => whole[index] === number);
}

async function bestBranch(
  graph: SearchGraph,
  to: number,
  { entities, relations, closed, branchesAt }: Branch,
  maxHops: number,
  effort: Effort,
): Promise<Candidate | undefined> {
  const [from] = entities.slice(-1);
  if (from === undefined) return undefined;
  const beginning = beginningOf(graph, entities, relations);
  const question = { from, to, time: beginning.time, closed };
  const chains = await fewestHops(graph, question, maxHops - relations.length, effort);
  if (chains === undefined) return undefined;
  const { value: rest } = await bestFirst(chains, graph, beginning, effort).next();
  if (rest === undefined) return undefined;
  const chain = {
    ...rest,
    entities: [...entities.slice(0, -1), ...rest.entities],
    relations: [...relations, ...rest.relations],
  };
  return { chain, branchesAt };
}

function beginningOf(graph: SearchGraph, entities: readonly number[], relations: readonly number[]): Beginning {
  const strengths = relations.flatMap((relation, index) =>
    entities.slice(index, index + 2).map((entity) => graph.view.strengthIn(relation, entity)),
  );
  return {
    weakest: Math.max(0, ...strengths),
    end: Math.max(NO_DAY, ...relations.map((relation) => graph.view.adjacency.lastKnownDay(relation))),
    time: Math.max(FIRST, ...relations.map((relation) => graph.beginsFrom(relation))),
  };
}

/** The order of paths: by hops, weakest certainty, end (the latest first), and then the ids hop by hop. */
function compareChains(a: Chain, b: Chain, { tables }: Adjacency): number {
  const byRank = a.relations.length - b.relations.length || a.weakest - b.weakest || b.end - a.end;
  if (byRank !== 0) return byRank;
  for (const [index, relation] of a.relations.entries()) {
    const [entity, other] = [a.entities[index + 1] ?? 0, b.entities[index + 1] ?? 0];
    const byIds = tables.relations.compare(relation, b.relations[index] ?? 0) || tables.entities.compare(entity, other);
    if (byIds !== 0) return byIds;
  }
  return 0;
}
