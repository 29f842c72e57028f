import { expect } from '@open-wc/testing';
import { enForm } from '../../../src/i18n/index.js';
import { all, expectWords, mount, settled, textOf, watchWarnings } from '../helpers/page.js';
import type { Attributes } from '../helpers/page.js';

const TODAY = '2026-11-22';
const { labels } = enForm;
const LETTER = labels.useLetter;
const warnings = watchWarnings();

const json = (value: unknown): string =>
  `<script type="application/json">${JSON.stringify(value)}</script>`;

const see = (attributes: Attributes = {}, children = '') =>
  mount('mediation-contact', { council: 'hackney', today: TODAY, ...attributes }, children);

/** Each link's words and address. */
const links = (host: Element): [string, string][] =>
  all(host, 'a').map((link) => [link.textContent.trim(), link.getAttribute('href')!]);

const rows = (host: Element): Record<string, string> =>
  Object.fromEntries(
    all(host, 'dt').map((term) => [term.textContent, term.nextElementSibling!.textContent.trim()]),
  );

describe('mediation-contact of', () => {
  for (const [council, advice, since] of [
    ['hackney', 'Hackney SENDIAGS', 'Monday 21 November 2016'],
    ['lambeth', 'Lambeth IASS', ''],
  ] as const)
    it(`${council}: who to call, how, and how old it is`, async () => {
      const host = await see({ council });
      expect(rows(host)).to.deep.equal({
        Telephone: '020 7359 3635',
        'Relay UK': '18001 020 7359 3635',
        Website: 'www.kids.org.uk/mediation',
        Address: "7-9 Elliott's Place, London N1 8HX",
      });
      expect(links(host)).to.deep.equal([
        ['020 7359 3635', 'tel:02073593635'],
        ['18001 020 7359 3635', 'tel:1800102073593635'],
        ['www.kids.org.uk/mediation', 'https://www.kids.org.uk/mediation'],
      ]);
      expectWords(
        textOf(host),
        [
          'KIDS London SEN Mediation Service',
          advice,
          labels.unchecked(since),
          LETTER,
          labels.askCouncil,
        ],
        ['7520 0405', '03330', 'enquiries.london'],
      );
      expect(warnings).to.deep.equal([]);
    });

  it('england, and of no council: the decision letter', async () => {
    for (const attributes of [{ council: 'england' }, {} as Attributes]) {
      const host = await mount('mediation-contact', { ...attributes, today: TODAY });
      expectWords(textOf(host), [LETTER], [/\d{4}/, 'undefined']);
      expect(links(host)).to.deep.equal([]);
    }
    expect(warnings).to.deep.equal([]);
  });

  it('a council that does not exist: england, and one line in the console', async () => {
    const host = await see({ council: 'narnia' });
    host.setAttribute('heading-level', '3');
    await settled();
    expectWords(textOf(host), [LETTER], ['KIDS']);
    expect(warnings).to.deep.equal([
      '<mediation-contact>: there is no council "narnia": the one for England is used',
    ]);
  });

  it('another council when the attribute changes', async () => {
    const host = await see();
    host.setAttribute('council', 'lambeth');
    await settled();
    expectWords(textOf(host), ['Lambeth IASS'], ['SENDIAGS']);
  });
});

describe('mediation-contact, last checked', () => {
  const AGES: readonly [verified: string, says: string[], not: string[]][] = [
    ['2026-11-22', [labels.checked('Sunday 22 November 2026')], [LETTER]],
    ['2026-05-26', [labels.checked('Tuesday 26 May 2026')], [LETTER]],
    ['2026-05-25', [labels.old('Monday 25 May 2026'), LETTER], []],
    ['2026-11-23', [labels.unchecked(''), LETTER], ['23 November']],
  ];
  for (const [verified, says, not] of AGES)
    it(verified, async () =>
      expectWords(textOf(await see({ 'verified-on': verified })), says, not),
    );

  it('by nobody says so when a detail is new', async () => {
    const host = await see({ phone: '020 7946 0000' });
    expectWords(textOf(host), [labels.unchecked(''), LETTER], ['2016']);
  });
});

const GIVEN: readonly [attribute: string, value: string, path: readonly [string, string]][] = [
  ['name', 'Somebody Else', ['mediation', 'name']],
  ['phone', '020 7946 0000', ['mediation', 'phone']],
  ['email', 'a@example.org', ['mediation', 'email']],
  ['website', 'https://example.org/m', ['mediation', 'website']],
  ['address', '1 High Street, London', ['mediation', 'address']],
  ['verified-on', '2026-11-01', ['mediation', 'verifiedOn']],
  ['advice-name', 'Advice for All', ['advice', 'name']],
  ['advice-phone', '020 7946 0001', ['advice', 'phone']],
  ['advice-email', 'b@example.org', ['advice', 'email']],
  ['advice-website', 'https://example.org/a', ['advice', 'website']],
  ['advice-address', '2 High Street, London', ['advice', 'address']],
];
const shown = (value: string) =>
  value.replace('https://', '').replace('2026-11-01', 'Sunday 1 November 2026');

