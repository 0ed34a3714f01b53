/**
 * Runs a server as a child, and ends it and removes its folder when standard input ends: that happens also when
 * whoever started the keeper is killed, so that no server outlives it.
 *
 * Usage: node keeper.mjs FOLDER_TO_REMOVE COMMAND [ARGUMENT…]; an empty FOLDER_TO_REMOVE removes nothing.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import process from 'node:process';

const [folder, command, ...args] = process.argv.slice(2);
const server = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
// Data that nobody keeps need no orderly end, which takes Neo4j some ten seconds.
const stop = () => server.kill(folder === '' ? 'SIGTERM' : 'SIGKILL');

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
process.stdin.on('end', stop).on('error', stop).resume();
server.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
  process.stdin.destroy();
});
server.on('exit', (code) => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 0);
});
