import { expect } from '@open-wc/testing';
import { examples as countdown } from '../../src/elements/deadline-countdown/examples.js';
import { examples as checker } from '../../src/elements/mediation-checker/examples.js';
import { examples as contact } from '../../src/elements/mediation-contact/examples.js';
import { graph } from '../../src/core/index.js';
import type { QuestionId } from '../../src/core/index.js';
import type { MediationCheckerElement } from '../../src/entries/index.js';
import { everyPath } from '../core/helpers/walk.js';
import { LETTER_QUESTION, OUTCOMES, TODAY, WAYS } from './helpers/cases.js';
import { all, answer, find, mount, press, settled, step } from './helpers/page.js';
import type { Attributes } from './helpers/page.js';

type Act = (host: HTMLElement) => Promise<void>;
const nothing: Act = () => settled();
const PATHS = everyPath();

/** With the whole page before it, axe looks at landmarks and headings too, and at colours. */
async function expectAccessible(host: HTMLElement): Promise<void> {
  for (const each of all(host, 'details')) (each as HTMLDetailsElement).open = true;
  await expect(document.documentElement).to.be.accessible();
  expect(host.isConnected).to.equal(true);
  // A class that no page has: drawn into the page, nothing of the page's is meant for it.
  const names = all(host, '[class]').flatMap(({ classList }) => [...classList]);
  expect(names.filter((name) => !name.startsWith('low-'))).to.deep.equal([]);
}

let title: string;
before(() => {
  ({ title } = document);
  document.title = 'Local Offer';
});
after(() => {
  document.title = title;
});

describe('axe finds nothing in mediation-checker at', () => {
  for (const id of Object.keys(graph.questions) as QuestionId[]) {
    const path = PATHS.find(({ questions }) => questions.includes(id))!;
    const before: Attributes = Object.fromEntries(
      path.questions
        .slice(0, path.questions.indexOf(id))
        .map((each) => [each, path.given[each]!.join(' ')]),
    );
    const ACTS: readonly [string, Act][] = [
      ['', nothing],
      [', with an error', (host) => answer(host)],
      [', not sure', (host) => Promise.resolve(find(host, '#not-sure').click())],
    ];
    for (const [how, act] of ACTS)
      it(`the question ${id}${how}`, async () => {
        const host = await mount('mediation-checker', { ...before, today: TODAY });
        await act(host);
        await settled();
        expect(all(host, '.low-faults').length).to.equal(how.includes('error') ? 1 : 0);
        await expectAccessible(host);
      });
  }

  for (const id of OUTCOMES)
    for (const council of ['hackney', 'england'])
      it(`the outcome ${id}, of ${council}`, async () => {
        const host = await mount('mediation-checker', { ...WAYS[id], council, today: TODAY });
        expect(all(host, 'form').length).to.equal(0);
        await expectAccessible(host);
      });

  const MORE: readonly [string, Attributes][] = [
    ['time passed', { ...WAYS['certificate-needed'], today: '2027-03-01' }],
    ['the council’s day passed', { ...WAYS['no-decision'], today: '2027-03-01' }],
    ['a draft, time passed', { ...WAYS['draft-plan'], today: '2027-03-01' }],
    [
      'waiting for the certificate, time passed',
      { ...WAYS['certificate-awaited'], today: '2027-03-01' },
    ],
    ['a claim that is late', { ...WAYS['discrimination-claim'], today: '2027-06-01' }],
    ['a year outside the table', { ...WAYS['certificate-needed'], 'decision-sent': '2013-01-10' }],
    ['rules past their check', { ...WAYS['certificate-needed'], today: '2027-06-01' }],
  ];
  for (const [name, attributes] of MORE)
    it(name, async () => {
      await expectAccessible(await mount('mediation-checker', { today: TODAY, ...attributes }));
    });

  it('a question gone back to, with its Back link', async () => {
    const host = await mount('mediation-checker', { today: TODAY });
    for (const values of [['england'], ['parent'], ['plan-contents']])
      await answer(host, ...values);
    await press(host, 'Back');
    await expectAccessible(host);
  });
});

type State = readonly [
  tag: 'deadline-countdown' | 'mediation-contact',
  name: string,
  attributes: Attributes,
  act?: Act,
];

