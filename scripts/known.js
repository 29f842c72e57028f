// The councils and the languages, for everything that offers them.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { england } from '../lib/councils/index.js';
import { records } from '../lib/councils/register/index.js';
import { isChecked } from '../lib/i18n/register-language.js';
import { ROOT } from './paths.js';

const inEnglish = new Intl.DisplayNames(['en-GB'], { type: 'language' });

/** Each council in England, with its id and its name in the form that it has inside a sentence. */
export const councils = () => [
  { id: england.id, title: 'any council in England' },
  ...records.map(({ id, title }) => ({ id, title })),
];

/** Every language other than English, in the order of their codes. */
export function languages() {
  const codes = readdirSync(join(ROOT, 'src/entries/lang')).map((file) => file.replace('.ts', ''));
  return Promise.all(
    codes.sort().map(async (code) => {
      const module = await import(`../lib/i18n/${code}/index.js`);
      return Object.values(module).find((each) => each.form);
    }),
  );
}

/** Each language that is offered: its code, its own name and its English name. */
export async function offeredLanguages() {
  const offered = (await languages()).filter(({ isHeldBack }) => !isHeldBack);
  return offered.map((language) => ({
    code: language.form.lang,
    name: language.name,
    english: inEnglish.of(language.form.lang),
    isChecked: isChecked(language),
  }));
}
