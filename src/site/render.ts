import { nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** Escapes text for HTML, between tags or in a quoted attribute. */
export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Slots, and drawings that need the styles of the element. They are left out. */
const DRAWN = /<(slot|svg)\b[^]*?<\/\1>/g;

/**
 * Renders a Lit template as HTML, so that the hosted pages share the views of the elements. Lit's
 * server renderer would add comments for hydration, which these pages do not need.
 */
export const toHtml = (value: unknown): string =>
  // Open, because a closed `details` cannot be read on paper.
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
