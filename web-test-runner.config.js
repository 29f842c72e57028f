import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { BrowserError } from './scripts/browser.js';
import { findEngine } from './scripts/engines.find.js';
import { launcherOf } from './scripts/engines.launch.js';
import { countsOf } from './scripts/paths.js';
import { browserCounts } from './scripts/reporters/browser-counts.js';

// The families' own time zone, and two in which it is often another day.
const HOME = 'Europe/London';
const ELSEWHERE = ['Pacific/Auckland', 'America/Los_Angeles'];

// The tests of the core run in Node: scripts/core-tests.js.
const ELEMENTS = 'test/{elements,controllers,views}/**/*.test.ts';
const OTHERS = 'test/{councils,embed,i18n,utils}/**/*.test.ts';
// These test the built files in pages like those of councils, and what a screen reader says over
// time.
const HOSTS = 'test/{hosts,readers}/**/*.test.ts';

// In light mode, only style and rendering differ between engines, and these files test them.
// Everything else is tested in the shadow root in every engine, and in both modes in Chromium.
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
// For `npm test`: only in Chromium, in shadow roots, and without the tests of many cases.
const isQuick = process.env.TEST_QUICK === '1';

// If files are named on the command line, only they run, once. With --group light they run in light
// mode.
const args = process.argv.slice(2);
const namesFiles = args.some((arg) => arg.startsWith('--files') || !arg.startsWith('-'));
const namesGroup = args.some((arg) => arg.startsWith('--group'));

// Makes an unhandled rejection an error, because Mocha only sees errors.
const pageThatRenders = (mode) => (testFramework) => `<!doctype html>
  <html lang="en" data-render="${mode}">
    <script>
      addEventListener('unhandledrejection', ({ reason }) => { throw reason; });
    </script>
    <script type="module" src="${testFramework}"></script>
  </html>`;

const lightFiles = inChromium ? ELEMENTS : LIGHT_IN_OTHER_ENGINES;
const light = {
  name: 'light',
  files: namesFiles ? undefined : lightFiles,
  browsers: [launcherOf(engine, { timeZone: HOME, label: 'light' })],
  testRunnerHtml: pageThatRenders('light'),
};

// Only the controller of the day depends on the time zone. The core's dates are tested in Node.
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
  // Generous, because a property test can take long on a small machine.
  testFramework: { config: { timeout: 60_000 } },
  // Most tests wait for a frame or a timer, so two pages fit one core.
  concurrency: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode.'),
  reporters: [
    defaultReporter(),
    // Only a complete run is counted.
    ...(args.length === 0 ? [browserCounts(countsOf(engine.name), engine)] : []),
  ],
};
