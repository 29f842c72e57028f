import { expect } from '@open-wc/testing';
import { conclude } from '../../../src/core/checker/conclude.js';
import { eventsFrom } from '../../../src/core/checker/events.js';
import { walkAnswers } from '../../../src/core/checker/walk.js';
import { assess, resolve } from '../../../src/core/index.js';
import type { Facts } from '../../../src/core/index.js';
import { asAnswers, everyPath } from '../helpers/walk.js';

const TODAY = '2026-04-01';

describe('a view may go from the answers to the conclusion without the facts', () => {
  // In time, once the two months are over, and long after.
  for (const today of [TODAY, '2026-05-04', '2027-06-01'])
    it(`and comes, on every path, to the same position and the same assessment: on ${today}`, () => {
      const wrong = everyPath().filter((path) => {
        const answers = asAnswers(path);
        const walked = walkAnswers(answers);
        const { at, path: asked, facts } = resolve(answers);
        const { complete: _, missing: __, ...assessed } = assess(facts, { today });
        const concluded = conclude(walked, eventsFrom(walked.path), today);
        return (
          walked.at !== at ||
          walked.at !== path.outcome ||
          [...walked.path.keys()].join() !== asked.join() ||
          JSON.stringify(concluded) !== JSON.stringify(assessed)
        );
      });
      expect(wrong.slice(0, 5)).to.deep.equal([]);
    });
});

describe('more time', () => {
  const late: Facts = {
    nation: 'england',
    person: 'parent',
    decision: 'refusal-to-assess',
    hasCertificate: false,
    hasContactedAdviser: false,
  };

  it('is asked for, and permission with it, under the rules that are cited', () => {
    const { actions, because } = assess(
      { ...late, events: { decisionSent: '2026-09-01' } },
      { today: '2026-11-28' },
    );
    expect(actions.slice(0, 3)).to.deep.equal([
      ...['get-certificate-late', 'send-appeal-late', 'ask-permission'],
    ]);
    expect(because.flatMap(({ cites }) => cites)).to.include.members([
      ...['rules-5-3-a', 'rules-19', 'regs-34-2', 'regs-34-3'],
    ]);
  });

  // The tribunal cannot give more time to call the adviser.
  it('is not asked for while only the safe day to call has passed', () => {
    const { actions, deadlines } = assess(
      { ...late, events: { decisionDated: '2026-11-02', decisionSent: '2026-11-05' } },
      { today: '2027-01-03' },
    );
    const days = deadlines.map(({ clock, safeDay, lastDay }) => [clock, safeDay, lastDay]);
    expect(days).to.deep.equal([
      ['contact-adviser', '2027-01-02', '2027-01-05'],
      ['appeal', '2027-01-04', '2027-01-05'],
    ]);
    expect(actions).to.not.include('ask-more-time');
  });
});

describe('a day to appeal that has passed', () => {
  const asked = {
    nation: 'england',
    person: 'parent',
    'decision-sent': '2026-01-12',
    'has-contacted-adviser': 'no',
  };
  const CASES: readonly [title: string, answers: Record<string, unknown>, late: boolean][] = [
    ['no certificate', { decision: 'ceasing-plan', 'has-certificate': 'no' }, true],
    [
      'a call before the letter',
      {
        decision: 'ceasing-plan',
        'has-certificate': 'no',
        'has-contacted-adviser': 'yes',
        'adviser-contacted': '2026-01-11',
      },
      true,
    ],
    ['a certificate or not', { decision: 'ceasing-plan', 'has-certificate': 'not-sure' }, false],
    ['parts that are not known', { decision: 'plan-contents', parts: ['not-sure'] }, false],
    [
      'a certificate of an unknown day',
      {
        decision: 'ceasing-plan',
        'has-certificate': 'yes',
        'certificate-issued': 'not-sure',
      },
      false,
    ],
    [
      'a letter of an unknown day',
      {
        decision: 'ceasing-plan',
        'decision-sent': 'not-sure',
        'has-certificate': 'yes',
        'certificate-issued': '2026-01-12',
      },
      false,
    ],
  ];
  for (const [title, answers, late] of CASES)
    it(`is ${late ? '' : 'not '}called late with ${title}`, () => {
      const walked = walkAnswers({ ...asked, ...answers });
      const found = conclude(walked, eventsFrom(walked.path), TODAY);
      expect(found.actions.includes('send-appeal-late')).to.equal(late);
      expect(found.notes.includes('safe-day-passed')).to.equal(!late);
    });
});
