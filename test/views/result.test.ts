// The views of an answer, drawn without an element, for every path through the questions.
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { walkAnswers } from '../../src/core/checker/walk.js';
import { enResult } from '../../src/i18n/en/result.js';
import { enForm } from '../../src/i18n/index.js';
import {
  checkerAnswerView,
  countdownAnswerView,
  resolveAnswer,
} from '../../src/views/result/index.js';
import { asAnswers, everyPath } from '../core/helpers/walk.js';
import { textsOf } from '../../src/views/result/plan.js';
import { makeContext } from './helpers/context.js';

const { labels, outcomes, actions } = enResult;
const TODAY = '2026-04-30';
const BROKEN = /undefined|null|NaN|\[object|Invalid|\.\s*\./;
const PATHS = everyPath();

const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const pathTo = (outcome: string) => PATHS.find((path) => path.outcome === outcome)!;

function answerOf(given: Readonly<Record<string, unknown>>, today = TODAY) {
  return resolveAnswer(walkAnswers(given), {}, today);
}

function drawChecker(
  given: Readonly<Record<string, unknown>>,
  today = TODAY,
  isForEngland = false,
) {
  const place = document.createElement('div');
  const changed: string[] = [];
  const answer = answerOf(given, today);
  const view = checkerAnswerView(
    makeContext({ today }),
    answer,
    {
      change: (id) => changed.push(id),
      goTo: (id) => changed.push(`on from ${id}`),
      startAgain: () => changed.push('again'),
    },
    { caption: 'The caption', isForEngland },
  );
  render(view, place);
  return { place, answer, changed };
}

describe('the answer of the checker', () => {
  it('for every path has its outcome, and each action with what there is to know', () => {
    for (const path of PATHS) {
      const { place, answer } = drawChecker(asAnswers(path));
      const text = textOf(place);
      const heading = textOf(place.querySelector('.low-big')!);
      expect([
        outcomes[answer.conclusion.outcome],
        ...Object.values(enResult.late),
        ...Object.values(enResult.mayBeLate),
        enResult.councilLate,
      ]).to.include(heading);
      for (const id of answer.conclusion.actions)
        expect(text).to.contain(
          `${actions[id]}. ${textsOf(enResult, id, answer.conclusion).join(' ')}`.trim(),
        );
      expect(text).to.not.match(BROKEN);
      expect(place.querySelectorAll('dd:empty, p:empty, li:empty').length).to.equal(0);
    }
  });

  it('leads back to each question, and to the start', () => {
    const { place, answer, changed } = drawChecker(asAnswers(pathTo('certificate-needed')));
    for (const button of place.querySelectorAll<HTMLElement>('.low-answers button')) button.click();
    expect(changed).to.deep.equal([...answer.path.keys()]);
    const again = [...place.querySelectorAll<HTMLElement>('button')].find(
      (button) => textOf(button) === labels.startAgain,
    );
    again!.click();
    expect(changed.at(-1)).to.equal('again');
  });

  it('leaves out the nation where the page gave it', () => {
    const given = asAnswers(pathTo('certificate-needed'));
    const { title } = enForm.questions.nation;
    expect(textOf(drawChecker(given).place)).to.contain(title);
    expect(textOf(drawChecker(given, TODAY, true).place)).to.not.contain(title);
  });

  it('without known bank holidays still answers, and asks nobody to look for the date', () => {
    const given = { ...asAnswers(pathTo('certificate-needed')), 'decision-sent': '2031-11-03' };
    const { place, answer } = drawChecker(given, '2031-11-10');
    expect(answer.isOutsideCalendar).to.equal(true);
    expect(answer.conclusion.actions).to.not.include('find-date');
    expect(textOf(place)).to.contain(labels.outsideTable);
    expect(textOf(place.querySelector('.low-panel')!)).to.not.match(/\bdays left\b/);
  });
});

describe('the answer of the countdown', () => {
  function drawCountdown(isCalm: boolean) {
    const place = document.createElement('div');
    const changed: string[] = [];
    const given = {
      ...asAnswers(pathTo('certificate-needed')),
      'decision-sent': '2026-11-02',
      'has-certificate': 'no',
    };
    const view = countdownAnswerView(
      makeContext({ today: '2026-11-21' }),
      answerOf(given, '2026-11-21'),
      { change: () => {}, goTo: (id) => changed.push(id), startAgain: () => {} },
      { caption: 'The caption', isCalm },
    );
    render(view, place);
    return { place, changed };
  }

  it('says how long is left, unless it is to be calm', () => {
    expect(textOf(drawCountdown(false).place)).to.contain(labels.daysLeft(44));
    expect(textOf(drawCountdown(true).place)).to.not.contain('days left');
  });

  it('leads back to the dates', () => {
    const { place, changed } = drawCountdown(false);
    const button = [...place.querySelectorAll<HTMLElement>('button')].at(-1)!;
    expect(textOf(button)).to.equal(labels.changeDates);
    button.click();
    expect(changed).to.deep.equal(['decision-sent']);
  });
});
