import { readFileSync } from 'node:fs';

/** The folder of the package: `src/cli` and `dist/cli` are equally deep in it. */
export const PACKAGE_ROOT = new URL('../../', import.meta.url);

export function packageVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(new URL('package.json', PACKAGE_ROOT), 'utf8'));
  return version;
}
