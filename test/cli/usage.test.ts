import { readFileSync } from 'node:fs';
import { runCli } from '../support/cli.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe('the command line', () => {
  it('prints the version of the package', async () => {
    expect(await runCli(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([
    [['--help'], /demarche serve .*\n.*demarche check .*\n.*demarche load/],
    [['serve', '--help'], /PORT=8080 demarche serve/],
    [['import', '--help'], /demarche import historian --dry-run/],
    [['load', '--help'], /DEMARCHE_DATA=\.\/graph demarche load/],
    [['search', '--help'], /demarche search Zelensky/],
    [['help', 'show'], /--during 2025-11\/2025-12 --known-by/],
    [['help', 'check'], /demarche check dossiers\/\*\.yaml/],
  ])('helps with %j: examples, and what each exit status means', async (args, examples) => {
    const { status, stdout, stderr } = await runCli(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(examples);
    expect(stdout).toMatch(/Exit status: 0 .*; 1 .*; 2 /);
  });

  it.each([
    [[], /Usage: demarche/],
    [['laod', 'x.yaml'], /unknown command 'laod'\n\(Did you mean load\?\)\nRun "demarche --help"/],
    [['--verison'], /unknown option '--verison'\n\(Did you mean --version\?\)/],
    [['check', '--hlep'], /unknown option '--hlep'\n\(Did you mean --help\?\)/],
    [['load'], /missing required argument 'files'/],
    [['check'], /missing required argument 'files'/],
    [['serve', 'now'], /too many arguments for 'serve'/],
  ])('refuses %j with status 2 and says why', async (args, why) => {
    const { status, stdout, stderr } = await runCli(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(why);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it.each([['serve'], ['load', 'dossiers/witkoff-moscow-2025.yaml']])(
    'refuses a wrong environment with status 2, all of it at once: %s',
    async (...args) => {
      const environment = { PORT: 'http', LOG_LEVEL: 'lots', NEO4J_URI: 'http://localhost:7474' };
      const { status, stdout, stderr } = await runCli(args, environment);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr.trim().split('\n')).toEqual([
        'PORT: expected a whole number from 0 to 65535; got "http".',
        'LOG_LEVEL: expected fatal, error, warn, info, debug, trace or silent; got "lots".',
        expect.stringMatching(/^NEO4J_URI: expected .*neo4j:\/\/.*; got "http:\/\/localhost:7474"\./),
      ]);
    },
  );
});
