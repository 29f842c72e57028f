import { expect } from '@open-wc/testing';
import * as england from '../../src/councils/england.js';
import * as hackney from '../../src/councils/hackney.js';
import { councils, packFor, tribunal } from '../../src/councils/index.js';
import * as kids from '../../src/councils/kids.js';
import * as lambeth from '../../src/councils/lambeth.js';

/** The table of contacts in content.md. */
const KIDS = {
  name: 'KIDS London SEN Mediation Service',
  phone: '020 7359 3635',
  website: 'https://www.kids.org.uk/mediation',
  address: "7-9 Elliott's Place, London N1 8HX",
  verifiedOn: null,
};
const NUMBERS = ['020 7359 3635', '020 7520 0405', '03330 062 835', '0300 303 5857'];

describe('the facts of', () => {
  it('hackney', () =>
    expect(hackney.hackney).to.deep.equal({
      id: 'hackney',
      mediation: { ...KIDS, publishedOn: '2016-11-21' },
      advice: { name: 'Hackney SENDIAGS', verifiedOn: null },
    }));

  it('lambeth', () =>
    expect(lambeth.lambeth).to.deep.equal({
      id: 'lambeth',
      mediation: KIDS,
      advice: { name: 'Lambeth IASS', verifiedOn: null },
    }));

  it('england, which has no contact of its own', () =>
    expect(england.england).to.deep.equal({ id: 'england' }));

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

  for (const id of ['hackney', 'lambeth'])
    it(`${id} that conflict are kept, and not shown`, () => {
      const { provenance } = id === 'hackney' ? hackney : lambeth;
      const other = provenance.conflicting!.join();
      for (const fact of ['020 7520 0405', 'enquiries.london@kids.org.uk', '03330 062 835']) {
        expect(other).to.contain(fact);
        expect(JSON.stringify(councils)).to.not.contain(fact);
      }
    });

  it('hackney and lambeth name their sources and the day each bears', () => {
    expect(hackney.provenance.source).to.contain('21 November 2016');
    expect(lambeth.provenance.source).to.contain('undated');
  });
});

describe('councils', () => {
  it('hold no telephone number or e-mail address but those of the table', () => {
    const text = JSON.stringify([england, hackney, lambeth, kids]);
    const found = text.match(/\b0\d[\d ]{8,}\d\b/g)!.map((number) => number.trim());
    expect([...new Set(found)].sort()).to.deep.equal([...NUMBERS].sort());
    expect([...new Set(text.match(/[\w.]+@[\w.]+\w/g))].sort()).to.deep.equal([
      'enquiries.london@kids.org.uk',
      'send@justice.gov.uk',
    ]);
  });

  it('are found by id, and by nothing else', () => {
    expect(councils.map(({ id }) => id)).to.include.members(['england', 'hackney', 'lambeth']);
    for (const { id } of councils) expect(packFor(id)!.id).to.equal(id);
    for (const id of ['', 'Hackney', 'narnia', '__proto__', 'constructor', '0'])
      expect(packFor(id), id).to.equal(undefined);
  });

  it('have only https links', () => {
    for (const url of JSON.stringify([england, councils]).match(/\w+:\/\/[^"]+/g)!)
      expect(new URL(url).protocol).to.equal('https:');
  });
});
