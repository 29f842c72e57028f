import { nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** Text as it may stand between tags and in quotes. */
export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A place for what a page puts into an element, and a drawing that only the element's look lays out. */
const DRAWN = /<(slot|svg)\b[^]*?<\/\1>/g;

/**
 * Lit's templates as HTML, so that the pages without script share the views of the elements. A
 * server renderer would add marks for a script that takes the page over; here none does.
 */
export const toHtml = (value: unknown): string =>
  // Nothing opens on paper, and an old browser prints what is closed as it is.
  written(value)
    .replace(DRAWN, '')
    .replace(/<details\b/g, '$& open');

function written(value: unknown): string {
  if (value === nothing || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escape(`${value}`);
  if (Array.isArray(value)) return value.map(written).join('');
  const { strings, values } = Object(value) as Partial<TemplateResult>;
  if (!strings || !values) throw new TypeError(`a page cannot show ${JSON.stringify(value)}`);
  return strings.reduce((before, after, index) => {
    const said = written(values[index - 1]);
    return `${before}${before.endsWith('=') ? `"${said}"` : said}${after}`;
  });
}
