import { expect } from '@open-wc/testing';
import { examples as countdown } from '../../src/elements/deadline-countdown/examples.js';
import { examples as checker } from '../../src/elements/mediation-checker/examples.js';
import { examples as contact } from '../../src/elements/mediation-contact/examples.js';
import { CITATION_IDS, citation } from '../../src/core/law/citations.js';
import { councils, OFFICIAL, tribunal } from '../../src/councils/index.js';
import { enReading } from '../../src/i18n/en/reading.js';
import { enResult } from '../../src/i18n/en/result.js';
import { enForm } from '../../src/i18n/index.js';
import { LETTER_QUESTION, WAYS } from '../elements/helpers/cases.js';
import { all, find, mount, settled, watchWarnings } from '../elements/helpers/page.js';
import type { Attributes } from '../elements/helpers/page.js';
import { handOver, tongue } from './helpers/tongue.js';

// A language that nobody speaks, made from the English: every message stands in brackets, with marks on
// its letters, and is longer by 40 in 100. What is drawn without brackets was written into the code.

const MARKED: Readonly<Record<string, string>> = { a: 'á', e: 'ë', i: 'î', o: 'ö', u: 'ü', c: 'ç' };
const LONGER = 0.4;

const marked = (text: string): string => text.replace(/[aeiouc]/g, (letter) => MARKED[letter]!);
const inBrackets = (text: string): string =>
  `[!!${marked(text)} ${marked(text.slice(0, Math.ceil(text.length * LONGER)))}!!]`;

/** What a message is given stands outside the brackets, since it is not the message's own. */
function pseudo<T>(words: T): T {
  const outside = (value: unknown): unknown => {
    if (typeof value === 'string') return value && `!!]${value}[!!`;
    return Array.isArray(value) ? value.map(outside) : value;
  };
  const each = (at: unknown): unknown => {
    if (typeof at === 'string') return at && inBrackets(at);
    if (typeof at === 'function')
      return (...values: unknown[]) => {
        const said = (at as (...all: unknown[]) => string)(...values.map(outside));
        // The marks are for what is in brackets alone.
        return (
          said &&
          `[!!${said.replace(/(^|\[!!)[^[]*?(?=!!\]|$)/g, marked)} ${'·'.repeat(Math.ceil(said.length * LONGER))}!!]`
        );
      };
    if (Array.isArray(at)) return at.map(each);
    return Object.fromEntries(Object.entries(at as object).map(([id, one]) => [id, each(one)]));
  };
  return each(words) as T;
}

