/** Makes `dist/` from nothing: the compiled server and command line, the explorer and GraphiQL. `npm ci` runs it; it needs only Node and npm. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const main = join(root, 'dist/cli/main.js');
const { resolve } = createRequire(import.meta.url);

function run(packageName, script, ...args) {
  const path = join(dirname(resolve(`${packageName}/package.json`)), script);
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, error } = spawnSync(process.execPath, [path, ...args], { cwd: root, env, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

// `npx demarche` links the checkout into npm's cache, for which npm prepares it once more. What is built is good enough.
const isPreparedForNpx = process.argv.includes('--prepare') && process.env.npm_command === 'exec';
if (isPreparedForNpx && existsSync(main)) process.exit();

rmSync(join(root, 'dist'), { recursive: true, force: true });
run('typescript', 'bin/tsc', '-p', 'tsconfig.build.json');
for (const page of ['src/explorer', 'src/graphiql']) run('vite', 'bin/vite.js', 'build', page, '--logLevel', 'warn');
chmodSync(main, 0o755);