const STATES: readonly State[] = [
  ['deadline-countdown', 'asking', {}],
  ['deadline-countdown', 'asking, with an error', {}, (host) => answer(host)],
  [
    'deadline-countdown',
    'asking for a certificate',
    {},
    async (host) => {
      await answer(host, 'no');
      await answer(host, '2026-11-02');
    },
  ],
  [
    'deadline-countdown',
    'called, and the day has passed',
    { 'decision-sent': '2026-09-21', 'adviser-contacted': '2026-11-16' },
  ],
  ...['2026-11-21', '2026-12-28', '2027-01-03', '2027-01-04', '2027-01-05'].map((today): State => [
    'deadline-countdown',
    `on ${today}`,
    { 'decision-sent': '2026-11-02', today },
  ]),
  ['deadline-countdown', 'calm', { 'decision-sent': '2026-11-02', calm: '' }],
  [
    'deadline-countdown',
    'disputed',
    { 'decision-sent': '2026-11-02', 'decision-dated': '2026-10-28' },
  ],
  ['deadline-countdown', 'outside the table', { 'decision-sent': '2013-01-10' }],
  [
    'deadline-countdown',
    'not sure of anything',
    {},
    async (host) => {
      for (let times = 0; times < 4; times++) await answer(host, 'not-sure');
    },
  ],
  ['mediation-contact', 'hackney', { council: 'hackney' }],
  ['mediation-contact', 'lambeth', { council: 'lambeth' }],
  ['mediation-contact', 'england', {}],
  ['mediation-contact', 'fresh', { council: 'hackney', 'verified-on': '2026-11-01' }],
  ['mediation-contact', 'old', { council: 'hackney', 'verified-on': '2025-11-01' }],
  [
    'mediation-contact',
    'every detail',
    {
      council: 'hackney',
      email: 'a@example.org',
      'advice-phone': '020 7946 0001',
      'advice-email': 'b@example.org',
      'advice-website': 'https://example.org',
      'notice-url': 'https://example.org/n.pdf',
    },
  ],
];

describe('axe finds nothing in', () => {
  for (const [tag, name, attributes, act = nothing] of STATES)
    it(`${tag}: ${name}`, async () => {
      const host = await mount(tag, { today: TODAY, ...attributes });
      await act(host);
      await expectAccessible(host);
    });

  it('all three on one page', async () => {
    const host = await mount('mediation-checker', { ...WAYS['certificate-needed'], today: TODAY });
    for (const tag of ['deadline-countdown', 'mediation-contact']) {
      const other = document.createElement(tag);
      other.setAttribute('decision-sent', '2026-11-02');
      host.after(other);
    }
    await settled();
    await expectAccessible(host);
  });
});

const EXAMPLES = {
  'mediation-checker': checker,
  'deadline-countdown': countdown,
  'mediation-contact': contact,
} as const;

for (const [tag, examples] of Object.entries(EXAMPLES))
  describe(`of the states of ${tag} that the demo shows, axe finds nothing in`, () => {
    for (const { id, attributes, children } of examples)
      it(id, async () => {
        const json = children && `<script type="application/json">${children}</script>`;
        const host = await mount(tag, attributes, json);
        await expectAccessible(host);
      });

    it('those that ask for what the element knows: every attribute is one of its own', () => {
      const { observedAttributes } = customElements.get(tag) as typeof MediationCheckerElement;
      const strange = examples
        .flatMap(({ attributes }) => Object.keys(attributes))
        .filter((name) => !observedAttributes.includes(name));
      expect(strange).to.deep.equal([]);
    });
  });

describe('axe would find, in what an element has drawn,', () => {
  it('a colour with too little contrast', async () => {
    const host = await mount('mediation-contact', { council: 'hackney', today: TODAY });
    const pale = new CSSStyleSheet();
    pale.replaceSync(':is(.low-root, #_) .low-body a { color: #bbb !important; }');
    const home = host.renderRoot.getRootNode() as Document;
    home.adoptedStyleSheets = [...home.adoptedStyleSheets, pale];
    await expect(document.documentElement).to.not.be.accessible();
    home.adoptedStyleSheets = home.adoptedStyleSheets.filter((sheet) => sheet !== pale);
  });

  it('a field without its label', async () => {
    const host = await mount('mediation-checker', LETTER_QUESTION);
    find(host, '#year').closest('label')!.replaceWith(find(host, '#year'));
    await expect(document.documentElement).to.not.be.accessible();
  });

  it('a message tied to nothing', async () => {
    const host = await mount('mediation-checker', LETTER_QUESTION);
    expect(step(host)).to.not.equal('');
    find(host, '#day').setAttribute('aria-invalid', 'perhaps');
    await expect(document.documentElement).to.not.be.accessible();
  });
});

describe('nothing in the style sheet leaves a target too small, or the page too wide:', () => {
  for (const [tag, attributes] of [
    ['mediation-checker', WAYS['certificate-needed']],
    ['mediation-checker', LETTER_QUESTION],
    ['deadline-countdown', { 'decision-sent': '2026-11-02' }],
    ['mediation-contact', { council: 'hackney' }],
  ] as const)
    it(`${tag}, ${Object.keys(attributes).length} attributes, at 320 px`, async () => {
      const host = await mount(tag, { today: TODAY, ...attributes });
      host.parentElement!.style.inlineSize = '288px';
      await settled();
      const { right } = host.getBoundingClientRect();
      const wide = all(host, '*').filter(
        (each) => each.getClientRects().length && each.getBoundingClientRect().right > right + 1,
      );
      expect(wide.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
      // WCAG 2.2, 2.5.8: 24 px, but for links within a sentence.
      const small = all(host, 'button, input, summary').filter(
        (each) => each.getClientRects().length && each.getBoundingClientRect().height < 23.5,
      );
      expect(small.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
      // WCAG 2.2, 2.5.5: 44 px, for what stands on a line of its own.
      const tight = all(
        host,
        '.low-option, summary, form > .low-link, .low-sheet > .low-link',
      ).filter(
        (each) => each.getClientRects().length && each.getBoundingClientRect().height < 43.5,
      );
      expect(tight.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
    });
});
