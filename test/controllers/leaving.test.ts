// What is left in the page for whoever goes back to it.
import { expect } from '@open-wc/testing';
import { enResult } from '../../src/i18n/en/result.js';
import { enForm } from '../../src/i18n/index.js';
import { LETTER_QUESTION, TODAY } from '../elements/helpers/cases.js';
import {
  answer,
  mount,
  press,
  settled,
  step,
  textOf,
  type,
  typed,
} from '../elements/helpers/page.js';

const { labels, questions } = enForm;
const NATION = questions.nation.title;

const leave = async (persisted: boolean) => {
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted }));
  await settled();
};

describe('when the page is left', () => {
  it('an answer is gone, and for the elements beside it too', async () => {
    const host = await mount('mediation-checker', {
      ...LETTER_QUESTION,
      'decision-sent': '2026-11-02',
      today: TODAY,
    });
    const beside = await mount('deadline-countdown', { today: TODAY });
    const first = textOf(beside);
    await answer(host, 'no');
    await answer(host, 'no');
    expect(textOf(host)).to.contain(enResult.labels.actions);
    expect(textOf(beside)).to.not.equal(first);
    await leave(true);
    expect(textOf(host)).to.not.contain(enResult.labels.actions);
    expect(step(host)).to.equal(questions['has-certificate'].title);
    expect(textOf(beside)).to.equal(first);
  });

  it('so is a day that was typed and not sent, and a fault', async () => {
    const host = await mount('mediation-checker', { ...LETTER_QUESTION, today: TODAY });
    type(host, '2', '11', '2026');
    await leave(true);
    expect(typed(host)).to.deep.equal(['', '', '']);
    await press(host, labels.continue);
    expect(textOf(host, '.low-faults')).to.contain(labels.problem);
    await leave(true);
    expect(textOf(host)).to.not.contain(labels.problem);
  });

  it('nothing is told of, and the focus stays where it is', async () => {
    const host = await mount('mediation-checker', { today: TODAY });
    await answer(host, 'england');
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(event.type);
    for (const what of ['step', 'error']) host.addEventListener(`mediation-checker-${what}`, hear);
    (document.activeElement as HTMLElement).blur();
    await leave(true);
    expect(step(host)).to.equal(NATION);
    expect(heard).to.deep.equal([]);
    expect(document.activeElement).to.equal(document.body);
  });
});
