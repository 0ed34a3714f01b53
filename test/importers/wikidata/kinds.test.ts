import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../../../src/store/port.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { temporaryFolder } from '../../support/cli.js';
import { dump } from '../../support/dump.js';
import { asDump, fileIn, importWikidata, item } from './importing.js';

const HUMAN = 'Q5';
const MINISTRY = 'Q192350';
const STATE = 'Q3624078';
const SUMMIT = 'Q1072326';

describe('what an item of Wikidata is', () => {
  const under = temporarySqlite();
  const folder = temporaryFolder();
  const rejectsPath = join(folder.path, 'rejects.jsonl');
  let store: Store;
  beforeEach(async () => {
    store = await under.openEmpty();
  });
  afterEach(() => store.close());
  afterAll(() => folder.remove());

  const importItems = (...items: readonly unknown[]) =>
    importWikidata(store, [fileIn(folder.path, 'items.json', asDump(items))], { rejectsPath });
  const kindsOf = async (...ids: readonly string[]) => {
    const kinds = await store.kindsOf(ids.map((id) => `wikidata:${id}`));
    return ids.map((id) => kinds.get(`wikidata:${id}`));
  };

  it('is said by the item itself, wherever it stands, and not by who names it', async () => {
    const { counts } = await importItems(
      item('Q900000001', HUMAN, { P26: 'Q900000002', P463: 'Q900000003', P22: 'Q900000004' }),
      item('Q900000002', MINISTRY),
      item('Q900000003', STATE),
      item('Q900000004', SUMMIT),
    );
    expect(counts.records).toMatchObject({ person: { rejected: 0, written: 1 }, organization: { written: 1 } });
    expect(counts.put.TIE).toBeUndefined();
    expect(counts.put.TENURE).toBeUndefined();
    expect(counts.unplaced).toMatchObject({ P26: 1, P463: 1, P22: 1 });
    expect(await kindsOf('Q900000002', 'Q900000003', 'Q900000004')).toEqual(['ORGANIZATION', 'STATE', 'MEETING']);
  });

  it('is what the property says where the files do not tell, and one that is told later takes its place', async () => {
    await importItems(item('Q900000001', HUMAN, { P26: 'Q900000002' }));
    expect((await store.entities(['wikidata:Q900000002'])).get('wikidata:Q900000002')?.name).toBe('Q900000002');
    await importItems(item('Q900000002', HUMAN, { P26: 'Q900000001' }));
    expect((await store.entities(['wikidata:Q900000002'])).get('wikidata:Q900000002')?.name).toBe('Item Q900000002');
    const apart = await dump(store);
    await store.close();
    store = await under.openEmpty();
    await importItems(
      item('Q900000002', HUMAN, { P26: 'Q900000001' }),
      item('Q900000001', HUMAN, { P26: 'Q900000002' }),
    );
    expect(await dump(store)).toBe(apart);
  });

  it('is rejected whole, and not lost, when an import before has taken it for something else', async () => {
    await importItems(item('Q900000001', HUMAN, { P26: 'Q900000002' }));
    const contrary = item('Q900000002', MINISTRY);
    const { counts } = await importItems(contrary);
    expect(counts.records.organization).toMatchObject({ rejected: 1 });
    expect(JSON.parse(readFileSync(rejectsPath, 'utf8'))).toMatchObject({
      got: 'The id "wikidata:Q900000002" is given to a ORGANIZATION, and it already is a PERSON; every id stands for one thing.',
      record: JSON.stringify(contrary),
    });
  });

  it('is the first kind where its classes say several, and follows subclasses over some steps', async () => {
    const classOf = (id: string, parent: string) => item(id, 'Q16889133', { P279: parent });
    await importItems(
      item('Q900000001', ['Q515', STATE]),
      item('Q900000002', 'Q900000011'),
      classOf('Q900000011', 'Q900000012'),
      classOf('Q900000012', 'Q192350'),
      item('Q900000003', 'Q900000013'),
      classOf('Q900000013', 'Q900000013'),
    );
    expect(await kindsOf('Q900000001', 'Q900000002', 'Q900000003')).toEqual(['STATE', 'ORGANIZATION', undefined]);
  });

  it('keeps a position in words where no file says what it is called, and the tenure that is there stays', async () => {
    const holder = item('Q900000001', HUMAN, { P39: 'Q900000002' });
    const position = item('Q900000002', 'Q294414', { P17: 'Q900000003' });
    await importItems(holder, position, item('Q900000003', STATE));
    const tenure = 'wikidata:Q900000001$P39';
    expect((await store.relations([tenure])).get(tenure)).toMatchObject({ title: 'Item Q900000002' });
    const { counts } = await importItems(holder);
    expect(counts.unplaced).toMatchObject({ P39: 1 });
    expect((await store.relations([tenure])).get(tenure)).toMatchObject({ title: 'Item Q900000002' });
    expect((await store.claimsAbout([tenure])).get(tenure)).toHaveLength(1);
  });
});
