import { expect } from '@open-wc/testing';
import { councils, england, packFor, phonesOf, tribunal } from '../../src/councils/index.js';
import { providerFor, recordFor } from '../../src/councils/register/index.js';

const KIDS = {
  name: 'KIDS London SEN Mediation Service',
  website: 'https://www.kids.org.uk/mediation',
  address: "7-9 Elliott's Place, London N1 8HX",
  verifiedOn: null,
};

describe('the facts of', () => {
  it('hackney: its page of 2016 first, then the number of Kids', () =>
    expect(packFor('hackney')).to.deep.equal({
      id: 'hackney',
      title: 'Hackney Council',
      mediation: {
        ...KIDS,
        phone: '020 7359 3635',
        publishedBy: 'Hackney Council',
        publishedOn: '2016-11-21',
        otherPhones: [{ number: '03330 062 835', publishedBy: 'Kids' }],
      },
      advice: { name: 'Hackney SENDIAGS', verifiedOn: null },
    }));

  it('lambeth: its later page first, then the older one', () =>
    expect(packFor('lambeth')).to.deep.equal({
      id: 'lambeth',
      title: 'Lambeth Council',
      mediation: {
        ...KIDS,
        phone: '020 7520 0405',
        email: 'enquiries.london@kids.org.uk',
        publishedBy: 'Lambeth Council',
        otherPhones: [{ number: '020 7359 3635', publishedBy: 'Lambeth Council, an older page' }],
      },
      advice: { name: 'Lambeth IASS', verifiedOn: null },
    }));

  it('england, which has no contact of its own', () =>
    expect(england).to.deep.equal({ id: 'england' }));

  it('the tribunal', () => {
    const { phone, email, publishedOn, verifiedOn } = tribunal;
    expect([phone, email, publishedOn?.slice(0, 7), verifiedOn]).to.deep.equal([
      '0300 303 5857',
      'send@justice.gov.uk',
      '2025-03',
      null,
    ]);
    for (const part of ['1st Floor', 'Darlington Magistrates Court', 'Parkgate', 'DL1 1RU'])
      expect(tribunal.address).to.contain(part);
  });
});

describe('the packs of the entry', () => {
  it('give no number that the register does not have from a page', () => {
    for (const id of ['hackney', 'lambeth']) {
      const found = [
        ...recordFor(id)!.services!.map(({ phone }) => phone),
        ...providerFor('kids')!.phones!.map(({ value }) => value),
      ];
      for (const { number } of phonesOf(packFor(id)!.mediation!))
        expect(found, id).to.include(number);
    }
  });

  it('are found by id, and by nothing else', () => {
    expect(councils.map(({ id }) => id)).to.deep.equal(['england', 'hackney', 'lambeth']);
    for (const { id } of councils) expect(packFor(id)!.id).to.equal(id);
    for (const id of ['', 'Hackney', 'kent', '__proto__', 'constructor', '0'])
      expect(packFor(id), id).to.equal(undefined);
  });

  it('have only https links', () => {
    for (const url of JSON.stringify([tribunal, councils]).match(/\w+:\/\/[^"]+/g)!)
      expect(new URL(url).protocol).to.equal('https:');
  });
});
