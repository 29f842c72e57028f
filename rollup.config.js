import { readdirSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { bundled } from './scripts/bundled.js';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { wordsInOrder } from './scripts/in-order.js';
import { ownLit } from './scripts/own-lit.js';

/** Each language has a file of its own. */
const LANGUAGES = readdirSync(new URL('lib/entries/lang', import.meta.url))
  .filter((file) => /^[\w-]+\.js$/.test(file))
  .map((file) => file.replace('.js', ''));

/**
 * Escapes all but ASCII. A classic script has the encoding of its page, which is not always UTF-8.
 * And one character beyond Latin-1 doubles the memory that a browser needs for a file.
 */
const asciiOnly = {
  name: 'ascii-only',
  // terser's own option for this does not escape template literals.
  renderChunk: (code) => ({
    code: code.replace(
      /[^\0-\x7f]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
    map: null,
  }),
};

/**
 * Starts the code with a line break and a semicolon, below the notice. A site may append our file to
 * another one that ends without a semicolon, or in a comment.
 */
const startsAnew = {
  name: 'starts-anew',
  renderChunk: (code) => ({ code: code.replace('\n', '\n;'), map: null }),
};

/**
 * Adds a comment, below the notice, that makes Chrome compile the whole file off the main thread
 * while it loads, instead of each function on the main thread when it is first called. Chrome does
 * this for files of 30 kB and more: these two.
 */
const compileAtOnce = {
  name: 'compile-at-once',
  renderChunk: (code, { name }) =>
    [ENTRY, 'result'].includes(name)
      ? { code: code.replace('\n', '\n//# allFunctionsCalledOnLoad\n'), map: null }
      : null,
};

/** Removes line breaks and indentation from style sheets. */
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

/** Marks a file as UTF-8. With escapes it would be half as large again. */
const byteOrderMark = {
  name: 'byte-order-mark',
  renderChunk: (code) => ({ code: `\ufeff${code}`, map: null }),
};

/** A classic script has no `import.meta.url`. It finds its own tag instead. */
const noModuleAddress = { name: 'no-module-address', resolveImportMeta: () => '""' };

/** The built files only run in browsers. Only the npm package is imported on servers too. */
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

/** A module is in the first chunk that imports it: the entry, or the first of `CHUNKS`. */
function manualChunks(id, { getModuleIds, getModuleInfo }) {
  const all = [...getModuleIds()];
  const importsOf = (start, seen = new Set()) => {
    if (seen.has(start)) return seen;
    seen.add(start);
    for (const each of getModuleInfo(start).importedIds) importsOf(each, seen);
    return seen;
  };
  const entry = all.find((each) => getModuleInfo(each).isEntry);
  // The entry needs a name too. Otherwise rollup would move shared modules into a named chunk.
  if (importsOf(entry).has(id)) return ENTRY;
  return Object.keys(CHUNKS).find((name) =>
    importsOf(all.find((each) => CHUNKS[name].test(each))).has(id),
  );
}

/** Keeps one space wherever there was white space, so that words cannot run together. */
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
 * A chunk that failed to load is requested again with a query in its address
 * (src/embed/load-pinned.ts). `reading.js` must then import `result.js` with the same query.
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
  // TypeScript's helper for decorators uses `this`, which is undefined in a module.
  if (log.code !== 'THIS_IS_UNDEFINED') handle(level, log);
};

/** One self-contained file, which a page can pin by its hash. The paths have no `.js`. */
export const single = (input, file, format, ...last) => ({
  input: `lib/${input}.js`,
  // The map is only for measuring the modules (scripts/bundled.js), and is not written.
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
    // Lets rollup add exports to the entry, for the modules that its chunks share with it.
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
