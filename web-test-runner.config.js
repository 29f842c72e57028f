import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { BrowserError, findBrowser, launchOptions } from './scripts/browser.js';
import { BROWSER_COUNTS } from './scripts/paths.js';
import { browserCounts } from './scripts/reporters/browser-counts.js';

// Where the families are, and two places where it is seldom the same day.
const HOME = 'Europe/London';
const ELSEWHERE = ['Pacific/Auckland', 'America/Los_Angeles'];

const browser = await findBrowser().catch((error) => {
  if (!(error instanceof BrowserError)) throw error;
  console.error(error.message);
  process.exit(1);
});

function chromeIn(timeZone) {
  const launcher = chromeLauncher({ launchOptions: launchOptions(browser, { timeZone }) });
  launcher.name = `Chromium, ${timeZone}`;
  return launcher;
}

export default {
  files: 'test/{core,councils,i18n,components,internal}/**/*.test.ts',
  browsers: [chromeIn(HOME)],
  groups: ELSEWHERE.map((timeZone) => ({
    name: timeZone,
    files: 'test/core/**/*.test.ts',
    browsers: [chromeIn(timeZone)],
  })),
  nodeResolve: true,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  // Mocha hears of an error that nobody caught, but not of a promise that nobody waited for.
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="en">
      <script>
        addEventListener('unhandledrejection', ({ reason }) => { throw reason; });
      </script>
      <script type="module" src="${testFramework}"></script>
    </html>`,
  // Generous, because a property test runs for a while on a small machine.
  testFramework: { config: { timeout: 60_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode.'),
  reporters: [defaultReporter(), browserCounts(BROWSER_COUNTS)],
};
