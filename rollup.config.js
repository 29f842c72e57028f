import { readdirSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { bundled } from './scripts/bundled.js';
import { minifyLiterals } from './scripts/minify-literals.js';
import { namesToKeep } from './scripts/names-to-keep.js';
import { ownLit } from './scripts/own-lit.js';

/** A file each, beside the page file. */
const LANGUAGES = readdirSync(new URL('lib/entries/lang', import.meta.url))
  .filter((file) => /^[\w-]+\.js$/.test(file) && file !== 'offer-language.js')
  .map((file) => file.replace('.js', ''));

/** A classic script is read in the encoding of its page, and that is not always UTF-8. */
const asciiOnly = {
  name: 'ascii-only',
  // terser's own option for this leaves template literals as they are.
  renderChunk: (code) => ({
    code: code.replace(
      /[^\0-\x7f]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
    map: null,
  }),
};

/** A classic script has no address of a module; it finds its own tag. */
const noModuleAddress = {
  name: 'no-module-address',
  resolveImportMeta: () => '""',
};

/** A mark that says UTF-8 to every browser: letters written as escapes would weigh half as much again. */
const utf8 = { name: 'utf-8', renderChunk: (code) => ({ code: `\ufeff${code}`, map: null }) };

/** The page file fetches the files beside it, where a bundler would make a part of what is imported. */
const noParts = {
  name: 'no-parts',
  transform: (code) => ({ code: code.replace(/ = \(\) => import\('[^']*'\)/g, ''), map: null }),
};

/** What is built is for a page; only the package is imported on servers too. */
const onlyInPage = {
  name: 'only-in-page',
  transform: (code) => ({
    code: code.replace("'DocumentFragment' in globalThis", 'true'),
    map: null,
  }),
};

/**
 * Nothing outside our files can see their properties, so their names are shortened too; to the same
 * in all, since each hands the others what it holds.
 */
const shortNames = { properties: { keep_quoted: true, reserved: namesToKeep() } };
const nameCache = {};

/**
 * One self-contained file: a council's page can then pin it by its hash. `atOnce`: a person waits for
 * it, and a browser that can is to compile it while it comes.
 */
export function bundle({
  input,
  file,
  format,
  mangle = true,
  short = true,
  encoding = asciiOnly,
  atOnce = false,
}) {
  return {
    input,
    // The map is for weighing the modules, and is not written.
    output: { file, format, sourcemap: 'hidden' },
    plugins: [
      nodeResolve(),
      ownLit(),
      // A literal that holds a text box has to stay as it is.
      ...(short ? [minifyLiterals()] : []),
      ...(format === 'iife' ? [noModuleAddress] : []),
      noParts,
      onlyInPage,
      terser({
        ecma: 2020,
        toplevel: true,
        // Functions side by side compress better in the core, by 50 bytes of brotli, and worse in a page.
        compress: {
          passes: 3,
          pure_getters: true,
          hoist_funs: mangle === true,
          unsafe_arrows: mangle !== true,
        },
        mangle,
        ...(mangle === true ? {} : { nameCache }),
        format: { comments: false },
      }),
      bundled(atOnce),
      ...(format === 'iife' ? [encoding] : []),
    ],
    onLog(level, log, handle) {
      // TypeScript's helper for decorators asks for a global one by `this`; a module has none.
      if (log.code !== 'THIS_IS_UNDEFINED') handle(level, log);
    },
  };
}

export default [
  bundle({
    input: 'lib/entries/cdn.js',
    file: 'dist/local-offer-widgets.js',
    format: 'iife',
    mangle: shortNames,
    atOnce: true,
  }),
  bundle({
    input: 'lib/entries/cdn.js',
    file: 'dist/local-offer-widgets.esm.js',
    format: 'es',
    mangle: shortNames,
  }),
  bundle({
    input: 'lib/entries/more.js',
    file: 'dist/more.js',
    format: 'iife',
    mangle: shortNames,
    atOnce: true,
  }),
  ...LANGUAGES.map((code) =>
    bundle({
      input: `lib/entries/lang/${code}.js`,
      file: `dist/lang/${code}.js`,
      format: 'iife',
      mangle: shortNames,
      encoding: utf8,
    }),
  ),
  bundle({ input: 'lib/entries/qr.js', file: 'dist/qr.js', format: 'iife', mangle: shortNames }),
  bundle({ input: 'lib/entries/hosted.js', file: 'dist/hosted.js', format: 'iife' }),
  bundle({ input: 'lib/entries/frame.js', file: 'dist/frame.js', format: 'iife' }),
  bundle({ input: 'lib/core/index.js', file: 'dist/core.js', format: 'es' }),
];