const bare = (address: string) => address.replace(/^https?:\/\//, '');

/** Every value, however deep it lies. */
const textsIn = (value: unknown): unknown[] =>
  value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [value];

/** Words that are the same in every language. */
const KEPT = [
  // The council's facts, and the tribunal's.
  ...textsIn([councils, tribunal]),
  // What the examples give in their place.
  ...contact.flatMap(({ attributes, children = '' }) => [
    ...Object.values(attributes),
    ...(children.match(/"[^"]*"/g) ?? []).map((each) => each.slice(1, -1)),
  ]),
  // Addresses.
  ...Object.values(OFFICIAL),
  location.href.split('#')[0],
  location.href.split('?')[0],
  // The names of laws, as they are cited.
  ...CITATION_IDS.flatMap((id) => [citation(id).instrument, citation(id).provision]),
  // The language itself, for which the browser has no name.
  'xx',
  'SEND35A',
  'SEND35',
]
  .filter((fact): fact is string => typeof fact === 'string' && /\p{L}/u.test(fact))
  .flatMap((fact) => [fact, bare(fact)])
  .sort((a, b) => b.length - a.length);

/** Between messages that the browser lists. */
const AND = /(?<=!!\]) and (?=\[!!)/g;
const DAY =
  /((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?\d+ (Jan|Febr|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\p{L}* \d{4}/gu;

/** What is left of a text without the messages, and without what is the same everywhere. */
function notSaid(text: string): string {
  let rest = text.replace(AND, ' ');
  for (let last = ''; last !== rest;) {
    last = rest;
    rest = rest.replace(/\[!!(?:(?!\[!!|!!\])[\s\S])*!!\]/g, ' ');
  }
  rest = rest.replace(DAY, ' ');
  for (const fact of KEPT) rest = rest.replaceAll(fact, ' ');
  return /\p{L}/u.test(rest) ? rest.replace(/\s+/g, ' ').trim() : '';
}

const NAMED = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'data-of'];

const BLOCK =
  '.low-root,p,li,dt,dd,div,h1,h2,h3,h4,h5,h6,ul,ol,dl,form,fieldset,details,summary,table,thead,tbody,tr,td,th,label,button';

/** What to say on a call stands in English too, beside the language of the page. */
const ENGLISH_TO_SAY = '.low-say > li > [lang="en-GB"]';

/** Its own words, and not those of the blocks in it: a message may be drawn in more than one node. */
const wordsOf = (node: Node): string =>
  [...node.childNodes]
    .map((each) => {
      if (each instanceof Text) return each.data;
      if (!(each instanceof Element)) return '';
      return each.matches(`${BLOCK},${ENGLISH_TO_SAY}`) ? ' ' : wordsOf(each);
    })
    .join('');

/** What is drawn and is no message; a button that says "English" says so in English. */
const untranslated = (host: Element): string[] =>
  [
    ...all(host, BLOCK)
      .filter((each) => each.lang !== 'en')
      .map((each) => notSaid(wordsOf(each))),
    ...all(host, '*').flatMap((each) =>
      NAMED.map((name) => notSaid(each.getAttribute(name) ?? '')),
    ),
  ].filter(Boolean);

/** What stands out of a page 320 px wide. */
function standingOut(host: Element): string[] {
  const { left, right } = host.parentElement!.getBoundingClientRect();
  return all(host, '*')
    .filter((each) => each instanceof HTMLElement && !each.closest('thead, .low-probe'))
    .filter((each) =>
      [...each.getClientRects()].some((box) => box.left < left - 1 || box.right > right + 1),
    )
    .map((each) => `${each.localName}.${each.className}: ${each.textContent.trim().slice(0, 60)}`);
}

watchWarnings();

before(() =>
  handOver({
    ...tongue('xx', { warning: '' }),
    form: { ...pseudo(enForm), lang: 'xx', locale: 'en-GB', dir: 'ltr' },
    result: pseudo(enResult),
    reading: pseudo(enReading),
    name: inBrackets('The language of nobody'),
    toEnglish: inBrackets('Read this in English'),
  }),
);

const FITTING = ['yes', 'no', 'not-sure'];
const STATES: readonly (readonly [
  tag: string,
  id: string,
  attributes: Attributes,
  json?: string | undefined,
])[] = [
  ...checker.map(({ id, attributes }) => ['mediation-checker', id, attributes] as const),
  ...Object.entries(WAYS).map(([id, way]) => ['mediation-checker', `outcome ${id}`, way] as const),
  ...countdown.map(({ id, attributes }) => ['deadline-countdown', id, attributes] as const),
  ...contact.map(
    ({ id, attributes, children }) => ['mediation-contact', id, attributes, children] as const,
  ),
  ['mediation-guide', 'no dates', { today: '2026-11-21', council: 'hackney' }],
  [
    'mediation-guide',
    'dates',
    { today: '2026-11-21', 'decision-sent': '2026-11-02', council: 'lambeth' },
  ],
  [
    'mediation-guide',
    'time passed',
    { today: '2027-02-01', 'decision-sent': '2026-11-02', council: 'lambeth' },
  ],
  ['resolution-options', 'no answer', {}],
];

async function open(tag: string, attributes: Attributes, json?: string): Promise<Element> {
  // Some of what opens is drawn before it is opened, and some is not.
  const host = await mount(
    tag,
    { ...attributes, lang: 'xx', languages: 'en xx' },
    json && `<script type="application/json">${json}</script>`,
  );
  for (const each of all(host, 'details')) (each as HTMLDetailsElement).open = true;
  host.parentElement!.style.cssText = 'position:absolute;left:0;margin:0;inline-size:320px';
  await settled();
  return host;
}

describe('the measure', () => {
  it('finds words that are no message, and no fault with a message', () => {
    const say = pseudo(enForm);
    expect(notSaid(`${say.labels.continue} then Continue`)).to.equal('then Continue');
    expect(notSaid(pseudo(enResult).clocks.appeal('Monday 4 January 2027'))).to.equal('');
    expect(notSaid(pseudo(enResult).clocks.appeal('Monday 4th'))).to.equal('Monday 4th');
    expect(notSaid(say.errors['no-day'](say.questions.conduct.thing, ''))).to.equal('');
    expect(say.labels.continue).to.equal('[!!Cöntînüë Cönt!!]');
  });
});

for (const [tag, id, attributes, json] of STATES)
  describe(`<${tag}> ${id}`, () => {
    it('says nothing but messages, facts and days', async () => {
      const host = await open(tag, attributes, json);
      expect(find(host, '.low-root').lang).to.equal('xx');
      expect(untranslated(host)).to.deep.equal([]);
    });

    it('has room at 320 px', async () =>
      expect(standingOut(await open(tag, attributes, json))).to.deep.equal([]));
  });

describe('what is said once something is done', () => {
  const press = async (host: Element) => {
    find(host, 'button[part]').click();
    await settled();
  };

  for (const { id, attributes } of checker.filter(
    ({ id }) => id === 'first-question' || id.startsWith('question-'),
  ))
    it(`a fault of ${id}`, async () => {
      const host = await open('mediation-checker', attributes);
      await press(host);
      expect(find(host, '.low-faults a').textContent).to.match(/^\[!!/);
      expect(untranslated(host)).to.deep.equal([]);
      expect(standingOut(host)).to.deep.equal([]);
    });

  for (const [id, typed] of Object.entries({
    'no month': ['2', '', ''],
    'no year': ['2', '11', ''],
    'no such day': ['31', '2', '2026'],
    'in the future': ['1', '1', '2030'],
  }))
    it(`a fault of a date: ${id}`, async () => {
      const host = await open('mediation-checker', LETTER_QUESTION);
      ['day', 'month', 'year'].forEach((name, index) => {
        find(host, `#${name}`).value = typed[index]!;
      });
      await press(host);
      expect(find(host, '.low-faults a').textContent).to.match(/^\[!!/);
      expect(untranslated(host)).to.deep.equal([]);
    });

  for (const answer of FITTING)
    it(`which of the two fits: ${answer}`, async () => {
      const host = await open('resolution-options', {});
      find(host, `#${answer}`).click();
      await settled();
      expect(find(host, '[role="status"]').textContent.trim()).to.match(/^\[!!/);
      expect(untranslated(host)).to.deep.equal([]);
      expect(standingOut(host)).to.deep.equal([]);
    });
});
