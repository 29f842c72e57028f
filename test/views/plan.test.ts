// The plan of an answer: each day against the core.
import { expect } from '@open-wc/testing';
import { deadline } from '../../src/core/index.js';
import { enResult } from '../../src/i18n/en/result.js';
import { enForm, inWords as wordsOfDay } from '../../src/i18n/index.js';
import { OUTCOMES, TODAY, WAYS } from '../elements/helpers/cases.js';
import { all, expectWords, jammed, mount, settled, textOf } from '../elements/helpers/page.js';
import type { Attributes } from '../elements/helpers/page.js';

const inWords = (day: string) => wordsOfDay(day, enForm);

const { labels } = enResult;
const { stages, timeline } = enResult;
const SENT = '2026-11-02';
const STAGES = ['adviser', 'certificate', 'mediation', 'appeal'] as const;

const see = (attributes: Attributes) =>
  mount('mediation-checker', { ...WAYS['certificate-needed'], ...attributes });

const planOf = (host: HTMLElement): string[] =>
  all(host, '.stages > li').map((stage) => stage.textContent.replace(/\s+/g, ' '));

const appeal = deadline('appeal', { decisionSent: SENT });
const adviser = deadline('contact-adviser', { decisionSent: SENT });

/** Today, and for the adviser and the appeal whether the day is past. */
const CASES: readonly [title: string, today: string, adviserPast: boolean, appealPast: boolean][] =
  [
    ['on the day of the letter', SENT, false, false],
    ['with time left', TODAY, false, false],
    ['on the last day to call', adviser.lastDay, false, false],
    ['late for the adviser', '2027-01-03', true, false],
    ['on the last day to appeal', appeal.lastDay, true, false],
    ['late for the appeal', '2027-01-05', true, true],
  ];

describe('the plan', () => {
  for (const [title, today, adviserPast, appealPast] of CASES)
    it(title, async () => {
      const host = await see({ 'decision-sent': SENT, today });
      const plan = planOf(host);
      // The last working day to call, as long as it has not gone.
      const callBy = today > adviser.advisedDay ? adviser.safeDay : adviser.advisedDay;
      const certificate = deadline('certificate-issued', { adviserTold: today });
      const mediation = deadline('mediation-arranged', { authorityTold: today });
      const days = [
        adviserPast
          ? enResult.passed['contact-adviser'](inWords(adviser.lastDay))
          : enResult.clocks['contact-adviser'](inWords(callBy)),
        adviserPast ? '' : timeline.certificate(inWords(certificate.lastDay)),
        adviserPast ? '' : timeline.mediation(inWords(mediation.lastDay)),
        appealPast
          ? enResult.passed.appeal(inWords(appeal.lastDay))
          : enResult.clocks.appeal(inWords(appeal.advisedDay)),
      ];
      expect(plan.length).to.equal(STAGES.length);
      for (const [index, id] of STAGES.entries()) {
        const [name, , missed] = stages[id];
        const ifNot =
          id === 'appeal'
            ? `${appealPast ? '' : `${labels.missed} `}${enResult.actions['send-appeal-late']}.`
            : missed;
        // What a day says by itself needs no title.
        const isSaid = id === 'adviser' || id === 'appeal';
        expectWords(plan[index]!, [...(isSaid ? [] : [`${name}.`]), days[index]!, ifNot]);
        // A day and no other.
        expect((plan[index]!.match(/\b20\d\d\b/g) ?? []).length).to.equal(days[index] ? 1 : 0);
      }
      expect(all(host, '.stages > .dated').length).to.equal(adviserPast ? 2 : STAGES.length);
      expect(jammed(host)).to.deep.equal([]);
    });

  it('is of the days from today, and another tomorrow', async () => {
    const host = await see({ today: '2026-12-23' });
    expectWords(planOf(host)[1]!, ['Wednesday 30 December 2026']);
    host.setAttribute('today', '2026-12-30');
    await settled();
    expectWords(planOf(host)[1]!, ['Tuesday 5 January 2027']);
  });

  for (const id of OUTCOMES)
    it(`${id}: there is one where the adviser has to be called in time`, async () => {
      const host = await mount('mediation-checker', { ...WAYS[id], today: TODAY });
      const has = ['certificate-needed', 'parts-not-sure'].includes(id);
      expect(all(host, '.stages').length).to.equal(Number(has));
      expect(textOf(host).includes(labels.plan)).to.equal(has);
    });

  it('leaves out what runs out of the years that are known, and the rest stands', async () => {
    const host = await see({ 'decision-sent': '2028-10-20', today: '2028-12-28' });
    expect(planOf(host).length).to.equal(STAGES.length);
    expectWords(planOf(host).join(' '), [inWords('2028-12-20')], ['2029']);
    expectWords(textOf(host), [], [enResult.labels.outsideTable]);
  });
});
