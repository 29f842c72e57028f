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

// The core's tests run in Node: scripts/core-tests.js.
const ELEMENTS = 'test/{elements,controllers,views}/**/*.test.ts';
const OTHERS = 'test/{councils,embed,i18n,utils}/**/*.test.ts';
// Of the built files, in pages like those of councils, and of what is said as minutes pass.
const HOSTS = 'test/{hosts,readers}/**/*.test.ts';

// What differs between engines where an element draws in the page itself is the style and the
// drawing, and these are about them: what it says and counts is the same code in both ways, and has
// been tested in the engine in the one and in Chromium in both.
const LIGHT_IN_OTHER_ENGINES = [
  'test/elements/{accessible,base}.test.ts',
  'test/controllers/{host-theme,light}.test.ts',
];

const engine = await findEngine(process.env.TEST_ENGINE ?? 'chromium').catch((error) => {
  if (!(error instanceof BrowserError)) throw error;
  console.error(error.message);
  process.exit(1);
});
const inChromium = engine.name === 'chromium';
// `npm test` has the elements in Chromium alone, in shadow roots, without what enumerates its cases.
const isQuick = process.env.TEST_QUICK === '1';

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
  files: namesFiles ? undefined : inChromium ? ELEMENTS : LIGHT_IN_OTHER_ENGINES,
  browsers: [launcherOf(engine, { timeZone: HOME, label: 'light' })],
  testRunnerHtml: pageThatRenders('light'),
};

// Only the clock that waits for the next day asks where it is; the core's dates do so in Node.
const elsewhere = ELSEWHERE.map((timeZone) => ({
  name: timeZone,
  files: 'test/controllers/day.test.ts',
  browsers: [launcherOf(engine, { timeZone, label: timeZone })],
}));

const groups = inChromium ? [light, ...elsewhere] : [light];

export default {
  files: isQuick ? [ELEMENTS, OTHERS, '!**/*.slow.test.ts'] : [ELEMENTS, OTHERS, HOSTS],
  browsers: [launcherOf(engine, { timeZone: HOME })],
  groups: isQuick || (namesFiles && !namesGroup) ? [] : groups,
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
