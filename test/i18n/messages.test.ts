import { expect } from '@open-wc/testing';
import { conclude } from '../../src/core/checker/conclude.js';
import { eventsFrom } from '../../src/core/checker/events.js';
import { walkAnswers } from '../../src/core/checker/walk.js';
import { graph } from '../../src/core/index.js';
import type { Events } from '../../src/core/index.js';
import { addDays } from '../../src/core/dates/days.js';
import { enReading } from '../../src/i18n/en/reading.js';
import { enResult } from '../../src/i18n/en/result.js';
import { enForm, inFigures, inWords as wordsOfDay } from '../../src/i18n/index.js';
import { asAnswers, everyPath } from '../core/helpers/walk.js';

const inWords = (day: string) => wordsOfDay(day, enForm);

const DAY = 'Monday 4 January 2027';

/** Every message, by its id; one that takes values is said with some of them. */
function everyMessage(value: unknown, id: string): [id: string, text: string][] {
  if (typeof value === 'string') return [[id, value]];
  if (typeof value === 'function') {
    const say = value as (...values: unknown[]) => string;
    if (id === 'result.labels.daysLeft')
      return [44, 8, 7, 2, 1, 0].map((days) => [`${id}.${days}`, say(days)]);
    if (id.startsWith('form.errors')) return [[id, say('letter', '31/2/2026')]];
    if (id.endsWith('.step')) return [[id, say(DAY, DAY, 'a rule')]];
    return [[id, say(DAY, ['one point', 'another'])]];
  }
  return Object.entries(value as object).flatMap(([key, each]) =>
    everyMessage(each, `${id}.${key}`),
  );
}

const ALL = [
  ...everyMessage(enForm, 'form'),
  ...everyMessage(enResult, 'result'),
  ...everyMessage(enReading, 'reading'),
];
const MEANT_EMPTY = [
  'result.appeal.elsewhere',
  'result.disagreementResolution.none',
  'result.actionTexts.see-nation',
  'result.notes.before-these-rules',
  // What to do then is said in the words of the action.
  'result.stages.appeal.2',
  'result.stages.tribunal.2',
];

describe('a day', () => {
  const DAYS: readonly [day: string, words: string, figures: string][] = [
    ['2027-01-04', DAY, '04/01/2027'],
    ['2026-03-29', 'Sunday 29 March 2026', '29/03/2026'],
    ['2026-10-25', 'Sunday 25 October 2026', '25/10/2026'],
    ['2028-02-29', 'Tuesday 29 February 2028', '29/02/2028'],
  ];
  for (const [day, words, figures] of DAYS)
    it(day, () => {
      expect(inWords(day)).to.equal(words);
      expect(inFigures(day)).to.equal(figures);
    });
});

describe('the words for what is left', () => {
  const LEFT: readonly [days: number, words: string][] = [
    [44, '44 days left.'],
    [8, '8 days left.'],
    [7, 'Only 7 days left.'],
    [2, 'Only 2 days left.'],
    [1, 'This is tomorrow.'],
    [0, 'This is today.'],
  ];
  for (const [days, words] of LEFT)
    it(`${days}`, () => expect(enResult.labels.daysLeft(days)).to.equal(words));

  for (const days of [-1, -2, -40])
    it(`${days}: a day that has passed is not still to come`, () =>
      expect(enResult.labels.daysLeft(days)).to.not.match(/today|tomorrow|left/));
});

