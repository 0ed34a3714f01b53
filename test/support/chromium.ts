import { hasChromium, launchChromium } from '../../tools/chromium/launch.js';

export type Launch = typeof launchChromium;

/**
 * `describe` for tests that need a browser. Where there is none they are skipped with one line that says so; with
 * REQUIRE_CHROMIUM=1 that is a failure.
 */
export function describeInChromium(name: string, tests: (launch: Launch) => void): void {
  if (hasChromium || process.env.REQUIRE_CHROMIUM === '1') {
    describe(name, () => tests(launchChromium));
    return;
  }
  const advice = 'install Chromium, or name its executable in CHROMIUM; REQUIRE_CHROMIUM=1 makes this a failure';
  process.stderr.write(`\nSKIPPED: no Chromium found, so "${name}" is not tested: ${advice}.\n\n`);
  describe.skip(name, () => tests(launchChromium));
}
