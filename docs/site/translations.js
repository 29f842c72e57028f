// What a person needs who checks a translation: every message in its place, beside the English.
import { glossary } from '../../lib/i18n/en/glossary.js';
import { en } from '../../lib/site/words/en.js';
import { allTexts } from '../../lib/site/texts.js';
import { languages } from '../../scripts/known.js';
import { forReview, messagesOf } from '../../scripts/languages.js';

/** Where messages stand, by the beginning of their id; what belongs together has the same place. */
const PLACES = [
  [/^form\.questions\.([\w-]+)|^reading\.help\.([\w-]+)/, 'Questions'],
  [/^form\.placement/, 'The question that the countdown asks'],
  [/^form\.options/, 'Answers to choose from'],
  [/^form\.errors/, 'When an answer is missing or wrong'],
  [/^form\.labels/, 'Buttons and labels, and the contact card'],
  [/^result\.(outcomes|late|mayBeLate|councilLate)\b/, 'Headings of an answer'],
  [/^result\.action(?:s|Texts)\.([\w-]+)/, 'Steps'],
  [/^result\.(routes|lateReasons)/, 'Points under a step'],
  [/^result\.(clocks|passed|duties|timeline|beside)/, 'Days'],
  [/^result\.notes/, 'Doubts and warnings'],
  [
    /^result\.(appeal|certificate|mediation|disagreementResolution)\b/,
    'What else you can do, and why',
  ],
  [/^result\.stages/, 'From the letter to the tribunal'],
  [/^result\.(rules|readings)/, 'How a day was worked out'],
  [/^result\.labels/, 'Labels of an answer'],
  [/^reading\.(guide|fits|points)/, 'The guide, and the two ways compared'],
  [/^reading\.(terms|meanings)\.([\w-]+)/, 'Hard words'],
  [/^reading\.common/, 'Questions that people ask'],
  [/^reading\.(take|calendar)/, 'Ways to keep an answer'],
  [/^reading\.call/, 'What to say on the telephone'],
  [/^reading\.labels/, 'Labels of the guide and the options'],
  [/^site/, 'Only on the hosted pages'],
];

/** Of what is about one thing, the message that names it. */
const NAMED_BY = {
  Questions: (id) => `form.questions.${id}.title`,
  Steps: (id) => `result.actions.${id}`,
  'Hard words': (id) => `reading.terms.${id}`,
};

/** The messages in the order of the page: by their place, and in it by what they are about. */
function inPlaces(rows) {
  const english = Object.fromEntries(rows.map((row) => [row.id, row.english]));
  const places = new Map();
  for (const [pattern, place] of PLACES)
    for (const row of rows) {
      const found = pattern.exec(row.id);
      if (!found) continue;
      if (!places.has(place)) places.set(place, new Map());
      const id = NAMED_BY[place]?.(found.slice(1).filter(Boolean).at(-1));
      // The countdown's own question has its help among the others.
      const about = id ? (english[id] ?? english['form.placement.title']) : '';
      const parts = places.get(place);
      parts.set(about, [...(parts.get(about) ?? []), row]);
    }
  return [...places].map(([heading, parts]) => ({
    heading,
    parts: [...parts].map(([about, messages]) => ({ about, messages })),
  }));
}

/** The words of the hosted pages, beside the English. */
function siteRows(code) {
  const site = allTexts.find(({ form }) => form.lang === code)?.site;
  if (!site) return [];
  const words = Object.fromEntries(messagesOf({ site }));
  return messagesOf({ site: en }).map(([id, english]) => ({ id, english, translation: words[id] }));
}

/** A page for each language but Easy English, which its own people check. */
export const translations = async () =>
  Promise.all(
    (await languages()).map(async (language) => {
      const { lang, dir } = language.form;
      const terms = await import(`../../lib/i18n/${lang}/glossary.js`).catch(() => undefined);
      return {
        code: lang,
        dir,
        name: language.name,
        terms: Object.entries(terms?.glossary ?? {}).map(([id, term]) => {
          const [english, note] = glossary[id];
          return { english, note, term };
        }),
        places: inPlaces([...forReview(language), ...siteRows(lang)]),
      };
    }),
  );
