import { html, nothing } from 'lit';
import { actionClocks, conclude } from '../core/checker/conclude.js';
import type { DayCase } from './day-cases.js';
import { eventsFrom } from '../core/checker/events.js';
import { citation, CITATION_IDS } from '../core/law/citations.js';
import { graph, rulesAsAt } from '../core/index.js';
import type { ActionId } from '../core/index.js';
import { OFFICIAL, tribunal } from '../councils/index.js';
import type { CouncilPack } from '../councils/index.js';
import { optionName } from '../i18n/sentences.js';
import { pointsOf, textsOf } from '../views/result/plan.js';
import { duties, dutyOf, isCouncils, lastDays, rulesOf } from './days.js';
import { asks, ends, isConditional } from './steps.js';
import type { Ask, End } from './steps.js';
import type { Texts } from './texts.js';
import { contactOnPaper, dayTitle, dayView, dutiesView, roomFor, rulesAsAtView } from './views.js';

const CONCLUSIONS = ['appeal', 'certificate', 'mediation', 'disagreementResolution'] as const;

/** What the law says at an end, as a key. */
const openAt = ({ outcome }: End) =>
  JSON.stringify(CONCLUSIONS.map((about) => graph.outcomes[outcome][about]));
const isKnown = ({ outcome, nation }: End) =>
  !nation && CONCLUSIONS.some((about) => graph.outcomes[outcome][about] !== 'unknown');
const opens = new Map(
  ends.filter(isKnown).map((end) => [openAt(end), graph.outcomes[end.outcome]]),
);

/** The sections of the page, in order. Each has a number, so that a printed page can refer to it. */
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

const go = ({ site }: Texts, text: string, what: unknown) => {
  const number = numberOf(what);
  return html`<a href=${`#s${number}`}>${text}<small>: ${site.goTo(number)}</small></a>`;
};

const section = (what: unknown, title: string, body: unknown) =>
  html`<section id=${`s${numberOf(what)}`}>
    <h2><small>${numberOf(what)}. </small>${title}</h2>
    ${body}
  </section>`;

const isCase = (answer: Ask['links'][number]['answer']): answer is DayCase =>
  answer === 'within' || answer === 'before' || answer === 'after';

/** The label of an answer. For a date, it says which case the day is. */
function answerIn(
  { form, site }: Texts,
  { question, links }: Ask,
  answer: Ask['links'][number]['answer'],
): string {
  if (!isCase(answer)) return optionName(form.questions[question], answer, form)!;
  const isOne = links.filter((link) => isCase(link.answer)).length === 1;
  return isOne ? site.known : site.cases[question]![answer];
}

function askView(texts: Texts, ask: Ask) {
  const { form, result, reading, site } = texts;
  const { title, hint } = form.questions[ask.question];
  const help = reading.help[ask.question];
  // The hint of any other kind is about filling in a form.
  const isChoice = graph.questions[ask.question].kind === 'choice';
  const isFirst = asks.find(({ question }) => question === ask.question) === ask;
  return section(
    ask,
    ask.part ? site.part(title, form.options[ask.part]) : title,
    html`${ask.part && !isFirst ? nothing : html`<p>${isChoice ? hint : nothing} ${help}</p>`}
      <ul class="low-answers">
        ${ask.links.map(
          ({ answer, to, note }) =>
            html`<li>
              ${go(texts, answerIn(texts, ask, answer), to)}
              ${note ? html`<p>${site.notes[note] ?? result.notes[note]}</p>` : nothing}
            </li>`,
        )}
        ${ask.aside ? html`<li>${go(texts, `${form.questions[ask.aside.question].title} ${form.options.yes}`, ask.aside.to)}</li>` : nothing}
      </ul>`,
  );
}

/**
 * The actions of all walks to an end. One that only some walks have keeps its place before the
 * next.
 */
function actionsOf({ walks }: End): ActionId[] {
  const all: ActionId[] = [];
  for (const walk of walks) {
    const { actions } = conclude(walk, eventsFrom(walk.path), rulesAsAt);
    let place = all.length;
    for (const action of [...actions].reverse()) {
      if (all.includes(action)) place = all.indexOf(action);
      else all.splice(place, 0, action);
    }
  }
  return all;
}

/** The sentence about the form for an appeal. */
function formOf({ result, site }: Texts, { walks }: End): string {
  const forms = new Set(walks.map((walk) => conclude(walk, {}, rulesAsAt).form));
  return forms.size > 1 ? site.forms : result.labels.useForm([...forms][0] ?? '');
}

