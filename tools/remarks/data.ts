import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The folder that holds checkouts of the Office of the Historian's `pocom`, `travels` and `visits`: what HISTORIAN_DATA names,
 * else `../shared/data/historian` beside the repository; undefined when neither is there.
 */
export function historianData(): string | undefined {
  const named = process.env.HISTORIAN_DATA;
  const folders = named ? [named] : [fileURLToPath(new URL('../../../shared/data/historian', import.meta.url))];
  return folders.find((folder) => existsSync(`${folder}/travels`) && existsSync(`${folder}/visits`));
}
