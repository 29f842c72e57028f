// A document of the repository as HTML: headings that can be linked to, tables that scroll by
// themselves, and addresses that lead to the pages of the site.
import { existsSync, statSync } from 'node:fs';
import { extname, posix } from 'node:path';
import { slug } from 'github-slugger';
import markdownIt from 'markdown-it';
import anchor from 'markdown-it-anchor';

/** A browser shows these by themselves. Of anything else it is given the text. */
const SHOWN = ['.png', '.svg', '.txt', '.json', '.csv', '.ics', '.pdf'];

/** What the documents link to beside each other, by its path: where it is in the site. */
export const files = new Map();

/** Where the page of a document is in the site. */
export const pageOf = (source) => {
  if (source === 'README.md') return 'index.html';
  const path = source
    .replace(/^docs\//, '')
    .replace(/^src\/elements\/([^/]+)\/\1\.md$/, 'elements/$1.md');
  return (path.includes('/') ? path : path.toLowerCase()).replace(/\.md$/, '.html');
};

/** Where a file of the repository is in the site, or nothing where there is none. */
function placeOf(path) {
  if (path.startsWith('../')) return undefined;
  if (path.startsWith('dist/')) return path.replace('dist', '..');
  if (path === 'docs/adr') return 'adr/index.html';
  if (!existsSync(path) || !statSync(path).isFile()) return undefined;
  if (path.endsWith('.md')) return pageOf(path);
  const name = SHOWN.includes(extname(path)) ? path : `${path}.txt`;
  files.set(path, name.startsWith('docs/') ? name.replace('docs/', '') : `files/${name}`);
  return files.get(path);
}

/** What an address in a document leads to, from its page. One that leads nowhere stops the build. */
export function resolve(href, source) {
  if (/^(https?:|mailto:|#)/.test(href)) return href;
  const [path, fragment] = href.split('#');
  const place = placeOf(posix.join(posix.dirname(source), path).replace(/\/$/, ''));
  if (!place) throw new Error(`${source} links to ${href}, and there is no such document.`);
  const address = posix.relative(posix.dirname(pageOf(source)), place);
  return fragment ? `${address}#${fragment}` : address;
}

const sourceOf = ({ page }) => page.inputPath.replace(/^\.\//, '');
const wholeNumber = /^(-?[\d,.]+|)$/;

export const markdown = markdownIt({ html: true });

// The whole heading is the link to itself; a link in a link cannot be.
const headerLink = anchor.permalink.headerLink({ class: 'self' });
markdown.use(anchor, {
  slugify: slug,
  tabIndex: false,
  permalink(id, options, state, index) {
    const hasLink = state.tokens[index + 1].children.some(({ type }) => type === 'link_open');
    if (state.tokens[index].tag !== 'h1' && !hasLink) headerLink(id, options, state, index);
  },
});

markdown.core.ruler.push('site', ({ tokens, env }) => {
  let heading = '';
  let tables = 0;
  const words = (token) =>
    token.children.map(({ content, type }) => (type === 'softbreak' ? ' ' : content)).join('');
  tokens.forEach((token, index) => {
    const inline = tokens[index + 1];
    if (token.type === 'heading_open') heading = words(inline);
    // The label of a group that can have the focus, or who has no mouse could not scroll it.
    if (token.type === 'table_open') token.meta = `Table ${(tables += 1)}: ${heading}`;
    if (token.type === 'th_open' && !inline.content) {
      // A heading that says nothing is none.
      token.tag = 'td';
      tokens[index + 2].tag = 'td';
    } else if (token.type === 'th_open') token.attrSet('scope', 'col');
    if (token.type === 'th_open' || token.type === 'td_open') {
      // A strict policy drops the style that markdown-it gives a column.
      const align = token.attrGet('style')?.replace('text-align:', '');
      token.attrs = token.attrs?.filter(([name]) => name !== 'style') ?? null;
      const isNumber =
        align === 'right' && (token.tag === 'th' || wholeNumber.test(inline.content));
      if (isNumber) token.attrSet('class', 'number');
      else if (align === 'center') token.attrSet('class', 'centre');
    }
    for (const child of token.children ?? []) {
      for (const name of ['href', 'src'])
        if (child.attrGet(name)) child.attrSet(name, resolve(child.attrGet(name), sourceOf(env)));
      if (child.type === 'image') child.attrSet('loading', 'lazy');
    }
    if (token.type === 'html_block')
      token.content = token.content
        .replace(/<!--[^]*?-->\s*/g, '')
        .replace(/(?<=\s(?:href|src)=")[^"]+/g, (href) => resolve(href, sourceOf(env)));
  });
});

const { rules } = markdown.renderer;
rules.table_open = (tokens, index) =>
  `<div class="table" role="group" tabindex="0" aria-label="${markdown.utils.escapeHtml(tokens[index].meta)}"><table>\n`;
rules.table_close = () => '</table></div>\n';
