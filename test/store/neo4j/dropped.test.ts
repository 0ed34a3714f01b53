import { Connection } from '../../../src/store/neo4j/connection.js';
import { cypher, describeNeo4j, neo4jLocation } from '../../support/neo4j.js';

/** Would run for hours. */
const ENDLESS = 'UNWIND range(1, 1000000) AS one UNWIND range(1, 1000000) AS other RETURN sum(one * other) AS sum';

describeNeo4j('A read that nobody waits for any more', () => {
  it('is stopped in the real Neo4j, and others go on', async () => {
    const connection = new Connection(neo4jLocation());
    const controller = new AbortController();
    const abandoned = connection.until(controller.signal).read({ name: 'endless', text: ENDLESS });
    const outcome = expect(abandoned).rejects.toThrow('gone');
    while ((await running()) === 0);
    controller.abort(new Error('gone'));
    await outcome;
    while ((await running()) > 0);
    expect(await connection.read({ name: 'one', text: 'RETURN 1 AS one' })).toEqual([{ one: 1 }]);
    await connection.close();
  });
});

async function running(): Promise<number> {
  const rows = await cypher(
    `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN 1`,
  );
  return rows.length;
}
