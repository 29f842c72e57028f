// In every language each question and each outcome is drawn: what is not translated is there in English, and says
// that it is English. Nothing of it breaks the words around it.
import { expect } from '@open-wc/testing';
import { stub } from 'sinon';
import { graph } from '../../src/core/index.js';
import type { QuestionId } from '../../src/core/index.js';
import { registerLanguage } from '../../src/i18n/register-language.js';
import { OUTCOMES, TODAY, WAYS } from '../elements/helpers/cases.js';
import { all, find, mount, textOf, watchWarnings } from '../elements/helpers/page.js';
import type { Attributes } from '../elements/helpers/page.js';
import { ENGLISH, LANGUAGES, leaves, missingIn } from './helpers/languages.js';

const warnings = watchWarnings();

/** The way to a question: that to an outcome behind it, without its answer and those after it. */
function wayTo(id: QuestionId): Attributes {
  const asked = { ...WAYS['certificate-held'], today: '2026-11-28', 'decision-sent': '2026-05-11' };
  const ways: Partial<Record<QuestionId, Attributes>> = {
    'is-detained': { nation: 'england', person: 'someone-else' },
    'adviser-contacted': { ...asked, 'certificate-issued': '2026-11-20' },
    'review-meeting': { ...WAYS['no-decision'], awaiting: 'awaiting-review' },
    'amendment-notice': { ...WAYS['no-decision'], awaiting: 'awaiting-amendment' },
  };
  const way = ways[id] ?? Object.values(WAYS).find((each) => id in each)!;
  const { [id]: _, ...rest } = way;
  return rest;
}

const STATES: readonly (readonly [title: string, attributes: Attributes])[] = [
  ...(Object.keys(graph.questions) as QuestionId[]).map((id) => [id, wayTo(id)] as const),
  ...OUTCOMES.map((id) => [id, WAYS[id]] as const),
  ['late', { ...WAYS['certificate-needed'], today: '2027-06-01' }],
  ['a late claim', { ...WAYS['discrimination-claim'], today: '2027-06-01' }],
  ['a late council', { ...WAYS['no-decision'], today: '2027-04-01' }],
  ['a draft, its days gone', { ...WAYS['draft-plan'], today: '2027-04-01' }],
  [
    'an older certificate',
    { ...WAYS['certificate-needed'], 'has-certificate': 'yes', 'certificate-issued': '2026-10-01' },
  ],
  [
    'the parent of a young person',
    { ...WAYS['certificate-needed'], person: 'parent-of-young-person' },
  ],
  ['the end of a plan', { ...WAYS['certificate-held'], decision: 'ceasing-plan' }],
];

/** What is said in English, and what is said besides. */
function split(host: Element): [english: string, rest: string] {
  const body = find(host, '.low-body').cloneNode(true) as HTMLElement;
  const marked = [...body.querySelectorAll<HTMLElement>('[lang="en-GB"], [lang="en"]')];
  const english = marked.map((each) => each.textContent).join('\n');
  for (const each of marked) each.remove();
  return [english, body.textContent.replace(/\s+/g, ' ')];
}

for (const language of LANGUAGES) {
  const code = language.form.lang;
  const texts = new Map(leaves(ENGLISH));
  // A word or two may be another's, or a name; a sentence is nobody else's.
  const missing = missingIn(language)
    // What an answer is about stands inside what is wrong with it.
    .filter((path) => !path.endsWith('.thing'))
    .flatMap((path) => {
      const leaf = texts.get(path)!;
      if (typeof leaf === 'string') return [leaf];
      // What stands around the values.
      return (leaf as (...values: unknown[]) => string)('#', '#', ['#']).split('#');
    })
    .filter((text) => text.trim().split(' ').length > 3);

  describe(`in ${code},`, () => {
    before(() => registerLanguage(language));

    for (const [title, attributes] of STATES)
      it(`${title} is drawn, and what lacks words is English and says so`, async () => {
        const host = await mount('mediation-checker', { today: TODAY, lang: code, ...attributes });
        // It has not given way to English.
        expect(find(host, '.low-root').lang).to.equal(code);
        expect(textOf(host)).to.not.match(/\[object|undefined|\bnull\b|NaN|#\d|\{\d\}/);
        const [english, rest] = split(host);
        expect(missing.filter((text) => rest.includes(text))).to.deep.equal([]);
        expect(all(host, '[lang="en-GB"][dir="ltr"]').length).to.equal(
          all(host, '[lang="en-GB"]').length,
        );
        if (english) expect(english).to.match(/\w/);
        expect(warnings).to.deep.equal([]);
      });

    it('the days to comment on a draft can be put into a calendar', async () => {
      const host = await mount('mediation-checker', {
        ...WAYS['draft-plan'],
        today: TODAY,
        lang: code,
      });
      const made = stub(URL, 'createObjectURL').returns('blob:none');
      const clicked = stub(HTMLAnchorElement.prototype, 'click');
      try {
        const { take, calendar: titles } = language.reading;
        const { calendar } = { ...take };
        const button = all(host, '.low-later button').find(
          (each) => each.textContent.trim() === (calendar ?? ENGLISH.reading.take.calendar),
        );
        button!.click();
        const title = (titles?.titles ?? ENGLISH.reading.calendar.titles)['comment-on-draft']!;
        const file = await (made.firstCall.args[0] as Blob).text();
        // Without what the format does to long lines and to commas.
        const text = file.replace(/\r\n /g, '').replace(/\\(?=[,;])/g, '');
        expect(text).to.contain(title.slice(0, 15));
        expect(text).to.not.match(/\[object|undefined/);
      } finally {
        made.restore();
        clicked.restore();
      }
    });

    it('the countdown asks, and says a day that has passed', async () => {
      for (const attributes of [
        {},
        { 'decision-sent': '2026-11-02', today: '2027-04-01' },
        { 'decision-sent': '2026-09-21', 'adviser-contacted': '2026-11-16', today: '2026-11-28' },
      ]) {
        const host = await mount('deadline-countdown', { today: TODAY, lang: code, ...attributes });
        expect(find(host, '.low-root').lang).to.equal(code);
        expect(textOf(host)).to.not.match(/\[object|undefined|NaN/);
      }
      expect(warnings).to.deep.equal([]);
    });
  });
}
