import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type ImportOptions, importInto, openImport } from '../../src/importers/import-files.js';
import type { Importer } from '../../src/importers/importer.js';
import type { Store } from '../../src/store/port.js';
import { change } from '../conformance/harness.js';
import { temporaryFolder } from '../support/cli.js';
import { dump } from '../support/dump.js';
import { judgement } from '../support/judging.js';
import { describeOnEachStore } from '../support/stores.js';
import { linesFormat, person, SOURCE } from './lines-format.js';

const TODAY = '2025-06-07';
/** More than two batches, so that an import has places at which it can be killed; each third knows the next. */
const LONG = [...Array(1300).keys()].flatMap((number) => [
  `p${number}`,
  ...(number % 3 === 0 ? [`p${number} knows p${number + 1}`] : []),
  ...(number % 100 === 0 ? [`!${number}`] : []),
]);

describeOnEachStore('an import', (under) => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'people.txt');
  const rejects = join(folder.path, 'rejects.jsonl');
  afterAll(() => folder.remove());

  async function importLines(
    store: Store,
    lines: readonly string[] | undefined,
    options: Partial<ImportOptions> = {},
    format: Importer = linesFormat(),
  ) {
    if (lines !== undefined) writeFileSync(file, `#people\n${lines.join('\n')}\n`);
    const opened = await openImport(format, [file], { stdin: Readable.from([]) });
    return importInto(store, opened, { today: TODAY, rejectsPath: rejects, ...options });
  }

  it('compares with what was put, whatever judgements show it as', async () => {
    const store = await under.openEmpty();
    const lines = ['ann:1900', 'anna:1901', 'ann knows bob', 'anna knows carl'];
    await importLines(store, lines);
    await store.apply(change({ judgements: [judgement('ann', 'anna')] }));
    const merged = await dump(store);
    const again = await importLines(store, lines);
    expect(again.counts.put).toEqual({});
    expect(again.counts.records.person).toMatchObject({ read: 2, unchanged: 2 });
    expect(await dump(store)).toBe(merged);
    // The place in the source says otherwise now: its old claim goes, and the one about the other of the two stays.
    const { counts } = await importLines(store, ['ann:1900', 'anna:1902']);
    expect(counts.removedClaims).toBe(1);
    expect((await store.claimsAbout(['ann'])).get('ann')?.map(({ id }) => id)).toEqual([
      'claim:ann:1900',
      'claim:anna:1902',
    ]);
    await store.close();
  });

  it('writes what the records say, each fact with its claim, and counts by kind', async () => {
    const store = await under.openEmpty();
    const { counts, resumed } = await importLines(store, ['ann:1900', 'bob', 'ann knows bob', '!x']);
    expect(resumed).toBe(false);
    expect(counts).toEqual({
      records: {
        person: { read: 3, written: 2, unchanged: 0, skipped: 0, rejected: 1 },
        tie: { read: 1, written: 1, unchanged: 0, skipped: 0, rejected: 0 },
      },
      put: { SOURCE: 1, PERSON: 2, TIE: 1, CLAIM: 2 },
      removedClaims: 0,
      unplaced: {},
      reasons: { 'name: expected a name': 1 },
    });
    expect(await store.entities(['ann'])).toEqual(new Map([['ann', person('ann', { birth: '1900' })]]));
    expect((await store.sources(['register'])).get('register')).toEqual({ ...SOURCE, retrievedOn: TODAY });
    expect(JSON.parse(readFileSync(rejects, 'utf8'))).toEqual({
      file,
      line: 5,
      kind: 'person',
      field: 'name',
      expected: 'a name',
      got: '!x',
      record: '!x',
    });
    await store.close();
  });

  it('counts records that say nothing for the graph, and what the graph has no place for', async () => {
    const store = await under.openEmpty();
    const { counts } = await importLines(store, ['-', 'ann +hobby', 'bob +hobby +hat', '-']);
    expect(counts.records).toMatchObject({ nothing: { read: 2, skipped: 2 }, person: { read: 2, written: 2 } });
    expect(counts.unplaced).toEqual({ hobby: 2, hat: 1 });
    await store.close();
  });

  it('changes nothing when it is made again, on another day, not even the revision', async () => {
    const store = await under.openEmpty();
    await importLines(store, LONG);
    const before = { revision: await store.revision(), dump: await dump(store) };
    const { counts } = await importLines(store, LONG, { today: '2026-01-01' });
    expect(counts.put).toEqual({});
    expect(counts.records.person).toEqual({ read: 1313, written: 0, unchanged: 1300, skipped: 0, rejected: 13 });
    expect({ revision: await store.revision(), dump: await dump(store) }).toEqual(before);
    await store.close();
  });

  it('writes only what has changed, and takes out what its place in the source says no more', async () => {
    const store = await under.openEmpty();
    await importLines(store, ['ann:1900', 'bob', 'ann knows bob']);
    const { counts } = await importLines(store, ['ann:1901', 'bob', 'ann knows bob 1920']);
    expect(counts).toMatchObject({ put: { PERSON: 1, TIE: 1, CLAIM: 1 }, removedClaims: 1 });
    expect((await store.claimsAbout(['ann'])).get('ann')?.map(({ id }) => id)).toEqual(['claim:ann:1901']);
    await store.close();
  });

  it('mentions: writes whom a record only names when nobody describes them, before or after', async () => {
    const store = await under.openEmpty();
    await importLines(store, ['ann:1900', 'ann knows bob', 'cat knows dan', 'cat:1910']);
    const people = await store.entities(['ann', 'bob', 'cat', 'dan']);
    expect([...people.values()].map((entity) => entity.kind === 'PERSON' && entity.birth)).toHaveLength(4);
    expect(people.get('ann')).toMatchObject({ birth: '1900' });
    expect(people.get('cat')).toMatchObject({ birth: '1910' });
    await store.close();
  });

  it('rejects what does not fit the graph, and what says another thing of one id, and goes on', async () => {
    const store = await under.openEmpty();
    const lines = ['ann:1900-13', '?nobody knows bob', 'bob knows cat 1900', 'bob knows cat 1901', 'dan'];
    const { counts } = await importLines(store, lines);
    expect(counts.records).toMatchObject({ person: { written: 1, rejected: 1 }, tie: { written: 1, rejected: 2 } });
    const told = readFileSync(rejects, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told.map(({ record }) => record)).toEqual([lines[0], lines[1], lines[3]]);
    expect(told.map(({ got }) => got)).toEqual([
      expect.stringContaining('1900-13'),
      expect.stringContaining('nothing has the id "?nobody"'),
      expect.stringContaining('"bob-cat" is given a second time'),
    ]);
    expect((await store.relations(['bob-cat'])).get('bob-cat')).toMatchObject({ start: '1900' });
    await store.close();
  });

  it('stops at the first wrong record when it is strict, and names it', async () => {
    const store = await under.openEmpty();
    await expect(importLines(store, ['ann', '!wrong', 'bob'], { strict: true })).rejects.toThrow(
      `${file}:3 person, name: expected a name, got !wrong.`,
    );
    expect(await store.countEntities({ kind: 'PERSON', filter: {}, lens: {} })).toBe(0);
    await store.close();
  });

  it('says in a dry run what it would do, over all batches, and does nothing', async () => {
    const store = await under.openEmpty();
    const wet = await (async () => {
      const { counts } = await importLines(store, LONG, { dryRun: true });
      expect(await store.revision()).toBe(0);
      return counts;
    })();
    expect((await importLines(store, LONG)).counts).toEqual(wet);
    await store.close();
  });

  it('goes on with the last batch that was written when it was ended, to the same end', async () => {
    const whole = await under.openEmpty();
    const uninterrupted = await importLines(whole, LONG);
    const expected = { dump: await dump(whole), rejects: readFileSync(rejects, 'utf8'), counts: uninterrupted.counts };
    await whole.close();

    const store = await under.openEmpty();
    const ending = linesFormat((number) => {
      if (number === 1400) throw new Error('ended');
    });
    await expect(importLines(store, undefined, {}, ending)).rejects.toThrow('ended');
    expect(await store.revision()).toBe(2);
    let first = Number.POSITIVE_INFINITY;
    let read = 0;
    const counting = linesFormat(() => {
      read += 1;
      first = Math.min(first, read);
    });
    const { counts, resumed } = await importLines(store, undefined, {}, counting);
    expect({ resumed, counts }).toEqual({ resumed: true, counts: expected.counts });
    expect(await dump(store)).toBe(expected.dump);
    expect(readFileSync(rejects, 'utf8')).toBe(expected.rejects);
    expect((await importLines(store, undefined)).resumed).toBe(false);
    await store.close();
  });

  it('begins anew when the files are not those of the import that was ended', async () => {
    const store = await under.openEmpty();
    const ending = linesFormat((number) => {
      if (number === 1400) throw new Error('ended');
    });
    await expect(importLines(store, LONG, {}, ending)).rejects.toThrow('ended');
    const { resumed, counts } = await importLines(store, ['zoe', ...LONG]);
    expect(resumed).toBe(false);
    expect(counts.records.person).toMatchObject({ read: 1314, rejected: 13 });
    expect(await store.countEntities({ kind: 'PERSON', filter: {}, lens: {} })).toBe(1302);
    await store.close();
  });

  it('makes no rejects file when nothing is rejected, and empties the one of an earlier import', async () => {
    const store = await under.openEmpty();
    const other = join(folder.path, 'none.jsonl');
    await importLines(store, ['ann'], { rejectsPath: other });
    expect(existsSync(other)).toBe(false);
    writeFileSync(other, 'old\n');
    await importLines(store, ['ann', '!x'], { rejectsPath: other });
    expect(readFileSync(other, 'utf8')).toMatch(/^\{.*\}\n$/);
    await store.close();
  });
});
