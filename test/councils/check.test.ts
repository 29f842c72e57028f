import { expect } from '@open-wc/testing';
import { CoreError } from '../../src/core/index.js';
import { ageOf, england, packFor, phonesOf, withOverrides } from '../../src/councils/index.js';
import type { CouncilPack } from '../../src/councils/index.js';
import { makeContext } from '../views/helpers/context.js';

const TODAY = '2026-11-22';
const HACKNEY = packFor('hackney')!;
/** As it was before a second number was found for it. */
const ONE_PHONE = { ...HACKNEY, mediation: { ...HACKNEY.mediation!, otherPhones: [] } };

describe('a contact last checked', () => {
  const AGES: readonly [title: string, verifiedOn: string | null, age: string][] = [
    ['never', null, 'unchecked'],
    ['today', TODAY, 'checked'],
    ['179 days ago', '2026-05-27', 'checked'],
    ['180 days ago', '2026-05-26', 'checked'],
    ['181 days ago', '2026-05-25', 'old'],
    ['10 years ago', '2016-11-21', 'old'],
    ['tomorrow', '2026-11-23', 'unchecked'],
    ['on no day', '', 'unchecked'],
    ['some time', 'recently', 'unchecked'],
  ];
  for (const [title, verifiedOn, age] of AGES)
    it(`${title} is ${age}`, () => expect(ageOf({ name: 'A', verifiedOn }, TODAY)).to.equal(age));

  it('on 31 February is never called checked', () => {
    let age: string | undefined;
    try {
      age = ageOf({ name: 'A', verifiedOn: '2026-02-31' }, TODAY);
    } catch (error) {
      expect(error).to.be.instanceOf(CoreError);
    }
    expect(age).to.not.equal('checked');
  });
});

function over(given: unknown, pack = HACKNEY): [pack: CouncilPack, reports: string[]] {
  const reports: string[] = [];
  return [withOverrides(pack, given, (line) => reports.push(line)), reports];
}

const NEW = {
  name: "Somebody Else's Mediation",
  phone: '020 (7946) 0000-1',
  email: 'help.us+send@mediation.example.org',
  website: 'https://www.example.org/mediation?for=send#top',
  address: '1 High Street, London E8 1AA',
  verifiedOn: '2026-11-01',
};
type Field = keyof typeof NEW;
const FIELDS = Object.keys(NEW) as Field[];

const LONG = 'a'.repeat(5000);
const HTML = '<img src=x onerror=alert(1)>';
const HOSTILE: readonly [title: string, value: unknown][] = [
  ['HTML', HTML],
  ['5,000 characters', LONG],
  ['a number', 2073593635],
  ['true', true],
  ['an array', ['020 7946 0000']],
  ['an object', { toString: () => '020 7946 0000' }],
  ['an empty text', ''],
];
/** What is not seen, or turns round what is. */
const UNSEEN = [
  'A\nB',
  'A\rB',
  'A\u0085B',
  'A\u2028B',
  'A\u2029B',
  'A\u0000B',
  'A\u200bB',
  'A\u202eB',
  'A\u2066B\u2069',
  'A\ufeffB',
  'A\u00adB',
  'A\u{e0041}B',
  'A\u034fB',
  'A\ufe0fB',
  '\u3164\u115f',
  '\uffa0',
  'A\ud800B',
  '\u00a0\u2003',
  '...',
];
const HOSTS = [
  'a.org:8443',
  'user@a.org',
  'user:password@a.org',
  '127.0.0.1',
  '2130706433',
  '0x7f.1',
  '[::1]',
  'xn--80ak6aa92e.com',
  'www.XN--80ak6aa92e.com',
  'a.xn--p1ai',
  '\u0430pple.com',
  '\uff41.org',
  'a.org.',
  'localhost',
  'a..org',
  '.org',
  'a_b.org',
  'a%2eorg',
  'a.org\\@b.org',
];
const HOSTILE_TO: Partial<Record<Field | 'noticeUrl', readonly string[]>> = {
  phone: [
    'call us',
    '+44 20 7946 0000',
    '------',
    'javascript:alert(1)',
    '020 7946 0000;ext=1',
    '1234',
    '020 7946',
    '0044 20 7946 0000',
    '0044 909 879 0000',
    '44 20 7946 0000',
    '18001 020 7946 0',
    '(((((020 7946 0000',
    '020 7946 0000)',
    ')020( 7946 0000',
    '((020)) 7946 0000',
    '020 () 7946 0000',
    '0207946000001234567',
    '020\u202e7946 0000',
    '020\n7946 0000',
    '\u0660\u0662\u0660 \u0667\u0669\u0664\u0666 0000',
  ],
  name: UNSEEN,
  address: UNSEEN,
  email: [
    'nobody',
    'a@b',
    'a@b.c?subject=x',
    'a@b.c,d@e.f',
    'javascript:alert(1)',
    `${LONG}@b.c`,
    ...HOSTS.map((host) => `a@${host}`),
  ],
  website: [
    'javascript:alert(1)',
    ' https://a.org',
    'data:text/html,x',
    '//a.org',
    'www.a.org',
    `https://a.org/${LONG}`,
    'https://a.org/"x',
    ...HOSTS.map((host) => `https://${host}/a`),
    'https://a.org/\u202egpj.exe',
    'https://a.org/a b',
    'ht\u2061tps://a.org',
  ],
  verifiedOn: ['2026-02-31', '31/02/2026', 'today'],
  noticeUrl: ['javascript:alert(1)', 'vbscript:x', 'https://', `https://a.org/${LONG}`],
};

