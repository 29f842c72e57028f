import { expect } from '@open-wc/testing';
import { families } from '../../../src/councils/families.js';
import { enForm } from '../../../src/i18n/index.js';
import {
  all,
  expectWords,
  gapsBetween,
  mount,
  settled,
  textOf,
  watchWarnings,
} from '../helpers/page.js';
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

const OF_COUNCIL = {
  hackney: {
    numbers: ['020 7359 3635', '03330 062 835'],
    more: ['Hackney SENDIAGS', '21 November 2016'],
    not: ['7520 0405', 'enquiries.london'],
  },
  lambeth: {
    numbers: ['020 7520 0405', '020 7359 3635'],
    more: ['Lambeth IASS', 'enquiries.london@kids.org.uk'],
    not: ['03330'],
  },
};

describe('mediation-contact of', () => {
  for (const [council, { numbers, more, not }] of Object.entries(OF_COUNCIL))
    it(`${council}: who to call, how, and how old it is`, async () => {
      const host = await see({ council });
      expect(links(host).filter(([, address]) => address.startsWith('tel:'))).to.deep.equal(
        numbers.flatMap((number) => [
          [number, `tel:${number.replaceAll(' ', '')}`],
          [`18001 ${number}`, `tel:18001${number.replaceAll(' ', '')}`],
        ]),
      );
      expect(links(host)).to.deep.include([
        'www.kids.org.uk/mediation',
        'https://www.kids.org.uk/mediation',
      ]);
      expectWords(
        textOf(host),
        [
          'KIDS London SEN Mediation Service',
          "7-9 Elliott's Place, London N1 8HX",
          ...more,
          labels.uncheckedDetails,
          labels.useThatOne,
          labels.askCouncil,
        ],
        [LETTER, ...not],
      );
      expect(warnings).to.deep.equal([]);
    });

  it('any other council: its name, and the decision letter', async () => {
    for (const [council, title] of [
      ['kent', 'Kent County Council'],
      ['greenwich', 'the Royal Borough of Greenwich'],
    ] as const) {
      const host = await see({ council });
      expectWords(textOf(host), [labels.forCouncil(title), LETTER], ['KIDS', 'undefined']);
      expect(links(host)).to.deep.equal([]);
    }
    expect(warnings).to.deep.equal([]);
  });

  it('a council whose contract is known: the provider while it runs, and the council for the number', async () => {
    const host = await see({ council: 'cumberland', today: '2029-03-31' });
    expectWords(textOf(host), ['Mediatelegal', labels.askCouncil, LETTER]);
    expect(links(host).filter(([, address]) => address.startsWith('tel:'))).to.deep.equal([]);
    host.setAttribute('today', '2029-04-01');
    await settled();
    expectWords(textOf(host), [LETTER], ['Mediatelegal']);
  });

  it('every council: neither a fault nor a word in the console', async () => {
    const host = await see({ council: 'kent' });
    for (const { id, title } of Object.values(families)) {
      host.setAttribute('council', id);
      await settled();
      const hasNumber = Boolean(
        host.shadowRoot?.querySelector('.low-phone') ?? host.querySelector('.low-phone'),
      );
      expectWords(textOf(host), [title!, hasNumber ? labels.useThatOne : LETTER], ['undefined']);
    }
    expect(warnings).to.deep.equal([]);
  });

  it('england, and of no council: the decision letter', async () => {
    for (const attributes of [{ council: 'england' }, {} as Attributes]) {
      const host = await mount('mediation-contact', { ...attributes, today: TODAY });
      // There is nothing that could be wrong, or differ.
      expectWords(
        textOf(host),
        [LETTER],
        [/\d{4}/, 'undefined', 'wrong', 'differ', labels.useThatOne],
      );
      expect(links(host)).to.deep.equal([]);
    }
    expect(warnings).to.deep.equal([]);
  });

  it('a council that does not exist: england, and one line in the console', async () => {
    const host = await see({ council: 'narnia' });
    host.setAttribute('heading-level', '3');
    await settled();
    expectWords(textOf(host), [LETTER], ['KIDS']);
    expect(warnings).to.deep.equal(['<mediation-contact>: unknown council "narnia"']);
  });

  it('another council when the attribute changes', async () => {
    const host = await see();
    host.setAttribute('council', 'lambeth');
    await settled();
    expectWords(textOf(host), ['Lambeth IASS'], ['SENDIAGS']);
  });
});

