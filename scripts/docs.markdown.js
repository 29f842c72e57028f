// A document of the repository as HTML: headings that can be linked to, tables that scroll by
// themselves, and nothing that a strict policy would drop.
import GithubSlugger from 'github-slugger';
import { Marked } from 'marked';

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const CHARACTERS = Object.fromEntries(Object.entries(ENTITIES).map(([char, name]) => [name, char]));

export const escapeHtml = (text) => text.replace(/[&<>"']/g, (char) => ENTITIES[char]);

/** The words of HTML that `markdown` made. */
export const wordsOf = (html) =>
  html
    // A word may be partly code, or a link; every other tag ends one.
    .replace(/<\/?(?:a|code|em|strong)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (name) => CHARACTERS[name])
    .replace(/\s+/g, ' ')
    .trim();

const wholeNumber = /^(-?[\d,.]+|)$/;

/**
 * @param text the Markdown
 * @param resolve gives the address in the site for one in the document, and of a picture its size
 * @returns {{ title: string, html: string, sections: { id: string, level: number, heading: string,
 *   html: string, words: string }[] }} the first section is the title's
 */
export function markdown(text, resolve) {
  const slugger = new GithubSlugger();
  const attributes = (pairs) =>
    Object.entries(pairs)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
      .join('');
  let section;
  let tables = 0;

  const picture = (href, alt) => {
    const { address: src, width, height } = resolve(href);
    const image = `<img${attributes({ src, alt, width, height, loading: 'lazy', decoding: 'async' })}>`;
    return `<a${attributes({ href: src })}>${image}</a>`;
  };

  const renderer = {
    heading({ tokens, depth }) {
      const html = this.parser.parseInline(tokens);
      const heading = wordsOf(html);
      const id = slugger.slug(heading);
      Object.assign(section, { id, level: depth, heading });
      // The whole heading is the link to itself; a link in a link cannot be.
      const isLink = depth > 1 && !html.includes('<a ');
      const inside = isLink ? `<a class="self" href="#${id}">${html}</a>` : html;
      return `<h${depth} id="${id}">${inside}</h${depth}>\n`;
    },
    table({ header, rows }) {
      const row = (cells, tag) => {
        const all = cells.map(({ tokens, align }) => {
          const html = this.parser.parseInline(tokens);
          // A heading that says nothing is none.
          const name = html ? tag : 'td';
          const scope = name === 'th' ? 'col' : undefined;
          const isNumber = align === 'right' && (tag === 'th' || wholeNumber.test(html));
          const kind = isNumber ? 'number' : align === 'center' ? 'centre' : undefined;
          return `<${name}${attributes({ scope, class: kind })}>${html}</${name}>`;
        });
        return `<tr>${all.join('')}</tr>\n`;
      };
      const hasHeader = header.some(({ text: words }) => words.trim());
      const head = hasHeader ? `<thead>\n${row(header, 'th')}</thead>\n` : '';
      const body = rows.map((cells) => row(cells, 'td')).join('');
      tables += 1;
      const label = `Table ${tables}: ${section.heading}`;
      // It can have the focus, or who has no mouse could not scroll it.
      return `<div class="table" role="group" tabindex="0"${attributes({ 'aria-label': label })}><table>\n${head}<tbody>\n${body}</tbody>\n</table></div>\n`;
    },
    link({ href, title, tokens }) {
      const address = resolve(href).address;
      const inside = this.parser.parseInline(tokens);
      // A picture is a link already.
      if (inside.startsWith('<a ')) return inside;
      return `<a${attributes({ href: address, title: title ?? undefined })}>${inside}</a>`;
    },
    image: ({ href, text: alt }) => picture(href, alt),
    html({ text: html }) {
      return html
        .replace(/<!--[^]*?-->\s*/g, '')
        .replace(/(?<=\shref=")[^"]+/g, (href) => resolve(href).address)
        .replace(/<img\b[^>]*>/g, (tag) => {
          const [src, alt] = ['src', 'alt'].map((name) => tag.match(`${name}="([^"]*)"`)?.[1]);
          return picture(src, alt);
        });
    },
  };

  const marked = new Marked({ renderer });
  const sections = [];
  for (const token of marked.lexer(text)) {
    // What stands above the title goes with it.
    if (!section || (token.type === 'heading' && section.heading)) {
      section = { id: '', level: 0, heading: '', html: '' };
      sections.push(section);
    }
    section.html += marked.parser([token]);
  }
  for (const each of sections)
    each.words = wordsOf(each.html.replace(/<(h\d|thead)[^]*?<\/\1>/g, ''));
  return { title: sections[0].heading, html: sections.map(({ html }) => html).join(''), sections };
}
