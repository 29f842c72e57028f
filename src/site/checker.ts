import { html, nothing } from 'lit';
import { actionClocks, conclude } from '../core/checker/conclude.js';
import type { DayCase } from './day-cases.js';
import { eventsFrom } from '../core/checker/events.js';
import { citation, CITATION_IDS } from '../core/law/citations.js';
import { graph, rulesAsAt } from '../core/index.js';
import type { ActionId } from '../core/index.js';
import { OFFICIAL, tribunal } from '../councils/index.js';
import type { CouncilPack } from '../councils/index.js';
import { enReading } from '../i18n/en/reading.js';
import { enResult } from '../i18n/en/result.js';
import { enForm } from '../i18n/index.js';
import { optionName } from '../i18n/sentences.js';
import { pointsOf, textsOf } from '../views/result/plan.js';
import { duties, isCouncils, lastDays, rulesOf } from './days.js';
import { asks, ends, isConditional } from './steps.js';
import type { Ask, End } from './steps.js';
import { contactOnPaper, dayView, dutiesView, roomFor, rulesAsAtView } from './views.js';
import { words } from './words.js';

const { labels } = enForm;
const CONCLUSIONS = ['appeal', 'certificate', 'mediation', 'disagreementResolution'] as const;

/** What the law says at an end, in a form that can be compared. */
const openAt = ({ outcome }: End) =>
  JSON.stringify(CONCLUSIONS.map((about) => graph.outcomes[outcome][about]));
const isKnown = ({ outcome, nation }: End) =>
  !nation && CONCLUSIONS.some((about) => graph.outcomes[outcome][about] !== 'unknown');
const opens = new Map(
  ends.filter(isKnown).map((end) => [openAt(end), graph.outcomes[end.outcome]]),
);

/** Every section of the page has a number, by which paper can send to it. */
const order: unknown[] = [
  ...asks,
  ...ends,
  ...lastDays,
  'duties',
  ...opens.keys(),
  'contacts',
  'sources',
];
const numberOf = (what: unknown) => order.indexOf(what) + 1;

const go = (text: string, what: unknown) => {
  const number = numberOf(what);
  return html`<a href=${`#s${number}`}>${text}<small>: ${words.goTo(number)}</small></a>`;
};

const section = (what: unknown, title: string, body: unknown) =>
  html`<section id=${`s${numberOf(what)}`}>
    <h2><small>${numberOf(what)}. </small>${title}</h2>
    ${body}
  </section>`;

const isCase = (answer: Ask['links'][number]['answer']): answer is DayCase =>
  answer === 'within' || answer === 'before' || answer === 'after';

/** What an answer is called: of a date, the case that it is. */
function answerIn({ question, links }: Ask, answer: Ask['links'][number]['answer']): string {
  if (!isCase(answer)) return optionName(enForm.questions[question], answer, enForm)!;
  const isOne = links.filter((link) => isCase(link.answer)).length === 1;
  return isOne ? words.known : words.cases[question]![answer];
}

function askView(ask: Ask) {
  const { title, hint } = enForm.questions[ask.question];
  const help = enReading.help[ask.question];
  // The hint of a date or of several answers is about a form.
  const isChoice = graph.questions[ask.question].kind === 'choice';
  const isFirst = asks.find(({ question }) => question === ask.question) === ask;
  return section(
    ask,
    ask.part ? words.part(title, enForm.options[ask.part]) : title,
    html`${ask.part && !isFirst ? nothing : html`<p>${isChoice ? hint : nothing} ${help}</p>`}
      <ul class="low-answers">
        ${ask.links.map(
          ({ answer, to, note }) =>
            html`<li>
              ${go(answerIn(ask, answer), to)}
              ${note ? html`<p>${words.notes[note] ?? enResult.notes[note]}</p>` : nothing}
            </li>`,
        )}
        ${ask.aside ? html`<li>${go(words.aside(ask.aside.question), ask.aside.to)}</li>` : nothing}
      </ul>`,
  );
}

/** All that is done at an end: what some families do has its place among what all do. */
function actionsOf({ walks }: End): ActionId[] {
  const all: ActionId[] = [];
  for (const walk of walks) {
    const { actions } = conclude(walk, eventsFrom(walk.path), rulesAsAt);
    for (const action of [...actions].reverse())
      if (!all.includes(action)) all.splice(all.indexOf(actions[actions.indexOf(action) + 1]!), 0, action); // prettier-ignore
  }
  return all;
}

/** Which form an appeal from here is made with. */
function formOf({ walks }: End): string {
  const forms = new Set(walks.map((walk) => conclude(walk, {}, rulesAsAt).form));
  return forms.size > 1 ? words.forms : enResult.labels.useForm([...forms][0] ?? '');
}

