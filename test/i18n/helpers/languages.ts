import { ar } from '../../../src/i18n/ar/index.js';
import { bn } from '../../../src/i18n/bn/index.js';
import { enForm } from '../../../src/i18n/en/form.js';
import { enReading } from '../../../src/i18n/en/reading.js';
import { enResult } from '../../../src/i18n/en/result.js';
import { easy } from '../../../src/i18n/en-x-easy/index.js';
import { es } from '../../../src/i18n/es/index.js';
import { fr } from '../../../src/i18n/fr/index.js';
import { gu } from '../../../src/i18n/gu/index.js';
import type { BegunLanguage } from '../../../src/i18n/index.js';
import { pl } from '../../../src/i18n/pl/index.js';
import { pt } from '../../../src/i18n/pt/index.js';
import { so } from '../../../src/i18n/so/index.js';
import { tr } from '../../../src/i18n/tr/index.js';
import { yi } from '../../../src/i18n/yi/index.js';

/** Every language beside English, as far as it is translated. */
export const LANGUAGES: readonly BegunLanguage[] = [ar, bn, easy, es, fr, gu, pl, pt, so, tr, yi];

export const ENGLISH = { form: enForm, result: enResult, reading: enReading };

/** What is there by each id: a message or a code, which is text or takes values. */
export type Leaf = string | ((...values: never[]) => string);

/** Every leaf by its path: `form.labels.continue`, `reading.guide.0`. */
export function leaves(words: unknown, path = ''): [path: string, leaf: Leaf][] {
  if (typeof words !== 'object' || words === null) return [[path, words as Leaf]];
  return Object.entries(words).flatMap(([id, each]) => leaves(each, path ? `${path}.${id}` : id));
}

export const DAYS_LEFT = [101, 44, 22, 21, 11, 8, 7, 5, 3, 2, 1, 0, -1];

/** What a message that takes values is said with: none of them has a figure or a name in it. */
const VALUES: readonly (readonly [path: string, values: readonly unknown[]])[] = [
  ['form.errors.', ['×', '×']],
  ['result.labels.council', ['×', '×']],
  ['result.labels.step', ['×', '×', '×']],
  ['result.labels.reading', ['×', ['×', '×']]],
  ['', ['×']],
];

/** Every message as it is said, by its path; codes are left out, and how many days are left is said of each. */
export function said(words: unknown): Map<string, string> {
  return new Map(
    leaves(words)
      .filter(([path]) => !/^form\.(lang|locale|dir)$/.test(path))
      .flatMap(([path, leaf]): [string, string][] => {
        if (typeof leaf === 'string') return [[path, leaf]];
        const say = leaf as (...values: unknown[]) => string;
        if (path === 'result.labels.daysLeft')
          return DAYS_LEFT.map((days) => [`${path}(${days})`, say(days)]);
        return [[path, say(...VALUES.find(([start]) => path.startsWith(start))![1])]];
      }),
  );
}

/** The paths of the English for which a language has no words. */
export function missingIn({ form, result, reading }: BegunLanguage): string[] {
  const given = new Map(leaves({ form, result, reading }));
  return leaves(ENGLISH).flatMap(([path, leaf]) => (leaf && !given.get(path) ? [path] : []));
}
