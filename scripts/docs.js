// Writes the documents as pages into dist/docs: README and its like, everything in docs, and a page
// for each element; and the index that the search reads.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import MiniSearch from 'minisearch';
import { rollup } from 'rollup';
import { SEARCHED } from '../docs/site/searched.js';
import { ELEMENTS, TAGS } from '../lib/site/elements.js';
import { DECISIONS, elementDocument, NAVIGATION } from './docs.list.js';
import { markdown } from './docs.markdown.js';
import { contentsOf, pageOf } from './docs.page.js';
import { files, markdownIn, pages, resolverOf } from './docs.places.js';
import { DIST, ROOT, VERSION } from './paths.js';

const SITE = join(DIST, 'docs');
const ASSETS = join(ROOT, 'docs/site');
/** Characters of a part that the search shows. */
const LEAD = 150;
const NOTICE = `/*! local-offer-widgets ${VERSION} MIT. MiniSearch: Copyright Luca Ongaro, MIT. LICENSES.txt */`;

const read = (path) => readFileSync(join(ROOT, path), 'utf8');

/** The document of an element, with the element itself above how it is written. */
function elementText(tag) {
  const live = `## Try it

<div class="live">
<${tag} heading-level="3">
<p><a href="../../../dist/pages/${tag}.html">${ELEMENTS[tag]}</a></p>
</${tag}>
</div>

## On a page
`;
  return read(elementDocument(tag)).replace('\n```', () => `\n${live}\n\`\`\``);
}

function decisionsText() {
  const titles = markdownIn(DECISIONS).map((file) => {
    const [, title] = /^# (.+)$/m.exec(read(`${DECISIONS}/${file}`));
    return `- [${title.replace(/^(\d+)\./, '$1\\.')}](adr/${file})`;
  });
  return `# Decisions\n\nThe larger choices: what there was to choose between, what we chose, and what follows.\n\n${titles.join('\n')}\n`;
}

function textOf(source) {
  if (source === DECISIONS) return decisionsText();
  const tag = TAGS.find((each) => source === elementDocument(each));
  return tag ? elementText(tag) : read(source);
}

const made = new Map(
  [...pages].map(([source, path]) => {
    const document = markdown(textOf(source), resolverOf(source, path));
    if (document.sections[0].level !== 1) throw new Error(`${source} does not begin with a title.`);
    const isDecision = source.startsWith(`${DECISIONS}/`);
    const isElement = path.startsWith('elements/');
    return [
      source,
      {
        ...document,
        path,
        label: document.title,
        ...(isDecision && { within: pages.get(DECISIONS) }),
        ...(isElement && { scripts: ['../local-offer-widgets.js'] }),
      },
    ];
  }),
);

function navigation() {
  const named = NAVIGATION.flatMap(([, entries]) => entries);
  for (const [source, label] of named)
    if (label && made.has(source)) made.get(source).label = label;
  const sources = new Set(named.map(([source]) => source));
  const rest = [...made].filter(([source, { within }]) => !sources.has(source) && !within);
  return [...NAVIGATION, ['More', rest]]
    .map(([title, entries]) => [title, entries.flatMap(([source]) => made.get(source) ?? [])])
    .filter(([, entries]) => entries.length);
}

const groups = navigation();
const all = [...made.values(), contentsOf(groups)];
for (const page of all) {
  const file = join(SITE, page.path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pageOf({ ...page, groups, version: VERSION }));
}
for (const [source, path] of files) {
  mkdirSync(dirname(join(SITE, path)), { recursive: true });
  copyFileSync(join(ROOT, source), join(SITE, path));
}
copyFileSync(join(ASSETS, 'docs.css'), join(SITE, 'docs.css'));
copyFileSync(join(ROOT, 'demo/icon.svg'), join(SITE, 'icon.svg'));

const index = new MiniSearch(SEARCHED);
for (const { path, title, sections } of made.values())
  index.addAll(
    sections.map(({ id, level, heading, words }) => ({
      id: level === 1 ? path : `${path}#${id}`,
      heading,
      page: title,
      words,
      lead: words.length > LEAD ? `${words.slice(0, LEAD).replace(/\S*$/, '').trim()}…` : words,
    })),
  );
writeFileSync(join(SITE, 'search-index.js'), `export default ${JSON.stringify(index)};\n`);

const script = await rollup({
  input: join(ASSETS, 'search.js'),
  plugins: [nodeResolve(), terser({ module: true, format: { comments: false, preamble: NOTICE } })],
});
await script.write({ file: join(SITE, 'search.js'), format: 'es' });
await script.close();
writeFileSync(
  join(SITE, 'LICENSES.txt'),
  `local-offer-widgets\n\n${read('LICENSE')}\n\nMiniSearch\n\n${read('node_modules/minisearch/LICENSE.txt')}`,
);
