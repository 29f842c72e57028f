import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { BrowserError } from './scripts/browser.js';
import { findEngine } from './scripts/engines.find.js';
import { launcherOf } from './scripts/engines.launch.js';
import { countsOf } from './scripts/paths.js';
import { browserCounts } from './scripts/reporters/browser-counts.js';

// Where the families are, and two places where it is seldom the same day.
const HOME = 'Europe/London';
const ELSEWHERE = ['Pacific/Auckland', 'America/Los_Angeles'];

const CORE = 'test/core/**/*.test.ts';
const ELEMENTS = 'test/{components,internal,more}/**/*.test.ts';
const OTHERS = 'test/{councils,embed,hosts,i18n,readers,utils}/**/*.test.ts';

const engine = await findEngine(process.env.TEST_ENGINE ?? 'chromium').catch((error) => {
  if (!(error instanceof BrowserError)) throw error;
  console.error(error.message);
  process.exit(1);
});
const inChromium = engine.name === 'chromium';

// Files named on the command line are all that runs, once: or in light, with --group light.
const args = process.argv.slice(2);
const namesFiles = args.some((arg) => arg.startsWith('--files') || !arg.startsWith('-'));
const namesGroup = args.some((arg) => arg.startsWith('--group'));

// Mocha hears of an error that nobody caught, but not of a promise that nobody waited for.
const pageThatRenders = (mode) => (testFramework) => `<!doctype html>
  <html lang="en" data-render="${mode}">
    <script>
      addEventListener('unhandledrejection', ({ reason }) => { throw reason; });
    </script>
    <script type="module" src="${testFramework}"></script>
  </html>`;

const light = {
  name: 'light',
  files: namesFiles ? undefined : ELEMENTS,
  browsers: [launcherOf(engine, { timeZone: HOME, label: 'light' })],
  testRunnerHtml: pageThatRenders('light'),
};

// The core has no engine of its own to differ in: it is arithmetic, and what tells is the time zone.
const elsewhere = ELSEWHERE.map((timeZone) => ({
  name: timeZone,
  files: CORE,
  browsers: [launcherOf(engine, { timeZone, label: timeZone })],
}));

const groups = inChromium ? [light, ...elsewhere] : [light];

export default {
  files: inChromium ? [ELEMENTS, OTHERS, CORE] : [ELEMENTS, OTHERS],
  browsers: [launcherOf(engine, { timeZone: HOME })],
  groups: namesFiles && !namesGroup ? [] : groups,
  nodeResolve: true,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  testRunnerHtml: pageThatRenders('shadow'),
  // Generous, because a property test runs for a while on a small machine.
  testFramework: { config: { timeout: 60_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode.'),
  reporters: [
    defaultReporter(),
    // Some of the tests are no count of all.
    ...(args.length === 0 ? [browserCounts(countsOf(engine.name), engine)] : []),
  ],
};
