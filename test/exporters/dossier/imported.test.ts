import { join } from 'node:path';
import { Readable } from 'node:stream';
import { loadDossiers } from '../../../src/dossier/load.js';
import { dossier } from '../../../src/exporters/dossier/exporter.js';
import { importInto, openImport } from '../../../src/importers/import-files.js';
import { IMPORTERS } from '../../../src/importers/registry.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { temporaryFolder } from '../../support/cli.js';
import { dumpAsPut } from '../../support/dump.js';
import { exportedWhole } from '../exporting.js';

const FIXTURES: Readonly<Record<string, readonly string[]>> = {
  historian: ['test/fixtures/historian'],
  ftm: ['test/fixtures/ftm/entities.ftm.jsonl'],
  wikidata: ['test/fixtures/wikidata/entities.json'],
  popolo: ['test/fixtures/popolo'],
  gdelt: ['test/fixtures/gdelt'],
  csv: ['test/fixtures/csv/graph'],
};

describe('a data set that was imported, and exported as a dossier', () => {
  const under = temporarySqlite();
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  it.each(IMPORTERS.map((importer) => [importer.name, importer] as const))(
    'is the same once it is loaded: %s',
    async (name, importer) => {
      const store = await under.openEmpty();
      const opened = await openImport(importer, FIXTURES[name] ?? [], { stdin: Readable.from([]) });
      await importInto(store, opened, { today: '2025-06-07', rejectsPath: join(folder.path, `${name}.jsonl`) });
      const before = await dumpAsPut(store);
      const text = await exportedWhole(store, dossier);
      await store.close();
      expect(before.split('\n').length).toBeGreaterThan(10);
      const copy = await under.openEmpty();
      await loadDossiers(copy, [{ name: 'export.yaml', text }], '2031-12-31');
      expect(await dumpAsPut(copy)).toBe(before);
      await copy.close();
    },
  );
});
