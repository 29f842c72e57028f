// The files of each download, from `dist` and from the folder `integrations`.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ELEMENTS, TAGS } from '../../lib/site/elements.js';
import { chunksShown, scriptTag } from '../../lib/site/snippets.js';
import { councils, offeredLanguages } from '../known.js';
import { DIST, ROOT, VERSION } from '../paths.js';
import { withOEmbed } from './oembed.js';
import { potOf } from './pot.js';

const ENTRY = 'local-offer-widgets.esm.js';
const [MAJOR] = VERSION.split('.');
const LICENSE = readFileSync(join(ROOT, 'LICENSE'));
const integrity = readFileSync(join(DIST, 'integrity.json'));

/** The files in a folder, by their paths in it. */
function filesIn(folder) {
  const paths = readdirSync(folder, { recursive: true }).map((path) => path.split('\\').join('/'));
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path))]),
  );
}

/** The same files, moved into a folder. */
const within = (folder, files) =>
  Object.fromEntries(
    Object.entries(files).map(([path, content]) => [posix.join(folder, path), content]),
  );

/** The files to host: this version, its copy as the newest of its major version, and the pages. */
const hosted = () => ({
  ...within(VERSION, filesIn(join(DIST, VERSION))),
  ...within(MAJOR, filesIn(join(DIST, MAJOR))),
  ...within('pages', filesIn(join(DIST, 'pages'))),
  'integrity.json': integrity,
  LICENSE,
});

/** What a plugin needs to know about the files that it hosts. */
async function known() {
  const { files } = JSON.parse(integrity);
  const hashOf = (file) => [file, files[`${VERSION}/${file}`]];
  const codes = (await offeredLanguages()).map(({ code, name, english }) => [
    code,
    // The browser's English name for Easy English would be "English".
    code.startsWith('en') ? name : english,
  ]);
  const modules = [ENTRY, 'result.js', 'reading.js'];
  const scripts = [...modules, 'boot.js', ...codes.map(([code]) => `lang/${code}.js`)];
  return {
    version: VERSION,
    files: Object.fromEntries(scripts.map(hashOf)),
    // The others are classic scripts.
    modules,
    elements: Object.fromEntries(
      TAGS.map((tag) => {
        const shown = chunksShown({ tag, attributes: {} });
        return [tag, { title: ELEMENTS[tag], files: [ENTRY, ...shown] }];
      }),
    ),
    councils: Object.fromEntries(
      // In a list, each begins a line.
      councils().map(({ id, title }) => [id, title[0].toUpperCase() + title.slice(1)]),
    ),
    languages: Object.fromEntries(codes),
    // The councils with their own pages. The others share one page for each element.
    folders: councils()
      .map(({ id }) => id)
      .filter((id) => existsSync(join(DIST, 'pages', id))),
  };
}

/** The files that a plugin hosts: without the builder and the copy of the version. */
async function widgets() {
  const pages = Object.entries(filesIn(join(DIST, 'pages'))).filter(([path]) =>
    // In every language, because each page links to the others.
    TAGS.includes(posix.basename(path).split('.')[0]),
  );
  return within('widgets', {
    ...within(VERSION, filesIn(join(DIST, VERSION))),
    ...within('pages', Object.fromEntries(pages)),
    'known.json': `${JSON.stringify(await known(), null, 2)}\n`,
  });
}

/**
 * The files of an integration as text. The version replaces 0.0.0, and `values` other placeholders.
 */
function sourcesOf(folder, values = {}) {
  const files = Object.entries(filesIn(join(ROOT, 'integrations', folder)));
  return Object.fromEntries(
    files.map(([path, content]) => [
      path,
      Object.entries({ '0.0.0': VERSION, ...values }).reduce(
        (text, [place, value]) => text.replaceAll(place, value),
        content.toString(),
      ),
    ]),
  );
}

async function wordpress() {
  const sources = sourcesOf('wordpress');
  return within('local-offer-widgets', {
    ...sources,
    'languages/local-offer-widgets.pot': potOf(sources, VERSION),
    LICENSE,
    ...(await widgets()),
  });
}

async function drupal() {
  return within('local_offer_widgets', {
    ...sourcesOf('drupal'),
    'LICENSE.txt': LICENSE,
    ...(await widgets()),
  });
}

/** Stands for the address that nobody but the council knows. */
const EXAMPLE = 'https://widgets.council.example/local-offer-widgets/';

function toHost(home) {
  const script = scriptTag(EXAMPLE, JSON.parse(integrity));
  const escaped = script.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return within(`local-offer-widgets-${VERSION}`, {
    ...sourcesOf('start', { 'THE-LINE': escaped, ...(home && { [EXAMPLE]: home }) }),
    ...within('docs', filesIn(join(DIST, 'docs'))),
    ...within('servers', sourcesOf('servers', { MAJOR })),
    ...within('local-offer-widgets', home ? withOEmbed(hosted(), home) : hosted()),
  });
}

/** The files of each download, by its name. `home` is where a council is going to host them, if that is known. */
export const downloads = async (home) => ({
  [`local-offer-widgets-${VERSION}.zip`]: toHost(home),
  [`local-offer-widgets-wordpress-${VERSION}.zip`]: await wordpress(),
  [`local-offer-widgets-drupal-${VERSION}.zip`]: await drupal(),
});