describe('mediation-contact, last checked', () => {
  const OURS = labels.useThatOne;
  const AGES: readonly [verified: string, says: string[], not: string[]][] = [
    ['2026-11-22', [labels.checked('22 November 2026')], [OURS]],
    ['2026-05-26', [labels.checked('26 May 2026')], [OURS]],
    ['2026-05-25', [labels.old('25 May 2026'), OURS], []],
    ['2026-11-23', [labels.uncheckedDetails, OURS], ['23 November']],
  ];
  for (const [verified, says, not] of AGES)
    it(verified, async () =>
      expectWords(textOf(await see({ 'verified-on': verified })), says, [...not, LETTER]),
    );

  it('by nobody says so when a detail is new', async () => {
    const host = await see({ phone: '020 7946 0000' });
    expectWords(textOf(host), [labels.unchecked(''), OURS], ['2016']);
  });

  it('says nothing of a number where there is only an address to write to', async () => {
    const host = await see({ council: 'england', name: 'Somebody', email: 'a@example.org' });
    expectWords(textOf(host), [labels.uncheckedDetails, OURS], [labels.unchecked('')]);
  });
});

describe('mediation-contact, of a service with several numbers', () => {
  const others = [
    { number: '020 7946 0001', publishedBy: 'Example Mediation', publishedOn: '2020-06-26' },
    { number: '020 7946 0002', publishedBy: 'Example Mediation' },
  ];

  it('has each with whose it is and from when, to be dialled and by text relay, and when it is open', async () => {
    const host = await see(
      {},
      json({ mediation: { otherPhones: others, hours: 'Monday to Friday, 9am to 5pm' } }),
    );
    const said = (selector: string) =>
      all(host, selector).map((each) => each.textContent.replace(/\s+/g, ' ').trim());
    expect(said('dd.low-phone')).to.deep.equal([
      '020 7359 3635',
      '020 7946 0001 (Example Mediation, 26 June 2020)',
      '020 7946 0002 (Example Mediation, no date)',
    ]);
    expect(links(host).map(([, address]) => address)).to.include.members(
      ['02073593635', '02079460001', '02079460002'].flatMap((digits) => [
        `tel:${digits}`,
        `tel:18001${digits}`,
      ]),
    );
    expect(said('dd.low-hours')).to.deep.equal(['Monday to Friday, 9am to 5pm']);
    expectWords(textOf(host), [labels.uncheckedDetails, labels.useThatOne]);
  });

  it('has each Relay UK number nearer to its own number than to the next', async () => {
    const host = await see({}, json({ mediation: { otherPhones: others } }));
    for (const style of ['inline-size:374px', 'inline-size:256px;font-size:200%']) {
      host.parentElement!.style.cssText = style;
      await settled();
      const gaps = gapsBetween(all(host, '.low-row:has(.low-phone, .low-relay)'));
      expect(gaps.length).to.equal(5);
      const [toRelay, toNext, toRelay2, toNext2] = gaps as [number, number, number, number];
      for (const next of [toNext, toNext2])
        expect(next).to.be.at.least(1.4 * Math.max(toRelay, toRelay2));
    }
  });

  it('leaves out the hours of another number', async () => {
    const pack = json({ mediation: { hours: 'Mondays' } });
    expectWords(textOf(await see({ phone: '020 7946 0000' }, pack)), [], ['Mondays']);
  });
});

it('mediation-contact keeps the groups of a number whole where letters are large', async () => {
  const host = await see();
  host.parentElement!.style.cssText = 'inline-size:256px;font-size:200%';
  await settled();
  for (const value of all(host, 'dd.low-phone a, dd.low-relay a')) {
    const line = parseFloat(getComputedStyle(value).fontSize) * 1.5;
    // "18001 020 7359 3635" has four groups.
    expect(value.getBoundingClientRect().height).to.be.at.most(4 * line);
    expect(value.getBoundingClientRect().width).to.be.at.least(2 * line);
  }
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
  value.replace('https://', '').replace('2026-11-01', '1 November 2026');

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
    expectWords(textOf(host), [labels.checked('1 November 2026')]);
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
          '<mediation-contact>: its JSON is invalid or too long and was left out',
        ]);
    });
});

describe('a number to call', () => {
  it('is found by a thumb, 44 px high, in the card', async () => {
    const host = await mount('mediation-contact', { council: 'hackney' });
    const links = all(host, 'a[href^="tel:"]');
    expect(links.length).to.be.above(0);
    for (const link of links) {
      link.scrollIntoView({ block: 'center' });
      const { x, y, height } = link.getBoundingClientRect();
      const root = link.getRootNode() as Document | ShadowRoot;
      for (const off of [-21, 21])
        expect(link.contains(root.elementFromPoint(x + 9, y + height / 2 + off))).to.equal(true);
    }
  });
});
