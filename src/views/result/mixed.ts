import { html } from 'lit';

/** Stands for a value, to find out what a sentence says around it. */
const PLACEHOLDER = '\0';

/**
 * A sentence with a value in it. A value that is English because it has not been translated is marked
 * as English with a `span`, and keeps that mark inside the sentence of another language.
 */
export function mixed(say: (value: string) => string, value: string): string {
  const around: unknown = typeof value === 'string' ? undefined : say(PLACEHOLDER);
  // A sentence with an English date in it comes in parts.
  const { parts } = Object(around) as { readonly parts?: readonly unknown[] };
  const all = typeof around === 'string' ? [around] : parts;
  if (!all) return say(value);
  const filled = all.map((part) =>
    typeof part === 'string'
      ? part.split(PLACEHOLDER).map((text, index) => [index ? value : '', text])
      : part,
  );
  // A template, or plain text where it is turned into a string.
  const template: unknown = {
    ...html`${filled}`,
    toString: () => `${say(value)}`,
  };
  return template as string;
}

/** Values with semicolons between them, each with its mark. */
export function listed(values: readonly string[]): string {
  const text = values.join('; ');
  if (values.every((value) => typeof value === 'string')) return text;
  const template: unknown = {
    ...html`${values.map((value, index) => [index ? '; ' : '', value])}`,
    toString: () => text,
  };
  return template as string;
}
