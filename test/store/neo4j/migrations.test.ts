import { StoreTooNewError } from '../../../src/domain/errors.js';
import { migrations } from '../../../src/store/neo4j/statement.js';
import { openNeo4jStore } from '../../../src/store/neo4j/store.js';
import { change } from '../../conformance/harness.js';
import { found } from '../../conformance/search.js';
import { growNames } from '../../fixtures/grow-names.js';
import { HARBOUR_TALKS } from '../../fixtures/harbour-talks.js';
import { cypher, describeNeo4j, neo4jLocation, wipeSchema } from '../../support/neo4j.js';

const NEWEST = migrations().at(-1)?.version ?? 0;
const RECORDED = 'MATCH (m:SchemaMigration) RETURN m.version AS version, m.name AS name ORDER BY version';
const EXPECTED = migrations().map(({ version, name }) => ({ version, name }));

async function schema(): Promise<string[]> {
  const constraints = await cypher<{ name: string }>('SHOW CONSTRAINTS YIELD name');
  const indexes = await cypher<{ name: string }>("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  return [...new Set([...constraints, ...indexes].map(({ name }) => name))].sort();
}

describeNeo4j('Opening a Neo4j database', () => {
  beforeEach(wipeSchema);
  afterAll(wipeSchema);

  it('applies each file of cypher/schema once, and records it', async () => {
    await (await openNeo4jStore(neo4jLocation())).close();
    expect(await cypher(RECORDED)).toEqual(EXPECTED);
    const applied = await cypher('MATCH (m:SchemaMigration) RETURN toString(m.appliedAt) AS at ORDER BY at');
    expect((await schema()).length).toBeGreaterThan(10);
    await (await openNeo4jStore(neo4jLocation())).close();
    expect(await cypher(RECORDED)).toEqual(EXPECTED);
    expect(await cypher('MATCH (m:SchemaMigration) RETURN toString(m.appliedAt) AS at ORDER BY at')).toEqual(applied);
  });

  it('goes well when several servers do it at once', async () => {
    const stores = await Promise.all([1, 2, 3, 4].map(() => openNeo4jStore(neo4jLocation())));
    expect(await cypher(RECORDED)).toEqual(EXPECTED);
    for (const store of stores) await store.close();
  });

  it('finishes what an interrupted start left half done', async () => {
    await (await openNeo4jStore(neo4jLocation())).close();
    const whole = await schema();
    await cypher('MATCH (m:SchemaMigration) DELETE m');
    await cypher('DROP INDEX relation_date');
    await (await openNeo4jStore(neo4jLocation())).close();
    expect(await schema()).toEqual(whole);
    expect(await cypher(RECORDED)).toEqual(EXPECTED);
  });

  it('indexes the names of a store of version 1, once, also when several servers do it', async () => {
    const before = await openNeo4jStore(neo4jLocation());
    await before.apply(HARBOUR_TALKS);
    await before.apply(change({ entities: growNames(6000) }));
    await before.close();
    await cypher('DROP INDEX search_entry_terms');
    await cypher('MATCH (entry:SearchEntry) DETACH DELETE entry');
    await cypher('MATCH (m:SchemaMigration) WHERE m.version > 1 DELETE m');
    const stores = await Promise.all([1, 2, 3].map(() => openNeo4jStore(neo4jLocation())));
    const [store] = stores;
    if (store === undefined) throw new Error('A store was opened.');
    expect(await cypher(RECORDED)).toEqual(EXPECTED);
    expect(await store.revision()).toBe(2);
    expect(await cypher('MATCH (e:SearchEntry) RETURN count(e) AS entries')).toEqual(
      await cypher('MATCH (e:Entity) RETURN count(e) AS entries'),
    );
    expect(await found(store, 'Ада Берг')).toContain('ada-berg');
    expect(await found(store, 'Q9005999')).toEqual(['grown-5999']);
    for (const opened of stores) await opened.close();
  });

  it('refuses one that a newer Demarche wrote, and changes nothing in it', async () => {
    const store = await openNeo4jStore(neo4jLocation());
    await store.apply(HARBOUR_TALKS);
    await store.close();
    await cypher("CREATE (:SchemaMigration {version: $version, name: 'from-the-future'})", { version: NEWEST + 1 });
    await cypher('DROP INDEX relation_date');
    const before = [await schema(), await cypher('MATCH (n) RETURN count(n) AS nodes')];
    const opening = openNeo4jStore(neo4jLocation());
    await expect(opening).rejects.toBeInstanceOf(StoreTooNewError);
    await expect(opening).rejects.toThrow(
      `has schema version ${NEWEST + 1}, and this Demarche knows versions up to ${NEWEST}`,
    );
    expect([await schema(), await cypher('MATCH (n) RETURN count(n) AS nodes')]).toEqual(before);
  });
});
