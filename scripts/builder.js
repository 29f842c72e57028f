// Builds the page on which an editor makes a snippet, with the pages it is previewed on, from the
// demo and from what is in dist: the manifest and the hashes of the files.
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { isChecked } from '../lib/i18n/register-language.js';
import { single } from '../rollup.config.js';
import { ROOT } from './paths.js';

const DEMO = join(ROOT, 'demo');
const PAGES = join(ROOT, 'dist/pages');
const HOSTS = join(PAGES, 'hosts');
/** Most that the pages to preview on may weigh. */
const LIMIT = 3_000_000;

const read = (...path) => readFileSync(join(ROOT, ...path), 'utf8');

/** WordPress's style sheet is under the GPL, which a package under MIT does not hand on. */
const hosts = readdirSync(join(DEMO, 'hosts')).filter(
  (file) => file.endsWith('.html') && file !== 'wordpress.html',
);
const titleOf = (file) => /, ([^,]+) \(demonstration\)<\/title>/.exec(read('demo/hosts', file))[1];

const inEnglish = new Intl.DisplayNames(['en-GB'], { type: 'language' });

/** Yiddish has to be written anew before it is offered: docs/languages.md. */
const HELD_BACK = ['yi.js'];

/** Each language that has a file of its own. */
const languages = () =>
  Promise.all(
    readdirSync(join(ROOT, 'dist/lang'))
      .filter((file) => !HELD_BACK.includes(file))
      .map(async (file) => {
        const code = file.replace('.js', '');
        const language = Object.values(await import(`../lib/i18n/${file}`)).find(
          (each) => each.form,
        );
        const { name } = language;
        return { code, name, english: inEnglish.of(code), isChecked: isChecked(language) };
      }),
  );

async function knowledge() {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const elements = modules.flatMap(({ declarations }) => declarations).filter((d) => d.tagName);
  const attributes = elements.map(({ tagName, attributes: all }) => [
    tagName,
    all.map(({ name, type, description }) => ({ name, type: type.text, description })),
  ]);
  return {
    attributes: Object.fromEntries(attributes),
    hosts: hosts.map((file) => [file, titleOf(file)]),
    integrity: JSON.parse(read('dist/integrity.json')),
    languages: await languages(),
  };
}

/** Whose style sheets stand beside the pages, and on what terms. */
const licences = new Set();

function licenceOf(name) {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license, repository } = JSON.parse(read('node_modules', name, 'package.json'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const terms = file ? readFileSync(join(folder, file), 'utf8') : repository.url;
  return `${name} ${version}, ${license}\n\n${terms.trim()}\n`;
}

/** A style sheet by itself: its fonts and pictures stay behind. */
const withoutFiles = (css) =>
  css
    .replace(/@font-face\s*\{[^}]*\}/g, '')
    .replace(/url\((?!["']?data:)(?:"[^"]*"|'[^']*'|[^)"']*)\)/g, 'none');

/** A page of the demo, with its style sheets beside it and no link that leads out of dist. */
function copyHost(file) {
  const page = read('demo/hosts', file)
    .replace(/href="([^"]+\.css)"/g, (_, path) => {
      const [, owner] = /node_modules\/([^/]+)/.exec(path) ?? [];
      if (owner) licences.add(owner);
      const name = path.replace('../../node_modules/', '').replaceAll('/', '-');
      writeFileSync(join(HOSTS, name), withoutFiles(read('demo/hosts', path)));
      return `href="${name}"`;
    })
    .replaceAll('../../dist/', '../../')
    .replaceAll(/"\.\.\/\w+\.html"/g, '"../"');
  writeFileSync(join(HOSTS, file), page);
}

mkdirSync(HOSTS, { recursive: true });
writeFileSync(
  join(ROOT, 'lib/site/builder/data.js'),
  // As one string of JSON it is read faster than as code.
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
writeFileSync(join(HOSTS, 'LICENSES.txt'), [...licences].map(licenceOf).join('\n'));

const weight = readdirSync(HOSTS).reduce((sum, file) => sum + statSync(join(HOSTS, file)).size, 0);
if (weight > LIMIT) throw new Error(`dist/pages/hosts weighs ${weight} bytes, over ${LIMIT}.`);
