import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { neo4jAdmin } from '../../../src/exporters/neo4j-admin/exporter.js';
import { graphFor } from '../../../src/exporters/reading/graph-for.js';
import { wholeOf } from '../../../src/exporters/reading/part.js';
import { openNeo4jStore } from '../../../src/store/neo4j/store.js';
import type { Store } from '../../../src/store/port.js';
import { runAdmin } from '../../../tools/neo4j/admin.js';
import { type RunningServer, startNeo4j } from '../../../tools/neo4j/server.js';
import { AWKWARD_TEXT } from '../../fixtures/awkward-text.js';
import { HARBOUR_TALKS } from '../../fixtures/harbour-talks.js';
import { temporaryFolder, temporarySqlite } from '../../store/sqlite/temporary.js';
import { dump } from '../../support/dump.js';
import { describeNeo4j } from '../../support/neo4j.js';
import { shippedChanges } from '../../support/shipped-changes.js';

const PASSWORD = 'imported by neo4j-admin';

describeNeo4j('a graph that neo4j-admin imported', () => {
  const under = temporarySqlite();
  const folder = temporaryFolder();
  let original: Store;
  let server: RunningServer | undefined;
  let imported: Store | undefined;

  beforeAll(async () => {
    original = await under.openEmpty();
    for (const changes of [HARBOUR_TALKS, shippedChanges(), AWKWARD_TEXT]) await original.apply(changes);
    const [files, home] = ['files', 'home'].map((name) => join(folder(), name)) as [string, string];
    mkdirSync(files);
    for (const { name, write } of neo4jAdmin.list(graphFor(neo4jAdmin, original, wholeOf({ includeDenied: true })))) {
      await writeFile(join(files, name), write());
    }
    runAdmin({ home, folder: files, arguments: ['database', 'import', 'full', 'neo4j', '@import.args'] });
    server = await startNeo4j({ data: home, password: PASSWORD });
    imported = await openNeo4jStore({ kind: 'neo4j', uri: server.uri, user: server.user, password: PASSWORD });
  }, 300_000);

  afterAll(async () => {
    await imported?.close();
    await server?.stop();
    await original.close();
  });

  const opened = () => {
    if (imported === undefined) throw new Error('The imported graph could not be opened.');
    return imported;
  };

  it('is opened by Demarche, and holds what was exported', async () => {
    expect(await dump(opened())).toBe(await dump(original));
  });

  it('shows under a lens what the other shows', async () => {
    const selection = { filter: {}, lens: { knownBy: '2024-03-05', minCertainty: 'REPORTED' as const } };
    const page = { limit: 100, fromEnd: false };
    const seen = (store: Store) => store.listRelations(selection, { by: 'DATE', direction: 'ASC' }, page);
    expect(await seen(opened())).toEqual(await seen(original));
  });

  it('is searched by name, and can be written to', async () => {
    const found = await opened().entitiesByIdentifiers([{ scheme: 'wikidata', value: 'Q1000001' }]);
    expect([...found.values()]).toEqual([['ada-berg']]);
    expect(await opened().apply({ ...HARBOUR_TALKS, recordedOn: '2026-01-01' })).toBe(1);
    expect(await dump(opened())).toBe(await dump(original));
  });
});
