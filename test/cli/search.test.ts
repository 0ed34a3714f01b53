import { onShippedDossier, runCli, temporaryFolder } from '../support/cli.js';

describe('demarche search', () => {
  const search = onShippedDossier('search');

  it('lists what it found with kind, id, description and the form that was found', async () => {
    const { status, stdout, stderr } = await search('Стив', 'Уитков');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(
      'Steve Witkoff (person) steve-witkoff\n' +
        '    Real-estate developer without a background in diplomacy\n' +
        '    found as "Стив Уиткофф"\n',
    );
  });

  it('lists at most so many of a kind, and says how many more there are', async () => {
    const { stdout } = await search('e', '--kind', 'state', '--kind', 'Organization', '--first', '1');
    expect(stdout).toMatch(/^.+ \((state|organization)\) \S+\n(?: {4}.*\n)*and \d+ more: see --first\n$/);
  });

  it('answers as the API does with --json', async () => {
    const { status, stdout } = await search('Zelensky', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      totalCount: 1,
      edges: [{ score: expect.any(Number), node: { id: 'volodymyr-zelenskyy', kind: 'PERSON' } }],
    });
  });

  it('says with status 1 that nothing is called so', async () => {
    expect(await search('xyzzy')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'Nothing in the store is called "xyzzy".\n',
    });
    const { status, stderr } = await search('putin', '--kind', 'plan');
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'Nothing in the store is called "putin" among plans.\n' });
  });

  it.each([
    [[' '], /expected a name, or a part of it; got an empty text/],
    [[], /missing required argument 'text'/],
    [
      ['a', '--kind', 'persom'],
      /Expected person, state, organization, plan or place; got "persom"\. Did you mean "person"\?/,
    ],
    [['a', '--first', '0'], /Expected a whole number from 1 to 500; got "0"/],
    [['a', '--frist', '3'], /unknown option '--frist'\n\(Did you mean --first\?\)/],
  ])('refuses %j with status 2', async (args, why) => {
    const { status, stdout, stderr } = await search(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(why);
  });

  it('loads the shipped dossiers into an empty store, as the server does, and says so', async () => {
    const empty = temporaryFolder();
    const { status, stdout, stderr } = await runCli(['search', 'Witkof'], { DEMARCHE_DATA: empty.path });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Steve Witkoff \(person\) steve-witkoff\n/);
    expect(stderr).toMatch(/^SQLite at .* was empty and got 1 shipped dossier\./);
    empty.remove();
  });
});
