// What each built file consists of: its modules with their sizes, and the packages they come from.
// The notice at the head of each file, LICENSES.txt and `npm run size` use it.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { CACHE, ROOT, VERSION } from './paths.js';

const MODULES = join(CACHE, 'modules.json');

/** For each built file, the minified bytes of each module in it, the largest first. */
export const modulesOf = () =>
  existsSync(MODULES) ? JSON.parse(readFileSync(MODULES, 'utf8')) : {};

/** The path of a module in the repository, or in `node_modules`. */
function nameOf(id) {
  const [, outside] = /.*[\\/]node_modules[\\/](.+)/.exec(id) ?? [];
  return (outside ?? relative(ROOT, id).replace(/^lib\b(.*)\.js$/, 'src$1.ts')).replaceAll(
    '\\',
    '/',
  );
}

/** The packages that some modules come from, other than ours. */
export const packagesOf = (names) => {
  const others = names.filter((name) => name && !/^(src|scripts)\//.test(name));
  return [...new Set(others.map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)[0]))].sort();
};

/** The licence of a package, or where to find it. */
export function licenceOf(name) {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : repository.url;
  return { version, license, text };
}

/** The name of a package with its licence and whose it is. */
function creditOf(name) {
  const { license, text } = licenceOf(name);
  const [, holder] =
    /^Copyright (?:\(c\) )?(.+?)(?:\. All rights reserved\.?)?$/im.exec(text) ?? [];
  if (!holder) throw new Error(`The licence of ${name} does not say whose it is.`);
  return `${name} ${license} (c) ${holder}`;
}

/** A line for the head of a file: our licence, and those of the packages in it. */
function noticeOf(packages) {
  const said = packages.map((name) => `, with ${creditOf(name)}`);
  return `local-offer-widgets ${VERSION} MIT${said.join('')}${said.length ? ': LICENSES.txt' : ''}`;
}

/** The full text of all licences. */
export function licences() {
  const names = Object.values(modulesOf()).flatMap((modules) => Object.keys(modules));
  const ours = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();
  return [
    `local-offer-widgets\n\n${ours}\n`,
    ...packagesOf(names).map((name) => `${name}\n\n${licenceOf(name).text}\n`),
  ].join('\n');
}

/** How many bytes of the minified code come from each module. The name of generated code is empty. */
function weigh(code, map, folder) {
  const found = new SourceMap(map);
  const bytes = {};
  code.split('\n').forEach((line, row) => {
    for (let column = 0; column < line.length; column++) {
      const { originalSource } = found.findEntry(row, column);
      const name = originalSource ? nameOf(resolve(folder, originalSource)) : '';
      bytes[name] = (bytes[name] ?? 0) + Buffer.byteLength(line[column]);
    }
  });
  return Object.fromEntries(Object.entries(bytes).sort(([, a], [, b]) => b - a));
}

/**
 * A rollup plugin. It must come after the minifier, and needs a source map, which it removes again.
 */
export function bundled() {
  const minified = new Map();
  return {
    name: 'bundled',
    renderChunk(code, { fileName, modules }) {
      minified.set(fileName, code);
      const names = Object.keys(modules).filter((id) => modules[id].renderedLength);
      // The notice is not in the map, because the modules are measured in `minified`.
      return { code: `/*! ${noticeOf(packagesOf(names.map(nameOf)))} */\n${code}`, map: null };
    },
    generateBundle({ dir, file }, bundle) {
      const folder = resolve(dir ?? dirname(file));
      const modules = modulesOf();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const path = relative(ROOT, join(folder, chunk.fileName)).replaceAll('\\', '/');
        modules[path] = weigh(minified.get(chunk.fileName), chunk.map, folder);
        delete bundle[chunk.sourcemapFileName];
      }
      mkdirSync(CACHE, { recursive: true });
      writeFileSync(MODULES, `${JSON.stringify(modules, null, 2)}\n`);
    },
  };
}
