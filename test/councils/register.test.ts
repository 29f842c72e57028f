import { expect } from '@open-wc/testing';
import { addDays, isDay } from '../../src/core/dates/days.js';
import { CONTACTS, packFor, packOn, withOverrides } from '../../src/councils/index.js';
import { families, packOf } from '../../src/councils/families.js';
import {
  providerFor,
  providers,
  recordFor,
  records,
  regions,
} from '../../src/councils/register/index.js';
import type { CouncilRecord, ServiceRecord } from '../../src/councils/register/index.js';

const contracts = records.flatMap((record) =>
  (record.services ?? [])
    .filter(({ strength }) => strength === 'contract')
    .map((service) => [record, service] as const),
);
const TODAY = '2026-11-29';

/** Today, and the days on which anything could change: around the first and the last day of every contract. */
const DAYS = [
  ...new Set(
    records
      .flatMap(({ services = [] }) => services)
      .flatMap(({ from, until }) => [from, until])
      .filter(isDay)
      .flatMap((day) => [-1, 0, 1].map((by) => addDays(day, by)))
      .concat('2016-01-01', TODAY, '2040-01-01'),
  ),
].sort();

/** Whether a family may be told the name of the service on a day. */
const isVouchedFor = ({ strength, from, until, verifiedOn }: ServiceRecord, day: string) =>
  Boolean(verifiedOn) || (strength === 'contract' && from! <= day && day <= until!);

describe('the register', () => {
  it('has each of the 153 councils once, with a name, a region and a code', () => {
    expect(records.length).to.equal(153);
    for (const key of ['id', 'name', 'title', 'code'] as const)
      expect(new Set(records.map((each) => each[key])).size, key).to.equal(153);
    for (const { id, name, title, code } of records) {
      expect(id).to.match(/^[a-z]+(-[a-z]+)*$/);
      expect(name, id).to.match(/^\p{Lu}/u);
      expect(title, id).to.match(/Council|Corporation|Borough/);
      expect(code, id).to.match(/^E(06|08|09|10)\d{6}$/);
    }
    expect(Object.keys(regions).length).to.equal(9);
    expect(Object.values(regions).map(({ length }) => length)).to.deep.equal([
      10, 11, 33, 12, 24, 19, 15, 14, 15,
    ]);
  });

  it('has the codes of April 2025 where they changed', () =>
    expect([recordFor('barnsley')!.code, recordFor('sheffield')!.code]).to.deep.equal([
      'E08000038',
      'E08000039',
    ]));

  it('gives the page of every fact, and the day it bears or that it bears none', () => {
    const pages = [
      ...records.flatMap(({ services = [], advice }) => [...services, ...(advice ? [advice] : [])]),
      ...providers.flatMap(({ phones = [], emails = [], websites = [], addresses = [] }) => [
        ...phones,
        ...emails,
        ...websites,
        ...addresses,
      ]),
    ].map(({ page }) => page);
    expect(pages.length).to.be.above(100);
    for (const { title, url, date } of pages) {
      expect(title).to.not.equal('');
      expect(url).to.match(/^https?:\/\/[^\s]+$/);
      expect(date).to.match(/^(\d{4}-\d{2}(-\d{2})?$|undated)/);
    }
  });

  it('has a number only where the library would take it', () => {
    const details = records.flatMap(({ services = [], advice }) => [
      ...services.map(({ phone, email }) => ({ phone, email })),
      { phone: advice?.phone, email: advice?.email, website: advice?.website },
      { phone: advice?.otherPhone },
    ]);
    for (const given of details)
      withOverrides({ id: 'x' }, { mediation: { name: 'A', ...given } }, (said) =>
        expect.fail(`${JSON.stringify(given)}: ${said}`),
      );
  });

  it('names no provider that is not in the list, and no contract without its days', () => {
    expect(new Set(providers.map(({ id }) => id)).size).to.equal(providers.length);
    for (const { services = [], id } of records)
      for (const { provider, strength, from, until } of services) {
        if (provider) expect(providerFor(provider), `${id}: ${provider}`).to.not.equal(undefined);
        if (strength === 'contract') expect(from! < until!, id).to.equal(true);
      }
    expect(contracts.length).to.equal(11);
  });
});