for (const who of ['mediation', 'advice'] as const)
  describe(`of ${who}, what an editor gives`, () => {
    for (const field of FIELDS) {
      const isName = field === 'name';
      it(`takes the place of the ${field}, and of ${isName ? 'all else' : 'nothing else'}`, () => {
        const [pack, reports] = over({ [who]: { [field]: NEW[field] } });
        const others = {
          ...(field === 'phone' && { otherPhones: [], hours: '' }),
        };
        expect(pack).to.deep.equal({
          ...HACKNEY,
          [who]: {
            ...(!isName && HACKNEY[who]),
            ...{ verifiedOn: null, publishedBy: '', publishedOn: '' },
            ...others,
            [field]: NEW[field],
          },
        });
        expect(reports).to.deep.equal([]);
      });

      const values = [
        ...HOSTILE,
        ...(HOSTILE_TO[field] ?? []).map((value) => [value, value] as const),
      ];
      for (const [title, value] of values)
        it(`is refused for the ${field} if it is ${title.slice(0, 40)}, and the rest is kept`, () => {
          const rest = field === 'phone' ? 'email' : 'phone';
          const [pack, reports] = over({ [who]: { [field]: value, [rest]: NEW[rest] } });
          if (isName && value) {
            // Except beside a name, whose number it is.
            expect(pack).to.deep.equal(HACKNEY);
          } else {
            expect(pack[who]![field]).to.equal(HACKNEY[who]![field]);
            expect(pack[who]![rest]).to.equal(NEW[rest]);
          }
          expect(reports).to.deep.equal([`${who}.${field} is not usable and was left out`]);
        });

      it(`says nothing of the ${field} if it is null`, () =>
        expect(over({ [who]: { [field]: null } })).to.deep.equal([HACKNEY, []]));
    }
  });

describe('the number of a service', () => {
  it('is not shown under the name of another', () => {
    const [renamed] = over({ mediation: { name: NEW.name, verifiedOn: NEW.verifiedOn } });
    expect(phonesOf(renamed.mediation!)).to.deep.equal([]);
    const [unseen] = over({ mediation: { ...NEW, name: 'New\u200bMediation' } });
    expect(unseen.mediation).to.deep.equal(HACKNEY.mediation);
  });
});

