import { temporarySqlite } from '../store/sqlite/temporary.js';
import { describeNeo4j, realNeo4j } from '../support/neo4j.js';
import { agreeOn } from './agreement.js';

const SEED = Number(process.env.DIFFERENTIAL_SEED ?? Math.floor(Math.random() * 2 ** 31));
const CASES = Number(process.env.DIFFERENTIAL_CASES ?? 300);
/** No test is about time: this one has as many cases as it is told. */
const TIMEOUT = 300_000 + CASES * 1_000;

describeNeo4j('SQLite, Neo4j and the oracle', () => {
  const stores = { SQLite: temporarySqlite(), Neo4j: realNeo4j() };

  it(
    `agree on ${CASES} random questions about random graphs (DIFFERENTIAL_SEED=${SEED} DIFFERENTIAL_CASES=${CASES})`,
    async () => {
      const tally = await agreeOn(CASES, SEED, stores);
      const kinds = [...tally].map(([kind, count]) => `${count} ${kind}`).sort();
      process.stderr.write(`DIFFERENTIAL_SEED=${SEED} DIFFERENTIAL_CASES=${CASES}: ${kinds.join(', ')}\n`);
      expect([...tally.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(CASES);
    },
    TIMEOUT,
  );
});
