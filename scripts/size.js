// Prints the size of each built file and of its modules, with the change since the last release and
// since the last build. Fails if a file is over its limit.
// node scripts/size.js [file=limit …] checks these files and limits instead, in bytes of brotli.
// node scripts/size.js --record writes sizes.json, for comparison after a release. With --check it
// fails if sizes.json is not of this version and these sizes.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { modulesOf } from './bundled.js';
import { CACHE, ROOT, VERSION } from './paths.js';

const LIMITS = {
  'dist/local-offer-widgets.esm.js': 30_000,
  'dist/result.js': 16_500,
  'dist/reading.js': 11_000,
  'dist/local-offer-widgets.js': 58_500,
  'dist/boot.js': 2_200,
  'dist/qr.js': 4_000,
  'dist/councils.js': 3_000,
  'dist/frame.js': 1_500,
  'dist/hosted.js': 1_200,
  'dist/core.js': 8_100,
  ...Object.fromEntries(
    readdirSync(join(ROOT, 'src/entries/lang')).map((file) => [
      `dist/lang/${file.replace('.ts', '.js')}`,
      12_000,
    ]),
  ),
};

/**
 * Files without a list of modules: the classic build has the same as the others, a language only
 * words.
 */
const WITHOUT_MODULES = /local-offer-widgets\.js$|\/lang\//;

const { values: options, positionals } = parseArgs({
  options: { record: { type: 'boolean' }, check: { type: 'boolean' } },
  allowPositionals: true,
});
const given = positionals.map((pair) => pair.split('='));
const limits = given.length ? Object.fromEntries(given) : LIMITS;

const number = (value) => Number(value).toLocaleString('en-GB');
const row = (name, ...cells) =>
  console.log(name.padEnd(56) + cells.map((cell) => cell.padStart(10)).join(''));

function brotliOf(bytes) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).length;
}

const weights = {};
const sentences = [];
for (const [file, limit] of Object.entries(limits)) {
  const path = join(ROOT, file);
  if (!existsSync(path)) {
    sentences.push(`${file} is not there: run npm run build first.`);
    continue;
  }
  const bytes = readFileSync(path);
  const brotli = brotliOf(bytes);
  weights[file] = { bytes, brotli };
  if (brotli > limit) {
    sentences.push(
      `${file} is ${number(brotli)} bytes by brotli, ${number(brotli - limit)} over its limit of ${number(limit)}.`,
    );
  }
}

const readJson = (path, none) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : none);
const writeJson = (path, value) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

/** The sizes of the last release, in git, and of the last build with other sizes, on this machine. */
const SIZES = join(ROOT, 'sizes.json');
const LAST = join(CACHE, 'sizes.json');
const now = Object.fromEntries(Object.entries(weights).map(([file, { brotli }]) => [file, brotli]));
const released = readJson(SIZES, { files: {} });
const last = readJson(LAST, {});
const isSame = (files = {}) => Object.entries(now).every(([file, size]) => files[file] === size);
const before = isSame(last.now) ? last.before : last.now;
// Only a complete build within its limits is kept for the next comparison.
if (!given.length && !sentences.length && !isSame(last.now)) {
  mkdirSync(CACHE, { recursive: true });
  writeJson(LAST, { now, before: last.now });
}

const change = (file, old = {}) => {
  if (!(file in old)) return 'new';
  const more = now[file] - old[file];
  return more ? `${more > 0 ? '+' : '−'}${number(Math.abs(more))}` : '0';
};

const modules = modulesOf();
for (const [file, { bytes, brotli }] of Object.entries(weights)) {
  if (!modules[file] || (!given.length && WITHOUT_MODULES.test(file))) continue;
  row(`In ${file}`, 'minified', 'brotli ≈');
  for (const [name, size] of Object.entries(modules[file]))
    row(
      `  ${name || 'what joins them'}`,
      number(size),
      number(Math.round((size / bytes.length) * brotli)),
    );
  console.log('');
}
if (Object.keys(modules).length)
  console.log(
    'The brotli of a module is an estimate: that of its file, shared out by minified bytes.\n',
  );

row('bytes', 'minified', 'gzip -9', 'brotli 11', 'limit', 'released', 'before');
for (const [file, { bytes, brotli }] of Object.entries(weights))
  row(
    file,
    number(bytes.length),
    number(gzipSync(bytes, { level: 9 }).length),
    number(brotli),
    number(limits[file]),
    released.version ? change(file, released.files) : 'none',
    before ? change(file, before) : 'none',
  );

console.log(
  `\n“released” is the change since ${released.version ?? 'a release, of which there is none'}, “before” since the last build here that weighed otherwise; by brotli.`,
);

if (options.check && !(released.version === VERSION && isSame(released.files)))
  sentences.push(`sizes.json has not the sizes of ${VERSION}: run npm run size -- --record.`);
if (options.record && !sentences.length) writeJson(SIZES, { version: VERSION, files: now });
for (const sentence of sentences) console.error(sentence);
process.exitCode = sentences.length ? 1 : 0;
