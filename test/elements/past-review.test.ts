// Once the day to review the rules by has gone, whatever is shown says so and leads to the official page.
import { expect } from '@open-wc/testing';
import { addDays } from '../../src/core/dates/days.js';
import { reviewBy } from '../../src/core/index.js';
import { tribunal } from '../../src/councils/index.js';
import { enForm } from '../../src/i18n/index.js';
import { OUTCOMES, WAYS } from './helpers/cases.js';
import { all, mount, textOf } from './helpers/page.js';
import type { Attributes } from './helpers/page.js';

const SAYS = enForm.labels.pastReview;
const DAY_AFTER = addDays(reviewBy, 1);

const STATES: readonly (readonly [tag: string, state: string, attributes: Attributes])[] = [
  ['mediation-checker', 'a question', {}],
  ['mediation-checker', 'a question for a day', { nation: 'england', decision: 'ceasing-plan' }],
  ...OUTCOMES.map((id) => ['mediation-checker', id, WAYS[id]] as const),
  [
    'mediation-checker',
    'a year without bank holidays',
    { ...WAYS['certificate-needed'], 'decision-sent': '2028-12-20' },
  ],
  ['deadline-countdown', 'a question', {}],
  ['deadline-countdown', 'a day', { 'decision-sent': '2027-05-03' }],
  ['deadline-countdown', 'a day, calm', { 'decision-sent': '2027-05-03', calm: '' }],
  ['mediation-contact', 'of any council', {}],
  ['mediation-contact', 'of a council', { council: 'hackney' }],
  ['mediation-guide', 'without days', {}],
  ['mediation-guide', 'with days', { 'decision-sent': '2027-05-03' }],
  ['resolution-options', 'the question', {}],
];

describe('after the day of review', () => {
  for (const [tag, state, attributes] of STATES)
    it(`${tag}, ${state}, says so once, with a link, and not the day before`, async () => {
      const host = await mount(tag, { ...attributes, today: reviewBy });
      expect(textOf(host)).to.not.equal('');
      expect(textOf(host)).to.not.include(SAYS);

      const after = await mount(tag, { ...attributes, today: DAY_AFTER });
      expect(textOf(after).split(SAYS).length).to.equal(2);
      const [said] = all(after, 'p').filter((each) => each.textContent.includes(SAYS));
      expect(said!.querySelector('a')!.href).to.equal(tribunal.website);
      expect(said!.textContent).to.include(enForm.labels.official);
      // Before anything that it is said of.
      expect(all(after, '.low-body > *')[0]).to.equal(said);
    });

  it('a countdown leads to the official page before that day too', async () => {
    const host = await mount('deadline-countdown', {
      'decision-sent': '2026-11-02',
      today: '2026-11-22',
    });
    expect(all(host, `a[href="${tribunal.website}"]`).length).to.equal(1);
  });
});
