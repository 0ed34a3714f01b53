import { onShippedDossier } from '../support/cli.js';

const ARTICLE = "News article on Steve Witkoff's planned trip to Moscow";

describe('demarche show', () => {
  const show = onShippedDossier('show');

  it('shows who it is, and each fact with its dates, certainty and source', async () => {
    const { status, stdout, stderr } = await show('Witkof');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Steve Witkoff \(person\) steve-witkoff\n {2}Real-estate developer/);
    expect(stdout).toContain('  Also: Steven Witkoff (en); Стив Уиткофф (ru); Стів Віткофф (uk)\n');
    expect(stdout).toMatch(/^Offices \(1\)\n {2}Steve Witkoff serves as White House envoy/m);
    expect(stdout).toMatch(/^Meetings \(2\)$/m);
    expect(stdout).toMatch(/^Trips \(1\)$/m);
    const plain = stdout.replace(/\s+/g, ' ');
    expect(plain).toContain('are to meet in Moscow (2025-12-01/2025-12-07). [confirmed, planned]');
    expect(plain).toContain(`- confirmed by Yuri Ushakov on 2025-11-26: ${ARTICLE} (2025-11-26), paragraph 2`);
    expect(plain).toContain(`- possible of Jared Kushner by Donald Trump: ${ARTICLE} (2025-11-26), paragraph 2`);
  });

  it('is readable at 80 columns, without colours', async () => {
    for (const name of ['Witkof', 'Putin', 'Trump', 'Ukraine']) {
      const { stdout } = await show(name);
      expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
      expect(stdout).not.toContain('\u001b');
    }
  });

  it('shows only what the lens lets through', async () => {
    const meetings = async (...lens: string[]) =>
      /^Meetings \((\d+)\)/m.exec((await show('jared-kushner', ...lens)).stdout)?.[1];
    expect(await meetings()).toBe('2');
    expect(await meetings('--during', '2025-10')).toBe('1');
    expect(await meetings('--during', '../2024')).toBeUndefined();
    expect(await meetings('--certain', 'Reported')).toBe('1');
    expect(await meetings('--known-by', '2025-11-25')).toBeUndefined();
  });

  it('shows the latest of many facts, and says how many there are', async () => {
    const { stdout } = await show('steve-witkoff', '--first', '1');
    expect(stdout).toMatch(/^Meetings \(2\)\n(.*\n)* {2}and 1 earlier: see --first\n/m);
  });

  it('shows the notes of claims when they are asked for', async () => {
    const noted = (await show('steve-witkoff', '--notes')).stdout;
    const plain = (await show('steve-witkoff')).stdout;
    expect(noted.length).toBeGreaterThan(plain.length);
    expect(noted.split('\n')).toEqual(expect.arrayContaining(plain.trimEnd().split('\n')));
  });

  it('answers as the API does with --json', async () => {
    const { stdout } = await show('Q7747', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ id: 'vladimir-putin', MEETINGS: { nodes: expect.any(Array) } });
  });

  it('takes an id as it is', async () => {
    expect((await show('russia')).stdout).toMatch(/^Russia \(state\) russia\n/);
  });

  it('lists with status 3 who may be called so', async () => {
    const { status, stdout, stderr } = await show('vladimir');
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toBe(
      '"vladimir" may be any of these 2; name one by its id, the last word of its line:\n' +
        '  Vladimir Putin (person)  vladimir-putin\n' +
        '  Volodymyr Zelenskyy (person)  volodymyr-zelenskyy\n',
    );
  });

  it('says with status 1 that nothing is called so, and what is nearest', async () => {
    expect(await show('xyzzy')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'Nothing in the store is called "xyzzy".\n',
    });
    const { status, stderr } = await show('Steve', 'Witkoff', 'Incorporated');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Nothing .* The nearest:\n {2}Steve Witkoff \(person\) {2}steve-witkoff\n$/);
  });

  it.each([
    [['x', '--during', '1979/1970'], /"1979\/1970" ends before it begins/],
    [['x', '--during', 'now'], /Expected a date that exists in EDTF .* got "now"/],
    [['x', '--known-by', '2025-02-30'], /Expected a day that exists, such as 2025-11-26; got "2025-02-30"/],
    [['x', '--certain', 'sure'], /Expected confirmed, reported or possible; got "sure"/],
    [[' '], /expected a name or an id; got an empty text/],
    [[], /missing required argument 'name'/],
  ])('refuses %j with status 2', async (args, why) => {
    const { status, stdout, stderr } = await show(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(why);
  });
});
