import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { promisify } from 'node:util';
import { type Finished, type Running, startCli, temporaryFolder } from '../support/cli.js';

const QUERY = '{"query":"{ people { totalCount } }"}';

interface Serving extends Running {
  readonly url: string;
}

/** A request whose head the server has, and whose body it does not have yet. */
async function startRequest(url: string) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).setEncoding('utf8');
  const head = ['POST /graphql HTTP/1.1', `Host: ${hostname}:${port}`, 'Content-Type: application/json'];
  socket.write(`${[...head, `Content-Length: ${QUERY.length}`, 'Expect: 100-continue'].join('\r\n')}\r\n\r\n`);
  const [agreed] = await once(socket, 'data');
  expect(agreed).toMatch(/^HTTP\/1\.1 100 Continue/);
  return {
    async finish(): Promise<string> {
      socket.write(QUERY);
      let answer = '';
      for await (const chunk of socket) answer += chunk;
      return answer;
    },
  };
}

describe('demarche serve', () => {
  const folder = temporaryFolder();
  const started: Running[] = [];

  async function serve(environment: Readonly<Record<string, string>> = {}): Promise<Serving> {
    const running = startCli(['serve'], { DEMARCHE_DATA: folder.path, PORT: '0', ...environment });
    started.push(running);
    const [, url = ''] = await running.said('stdout', /Open (http:\/\/\S+)\/ in a browser/);
    await running.said('stdout', /Ctrl-C stops it\.\n/);
    return { ...running, url };
  }

  afterAll(async () => {
    for (const { process: child } of started) child.kill('SIGKILL');
    await Promise.all(started.map(({ finished }) => finished));
    folder.remove();
  });

  it('fills an empty store with what ships, and prints a first query and a line for curl that answers it', async () => {
    const { process: child, finished } = await serve();
    child.kill('SIGTERM');
    const { stdout } = await finished;
    expect(stdout).toMatch(/^Demarche serves SQLite at .*demarche\.db, into which 1 shipped dossier went just now\.\n/);
    expect(stdout).toContain('  {\n    person(id: "steve-witkoff") {\n');

    const again = await serve();
    const [, curl = ''] = await again.said('stdout', /^ {2}(curl .*)$/m);
    const answer = await promisify(execFile)('sh', ['-c', curl]);
    expect(JSON.parse(answer.stdout)).toMatchObject({ data: { person: { name: 'Steve Witkoff' } } });
    again.process.kill('SIGTERM');
    expect((await again.finished).stdout).not.toContain('just now');
  });

  it('answers what is in flight at SIGTERM, takes nothing new, and ends with status 0', async () => {
    const { url, process: child, finished, said } = await serve();
    const request = await startRequest(url);
    child.kill('SIGTERM');
    await said('stderr', /"msg":"stopping/);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    expect(await request.finish()).toMatch(/^HTTP\/1\.1 200 [\s\S]*"totalCount":8/);
    const { status, stderr } = await finished;
    expect(status).toBe(0);
    expect(stderr).toMatch(/"msg":"stopped"/);
  });

  it('ends at once at a second signal', async () => {
    const { url, process: child, finished, said } = await serve();
    await startRequest(url);
    child.kill('SIGTERM');
    await said('stderr', /"msg":"stopping/);
    child.kill('SIGINT');
    expect(await finished).toMatchObject({ status: 130 });
  });

  it('says that the port is taken, with status 2', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { status, stdout, stderr }: Finished = await startCli(['serve'], {
      DEMARCHE_DATA: folder.path,
      PORT: String(port),
    }).finished;
    other.close();
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^Cannot listen at HOST 127\\.0\\.0\\.1, PORT ${port}: another program .*PORT`));
  });

  it('logs as JSON to stderr, as much as LOG_LEVEL says', async () => {
    const { url, process: child, finished } = await serve({ LOG_LEVEL: 'silent' });
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    child.kill('SIGINT');
    expect(await finished).toMatchObject({ status: 0, stderr: '' });
  });

  it('prints a query that fits a graph without the shipped dossier', async () => {
    const own = temporaryFolder();
    const load = startCli(['load', 'test/fixtures/one-person.yaml'], { DEMARCHE_DATA: own.path });
    expect(await load.finished).toMatchObject({ status: 0 });
    const { process: child, finished } = await serve({ DEMARCHE_DATA: own.path });
    child.kill('SIGTERM');
    expect((await finished).stdout).toContain('  {\n    people(first: 5) {\n');
    own.remove();
  });
});
