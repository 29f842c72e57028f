import { expect } from '@open-wc/testing';
import { assess, graph } from '../../../src/core/index.js';
import type { Assessment, Decision, Facts, Person } from '../../../src/core/index.js';

const TODAY = '2026-04-01';
const EVENTS = { decisionSent: '2026-03-03', conduct: '2026-01-12', draftSent: '2026-03-10' };

const assessed = (facts: Facts): Assessment =>
  assess({ nation: 'england', events: EVENTS, ...facts }, { today: TODAY });

const DECISIONS = graph.questions.decision.options
  .map(({ id }) => id)
  .filter((id) => id !== 'not-sure') as Decision[];

/** The decisions of which there is a right to appeal or to claim. */
const WITH_RIGHT: readonly Decision[] = [
  'refusal-to-assess',
  'refusal-to-issue',
  'plan-contents',
  'refusal-to-reassess',
  'refusal-to-amend',
  'ceasing-plan',
  'disability-discrimination',
];

const WHO: readonly [Person | undefined, Assessment['appellant']][] = [
  ['parent', 'parent'],
  ['young-person', 'young-person'],
  ['parent-of-young-person', 'young-person'],
  [undefined, 'unknown'],
];

describe('whose right it is', () => {
  for (const [person, appellant] of WHO)
    for (const decision of DECISIONS)
      it(`${person ?? 'person not known'}, ${decision}: ${WITH_RIGHT.includes(decision) ? appellant : 'nobody’s'}`, () => {
        const found = assessed({ decision, ...(person && { person }) });
        expect(found.appellant).to.equal(WITH_RIGHT.includes(decision) ? appellant : null);
        const helps = person === 'parent-of-young-person' && WITH_RIGHT.includes(decision);
        expect(found.notes.includes('appellant-young-person')).to.equal(helps);
        expect(found.because.some(({ rule }) => rule === 'regs-64-2-b')).to.equal(helps);
      });

  it('is nobody’s in another nation, of parts that cannot be appealed, or against anyone but a school', () => {
    for (const facts of [
      { nation: 'wales' },
      { decision: 'plan-contents', parts: ['health'] },
      { decision: 'plan-contents', parts: ['other'] },
      { decision: 'disability-discrimination', discriminationBy: 'other' },
    ] satisfies Facts[]) {
      const found = assessed({ person: 'parent-of-young-person', ...facts });
      expect(found.appellant).to.equal(null);
      expect(found.notes).to.not.include('appellant-young-person');
    }
  });

  it('is known before the decision is', () => {
    expect(assessed({ person: 'parent' }).appellant).to.equal('parent');
    expect(assessed({ person: 'young-person' }).appellant).to.equal('young-person');
    expect(assessed({}).appellant).to.equal('unknown');
  });

  it('never moves a time limit', () => {
    for (const decision of DECISIONS) {
      const [first, ...others] = WHO.map(
        ([person]) => assessed({ decision, ...(person && { person }) }).deadlines,
      );
      for (const deadlines of others) expect(deadlines).to.deep.equal(first);
    }
  });
});

describe('a detained person', () => {
  const PERSONS = [undefined, 'parent', 'parent-of-young-person', 'young-person', 'someone-else'];

  for (const person of PERSONS as (Person | undefined)[])
    it(`has other rights, whatever the decision: ${person ?? 'person not known'}`, () => {
      for (const decision of [undefined, ...DECISIONS]) {
        const found = assessed({
          detained: true,
          parts: ['B'],
          hasCertificate: true,
          ...(person && { person }),
          ...(decision && { decision }),
        });
        expect(found.outcome).to.equal('detained');
        expect(found.appeal).to.equal('unknown');
        expect(found.certificate).to.equal('unknown');
        expect(found.form).to.equal(null);
        expect(found.deadlines).to.deep.equal([]);
        expect(found.missing).to.deep.equal(person ? [] : ['person']);
      }
    });

  it('is not one who is said not to be, or of whom nothing is said', () => {
    for (const decision of DECISIONS) {
      const facts: Facts = { person: 'young-person', decision };
      expect(assessed({ ...facts, detained: false })).to.deep.equal(assessed(facts));
    }
  });

  it('is not ours in another nation', () => {
    expect(assessed({ nation: 'scotland', detained: true }).outcome).to.equal('another-nation');
  });

  it('is asked after where someone else asks, and is otherwise missed by nobody', () => {
    expect(assessed({ person: 'someone-else' }).missing).to.deep.equal(['detained']);
    expect(assessed({ person: 'someone-else' }).outcome).to.equal('someone-else');
    expect(assessed({ person: 'someone-else', detained: false }).complete).to.equal(true);
    expect(assessed({ person: 'parent', decision: 'something-else' }).complete).to.equal(true);
  });
});