function endView(texts: Texts, end: End) {
  const { form, result, site } = texts;
  const { outcome, notes, nation } = end;
  const days = rulesOf(end);
  const dayOf = (action: ActionId) => days.find(({ clock }) => actionClocks[action] === clock);
  return section(
    end,
    result.outcomes[outcome],
    html`${notes.map((note) => html`<p>${result.notes[note]}</p>`)}
      <ol>
        ${actionsOf(end).map((action) => {
          const title = result.actions[action];
          const points = pointsOf(result, action);
          const said = [...textsOf(result, action, graph.outcomes[outcome]), ...points];
          const day = dayOf(action);
          return html`<li>
            ${isConditional(action) ? site.onlyIf[action] : nothing}
            <strong>${title}.</strong> ${said.join(' ')}
            ${action === 'send-appeal' ? formOf(texts, end) : nothing}
            ${day ? go(texts, site.findDay, day) : nothing}
          </li>`;
        })}
      </ol>
      ${
        nation
          ? html`<p><a href=${OFFICIAL[nation as 'wales']}>${OFFICIAL[nation as 'wales']}</a></p>`
          : html`<ul>
              ${days.map((day) =>
                isCouncils(day.clock)
                  ? html`<li>
                      ${go(texts, `${site.councilHas(dutyOf(result, day.clock))} ${site.findDay}`, day)}
                    </li>`
                  : nothing,
              )}
              ${isKnown(end) ? html`<li>${go(texts, result.labels.open, openAt(end))}</li>` : nothing}
              <li>${go(texts, form.labels.contact, 'contacts')}</li>
            </ul>`
      }`,
  );
}

const openView = (
  texts: Texts,
  [key, found]: readonly [string, (typeof graph.outcomes)['draft-plan']],
) =>
  section(
    key,
    texts.result.labels.open,
    html`<dl>
        ${CONCLUSIONS.map(
          (about) =>
            html`<dt>${texts.result.labels[about]}</dt>
              <dd>${(texts.result[about] as Record<string, string>)[found[about]]}</dd>`,
        )}
      </dl>
      ${found.mediation === 'none' ? nothing : html`<p>${go(texts, texts.site.duties, 'duties')}</p>`}`,
  );

/** Each instrument, with the provisions that the rules use. */
function sourcesView({ result }: Texts) {
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
                    >${status === 'secondary' ? result.labels.secondary : nothing} `,
              )}
          </dd>`,
    )}
  </dl>`;
}

const range = ({ site }: Texts, about: string, all: readonly unknown[]) =>
  html`<li>${site.contents(about, numberOf(all[0]), numberOf(all.at(-1)))}</li>`;

/** The whole checker as a page, for reading without script and for printing. */
export function checkerView(texts: Texts, { mediation, advice }: CouncilPack) {
  const { form, result, site } = texts;
  const { labels } = form;
  const contents = (
    [
      [site.questions, asks],
      [site.ends, ends],
      [site.days, lastDays],
      [site.duties, ['duties']],
      [result.labels.open, [...opens.keys()]],
      [labels.contact, ['contacts']],
      [site.sources, ['sources']],
    ] as const
  ).map(([about, all]) => range(texts, about, all));
  return html`<div id="all" class="book">
    <h1>${labels.checker}</h1>
    <div class="intro">
      <p>${site.intro}</p>
      <div class="low-paper">
        <p>${site.onPaper}</p>
        <ul>
          ${contents}
        </ul>
      </div>
      ${roomFor(texts, site.letterDate, site.certificateDate, site.callDay, site.appealDay)}
    </div>
    <div class="columns">
      ${asks.map((each) => askView(texts, each))} ${ends.map((each) => endView(texts, each))}
      ${lastDays.map((rule) => section(rule, dayTitle(texts, rule.clock), dayView(texts, rule)))}
      ${section('duties', site.duties, dutiesView(texts, duties))}
      ${[...opens].map((each) => openView(texts, each))}
      ${section(
        'contacts',
        labels.contact,
        html`<h3>${labels.adviser}</h3>
          ${contactOnPaper(texts, mediation, labels.useLetter)}
          <h3>${labels.advice}</h3>
          ${contactOnPaper(texts, advice)}
          <h3>${labels.tribunal}</h3>
          ${contactOnPaper(texts, tribunal)}`,
      )}
      ${section('sources', site.sources, sourcesView(texts))}
    </div>
    ${rulesAsAtView(texts)}
    <ul class="low-screen">
      <li><a href=${`#s${numberOf(asks[0])}`}>${site.start}</a></li>
      <li><a href="#all">${site.all}</a></li>
    </ul>
  </div>`;
}
