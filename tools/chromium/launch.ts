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

/** Whether there is a Chromium: the one that CHROMIUM names, else one where it is usually installed. */
export const hasChromium = executable !== undefined;

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
export async function launchChromium({ webgl } = { webgl: true }): Promise<Browser> {
  if (executable === undefined) throw new Error(`No Chromium found: expected one of ${NAMES.join(', ')} on the PATH.`);
  // Loaded only where it is used: it takes a second.
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: executable, args: [...ARGUMENTS, ...(webgl ? WEBGL : NO_WEBGL)] });
}