describe('mediation-contact takes from the page', () => {
  for (const [attribute, value, [who, field]] of GIVEN) {
    it(`${attribute}, by its attribute`, async () => {
      expectWords(textOf(await see({ [attribute]: value })), [shown(value)]);
      expect(warnings).to.deep.equal([]);
    });

    it(`${attribute}, by JSON`, async () => {
      expectWords(textOf(await see({}, json({ [who]: { [field]: value } }))), [shown(value)]);
      expect(warnings).to.deep.equal([]);
    });

    it(`${attribute}, by its attribute where JSON gives it too`, async () => {
      const other = field === 'verifiedOn' ? '2026-10-05' : value.replace(/\w$/, '9');
      const host = await see({ [attribute]: value }, json({ [who]: { [field]: other } }));
      expectWords(textOf(host), [shown(value)], [shown(other), '5 October']);
    });
  }

  it('advice-verified-on with a number', async () => {
    const host = await see({ 'advice-phone': '020 7946 0001', 'advice-verified-on': '2026-11-01' });
    expectWords(textOf(host), [labels.checked('Sunday 1 November 2026')]);
    expect(links(host)).to.deep.include(['18001 020 7946 0001', 'tel:1800102079460001']);
  });

  it('an e-mail address and a notice, as links', async () => {
    const host = await see({ email: 'a@example.org', 'notice-url': 'https://example.org/n.pdf' });
    expect(links(host)).to.deep.include(['a@example.org', 'mailto:a@example.org']);
    expect(links(host)).to.deep.include([labels.notice, 'https://example.org/n.pdf']);
  });

  it('no contact without a name, and says so', async () => {
    const host = await see({ council: 'england', phone: '020 7946 0000' });
    expectWords(textOf(host), [LETTER], ['undefined', '020 7946 0000']);
    expect(all(host, 'strong').filter((each) => !each.textContent.trim()).length).to.equal(0);
    expect(warnings).to.deep.equal(['<mediation-contact>: mediation.name is missing']);
  });

  const BAD: readonly [attributes: Attributes, line: string][] = [
    [{ website: 'javascript:alert(1)' }, 'mediation.website'],
    [{ 'notice-url': 'javascript:alert(1)' }, 'noticeUrl'],
    [{ phone: 'call us' }, 'mediation.phone'],
    [{ name: '<img src=x onerror=alert(1)>' }, 'mediation.name'],
    [{ 'verified-on': '2026-02-31' }, 'mediation.verifiedOn'],
    [{ 'advice-email': 'nobody' }, 'advice.email'],
    [{ address: 'a'.repeat(5000) }, 'mediation.address'],
  ];
  for (const [attributes, line] of BAD)
    it(`nothing unusable, and says so once: ${line}`, async () => {
      const host = await see(attributes);
      host.setAttribute('heading-level', '3');
      await settled();
      expectWords(textOf(host), ['020 7359 3635', 'KIDS London'], ['alert', 'aaaa']);
      expect(all(host, 'img, [href^="javascript"]').length).to.equal(0);
      expect(warnings).to.deep.equal([
        `<mediation-contact>: ${line} is not usable and was left out`,
      ]);
    });

  for (const text of ['{"mediation": ', '', 'null', '[]', '"text"', '{mediation: {}}', '\u0000'])
    it(`nothing of JSON that is not an object, and the card stays: ${JSON.stringify(text)}`, async () => {
      const host = await see({}, `<script type="application/json">${text}</script>`);
      expectWords(textOf(host), ['020 7359 3635', 'Hackney SENDIAGS']);
      expect(warnings.length).to.be.at.most(4);
      if (!['null', '[]', '"text"'].includes(text))
        expect(warnings).to.deep.equal([
          '<mediation-contact>: its JSON is faulty or too long and was left out',
        ]);
    });
});

describe('a number to call', () => {
  it('is 44 px high in the card, so that a thumb finds it', async () => {
    const host = await mount('mediation-contact', { council: 'hackney' });
    const links = all(host, 'a[href^="tel:"]');
    expect(links.length).to.be.above(0);
    for (const link of links) expect(link.getBoundingClientRect().height).to.be.least(44 - 0.05);
  });
});
