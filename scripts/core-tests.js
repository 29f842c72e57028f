// Runs the core's tests in Node, because they need no browser: esbuild bundles them, mocha runs them.
// node scripts/core-tests.js [file …] runs all of them, or the named ones. --quick leaves out tests
// of many cases: files *.slow.test.ts, and property tests, whose title has their seed.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import Mocha from 'mocha';
import { CACHE, countsOf, ROOT } from './paths.js';

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const SOURCES = join(ROOT, 'test/core');
const BUNDLES = join(CACHE, 'core-tests');

const inFolder = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

const named = positionals.map((file) => join(process.cwd(), file));
const entryPoints = (named.length ? named : inFolder(SOURCES, '.test.ts')).filter(
  (file) => !(values.quick && file.endsWith('.slow.test.ts')),
);

rmSync(BUNDLES, { recursive: true, force: true });
await build({
  entryPoints,
  outbase: SOURCES,
  outdir: BUNDLES,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  // These tests use only chai of it, and the rest needs a browser.
  alias: { '@open-wc/testing': '@esm-bundle/chai' },
  sourcemap: 'inline',
  logLevel: 'warning',
});

process.setSourceMapsEnabled(true);
const mocha = new Mocha({
  reporter: 'dot',
  // A property test can take long on a small machine.
  timeout: 60_000,
  ...(values.quick && { grep: /\bseed \d/, invert: true }),
});
mocha.files = inFolder(BUNDLES, '.test.mjs').sort();
await mocha.loadFilesAsync();
const { stats } = await new Promise((resolve) => {
  const runner = mocha.run(() => resolve(runner));
});

const counts = { passed: stats.passes, failed: stats.failures, skipped: stats.pending };
mkdirSync(CACHE, { recursive: true });
writeFileSync(countsOf('core'), JSON.stringify(counts));
process.exitCode = stats.failures > 0 ? 1 : 0;
