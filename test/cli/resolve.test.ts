import { join } from 'node:path';
import { openStore } from '../../src/store/open.js';
import { changesOf, DOUBLES, person } from '../fixtures/doubles.js';
import { runCli, temporaryFolder } from '../support/cli.js';

describe('demarche resolve', () => {
  const folder = temporaryFolder();
  const open = () => openStore({ kind: 'sqlite', path: join(folder.path, 'demarche.db') });
  const resolve = (...args: string[]) => runCli(['resolve', ...args], { DEMARCHE_DATA: folder.path });
  const revision = async () => {
    const store = await open();
    try {
      return await store.revision();
    } finally {
      await store.close();
    }
  };
  beforeAll(async () => {
    const store = await open();
    await store.apply(DOUBLES);
    await store.apply(changesOf([person('o’hara', 'Bo O’Hara'), person("list:o'hara", 'Bo O’Hara')], []));
    await store.close();
  });
  afterAll(() => folder.remove());

  it('lists what may be one, the likeliest first, with what speaks for it and the command to type', async () => {
    const { status, stdout, stderr } = await resolve();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const scores = [...stdout.matchAll(/^\d+\. (\d\.\d{4}) /gm)].map(([, score]) => Number(score));
    expect(scores.length).toBeGreaterThan(3);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(stdout).toMatch(
      / {2}Henry A\. Lund and Lund, Henry Albert \(person\)\n {5}\+9 {2}the same name with initials: "Henry A\. Lund" and "Lund, Henry Albert"\n/,
    );
    expect(stdout).toContain('\n    demarche resolve judge henry-a-lund list:lund same\n');
    expect(stdout).toContain(`'list:o'\\''hara'`);
    expect(stdout).toMatch(
      /\nCompared 21 entities: \d+ pairs share a key, \d+\nhave names or identifiers\nalike|Compared 21 entities/,
    );
    expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  });

  it('gives the same as JSON, and at most as many as were asked for', async () => {
    const { count, counts, proposals } = JSON.parse(
      (await resolve('--json', '--limit', '1', '--kind', 'person')).stdout,
    );
    expect(count).toBeGreaterThan(3);
    expect(counts).toMatchObject({ entities: 20, notCompared: 0 });
    expect(proposals).toHaveLength(1);
    expect(proposals[0]).toMatchObject({
      one: { kind: 'PERSON' },
      score: expect.any(Number),
      parts: expect.arrayContaining([
        { feature: 'name', level: 'INITIALS', weight: expect.any(Number), because: expect.any(String) },
      ]),
    });
  });

  it('keeps a judgement, shows both as one, and takes it back', async () => {
    const same = await resolve('judge', 'xu-jinglei', '徐静蕾', 'same', '--reason', 'one actress', '--by', 'Ada');
    expect(same).toMatchObject({ status: 3, stdout: '' });
    expect(same.stderr).toMatch(/may be any of these 2.*\n {2}徐静蕾 \(person\) {2}list:xu\n/);
    const judged = await resolve('judge', 'xu-jinglei', 'list:xu', 'same', '--reason', 'one actress', '--by', 'Ada');
    expect(judged).toMatchObject({ status: 0, stderr: '' });
    expect(judged.stdout.replace(/\s+/g, ' ')).toContain(
      '"list:xu" and "xu-jinglei" are shown as one now: xu-jinglei.',
    );
    const shown = await runCli(['show', 'list:xu'], { DEMARCHE_DATA: folder.path });
    expect(shown.stdout).toMatch(/^Xu Jinglei \(person\) xu-jinglei\n/);
    expect(shown.stdout).toContain('\n  One of: list:xu and xu-jinglei, judged by Ada: one actress\n');
    const before = await revision();
    expect((await resolve('judge', 'list:xu', 'xu-jinglei', 'same')).stdout).toMatch(/^That was judged before/);
    expect(await revision()).toBe(before);
    expect((await resolve('judgements')).stdout).toMatch(
      /^same {2}list:xu xu-jinglei\n {4}by Ada on .*: one actress\n$/,
    );
    expect((await resolve('--limit', '50')).stdout).not.toContain('list:xu');
    const different = await resolve('judge', 'xu-jinglei', 'list:xu', 'different');
    expect(different.status).toBe(1);
    expect(different.stderr).toContain('"demarche resolve split list:xu xu-jinglei" takes that back');
    const split = await resolve('split', 'list:xu');
    expect(split.stdout).toBe('1 judgement is "different" now:\n  list:xu  徐静蕾\n  xu-jinglei  Xu Jinglei\n');
    expect((await resolve('judgements', '--json', '--verdict', 'different')).stdout).toMatch(
      /^\{"pair":\["list:xu","xu-jinglei"\],"verdict":"DIFFERENT",.*\}\n$/,
    );
    expect((await resolve('split', 'list:xu')).stderr).toContain('there is nothing to split');
    expect((await resolve('--limit', '50')).stdout).not.toContain('list:xu');
  });

  it('merges what scores as much only when it is told to, and nothing more the second time', async () => {
    const before = await revision();
    const planned = await resolve('--merge-above', '0.9', '--dry-run');
    expect(planned.stdout).toMatch(
      /^\d pairs would be merged; nothing was changed:\nsame 1\.0000 {2}henry-a-lund list:lund\n/,
    );
    expect(await revision()).toBe(before);
    const merged = JSON.parse((await resolve('--merge-above', '0.9', '--json')).stdout);
    expect(merged).toMatchObject({ dryRun: false, refused: [] });
    expect(merged.merged.length).toBeGreaterThan(0);
    const after = await revision();
    expect((await resolve('--merge-above', '0.9')).stdout).toBe('Nothing to merge scores 0.9 or more.\n');
    expect(await revision()).toBe(after);
  });

  it.each([
    [['--above', '2'], /Expected a number from 0 to 1, such as 0.98; got "2"/],
    [['--kind', 'persons'], /Did you mean "person"\?/],
    [['--dry-run'], /--dry-run says what --merge-above would merge: give both/],
    [['jugde'], /Expected judge, split, judgements or nothing\. Did you mean "judge"\?/],
    [['judge', 'a', 'b', 'equal'], /Expected same, different or unsure; got "equal"/],
    [['judge', 'a'], /missing required argument 'other'/],
  ])('refuses %j with status 2', async (args, message) => {
    const { status, stderr } = await resolve(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('says with status 1 that nothing is called so, and that nobody is a double of himself', async () => {
    expect((await resolve('judge', 'zzzz', 'list:xu', 'same')).stderr).toMatch(
      /^Nothing in the store is called "zzzz"/,
    );
    const { status, stderr } = await resolve('judge', 'ines-moreau', 'ines-moreau', 'same');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: '"ines-moreau" and "ines-moreau" are one entity already: ines-moreau.\n',
    });
    const met = await resolve('judge', 'ines-moreau', 'list:moreau', 'same');
    expect(met.status).toBe(1);
    expect(met.stderr).toMatch(/cannot be the same: they are PARTICIPANT and PARTICIPANT of "m-moreau"/);
  });
});
