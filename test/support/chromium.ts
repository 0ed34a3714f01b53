import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const executable = [process.env.CHROMIUM, ...PLACES].find((path) => path !== undefined && existsSync(path));

/** Turned off: all that Chromium itself would ask of other hosts; and no name but this machine's is found. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** WebGL without a graphics card. */
const WEBGL = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const NO_WEBGL = ['--disable-gpu', '--disable-3d-apis'];

/** Starts a browser, with WebGL if that is not said otherwise. */
export type Launch = (options?: { readonly webgl: boolean }) => Promise<Browser>;

/**
 * `describe` for tests that need a browser. Where there is none they are skipped with one line that says so; with
 * REQUIRE_CHROMIUM=1 that is a failure.
 */
export function describeInChromium(name: string, tests: (launch: Launch) => void): void {
  if (executable === undefined && process.env.REQUIRE_CHROMIUM !== '1') {
    const advice = 'install Chromium, or name its executable in CHROMIUM; REQUIRE_CHROMIUM=1 makes this a failure';
    process.stderr.write(`\nSKIPPED: no Chromium found, so "${name}" is not tested: ${advice}.\n\n`);
    describe.skip(name, () => tests(() => Promise.reject(new Error(advice))));
    return;
  }
  describe(name, () =>
    tests(async ({ webgl } = { webgl: true }) => {
      if (executable === undefined)
        throw new Error(`No Chromium found: expected one of ${NAMES.join(', ')} on the PATH.`);
      // Loaded only where it is used: it takes a second.
      const { chromium } = await import('playwright-core');
      return chromium.launch({ executablePath: executable, args: [...ARGUMENTS, ...(webgl ? WEBGL : NO_WEBGL)] });
    }),
  );
}
