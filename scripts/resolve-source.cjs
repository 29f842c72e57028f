// Tells eslint-plugin-boundaries which file of src an import means: `./days.js` is days.ts there.
const { dirname, resolve } = require('node:path');

exports.interfaceVersion = 2;
exports.resolve = (source, file) =>
  source.startsWith('.')
    ? { found: true, path: resolve(dirname(file), source).replace(/\.js$/, '.ts') }
    : { found: false };
