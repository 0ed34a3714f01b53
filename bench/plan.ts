/**
 * What the read plan brings on Neo4j: the same questions, over HTTP and in turns, to one server that reads ahead and to one
 * whose loaders read level by level. `npm run bench:plan -- [size] [rounds]`; a size of 3000 grows 21,000 relations.
 */
import { randomBytes } from 'node:crypto';
import type { ChangeSet } from '../src/domain/change-set.js';
import { openNeo4jStore } from '../src/store/neo4j/store.js';
import type { Store } from '../src/store/port.js';
import { growDiplomacy } from '../test/fixtures/grow-diplomacy.js';
import { levelByLevel } from '../test/support/level-by-level.js';
import { roundTripsOf } from '../test/support/round-trips.js';
import { serve, type TestServer } from '../test/support/server.js';
import { startNeo4j } from '../tools/neo4j/server.js';
import { PLAN_QUESTIONS } from './plan-questions.js';

const PART = 3000;
const [size = 3000, rounds = 40] = process.argv.slice(2).map(Number);

interface Measured {
  readonly first: number;
  readonly times: number[];
  readonly trips: number;
}

async function timeOf(server: TestServer, query: string): Promise<number> {
  const start = performance.now();
  const { errors } = await server.ask(query);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return performance.now() - start;
}

async function begin(server: TestServer, query: string): Promise<Measured> {
  const first = await timeOf(server, query);
  const trips = await roundTripsOf(() => server.ask(query));
  return { first, times: [], trips: trips.length };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** A transaction of a server with little memory does not hold it all. */
function inParts(changes: ChangeSet): ChangeSet[] {
  const { relations, claims } = changes;
  const starts = [...Array(Math.ceil(relations.length / PART)).keys()].map((part) => part * PART);
  const nothing = { sources: [], entities: [], relations: [], claims: [] };
  return [
    { ...changes, relations: [], claims: [] },
    ...starts.map((start) => {
      const part = relations.slice(start, start + PART);
      const ids = new Set(part.map(({ id }) => id));
      return { ...changes, ...nothing, relations: part, claims: claims.filter(({ subject }) => ids.has(subject)) };
    }),
  ];
}

const neo4j = await startNeo4j({ password: randomBytes(9).toString('hex') });
const store: Store = await openNeo4jStore({ ...neo4j, kind: 'neo4j' });
for (const changes of inParts(growDiplomacy(size))) await store.apply(changes);
const withPlan = await serve(store);
const without = await serve(levelByLevel(store));
const ratios: number[] = [];
console.log(
  `${7 * size} relations, Neo4j ${neo4j.version}, ${rounds} rounds; medians in ms, and the first answer of all`,
);
for (const [name, query] of Object.entries(PLAN_QUESTIONS)) {
  const levels = await begin(without, query);
  const plan = await begin(withPlan, query);
  for (let round = 0; round < rounds; round += 1) {
    levels.times.push(await timeOf(without, query));
    plan.times.push(await timeOf(withPlan, query));
  }
  const [a, b] = [median(levels.times), median(plan.times)];
  ratios.push(a / b);
  console.log(
    `${name.padEnd(44)} levels ${levels.trips} trips ${a.toFixed(1)} (first ${levels.first.toFixed(0)})`.padEnd(92),
    `plan ${plan.trips} trips ${b.toFixed(1)} (first ${plan.first.toFixed(0)})   ${(a / b).toFixed(2)} times as fast`,
  );
}
const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
console.log(`geometric mean: ${mean.toFixed(2)} times as fast`);
await withPlan.stop();
await without.stop();
await store.close();
await neo4j.stop();
