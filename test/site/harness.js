/* global document */
// The hosted pages as they are built and served.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { councils } from '../../lib/councils/index.js';
import { TAGS } from '../../lib/site/elements.js';
import { allTexts } from '../../lib/site/texts.js';
import { en } from '../../lib/site/words/en.js';
import { ROOT } from '../../scripts/paths.js';

export const FOLDER = join(ROOT, 'dist/pages');
export { TAGS };
/** The name of each council that has pages, by its id. */
export const COUNCILS = Object.fromEntries(
  councils.map(({ id, title = en.anyCouncil }) => [id, title]),
);

/** Every page of an element, by its path in `dist/pages`. */
export const ELEMENT_PAGES = TAGS.flatMap((tag) => [
  `${tag}.html`,
  ...Object.keys(COUNCILS).map((council) => `${council}/${tag}.html`),
]);

/** The languages beside English that have pages. */
export const TRANSLATIONS = allTexts.slice(1);
/** The page of an element in another language, beside the English. */
export const translated = (path, { form }) => path.replace('.html', `.${form.lang}.html`);

/** Those that are built, apart from the builder and the pages it shows. */
export const built = () =>
  readdirSync(FOLDER, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && !/^(builder|hosts)\b/.test(path));

export const source = (path) => readFileSync(join(FOLDER, path), 'utf8');
/** Source that sets the page's clock, since an address cannot. */
export const clockAt = (day) => `Date = class extends Date {
  constructor(...given) { super(...(given.length ? given : ['${day}T12:00Z'])); }
  static now() { return new Date().getTime(); }
}`;
export const address = (path) => `/dist/pages/${path}`;

/** What stands in each section of the checker: read in the browser, where no script of the page runs. */
export const sections = (page) =>
  page.$$eval('section', (all) =>
    Object.fromEntries(
      all.map((section) => {
        const text = (element) => element.textContent.replace(/\s+/g, ' ').trim();
        const links = [...section.querySelectorAll('a[href^="#"]')].map((link) => ({
          text: text(link),
          /** With what stands beside it. */
          told: text(link.closest('li') ?? link),
          to: link.getAttribute('href').slice(1),
        }));
        const heading = text(section.querySelector('h2'));
        return [
          section.id,
          {
            number: heading.split('. ')[0],
            title: heading.slice(heading.indexOf('. ') + 2),
            links,
            isQuestion: Boolean(section.querySelector('.low-answers')),
            actions: [...section.querySelectorAll('ol strong')].map(text),
            said: [...section.querySelectorAll('dd')].map(text),
            text: text(section),
          },
        ];
      }),
    ),
  );

/** The sections that can be seen. */
export const shown = (page) =>
  page.$$eval('section', (all) => all.filter((each) => each.checkVisibility()).map(({ id }) => id));

export const isDrawn = (page) =>
  page.evaluate(
    (tags) =>
      Boolean(document.querySelector(tags.join())?.shadowRoot?.querySelector('.low-body > *')),
    TAGS,
  );
