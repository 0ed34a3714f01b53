import type { Judgement } from '../domain/judgement.js';
import { type Aliases, compareIds } from './aliases.js';

/** Which ids SAME judgements make aliases: all that they connect, also by way of others, are shown under the first of them. */
export function aliasesBy(judgements: readonly Judgement[]): Aliases {
  const neighbours = new Map<string, string[]>();
  for (const { pair, verdict } of judgements) {
    if (verdict !== 'SAME') continue;
    const [one, other] = pair;
    neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
    neighbours.set(other, [...(neighbours.get(other) ?? []), one]);
  }
  const aliases = new Map<string, string>();
  const seen = new Set<string>();
  for (const id of neighbours.keys()) {
    if (seen.has(id)) continue;
    const [canonical = id, ...others] = connectedWith(id, neighbours, seen).sort(compareIds);
    for (const other of others) aliases.set(other, canonical);
  }
  return aliases;
}

/** The judgements, each of `later` in the place of the one about the same two. */
export function putJudgements(before: readonly Judgement[], later: readonly Judgement[]): Judgement[] {
  return [...new Map([...before, ...later].map((judgement) => [JSON.stringify(judgement.pair), judgement])).values()];
}

function connectedWith(id: string, neighbours: ReadonlyMap<string, readonly string[]>, seen: Set<string>): string[] {
  const found = [id];
  seen.add(id);
  for (const one of found) {
    for (const other of neighbours.get(one) ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      found.push(other);
    }
  }
  return found;
}
