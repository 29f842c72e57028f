import type { Kit } from '../../elements/chunks.js';

/** Stands for a value while it is found out what is said around it. */
const HERE = '\0';

/**
 * A sentence with a value in it. A value that is English because it has not been translated keeps its
 * mark, which it would lose in the words of another language.
 */
export function mixed({ html }: Kit, say: (value: string) => string, value: string): string {
  const around = typeof value === 'string' ? undefined : say(HERE);
  if (typeof around !== 'string') return say(value);
  const [before, after] = around.split(HERE);
  // It is drawn, or read as plain text.
  const drawn: unknown = {
    ...html`${before}${value}${after}`,
    toString: () => say(value),
  };
  return drawn as string;
}

/** Values in a row, each with its mark. */
export function listed({ html }: Kit, values: readonly string[]): string {
  const text = values.join('; ');
  if (values.every((value) => typeof value === 'string')) return text;
  const drawn: unknown = {
    ...html`${values.map((value, index) => [index ? '; ' : '', value])}`,
    toString: () => text,
  };
  return drawn as string;
}