describe('other telephone numbers of a service', () => {
  const others = [
    { number: '020 7946 0001', publishedBy: 'Kids', publishedOn: '2020-06-26' },
    { number: '020 7946 0002' },
  ];
  const known = {
    ...HACKNEY,
    mediation: { ...HACKNEY.mediation!, otherPhones: [{ number: '020 7946 0009' }] },
  };
  const numbers = (given: unknown): string[] =>
    phonesOf(withOverrides(known, { mediation: given }, () => {}).mediation!).map(
      ({ number }) => number,
    );

  it('come after the one to try first, each with where it is from', () => {
    const [pack, reports] = over({ mediation: { otherPhones: others } });
    const [first, ...rest] = phonesOf(pack.mediation!);
    expect(first!.number).to.equal(HACKNEY.mediation!.phone);
    expect(rest).to.deep.equal(others);
    expect(reports).to.deep.equal([]);
  });

  it('stay when something else is given, and go when the first is', () => {
    expect(numbers({ verifiedOn: '2026-11-01' })).to.deep.equal(['020 7359 3635', '020 7946 0009']);
    expect(numbers({ phone: NEW.phone })).to.deep.equal([NEW.phone]);
    expect(numbers({ phone: NEW.phone, otherPhones: others })).to.deep.equal([
      NEW.phone,
      '020 7946 0001',
      '020 7946 0002',
    ]);
    expect(numbers({ otherPhones: [] })).to.deep.equal(['020 7359 3635']);
  });

  it('make the check of what was there before say nothing', () => {
    const checked = { ...known, mediation: { ...known.mediation, verifiedOn: '2026-11-01' } };
    const { mediation } = withOverrides(checked, { mediation: { otherPhones: others } }, () => {});
    expect(ageOf(mediation!, TODAY)).to.equal('unchecked');
  });

  const BAD: readonly [title: string, given: unknown, reports: number][] = [
    ['a text', '020 7946 0001', 1],
    ['a number', 2079460001, 1],
    ['an object', { number: '020 7946 0001' }, 1],
    ['a list of texts', ['020 7946 0001'], 1],
    ['a number that nobody can ring', [{ number: 'call us' }], 1],
    ['a number without digits', [{ publishedBy: 'Kids' }], 0],
    ['HTML for who published it', [{ number: HTML, publishedBy: HTML }], 2],
    ['an unknown field', [{ phone: '020 7946 0001' }], 1],
  ];
  for (const [title, given, count] of BAD)
    it(`are none if they are ${title}`, () => {
      const [pack, reports] = over({ mediation: { otherPhones: given } }, ONE_PHONE);
      expect(phonesOf(pack.mediation!).map(({ number }) => number)).to.deep.equal([
        HACKNEY.mediation!.phone,
      ]);
      expect(reports.length).to.equal(count);
    });

  it('are a few at most', () => {
    const [pack] = over({
      mediation: { otherPhones: Array.from({ length: 1000 }, () => others[0]) },
    });
    expect(pack.mediation!.otherPhones!.length).to.equal(4);
  });

  it('are questioned if they cost more', () =>
    expect(
      over({ mediation: { otherPhones: [{ number: '0900 000 0000' }] } })[1].join(),
    ).to.contain('0900 000 0000 begins with 09 or 087'));

  it('are drawn in their order, each with its text relay, whose it is and from when', async () => {
    const { contactView } = await import('../../src/views/contact/contact.js');
    const { render } = await import('lit');
    const place = document.createElement('div');
    const contact = { ...HACKNEY.mediation!, otherPhones: others };
    render(contactView(makeContext({ today: TODAY }), contact), place);
    expect(
      [...place.querySelectorAll('a[href^=tel]')].map((link) => link.getAttribute('href')),
    ).to.deep.equal([
      'tel:02073593635',
      'tel:1800102073593635',
      'tel:02079460001',
      'tel:1800102079460001',
      'tel:02079460002',
      'tel:1800102079460002',
    ]);
    const said = [...place.querySelectorAll('dd.low-phone')].map((each) =>
      each.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(said).to.deep.equal([
      '020 7359 3635 (Hackney Council, 21 November 2016)',
      '020 7946 0001 (Kids, 26 June 2020)',
      '020 7946 0002',
    ]);
  });
});

describe('what another script puts on every object', () => {
  const polluted = Object.prototype as Record<string, unknown>;
  const names = ['mediation', 'advice', 'noticeUrl', 'otherPhones', ...FIELDS];
  const clean = () => {
    for (const name of names) delete polluted[name];
  };
  afterEach(clean);

  it('is no contact, and no detail of one', () => {
    const [before] = over({ mediation: { phone: NEW.phone } });
    polluted['mediation'] = polluted['advice'] = {
      name: 'Cheap Mediation',
      phone: '0900 000 0000',
    };
    polluted['otherPhones'] = [{ number: '0900 000 0000' }];
    polluted['noticeUrl'] = polluted['website'] = 'javascript:alert(1)';
    polluted['email'] = polluted['phone'] = polluted['address'] = 'polluted';
    const said: string[] = [];
    const pack = withOverrides(HACKNEY, { mediation: { phone: NEW.phone } }, (line) =>
      said.push(line),
    );
    const plain = withOverrides(england, {}, (line) => said.push(line));
    const seen = [
      pack.mediation!.email,
      pack.mediation!.otherPhones?.[0],
      pack.mediation!.website,
      pack.advice!.phone,
      pack.advice!.website,
      pack.noticeUrl,
      plain.mediation,
      plain.advice,
      plain.noticeUrl,
    ];
    clean();
    expect(seen).to.deep.equal([
      undefined,
      undefined,
      before.mediation!.website,
      ...Array.from({ length: 6 }, () => undefined),
    ]);
    expect(said).to.deep.equal([]);
  });

  it('is not drawn: a link runs no script, even where it is a contact’s own', async () => {
    const { contactView } = await import('../../src/views/contact/contact.js');
    const { render } = await import('lit');
    const place = document.createElement('div');
    const website = 'javascript:alert(1)';
    render(
      contactView(makeContext({ today: TODAY }), { name: 'A', website, verifiedOn: null }),
      place,
    );
    expect(place.querySelector('a')).to.equal(null);
    render(
      contactView(makeContext({ today: TODAY }), {
        name: 'A',
        website: NEW.website,
        verifiedOn: null,
      }),
      place,
    );
    expect(place.querySelector('a')!.href).to.equal(NEW.website);
    expect(place.querySelector('a')!.rel).to.equal('noreferrer');
  });
});

describe('a number that costs more than others', () => {
  for (const phone of ['0900 000 0000', '(0871) 000 0000', '0 9 0 0 0 0 0 0 0 0'])
    it(`is questioned and kept: ${phone}`, () => {
      const [pack, reports] = over({ advice: { phone } });
      expect(pack.advice!.phone).to.equal(phone);
      expect(reports).to.have.length(1);
      expect(reports[0]).to.match(/^advice: .+ begins with 09 or 087/);
    });
  for (const phone of ['0800 000 0000', '0300 000 0000', '020 0900 0871', '01909 871 090'])
    it(`is not questioned: ${phone}`, () =>
      expect(over({ advice: { phone } })[1]).to.deep.equal([]));
});

describe('what takes long to read', () => {
  for (const [field, value] of [
    ['website', `https://${'a.'.repeat(50_000)}`],
    ['website', `https://${'a-'.repeat(50_000)}!`],
    ['email', `a@${'a.'.repeat(50_000)}`],
    ['name', ' '.repeat(100_000)],
    ['phone', '(1)'.repeat(50_000)],
  ] as const)
    it(`is refused at once: ${value.slice(0, 20)}`, () => {
      const start = performance.now();
      expect(over({ mediation: { [field]: value } })[1]).to.have.length(1);
      expect(performance.now() - start).to.be.below(50);
    });
});

describe('what an editor gives', () => {
  it('for the notice is taken', () =>
    expect(over({ noticeUrl: 'https://a.org/notice.pdf' })).to.deep.equal([
      { ...HACKNEY, noticeUrl: 'https://a.org/notice.pdf' },
      [],
    ]));

  for (const value of [...HOSTILE_TO.noticeUrl!, ...HOSTILE.map(([, each]) => each)])
    it(`for the notice is refused: ${String(value).slice(0, 30)}`, () =>
      expect(over({ noticeUrl: value })).to.deep.equal([
        HACKNEY,
        ['noticeUrl is not usable and was left out'],
      ]));

  const UNKNOWN: readonly [title: string, given: unknown, reports: number][] = [
    ['null', null, 0],
    ['undefined', undefined, 0],
    ['nothing', {}, 0],
    ['a number', 7, 0],
    ['an empty array', [], 0],
    ['an unknown field', { colour: 'red' }, 1],
    ['an unknown field of a contact', { mediation: { fax: '020 7226 2845' } }, 1],
    ['another id', { id: 'lambeth' }, 1],
    ['the source of the facts', { provenance: {} }, 1],
    ['publishedOn', { mediation: { publishedOn: '2026-11-01' } }, 1],
    ['__proto__', JSON.parse('{"__proto__": {"name": "x", "polluted": "yes"}}'), 1],
    ['__proto__ of a contact', JSON.parse('{"mediation": {"__proto__": {"phone": "020 1"}}}'), 1],
    ['constructor', { constructor: 'x', toString: 'y' }, 1],
    ['an array', ['020 7946 0000'], 1],
    ['an array for a contact', { mediation: ['020 7946 0000'] }, 1],
    ['a number for a contact', { mediation: 7 }, 0],
    ['a telephone number outside its contact', { phone: '020 7946 0000' }, 1],
    ['a notice inside a contact', { advice: { noticeUrl: 'https://a.org/n' } }, 1],
  ];
  for (const [title, given, reports] of UNKNOWN)
    it(`changes nothing, with ${reports} reports, if it is ${title}`, () => {
      const [pack, said] = over(given);
      expect(pack).to.deep.equal(HACKNEY);
      expect(said.length).to.equal(reports);
      expect('polluted' in {}).to.equal(false);
    });

  for (const given of [LONG, { mediation: LONG }])
    it(`is refused in few words if it is a text of 5,000 characters: ${typeof given}`, () => {
      const [pack, said] = over(given);
      expect(pack).to.deep.equal(HACKNEY);
      expect(said.length).to.be.at.most(5);
    });

  it('leaves the pack itself as it was', () => {
    const before = JSON.stringify(HACKNEY);
    over({ name: 'x', mediation: NEW, advice: NEW });
    expect(JSON.stringify(HACKNEY)).to.equal(before);
  });

  it('is not called checked by a check of what was there before', () => {
    const checked = { ...HACKNEY, mediation: { ...HACKNEY.mediation!, verifiedOn: '2026-11-01' } };
    const { mediation } = withOverrides(checked, { mediation: { phone: NEW.phone } }, () => {});
    expect(ageOf(mediation!, TODAY)).to.equal('unchecked');
  });
});
