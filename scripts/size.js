// Prints what each built file weighs and fails over a limit.
// node scripts/size.js [file=limit …] takes other limits, in bytes of brotli.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { ROOT } from './paths.js';

const LIMITS = {
  'dist/local-offer-widgets.js': 20_000,
  'dist/local-offer-widgets.esm.js': 20_000,
  'dist/more.js': 12_000,
  'dist/qr.js': 4_000,
  'dist/frame.js': 1_000,
  'dist/hosted.js': 1_000,
  'dist/core.js': 6_000,
  ...Object.fromEntries(
    readdirSync(join(ROOT, 'src/lang'))
      .filter((file) => file !== 'offer-language.ts')
      .map((file) => [`dist/lang/${file.replace('.ts', '.js')}`, 8_000]),
  ),
};

const given = process.argv.slice(2).map((pair) => pair.split('='));
const limits = given.length ? Object.fromEntries(given) : LIMITS;

const row = (...cells) =>
  console.log(
    cells[0].padEnd(33) +
      cells
        .slice(1)
        .map((cell) => cell.padStart(10))
        .join(''),
  );
const number = (value) => Number(value).toLocaleString('en-GB');

const sentences = [];
row('bytes', 'minified', 'gzip -9', 'brotli 11', 'limit');
for (const [file, limit] of Object.entries(limits)) {
  const path = join(ROOT, file);
  if (!existsSync(path)) {
    sentences.push(`${file} is not there: run npm run build first.`);
    continue;
  }
  const bytes = readFileSync(path);
  const brotli = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
  row(
    file,
    number(bytes.length),
    number(gzipSync(bytes, { level: 9 }).length),
    number(brotli),
    number(limit),
  );
  if (brotli > limit) {
    sentences.push(
      `${file} is ${number(brotli)} bytes by brotli, ${number(brotli - limit)} over its limit of ${number(limit)}.`,
    );
  }
}
for (const sentence of sentences) console.error(sentence);
process.exitCode = sentences.length ? 1 : 0;
