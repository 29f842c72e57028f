// Builds the builder into dist/pages: the page on which an editor makes a snippet, and the host pages
// for its preview. Their sources are in `demo`. The manifest and the hashes come from `dist`.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { single } from '../rollup.config.js';
import { licenceOf } from './bundled.js';
import { elements } from './elements.js';
import { offeredLanguages } from './known.js';
import { ROOT, VERSION } from './paths.js';

const DEMO = join(ROOT, 'demo');
const PAGES = join(ROOT, 'dist/pages');
const HOSTS = join(PAGES, 'hosts');

const read = (...path) => readFileSync(join(ROOT, ...path), 'utf8');

/** Without WordPress, whose style sheet is under the GPL. This package is under the MIT licence. */
const hosts = readdirSync(join(DEMO, 'hosts')).filter(
  (file) => file.endsWith('.html') && file !== 'wordpress.html',
);
const titleOf = (file) => /, ([^,]+) \(demonstration\)<\/title>/.exec(read('demo/hosts', file))[1];

/** What the builder needs to know about the built files: src/site/builder/data.d.ts. */
async function knowledge() {
  const attributes = elements.map(({ tagName, attributes: all }) => [
    tagName,
    all.map(({ name, type, description }) => ({ name, type: type.text, description })),
  ]);
  return {
    attributes: Object.fromEntries(attributes),
    hosts: hosts.map((file) => [file, titleOf(file)]),
    integrity: JSON.parse(read('dist/integrity.json')),
    languages: await offeredLanguages(),
  };
}

/** The packages whose style sheets are copied. */
const licences = new Set();

function termsOf(name) {
  const { version, license, text } = licenceOf(name);
  return `${name} ${version}, ${license}\n\n${text}\n`;
}

/** A style sheet without its fonts and pictures. */
const withoutFiles = (css) =>
  css
    .replace(/@font-face\s*\{[^}]*\}/g, '')
    .replace(/url\((?!["']?data:)(?:"[^"]*"|'[^']*'|[^)"']*)\)/g, 'none');

/** Copies a host page with its style sheets, and changes the links that would lead out of dist. */
function copyHost(file) {
  const page = read('demo/hosts', file)
    .replace(/href="([^"]+\.css)"/g, (_, path) => {
      const [, owner] = /node_modules\/([^/]+)/.exec(path) ?? [];
      if (owner) licences.add(owner);
      const name = path.replace('../../node_modules/', '').replaceAll('/', '-');
      writeFileSync(join(HOSTS, name), withoutFiles(read('demo/hosts', path)));
      return `href="${name}"`;
    })
    .replaceAll('../../dist/', `../../${VERSION}/`)
    .replaceAll(/"\.\.\/\w+\.html"/g, '"../"');
  writeFileSync(join(HOSTS, file), page);
}

mkdirSync(HOSTS, { recursive: true });
writeFileSync(
  join(ROOT, 'lib/site/builder/data.js'),
  // A browser parses a string of JSON faster than an object literal.
  `export default JSON.parse(${JSON.stringify(JSON.stringify(await knowledge()))});\n`,
);
const { output, ...options } = single('site/builder/builder', 'pages/builder', 'es');
const built = await rollup(options);
await built.write(output);
await built.close();

writeFileSync(join(PAGES, 'builder.html'), read('demo/builder.html').replace('../dist/pages/', ''));
for (const file of ['builder.css', 'demo.css', 'form.css', 'icon.svg'])
  copyFileSync(join(DEMO, file), join(PAGES, file));
for (const file of hosts) copyHost(file);
writeFileSync(join(HOSTS, 'LICENSES.txt'), [...licences].map(termsOf).join('\n'));