describe('no message', () => {
  it('is empty but where it is meant', () =>
    expect(
      ALL.filter(([, text]) => !text.trim())
        .map(([id]) => id)
        .sort(),
    ).to.deep.equal([...MEANT_EMPTY].sort()));

  it('has a hole where a value belongs', () =>
    expect(ALL.filter(([, text]) => /undefined|null|NaN|\[object|\$\{/.test(text))).to.deep.equal(
      [],
    ));

  it('has sentences that run together, or doubled spaces', () =>
    expect(ALL.filter(([, text]) => /[a-z)][.?!][A-Z]| {2}/.test(text))).to.deep.equal([]));

  it('is HTML', () => expect(ALL.filter(([, text]) => /[<>]|&\w+;/.test(text))).to.deep.equal([]));

  const FORBIDDEN: readonly [title: string, pattern: RegExp, but?: RegExp][] = [
    ['60 days', /60 days|sixty days/i],
    [
      '30 days for a month',
      /30 days|thirty days/i,
      /rules\.regs-36|mediation|arranged|common|chase/,
    ],
    ['8 weeks', /(8|eight) weeks/i, /rules\.regs-22-3/],
    ['from when you receive the letter', /receiv|you got (it|the letter)/i, /decision-sent\.hint/],
    [
      'you must use a mediator',
      /must (use|see|go to) (a |the )?mediat|must mediate|have to mediate/i,
      /has-certificate\.hint/,
    ],
    ['you should mediate first', /should (mediate|use mediation)/i],
    ['gone through before you can appeal', /gone through|before you can appeal/i],
    ['too late', /too late/i],
    ['late, to who may be in time', /\blate\b/i, /late|call\.help|ask-more-time/i],
    ['you qualify', /you qualify|you are eligible|you are entitled/i],
    ['no certificate needed, of health or care', /no (certificate )?need/i],
    ['pursuant, or Latin', /pursuant|\b(e\.g|i\.e|etc|inter alia|prima facie)\b/i],
  ];
  for (const [title, pattern, but] of FORBIDDEN)
    it(`says: ${title}`, () =>
      expect(ALL.filter(([id, text]) => !but?.test(id) && pattern.test(text))).to.deep.equal([]));

  it('of a hint about mediating says more than that you do not have to', () =>
    expect(enForm.questions['has-certificate'].hint).to.contain('You do not have to mediate'));

  it('about health or care alone speaks of a certificate that is not needed', () =>
    expect(enResult.certificate['not-applicable']).to.not.match(/need/i));

  it('has a telephone number', () =>
    expect(ALL.filter(([, text]) => /\b(0|\+44)\d?[\d ]{8,}\d/.test(text))).to.deep.equal([]));
});

describe('the words that were promised for', () => {
  const { errors, options } = enForm;
  const { clocks } = enResult;
  const { labels } = enForm;
  const { notes } = enResult;
  const PROMISED: readonly [title: string, text: string, words: string | RegExp][] = [
    ['no year', errors['no-year']('letter', ''), 'Enter the year of the letter, for example 2026'],
    [
      'no answer',
      errors['no-answer']('what the council has decided', ''),
      'Select what the council has decided',
    ],
    ['31/2/2026', errors['no-such-day']('letter', '31/2/2026'), 'There is no 31/2/2026'],
    ['the day to appeal', clocks.appeal(DAY), `tribunal must have your appeal by 5pm on ${DAY}`],
    [
      'the day to claim',
      clocks['discrimination-claim'](DAY),
      `tribunal must have your claim by 5pm on ${DAY}`,
    ],
    ['the day to call', clocks['contact-adviser'](DAY), DAY],
    [
      'time that has passed',
      notes['late-ask-anyway'],
      'You can still ask: the tribunal can allow a late appeal. Say why it is late.',
    ],
    [
      'an appeal that is late',
      [enResult.actionTexts['send-appeal-late'], ...enResult.lateReasons].join(' '),
      'The tribunal can allow a late appeal. In your appeal, ask for more time: Write all the reasons why your appeal is late.',
    ],
    [
      'a claim that is late',
      enResult.actionTexts['make-claim-late'],
      'The tribunal can allow a late claim. In your claim, ask for more time and say why it is late.',
    ],
    [
      'the adviser window',
      enResult.labels.callWindow,
      'no extra days for weekends, August or Christmas',
    ],
    [
      'a contact of 2016',
      labels.unchecked('21 November 2016'),
      'This number is from 2016 and may be wrong.',
    ],
    [
      'a contact that is not known',
      labels.useLetter,
      "Your decision letter must give the mediation adviser's number. If it does not, ask the council.",
    ],
    [
      'the age of the rules',
      enResult.labels.rulesAsAt(DAY),
      `We last checked these rules, for England, on ${DAY}`,
    ],
    [
      'a day that has passed',
      Object.values(enResult.passed)
        .map((say) => say(DAY))
        .join(' '),
      /last day to appeal was .* last day to call the mediation adviser was .* last day to make a claim was .* 15 days from the day the draft was sent ended on /,
    ],
    [
      'who waits for a certificate',
      notes['month-from-certificate'],
      'within 2 months of the date of the letter, you are in time. You have at least 1 month from the date of the certificate',
    ],
    ['not sure', options['not-sure'], 'I am not sure'],
  ];
  for (const [title, text, words] of PROMISED)
    it(title, () => {
      if (typeof words === 'string') expect(text).to.contain(words);
      else expect(text).to.match(words);
    });
});

describe('there are words for', () => {
  for (const { id, options } of Object.values(graph.questions))
    it(`the question ${id} and its options`, () => {
      const { title, hint, thing } = enForm.questions[id];
      const help = enReading.help[id];
      for (const text of [title, hint, help]) expect(text).to.match(/^\S.*[.?]$/);
      expect(thing).to.match(/\w/);

      for (const option of options) expect(enForm.options[option.id], option.id).to.match(/\w/);
    });

  for (const outcome of Object.values(graph.outcomes))
    it(`the outcome ${outcome.id}, its conclusions and its actions`, () => {
      const { id, appeal, certificate, mediation, disagreementResolution } = outcome;
      expect(enResult.outcomes[id]).to.match(/\w/);
      if (appeal !== 'elsewhere')
        for (const text of [
          enResult.appeal[appeal],
          enResult.certificate[certificate],
          enResult.mediation[mediation],
          enResult.disagreementResolution[disagreementResolution],
        ])
          expect(text).to.match(/\.$/);
      for (const action of outcome.actions) expect(enResult.actions[action]).to.match(/\w/);
    });

  it('every action, note, reading, rule and clock that the core says on any path', () => {
    const said = {
      actions: new Set(),
      notes: new Set(),
      readings: new Set(),
      rules: new Set(),
      clocks: new Set(),
    };
    const more: Events[] = [
      {},
      { decisionDated: '2026-02-27' },
      { adviserContacted: '2026-05-20' },
      { decisionDated: '2026-05-30', adviserContacted: '2026-09-01' },
    ];
    const paths = everyPath();
    for (const path of paths)
      for (const events of more)
        for (const today of ['2026-03-10', '2026-05-06', '2026-12-31', '2027-06-01']) {
          const answers: Record<string, unknown> = asAnswers(path);
          const walked = walkAnswers(answers);
          const found = conclude(walked, { ...eventsFrom(walked.path), ...events }, today);
          found.actions.forEach((id) => said.actions.add(id));
          found.notes.forEach((id) => said.notes.add(id));
          for (const each of found.deadlines) {
            said.clocks.add(each.clock);
            each.notes.forEach((id) => said.notes.add(id));
            each.steps.forEach(({ rule }) => said.rules.add(rule));
            each.readings.forEach(({ points }) => points.forEach((id) => said.readings.add(id)));
          }
        }
    // And on every day of the year that a letter can be sent, or something happen.
    const dated = (day: string, parts: readonly string[]): Record<string, unknown> =>
      parts.length
        ? {
            parts,
            'decision-sent': day,
            'has-certificate': 'yes',
            'certificate-issued': addDays(day, 50),
          }
        : {
            conduct: day,
            decision: 'disability-discrimination',
            'discrimination-by': 'school',
          };
    for (let day = '2026-01-01'; day < '2027-01-01'; day = addDays(day, 1))
      for (const parts of [['B'], ['I'], ['I', 'health'], []]) {
        const known = { nation: 'england', person: 'parent', decision: 'plan-contents' };
        const walked = walkAnswers({ ...known, ...dated(day, parts) });
        for (const each of conclude(walked, eventsFrom(walked.path), day).deadlines) {
          each.steps.forEach(({ rule }) => said.rules.add(rule));
          each.readings.forEach(({ points }) => points.forEach((id) => said.readings.add(id)));
        }
      }
    for (const [kind, ids] of Object.entries(said)) {
      expect([...ids], kind).to.not.be.empty;
      const words: Record<string, unknown> =
        kind === 'clocks'
          ? { ...enResult.clocks, ...enResult.duties }
          : enResult[kind as 'actions'];
      for (const id of ids as Set<string>) expect(words, kind).to.have.property(id);
    }
  });
});
