// Builds the documentation into dist/docs: README and the files beside it, everything in docs, and a
// page for each element. It needs the compiled and built elements.
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { files, markdown, pageOf } from './docs/site/markdown.js';
import { NAVIGATION } from './docs/site/navigation.js';
import { translations } from './docs/site/translations.js';
import { ELEMENTS } from './lib/site/elements.js';
import { VERSION } from './scripts/paths.js';

const OUTPUT = 'dist/docs';
const sourceOf = ({ inputPath }) => inputPath.replace(/^\.\//, '');
const pathOf = ({ outputPath }) => posix.relative(OUTPUT, outputPath);
const isDecision = (page) => /^docs\/adr\/\d/.test(sourceOf(page));

const inOrder = (pages) => pages.toSorted((a, b) => (a.inputPath < b.inputPath ? -1 : 1));

/** A piece of HTML without its tags. It is still HTML. */
const wordsOf = (html) => html.replace(/<[^>]*>/g, '').trim();

/** The second-level headings of a page. */
const headings = (html) =>
  [...html.matchAll(/<h2 id="([^"]+)"[^>]*>([^]*?)<\/h2>/g)].map(([, id, text]) => ({
    id,
    text: wordsOf(text),
  }));

/** The title of a page, with the paragraph after it. */
const headOf = (html) => /^[^]*?<\/h1>\s*(<p>[^]*?<\/p>\s*)?/.exec(html)[0];

/** The groups of the navigation. Pages in none of them are in a last group. */
function groupsOf(pages) {
  const bySource = new Map(pages.map((page) => [sourceOf(page), page]));
  const named = new Set(NAVIGATION.flatMap(([, entries]) => entries.map(([source]) => source)));
  const rest = inOrder(pages.filter((page) => !isDecision(page) && !named.has(sourceOf(page))));
  return [...NAVIGATION, ['More', rest.map((page) => [sourceOf(page)])]]
    .map(([title, entries]) => ({
      title,
      entries: entries
        .filter(([source]) => bySource.has(source))
        .map(([source, label]) => ({ page: bySource.get(source), label }))
        .map(({ page, label = page.data.title }) => ({ page, label, path: pathOf(page) })),
    }))
    .filter(({ entries }) => entries.length);
}

export default function (eleventy) {
  for (const folder of [
    'demo',
    'lib',
    'test',
    'templates',
    'scripts',
    'integrations',
    'release',
    'pictures',
    '.changeset',
    '.github',
  ])
    eleventy.ignores.add(folder);
  eleventy.setQuietMode(true);
  eleventy.setLibrary('md', markdown);
  eleventy.addPassthroughCopy({
    'docs/site/docs.css': 'docs.css',
    'docs/site/check-translation.js': 'check-translation.js',
    'demo/icon.svg': 'icon.svg',
  });

  eleventy.addGlobalData('layout', 'page.njk');
  eleventy.addGlobalData('version', VERSION);
  eleventy.addGlobalData('elements', () => ELEMENTS);
  eleventy.addGlobalData('translations', translations);
  // Eleventy calls a function once for its data, which here is the function for each page.
  eleventy.addGlobalData(
    'permalink',
    () =>
      ({ page }) =>
        pageOf(sourceOf(page)),
  );
  eleventy.addGlobalData('eleventyComputed', {
    title({ title, page }) {
      if (title) return title;
      const [, found] = /^# (.+)$/m.exec(readFileSync(page.inputPath, 'utf8')) ?? [];
      if (!found) throw new Error(`${page.inputPath} does not begin with a title.`);
      return found.replaceAll('`', '');
    },
    element: ({ page }) => /^src\/elements\/([^/]+)\//.exec(sourceOf(page))?.[1],
    isDecision: ({ page }) => isDecision(page),
  });

  // A relative link, so that the folder can be hosted anywhere.
  eleventy.addFilter('from', (target, page) => posix.relative(posix.dirname(pathOf(page)), target));
  eleventy.addFilter('path', pathOf);
  eleventy.addFilter('groups', groupsOf);
  eleventy.addFilter('decisions', (pages) => inOrder(pages.filter(isDecision)));
  eleventy.addFilter('headings', headings);
  eleventy.addFilter('head', headOf);
  eleventy.addFilter('afterHead', (html) => html.slice(headOf(html).length));

  eleventy.on('eleventy.after', () => {
    for (const [source, path] of files) {
      mkdirSync(dirname(`${OUTPUT}/${path}`), { recursive: true });
      copyFileSync(source, `${OUTPUT}/${path}`);
    }
  });

  return {
    dir: { input: '.', includes: 'docs/site/_includes', output: OUTPUT },
    templateFormats: ['md', 'njk'],
    // The documents contain template syntax as text.
    markdownTemplateEngine: false,
  };
}
