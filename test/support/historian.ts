import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the Office of the Historian's data is: HISTORIAN_DATA, else beside the repository. */
const FOLDER = process.env.HISTORIAN_DATA ?? fileURLToPath(new URL('../../../shared/data/historian', import.meta.url));

const IS_THERE = existsSync(FOLDER);

if (!IS_THERE) {
  process.stderr.write(
    `\nTESTS ON REAL DATA ARE SKIPPED: there is no ${FOLDER}. Set HISTORIAN_DATA to a folder with checkouts of pocom, travels and visits.\n\n`,
  );
}

/** `describe`, and shown as skipped where there is no data: why, the run says. */
export const describeHistorian = IS_THERE ? describe : describe.skip;

export function historianFolder(): string {
  return FOLDER;
}
