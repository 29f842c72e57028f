// The form of a question, drawn without an element.
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { graph } from '../../src/core/index.js';
import type { QuestionId } from '../../src/core/index.js';
import { enForm } from '../../src/i18n/index.js';
import type { ErrorId } from '../../src/i18n/index.js';
import { questionForm, questionView } from '../../src/views/question/form.js';
import type { QuestionModel } from '../../src/views/question/form.js';
import { makeContext } from './helpers/context.js';

const { labels, questions, errors, options } = enForm;
const QUESTIONS = Object.values(graph.questions);

function draw(id: QuestionId, changes: Partial<QuestionModel> = {}, idPrefix = 'x-') {
  const question = graph.questions[id];
  const gone: string[] = [];
  const place = document.createElement('div');
  const model = {
    caption: 'The caption',
    question,
    form: questionForm(enForm, question),
    answer: [],
    isFirst: false,
  };
  const actions = {
    submit: (event: Event) => {
      event.preventDefault();
      gone.push(event.type);
    },
    change: () => gone.push('change'),
    focusError: (event: Event) => {
      event.preventDefault();
      gone.push('error');
    },
    goTo: (to: QuestionId) => gone.push(to),
  };
  render(questionView(makeContext({ idPrefix }), { ...model, ...changes }, actions), place);
  return { place, gone };
}

const textOf = (place: Element, selector: string) =>
  place.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();

describe('the form of a question', () => {
  for (const { id, kind, options: offered } of QUESTIONS)
    it(`${id} has its title, its hint and a control for each answer`, () => {
      const { place } = draw(id);
      expect(textOf(place, 'h2')).to.equal('The caption');
      expect(textOf(place, '.low-big h3')).to.equal(questions[id].title);
      expect(textOf(place, '#x-hint')).to.equal(questions[id].hint);
      const types = [...place.querySelectorAll('.low-option input')].map((input) => input.id);
      expect(types).to.deep.equal(offered.map((option) => `x-${option.id}`));
      const type = kind === 'choice' ? 'radio' : 'checkbox';
      expect(place.querySelectorAll(`.low-option [type=${type}]`).length).to.equal(offered.length);
      expect(place.querySelectorAll('.low-dates input').length).to.equal(kind === 'date' ? 3 : 0);
      expect(textOf(place, '[part=button]')).to.equal(labels.continue);
    });

  it('has an id once, and refers to none that is not there', () => {
    for (const { id } of QUESTIONS) {
      const { place } = draw(id, { error: { id: 'no-answer', field: 'not-sure', typed: '' } });
      const ids = [...place.querySelectorAll('[id]')].map((each) => each.id);
      expect(new Set(ids).size, id).to.equal(ids.length);
      for (const name of ['aria-describedby', 'aria-labelledby'])
        for (const each of place.querySelectorAll(`[${name}]`))
          for (const target of each.getAttribute(name)!.split(' '))
            expect(ids, `${id} ${name}`).to.include(target);
    }
  });

  it('has its heading outside the group that it names', () => {
    const { place } = draw('person');
    expect(place.querySelector('fieldset :is(h1, h2, h3)')).to.equal(null);
    expect(place.querySelector('fieldset')!.getAttribute('aria-labelledby')).to.equal('x-title');
  });

  it('shows the answer so far', () => {
    const { place } = draw('person', { answer: ['parent'] });
    const checked = [...place.querySelectorAll<HTMLInputElement>('input')].filter(
      (input) => input.checked,
    );
    expect(checked.map(({ value }) => value)).to.deep.equal(['parent']);
    const date = draw('decision-sent', { answer: ['2026-11-02'] }).place;
    const typed = [...date.querySelectorAll<HTMLInputElement>('.low-dates input')];
    expect(typed.map(({ value }) => value)).to.deep.equal(['02', '11', '2026']);
  });

  for (const [errorId, field] of [
    ['no-year', 'year'],
    ['unreadable-month', 'month'],
  ] as const satisfies readonly (readonly [ErrorId, string])[])
    it(`says what is wrong, ${errorId}, above the form and at the control`, () => {
      const error = { id: errorId, field, typed: 'Nox' };
      const { place, gone } = draw('decision-sent', { error });
      const text = errors[errorId](questions['decision-sent'].thing, 'Nox');
      expect(textOf(place, '.low-faults a')).to.equal(text);
      expect(textOf(place, '#x-fault')).to.equal(`Error: ${text}`);
      const control = place.querySelector(`#x-${field}`)!;
      expect(control.getAttribute('aria-invalid')).to.equal('true');
      expect(control.getAttribute('aria-describedby')!.split(' ')).to.include('x-fault');
      expect(place.querySelectorAll('[aria-invalid=true]').length).to.equal(1);
      place.querySelector<HTMLElement>('.low-faults a')!.click();
      expect(gone).to.deep.equal(['error']);
    });

  it('leads back, to another nation and to the question beside it', () => {
    const { place, gone } = draw('person', { previous: 'nation', isFirst: true });
    for (const button of place.querySelectorAll<HTMLElement>('.low-link')) button.click();
    const words = [...place.querySelectorAll('.low-link')].map((each) => each.textContent.trim());
    const aside = graph.questions.person.aside!;
    expect(words).to.deep.equal([labels.otherNations, labels.back, questions[aside].title]);
    expect(gone).to.deep.equal(['nation', 'nation', aside]);
    expect(draw('person').place.textContent).to.not.contain(labels.onlyEngland);
  });

  it('keeps the answer from listeners of the page', () => {
    const { place } = draw('person');
    let heard = 0;
    place.addEventListener('formdata', () => (heard += 1));
    new FormData(place.querySelector('form')!);
    expect(heard).to.equal(0);
  });

  it('calls an option what this question calls it', () => {
    const { place } = draw('discrimination-by');
    expect(textOf(place, '.low-option')).to.equal(questions['discrimination-by'].options!.school);
    expect(textOf(place, '.low-option')).to.not.equal(options.school);
  });
});
