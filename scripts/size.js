// Prints the size of each built file and of its modules, with the change since the last release and
// since this last ran. Fails if a file is over its limit.
// --record writes sizes.json, for comparison after a release.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { modulesOf } from './bundled.js';
import { CACHE, DIST, ROOT, VERSION } from './paths.js';

/** In bytes, by brotli. */
const LIMITS = {
  'local-offer-widgets.esm.js': 30_000,
  'result.js': 16_500,
  'reading.js': 11_000,
  'local-offer-widgets.js': 58_500,
  'boot.js': 2_200,
  'qr.js': 4_000,
  'councils.js': 3_000,
  'frame.js': 1_500,
  'hosted.js': 1_200,
  'core.js': 8_100,
  ...Object.fromEntries(
    readdirSync(join(ROOT, 'src/entries/lang')).map((file) => [
      `lang/${file.replace('.ts', '.js')}`,
      12_000,
    ]),
  ),
};

/** The classic build has the same modules as the others, a language only words. */
const WITHOUT_MODULES = /^local-offer-widgets\.js$|^lang\//;

const SIZES = join(ROOT, 'sizes.json');
const LAST = join(CACHE, 'sizes-last.json');
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);
const write = (path, value) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

if (!existsSync(join(DIST, 'integrity.json'))) {
  console.error('Nothing is built: run npm run build first.');
  process.exit(1);
}

const modules = modulesOf();
for (const file of Object.keys(LIMITS).filter((name) => !WITHOUT_MODULES.test(name))) {
  console.log(`\nIn ${file}, minified:`);
  console.table(
    Object.entries(modules[`dist/${file}`] ?? {}).map(([name, bytes]) => ({
      bytes,
      module: name || 'what joins them',
    })),
  );
}

const released = read(SIZES);
const last = read(LAST);
const sizes = {};
const table = {};
for (const [file, limit] of Object.entries(LIMITS)) {
  const bytes = readFileSync(join(DIST, file));
  const brotli = brotliCompressSync(bytes).length;
  const gzip = gzipSync(bytes, { level: 9 }).length;
  sizes[file] = brotli;
  table[file] = { minified: bytes.length, 'gzip -9': gzip, 'brotli 11': brotli, limit };
  if (released) table[file][`since ${released.version}`] = brotli - released.files[file];
  if (last) table[file]['since last run'] = brotli - last[file];
  if (brotli > limit) {
    console.error(`${file} is ${brotli - limit} bytes over its limit of ${limit} by brotli.`);
    process.exitCode = 1;
  }
}
console.table(table);

mkdirSync(CACHE, { recursive: true });
write(LAST, sizes);
if (process.argv.includes('--record') && !process.exitCode)
  write(SIZES, { version: VERSION, files: sizes });
