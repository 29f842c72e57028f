// The councils and the languages that there are, for all that offers them.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { england } from '../lib/councils/index.js';
import { records } from '../lib/councils/register/index.js';
import { isChecked } from '../lib/i18n/register-language.js';
import { DIST } from './paths.js';

const inEnglish = new Intl.DisplayNames(['en-GB'], { type: 'language' });

/** Each council in England by its id, with its name as it stands in a sentence. */
export const councils = () => [
  { id: england.id, title: 'any council in England' },
  ...records.map(({ id, title }) => ({ id, title })),
];

/** Yiddish has to be written anew before it is offered: docs/languages.md. */
const HELD_BACK = ['yi.js'];

/** Each language that is offered, and has a file of its own: what its readers call it, and what an editor calls it. */
export const languages = () =>
  Promise.all(
    readdirSync(join(DIST, 'lang'))
      .filter((file) => !HELD_BACK.includes(file))
      .map(async (file) => {
        const code = file.replace('.js', '');
        const language = Object.values(await import(`../lib/i18n/${code}/index.js`)).find(
          (each) => each.form,
        );
        const { name } = language;
        return { code, name, english: inEnglish.of(code), isChecked: isChecked(language) };
      }),
  );
