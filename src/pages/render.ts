import { nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';

/** Text as it may stand between tags and in quotes. */
export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * Lit's templates as HTML, so that the pages without script share the views of the elements. A
 * server renderer would add marks for a script that takes the page over; here none does.
 */
export function toHtml(value: unknown): string {
  if (value === nothing || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escape(`${value}`);
  if (Array.isArray(value)) return value.map(toHtml).join('');
  const { strings, values } = Object(value) as Partial<TemplateResult>;
  if (!strings || !values) throw new TypeError(`a page cannot show ${JSON.stringify(value)}`);
  return strings.reduce((before, after, index) => {
    const said = toHtml(values[index - 1]);
    return `${before}${before.endsWith('=') ? `"${said}"` : said}${after}`;
  });
}
