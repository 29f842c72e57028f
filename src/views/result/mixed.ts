import { html } from 'lit';

/** Takes the place of a value, to find the text around it. */
const PLACEHOLDER = '\0';

/**
 * `say(value)` for a message that may be a template. An untranslated message is a template, typed as
 * a string, with a `span` that marks it as English. It keeps that `span` inside the sentence.
 */
export function mixed(say: (value: string) => string, value: string): string {
  const around: unknown = typeof value === 'string' ? undefined : say(PLACEHOLDER);
  // A sentence with an English date in it has parts (src/controllers/localize.ts).
  const { parts } = Object(around) as { readonly parts?: readonly unknown[] };
  const all = typeof around === 'string' ? [around] : parts;
  if (!all) return say(value);
  const filled = all.map((part) =>
    typeof part === 'string'
      ? part.split(PLACEHOLDER).map((text, index) => [index ? value : '', text])
      : part,
  );
  // A template for Lit, which converts to plain text elsewhere.
  const template: unknown = {
    ...html`${filled}`,
    toString: () => `${say(value)}`,
  };
  return template as string;
}

/** Values separated by semicolons. Those that are templates keep their mark, as in `mixed`. */
export function listed(values: readonly string[]): string {
  const text = values.join('; ');
  if (values.every((value) => typeof value === 'string')) return text;
  const template: unknown = {
    ...html`${values.map((value, index) => [index ? '; ' : '', value])}`,
    toString: () => text,
  };
  return template as string;
}