function endView(end: End) {
  const { outcome, notes, nation } = end;
  const days = rulesOf(end);
  const dayOf = (action: ActionId) => days.find(({ clock }) => actionClocks[action] === clock);
  return section(
    end,
    enResult.outcomes[outcome],
    html`${notes.map((note) => html`<p>${enResult.notes[note]}</p>`)}
      <ol>
        ${actionsOf(end).map((action) => {
          const title = enResult.actions[action];
          const points = pointsOf(enResult, action);
          const texts = textsOf(enResult, action, graph.outcomes[outcome]);
          const day = dayOf(action);
          return html`<li>
            ${isConditional(action) ? words.onlyIf[action] : nothing}
            <strong>${title}.</strong> ${texts.join(' ')} ${points.join(' ')}
            ${action === 'send-appeal' ? formOf(end) : nothing}
            ${day ? go(words.findDay, day) : nothing}
          </li>`;
        })}
      </ol>
      ${
        nation
          ? html`<p><a href=${OFFICIAL[nation as 'wales']}>${OFFICIAL[nation as 'wales']}</a></p>`
          : html`<ul>
              ${days.map((day) =>
                isCouncils(day.clock)
                  ? html`<li>${go(words.councilHas(day.clock), day)}</li>`
                  : nothing,
              )}
              ${isKnown(end) ? html`<li>${go(enResult.labels.open, openAt(end))}</li>` : nothing}
              <li>${go(labels.contact, 'contacts')}</li>
            </ul>`
      }`,
  );
}

const openView = ([key, found]: readonly [string, (typeof graph.outcomes)['draft-plan']]) =>
  section(
    key,
    enResult.labels.open,
    html`<dl>
        ${CONCLUSIONS.map(
          (about) =>
            html`<dt>${enResult.labels[about]}</dt>
              <dd>${(enResult[about] as Record<string, string>)[found[about]]}</dd>`,
        )}
      </dl>
      ${found.mediation === 'none' ? nothing : html`<p>${go(words.duties, 'duties')}</p>`}`,
  );

/** Each instrument once, with what of it was used. */
function sourcesView() {
  const all = CITATION_IDS.map(citation);
  const instruments = new Set(all.map(({ instrument }) => instrument));
  return html`<dl>
    ${[...instruments].map(
      (name) =>
        html`<dt>${name}</dt>
          <dd>
            ${all
              .filter(({ instrument }) => instrument === name)
              .map(
                ({ provision, url, status }) =>
                  html`<a href=${url}>${provision}</a
                    >${status === 'secondary' ? enResult.labels.secondary : nothing} `,
              )}
          </dd>`,
    )}
  </dl>`;
}

const range = (about: string, all: readonly unknown[]) =>
  html`<li>${words.contents(about, numberOf(all[0]), numberOf(all.at(-1)))}</li>`;

/** All of the checker that can be said without asking: for a page without script, and for paper. */
export const checkerView = ({ mediation, advice }: CouncilPack) =>
  html`<div id="all" class="book">
    <h1>${labels.checker}</h1>
    <div class="intro">
      <p>${words.intro}</p>
      <div class="low-paper">
        <p>${words.onPaper}</p>
        <ul>
          ${range(words.questions, asks)} ${range(words.ends, ends)} ${range(words.days, lastDays)}
          ${range(words.duties, ['duties'])} ${range(enResult.labels.open, [...opens.keys()])}
          ${range(labels.contact, ['contacts'])} ${range(words.sources, ['sources'])}
        </ul>
      </div>
      ${roomFor(words.letterDate, words.certificateDate, words.callDay, words.appealDay)}
    </div>
    <div class="columns">
      ${asks.map(askView)} ${ends.map(endView)}
      ${lastDays.map((rule) => section(rule, words.dayTitle(rule.clock), dayView(rule)))}
      ${section('duties', words.duties, dutiesView(duties))} ${[...opens].map(openView)}
      ${section(
        'contacts',
        labels.contact,
        html`<h3>${labels.adviser}</h3>
          ${contactOnPaper(mediation, labels.useLetter)}
          <h3>${labels.advice}</h3>
          ${contactOnPaper(advice)}
          <h3>${labels.tribunal}</h3>
          ${contactOnPaper(tribunal)}`,
      )}
      ${section('sources', words.sources, sourcesView())}
    </div>
    ${rulesAsAtView}
    <ul class="low-screen">
      <li><a href=${`#s${numberOf(asks[0])}`}>${words.start}</a></li>
      <li><a href="#all">${words.all}</a></li>
    </ul>
  </div>`;
