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

/** Each language that is offered, and has a file of its own: what its readers call it, and what an editor calls it. */
export async function languages() {
  const codes = readdirSync(join(DIST, 'lang')).map((file) => file.replace('.js', ''));
  const found = await Promise.all(
    codes.map(async (code) => {
      const module = await import(`../lib/i18n/${code}/index.js`);
      return [code, Object.values(module).find((each) => each.form)];
    }),
  );
  return found
    .filter(([, { isHeldBack }]) => !isHeldBack)
    .map(([code, language]) => ({
      code,
      name: language.name,
      english: inEnglish.of(code),
      isChecked: isChecked(language),
    }));
}
