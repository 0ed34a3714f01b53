import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the pages that the server gives out, where their sources are newer than what was built. Once for all tests: some run side by side. */
export function buildPages(): void {
  for (const page of ['explorer', 'graphiql']) {
    if (isFresh(page)) continue;
    const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync(process.execPath, [vite, 'build', `src/${page}`, '--logLevel', 'error'], { cwd: ROOT, env });
  }
}

function isFresh(page: string): boolean {
  const built = statSync(join(ROOT, 'dist', page, 'index.html'), { throwIfNoEntry: false });
  const sources = readdirSync(join(ROOT, 'src', page), { recursive: true, encoding: 'utf8' });
  const paths = ['package-lock.json', ...sources.map((name) => join('src', page, name))];
  return built !== undefined && paths.every((path) => statSync(join(ROOT, path)).mtimeMs <= built.mtimeMs);
}
