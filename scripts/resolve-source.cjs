// A resolver for eslint-plugin-boundaries: in src, an import of `./days.js` means days.ts.
const { dirname, resolve } = require('node:path');

exports.interfaceVersion = 2;
exports.resolve = (source, file) =>
  source.startsWith('.')
    ? { found: true, path: resolve(dirname(file), source).replace(/\.js$/, '.ts') }
    : { found: false };
