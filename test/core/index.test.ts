import { expect } from '@open-wc/testing';
import * as core from '../../src/core/index.js';

/** The names that are promised; those after the gap were added to the contract. */
const NAMES = {
  assess: 'function',
  citations: 'object',
  CoreError: 'function',
  deadline: 'function',
  graph: 'object',
  isWorkingDay: 'function',
  nextWorkingDay: 'function',
  resolve: 'function',
  reviewBy: 'string',
  rulesAsAt: 'string',
  todayInEngland: 'function',

  BANK_HOLIDAYS: 'object',
  daysBetween: 'function',
  isDay: 'function',
};

describe('the core', () => {
  for (const [name, type] of Object.entries(NAMES))
    it(`exports ${name}`, () => expect(core).to.have.property(name).that.is.a(type));

  it('exports nothing else', () => {
    expect(Object.keys(core).sort()).to.deep.equal(Object.keys(NAMES).sort());
  });

  it('CoreError is an Error with a code, a name and a message', () => {
    const error = new core.CoreError('invalid-date', 'today', '2026-02-31');
    expect(error).to.be.instanceOf(Error);
    expect(error.name).to.equal('CoreError');
    expect(error.code).to.equal('invalid-date');
    expect(error.message).to.include('today').and.to.include('2026-02-31');
  });

  it('CoreError names the field alone where there is no value', () => {
    expect(new core.CoreError('missing-event', 'conduct').message).to.equal(
      'missing-event: conduct',
    );
  });

  for (const value of [
    Symbol('x'),
    Object.create(null),
    {
      toString: () => {
        throw new TypeError('hostile');
      },
    },
  ])
    it(`CoreError is made of any value: ${typeof value}`, () => {
      expect(new core.CoreError('unknown-id', 'clock', value).message).to.include('clock');
    });

  it('answers a first question end to end', () => {
    const { facts } = core.resolve({ nation: 'england', decision: 'refusal-to-assess' });
    expect(core.assess(facts, { today: core.rulesAsAt }).complete).to.equal(false);
    expect(core.deadline('appeal', { decisionSent: '2026-02-01' }).lastDay).to.equal('2026-04-01');
    expect(core.daysBetween('2026-02-01', '2026-04-01')).to.equal(59);
  });
});
