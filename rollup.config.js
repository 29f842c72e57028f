import { readdirSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { bundled } from './scripts/bundled.js';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { wordsInOrder } from './scripts/in-order.js';
import { ownLit } from './scripts/own-lit.js';

/** A file each, beside the entry. */
const LANGUAGES = readdirSync(new URL('lib/entries/lang', import.meta.url))
  .filter((file) => /^[\w-]+\.js$/.test(file))
  .map((file) => file.replace('.js', ''));

/**
 * A classic script is read in the encoding of its page, and that is not always UTF-8. And a browser
 * keeps a file with a single letter beyond Latin-1 in memory at twice its size.
 */
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

/**
 * A site may put a file of ours behind another one that ends in no semicolon, or in a comment. What
 * ends them stands below the notice, and above all code.
 */
const startsAnew = {
  name: 'starts-anew',
  renderChunk: (code) => ({ code: code.replace('\n', '\n;'), map: null }),
};

/**
 * Chrome then compiles the whole file beside the page's thread while it comes, and not each function on
 * that thread when it is first called. It does so only with files of 30 kB and more: these two. The
 * comment stands below the notice, and above all code.
 */
const compileAtOnce = {
  name: 'compile-at-once',
  renderChunk: (code, { name }) =>
    [ENTRY, 'result'].includes(name)
      ? { code: code.replace('\n', '\n//# allFunctionsCalledOnLoad\n'), map: null }
      : null,
};

/** The rules of style sheets, without the line breaks and spaces that they are written with. */
const minifyStyles = {
  name: 'minify-styles',
  transform: (code, id) =>
    /[\\/]styles\.js$/.test(id)
      ? {
          code: code.replace(/`[^`]*`/g, (literal) => literal.replace(/\n\s*/g, ' ')),
          map: null,
        }
      : null,
};

/** Tells every browser that it is UTF-8: letters written as escapes would weigh half as much again. */
const byteOrderMark = {
  name: 'byte-order-mark',
  renderChunk: (code) => ({ code: `\ufeff${code}`, map: null }),
};

/** A classic script has no address of a module; it finds its own tag. */
const noModuleAddress = { name: 'no-module-address', resolveImportMeta: () => '""' };

/** What is built is for a page; only the package is imported on servers too. */
const browserOnly = {
  name: 'browser-only',
  transform: (code) => ({
    code: code.replace("'DocumentFragment' in globalThis", 'true'),
    map: null,
  }),
};

const ENTRY = 'local-offer-widgets.esm';

/** The lazy chunks, in the order in which they may import each other. */
const CHUNKS = {
  result: /[\\/]views[\\/]result[\\/]index\.js$/,
  reading: /[\\/]views[\\/]reading[\\/]index\.js$/,
  qr: /[\\/]keep[\\/]qr\.js$/,
  councils: /[\\/]councils[\\/]families\.js$/,
};

/** A module belongs to the first of entry, result, reading, qr and councils that imports it. */
function manualChunks(id, { getModuleIds, getModuleInfo }) {
  const all = [...getModuleIds()];
  const importsOf = (start, seen = new Set()) => {
    if (seen.has(start)) return seen;
    seen.add(start);
    for (const each of getModuleInfo(start).importedIds) importsOf(each, seen);
    return seen;
  };
  const entry = all.find((each) => getModuleInfo(each).isEntry);
  // Named too, or rollup would move what is shared to the first chunk that is.
  if (importsOf(entry).has(id)) return ENTRY;
  return Object.keys(CHUNKS).find((name) =>
    importsOf(all.find((each) => CHUNKS[name].test(each))).has(id),
  );
}

/** One space stays wherever there was any, so that no two words can run together. */
const LITERALS = {
  failOnError: true,
  options: {
    minifyOptions: {
      collapseWhitespace: true,
      conservativeCollapse: true,
      removeComments: true,
      minifyCSS: false,
      removeAttributeQuotes: true,
    },
  },
};

/**
 * A chunk that failed is fetched again with a query after its name (src/embed/load-pinned.ts).
 * `reading.js` then imports the `result.js` that was fetched with the same one.
 */
const importBySameQuery = {
  name: 'import-by-same-query',
  renderChunk(code, { name }) {
    if (name !== 'reading') return null;
    const changed = code.replace(
      /import \{([^}]*)\} from '\.\/result\.js';/,
      (_, names) =>
        `const {${names.replaceAll(' as ', ': ')}} = await import('./result.js' + new URL(import.meta.url).search);`,
    );
    if (changed === code) this.error('reading.js does not import result.js.');
    return { code: changed, map: null };
  },
};

const plugins = (...last) => [
  nodeResolve(),
  ownLit(),
  minifyLiterals(LITERALS),
  minifyStyles,
  browserOnly,
  terser({
    ecma: 2022,
    toplevel: true,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true, hoist_funs: true },
    format: { comments: false },
  }),
  bundled(),
  ...last,
];

const onLog = (level, log, handle) => {
  // TypeScript's helper for decorators asks for a global one by `this`; a module has none.
  if (log.code !== 'THIS_IS_UNDEFINED') handle(level, log);
};

/** One self-contained file, which a page can pin by its hash; paths are without `.js`. */
export const single = (input, file, format, ...last) => ({
  input: `lib/${input}.js`,
  // The map is for weighing the modules, and is not written.
  output: { file: `dist/${file}.js`, format, sourcemap: 'hidden', inlineDynamicImports: true },
  plugins:
    format === 'iife' ? [noModuleAddress, ...plugins(startsAnew, ...last)] : plugins(...last),
  onLog,
});

const classic = (input, file) => single(input, file, 'iife', asciiOnly);

export default [
  {
    input: { [ENTRY]: 'lib/entries/cdn.js' },
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      sourcemap: 'hidden',
      manualChunks,
    },
    // The chunks import from the entry what both need.
    preserveEntrySignatures: 'allow-extension',
    plugins: [importBySameQuery, ...plugins(asciiOnly, compileAtOnce)],
    onLog,
  },
  classic('entries/classic', 'local-offer-widgets'),
  classic('entries/boot', 'boot'),
  classic('entries/hosted', 'hosted'),
  classic('entries/frame', 'frame'),
  ...LANGUAGES.map((code) =>
    single(`entries/lang/${code}`, `lang/${code}`, 'iife', wordsInOrder, byteOrderMark),
  ),
  single('core/index', 'core', 'es'),
];
