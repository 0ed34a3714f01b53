import { join } from 'node:path';
import { Connection } from '../../../src/store/sqlite/connection.js';
import { GRAPH } from '../../../src/store/sqlite/schema/001-graph.js';
import { sql } from '../../../src/store/sqlite/sql.js';
import { openSqliteStore } from '../../../src/store/sqlite/store.js';
import { change } from '../../conformance/harness.js';
import { found, person } from '../../conformance/search.js';
import { growNames } from '../../fixtures/grow-names.js';
import { HARBOUR_TALKS } from '../../fixtures/harbour-talks.js';
import { temporaryFolder } from './temporary.js';

describe('a SQLite store of version 1', () => {
  const folder = temporaryFolder();

  /** As Demarche wrote it before there was a search. */
  function storeOfVersion1(): string {
    const path = join(folder(), 'version-1.db');
    const connection = new Connection(path);
    connection.script(`${GRAPH} PRAGMA user_version = 1`);
    const rows = [...HARBOUR_TALKS.entities, ...growNames(6000)].map(({ id, kind, name, names, identifiers }) => [
      id,
      kind,
      name,
      names[0]?.text,
      identifiers[0]?.scheme,
      identifiers[0]?.value,
    ]);
    const values = sql`json_each(${JSON.stringify(rows)}) AS j`;
    connection.run(sql`
      INSERT INTO entity (id, kind, name, text_key, attributes)
      SELECT value ->> 0, value ->> 1, value ->> 2, lower(value ->> 2), '{}' FROM ${values}`);
    connection.run(sql`
      INSERT INTO name (entity, position, text, kind)
      SELECT e.key, 0, j.value ->> 3, 'SPELLING' FROM ${values} JOIN entity AS e ON e.id = j.value ->> 0 AND j.value ->> 3 NOT NULL`);
    connection.run(sql`
      INSERT INTO identifier (entity, position, scheme, value)
      SELECT e.key, 0, j.value ->> 4, j.value ->> 5 FROM ${values} JOIN entity AS e ON e.id = j.value ->> 0 AND j.value ->> 4 NOT NULL`);
    connection.close();
    return path;
  }

  it('is searched by the names that were in it, and by those that are put', async () => {
    const path = storeOfVersion1();
    const store = await openSqliteStore({ path });
    expect(await found(store, 'Ада Берг')).toContain('ada-berg');
    expect(await found(store, 'Q9005999')).toEqual(['grown-5999']);
    expect(await found(store, 'Q1000001')).toEqual(['ada-berg']);
    await store.apply(change({ entities: [person('ada-berg', 'Eva Stein')] }));
    expect((await found(store, 'Eva Stein'))[0]).toBe('ada-berg');
    expect(await found(store, 'Q1000001')).toEqual([]);
    await store.close();
  });
});
