import { onShippedDossier } from '../support/cli.js';

describe('demarche path', () => {
  const path = onShippedDossier('path');

  it('prints each chain, each hop with its day, place, certainty and sources, the most certain first', async () => {
    const { status, stdout, stderr } = await path('Dmitriev', 'Путин');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.match(/^\d\. .*$/gm)).toEqual([
      '1. 2 hops, reported at the weakest',
      '2. 2 hops, possible at the weakest',
    ]);
    expect(stdout.match(/^ {2}[A-Z].*$/gm)).toEqual([
      '  Kirill Dmitriev',
      '  Steve Witkoff',
      '  Vladimir Putin',
      '  Kirill Dmitriev',
      '  Jared Kushner',
      '  Vladimir Putin',
    ]);
    const [first = ''] = stdout.replace(/\s+/g, ' ').split(' 2. ');
    expect(first).toContain('met in Miami (2025-10). [meeting, 2025-10, Miami, reported]');
    expect(first).toContain(
      "- reported of Steve Witkoff: News article on Steve Witkoff's planned trip to Moscow (2025-11-26), paragraph 12",
    );
    expect(first).not.toContain('possible of Jared Kushner');
  });

  it('is readable at 80 columns', async () => {
    const { stdout } = await path('dmitriev', 'putin');
    expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  });

  it('goes through the kinds that are named, around whom is to be avoided, under the lens', async () => {
    const chains = async (...options: string[]) => (await path('dmitriev', 'putin', ...options)).stdout.match(/^\d/gm);
    expect(await chains('--avoid', 'Kushner')).toEqual(['1']);
    expect(await chains('--certain', 'reported')).toEqual(['1']);
    expect(await chains('--chronological', '--more')).toEqual(['1', '2']);
    expect(await chains('--during', '2025-10')).toBeNull();
    expect(await chains('--known-by', '2025-11-25')).toBeNull();
    expect(await chains('--via', 'envoy-role')).toBeNull();
    expect((await path('kushner', 'united-states', '--via', 'tie', '--via', 'tenure')).stdout).toMatch(
      /^1\. 2 hops, confirmed/,
    );
  });

  it('says with status 1 how far it looked where there is none', async () => {
    const { status, stdout, stderr } = await path('von der leyen', 'putin', '--max-hops', '3');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      /^There is no such chain of at most 3 hops from Ursula von der Leyen to Vladimir Putin; it may be that .*\n.*--via/,
    );
  });

  it('answers as the API does with --json, also where there is none', async () => {
    expect(JSON.parse((await path('dmitriev', 'putin', '--json')).stdout)).toMatchObject({
      __typename: 'Paths',
      hops: 2,
    });
    const none = await path('dmitriev', 'putin', '--json', '--max-hops', '1');
    expect(JSON.parse(none.stdout)).toMatchObject({ __typename: 'NoPath', searchedHops: 1 });
    expect(none.status).toBe(1);
  });

  it('lists with status 3 who may be called so', async () => {
    const { status, stderr } = await path('dmitriev', 'vladimir');
    expect(status).toBe(3);
    expect(stderr).toMatch(/"vladimir" may be any of these 2.*\n {2}Vladimir Putin \(person\) {2}vladimir-putin\n/);
  });

  it.each([
    [['dmitriev'], /missing required argument 'to'/],
    [['dmitriev', ' '], /expected a name or an id; got an empty text/],
    [['dmitriev', 'putin', '--via', 'meetings'], /Expected meeting, trip, envoy-role.*Did you mean "meeting"\?/],
    [['dmitriev', 'putin', '--max-hops', '21'], /Expected a whole number from 1 to 20; got "21"/],
  ])('refuses %j with status 2', async (args, message) => {
    const { status, stderr } = await path(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});
