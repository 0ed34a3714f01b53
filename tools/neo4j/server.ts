import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { untilBoltAnswers } from './bolt.js';
import { classpath } from './classpath.js';
import { configuration } from './configuration.js';
import { javaExecutable } from './java.js';
import { NoNeo4jError } from './no-neo4j-error.js';
import { chooseRelease } from './releases.js';

export interface ServerOptions {
  readonly version?: string;
  /** Where the data stays; a temporary folder that is removed at the end where absent. */
  readonly data?: string;
  /** A free one where absent. */
  readonly port?: number;
  readonly password: string;
  /** It is soon gone: less is spent on making it fast. */
  readonly isShortLived?: boolean;
  /** A folder with `private.key` and `public.crt` in PEM: encrypted connections are offered as well. */
  readonly certificates?: string;
}

export interface RunningServer {
  readonly version: string;
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Resolves when the server has ended, by itself or by {@link stop}. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const KEEPER = fileURLToPath(new URL('keeper.mjs', import.meta.url));
const USER = 'neo4j';
/** A third less of the processor's time in a test run: what the better compiler and collector cost, pays only later. */
const SHORT_LIVED = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/**
 * Starts a real Neo4j Community server from Maven's artifacts and waits until it answers: some 10 s, and once minutes
 * for the download. The server ends with this process, however that ends.
 * @throws NoNeo4jError when Java or Maven are missing, or the server does not start.
 */
export async function startNeo4j(options: ServerOptions): Promise<RunningServer> {
  const { version, java, jvmFlags, mainClass } = chooseRelease(options.version);
  const jars = classpath(version, java);
  const port = options.port ?? (await freePort());
  const home = options.data ?? mkdtempSync(join(tmpdir(), 'demarche-neo4j-'));
  mkdirSync(join(home, 'conf'), { recursive: true });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), configuration(port, options.certificates));
  const server = [mainClass, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const jvm = [
    '-Xms256m',
    '-Xmx1g',
    ...(options.isShortLived ? SHORT_LIVED : []),
    ...jvmFlags,
    '-cp',
    jars,
    ...server,
    '--console-mode',
  ];
  const keeper = spawn(
    process.execPath,
    [KEEPER, options.data === undefined ? home : '', javaExecutable(java), ...jvm],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
      // Ctrl-C in a terminal goes to the whole group: the server ends when its starter says so.
      detached: true,
    },
  );
  const ended = once(keeper, 'exit').then(() => undefined);
  const running: RunningServer = {
    version,
    uri: `bolt://127.0.0.1:${port}`,
    user: USER,
    password: options.password,
    ended,
    stop: () => {
      // Node would end, with whatever still waits for this, if nothing kept it: the keeper no longer does.
      keeper.ref();
      keeper.stdin.end();
      return ended;
    },
  };
  await untilReady(running, keeper);
  return running;
}

async function untilReady(
  server: RunningServer,
  keeper: ChildProcessByStdio<Writable, Readable, Readable>,
): Promise<void> {
  let output = '';
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-4000);
  };
  keeper.stdout.on('data', keep);
  keeper.stderr.on('data', keep);
  const gone = new AbortController();
  const failed = server.ended.then(() => {
    gone.abort();
    throw new NoNeo4jError(`Neo4j ${server.version} ended before it answered. Its last words:\n${output}`);
  });
  try {
    await Promise.race([untilBoltAnswers(server, gone.signal), failed]);
  } catch (error) {
    await server.stop();
    throw error;
  }
  failed.catch(() => undefined);
  keeper.unref();
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new NoNeo4jError('This machine gave no free TCP port.');
  return address.port;
}