describe('what families see of the register', () => {
  it('is there for each council: its own name', () => {
    for (const { id, title } of records) {
      expect(families[id]!.id).to.equal(id);
      expect(families[id]!.title).to.equal(title);
    }
    expect(Object.keys(families).length).to.equal(153);
    for (const id of ['hackney', 'lambeth'])
      expect(packFor(id)!.title).to.equal(recordFor(id)!.title);
  });

  for (const day of DAYS)
    it(`on ${day} is no provider that neither a contract in force nor the council vouches for`, () => {
      for (const { id, services = [], advice } of records) {
        const pack = packOn(families[id]!, day);
        const allowed = services
          .filter((service) => isVouchedFor(service, day))
          .map(({ provider }) => providerFor(provider)!.name);
        const shown = [pack.mediation, pack.disagreement].flatMap((contact) => contact?.name ?? []);
        expect(
          shown.filter((name) => !allowed.includes(name)),
          id,
        ).to.deep.equal([]);
        // And what is vouched for is shown.
        expect(shown.length > 0, id).to.equal(allowed.length > 0);
        expect(Boolean(pack.advice), id).to.equal(Boolean(advice?.verifiedOn));
      }
    });

  for (const [{ id }, { provider, from, until }] of contracts)
    it(`${id}: its provider from the first day of the contract to the last, and on no other`, () => {
      const nameOn = (day: string) => packOn(families[id]!, day).mediation?.name;
      const { name } = providerFor(provider)!;
      expect([addDays(from!, -1), from!, until!, addDays(until!, 1)].map(nameOn)).to.deep.equal([
        undefined,
        name,
        name,
        undefined,
      ]);
    });

  it('is no number, address or website, for nobody at a council has checked one', () => {
    const text = JSON.stringify(families);
    expect(text).to.not.match(/"(phone|otherPhones|email|website|address)"|https?:|@|\d{4} ?\d{3}/);
  });

  it('is not what a page, an advice service or an old contract says', () => {
    const text = JSON.stringify(families);
    for (const { id, name } of providers) {
      const isByContract = contracts.some(([, { provider }]) => provider === id);
      expect(text.includes(name), name).to.equal(isByContract);
    }
    for (const id of ['hillingdon', 'thurrock', 'warwickshire'])
      expect(Object.keys(families[id]!)).to.deep.equal(['id', 'title']);
  });
});

describe('a council that has confirmed what the register says', () => {
  const page = { title: 'A page', url: 'https://www.example.org/', date: 'undated' };
  const record: CouncilRecord = {
    id: 'anyshire',
    name: 'Anyshire',
    title: 'Anyshire County Council',
    code: 'E10000000',
    services: [
      {
        provider: 'kids',
        strength: 'council',
        phone: '020 7946 0000',
        page,
        verifiedOn: '2026-11-02',
      },
      { provider: 'global', for: ['disagreement'], strength: 'council', page, verifiedOn: null },
    ],
    advice: { name: 'Anyshire SENDIASS', phone: '020 7946 0001', page, verifiedOn: null },
  };

  it('has its provider named, with the number that it confirmed, and nothing more', () => {
    const { mediation, disagreement, advice } = packOf(record);
    expect(mediation).to.deep.equal({
      name: providerFor('kids')!.name,
      phone: '020 7946 0000',
      verifiedOn: '2026-11-02',
    });
    expect([disagreement, advice]).to.deep.equal([undefined, undefined]);
  });

  it('may have another provider for disagreements, and its advice service', () => {
    const [mediation, other] = record.services!;
    const { disagreement, advice } = packOf({
      ...record,
      services: [mediation!, { ...other!, verifiedOn: '2026-11-02' }],
      advice: { ...record.advice!, verifiedOn: '2026-11-02' },
    });
    expect(disagreement!.name).to.equal(providerFor('global')!.name);
    expect(advice).to.deep.equal({
      name: 'Anyshire SENDIASS',
      phone: '020 7946 0001',
      verifiedOn: '2026-11-02',
    });
  });

  it('has one service for both named once', () => {
    const [service] = record.services!;
    const pack = packOf({
      ...record,
      services: [{ ...service!, for: ['mediation', 'disagreement'] }],
    });
    expect(Object.keys(pack)).to.deep.equal(['id', 'title', 'mediation']);
  });
});

describe('a contract that has run out', () => {
  const contact = { name: 'A', from: '2026-04-01', until: '2027-03-31', verifiedOn: null };
  for (const who of CONTACTS)
    it(`takes ${who} out of the pack, and leaves the rest`, () => {
      const pack = { id: 'x', title: 'X Council', [who]: contact };
      expect(packOn(pack, '2027-03-31')).to.deep.equal(pack);
      expect(packOn(pack, '2027-04-01')).to.deep.equal({ id: 'x', title: 'X Council' });
      expect(packOn(pack, '2026-03-31')).to.deep.equal({ id: 'x', title: 'X Council' });
    });

  it('says nothing of a service that an editor names instead', () => {
    const given = { mediation: { name: 'B', phone: '020 7946 0000' } };
    const pack = withOverrides({ id: 'x', mediation: contact }, given, () => {});
    expect(packOn(pack, '2040-01-01').mediation!.name).to.equal('B');
  });
});
