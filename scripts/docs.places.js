// Where each document of the repository is in the site, and what an address in one leads to.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { TAGS } from '../lib/site/elements.js';
import { DECISIONS, elementDocument } from './docs.list.js';
import { ROOT } from './paths.js';

/** A browser shows these by themselves. Of anything else it is given the text. */
const SHOWN = ['.png', '.svg', '.txt', '.json', '.csv', '.ics', '.pdf'];

export const markdownIn = (folder, options) =>
  readdirSync(join(ROOT, folder), options)
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** Every document, by its path in the repository: where its page is in the site. */
export const pages = new Map(
  [
    ...markdownIn('.').map((file) => [file, file === 'README.md' ? 'index' : file.toLowerCase()]),
    ...markdownIn('docs', { recursive: true }).map((file) => [`docs/${file}`, file]),
    ...TAGS.map((tag) => [elementDocument(tag), `elements/${tag}`]),
    [DECISIONS, `adr/index`],
  ].map(([source, path]) => [source, `${path.replace(/\.md$/, '')}.html`]),
);

/** What the documents show and link to beside each other. */
export const files = new Map();

/** Where a file of the repository is in the site, or nothing where there is none. */
function placeOf(path) {
  if (path.startsWith('../')) return undefined;
  if (path.startsWith('dist/')) return path.replace('dist', '..');
  if (pages.has(path)) return pages.get(path);
  if (!statSync(join(ROOT, path), { throwIfNoEntry: false })?.isFile()) return undefined;
  const name = SHOWN.includes(extname(path)) ? path : `${path}.txt`;
  files.set(path, name.startsWith('docs/') ? name.replace('docs/', '') : `files/${name}`);
  return files.get(path);
}

/** The size of a picture, so that the page leaves room for it. */
function sizeOf(path) {
  if (!path.endsWith('.png')) return {};
  const bytes = readFileSync(join(ROOT, path));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Tells for one document what an address in it leads to. */
export const resolverOf = (source, page) => (href) => {
  if (/^(https?:|mailto:|#)/.test(href)) return { address: href };
  const [path, fragment] = href.split('#');
  const target = posix.join(posix.dirname(source), path).replace(/\/$/, '');
  const place = placeOf(target);
  if (!place) throw new Error(`${source} links to ${href}, and there is no such document.`);
  const address = posix.relative(posix.dirname(page), place);
  return { address: fragment ? `${address}#${fragment}` : address, ...sizeOf(target) };
};
