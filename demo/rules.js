// Works out a case with the built core, and shows all that it says: every step, reading and source.
import {
  assess,
  citations,
  CoreError,
  graph,
  isDay,
  reviewBy,
  rulesAsAt,
  todayInEngland,
} from '../dist/core.js';
import { enResult } from '../lib/i18n/en/result.js';
import { enForm, inWords as wordsOfDay } from '../lib/i18n/index.js';
import { optionName } from '../lib/i18n/sentences.js';

const inWords = (day) => wordsOfDay(day, enForm);

const BANK_HOLIDAYS = 'https://www.gov.uk/bank-holidays';
const OFFICIAL = 'https://www.gov.uk/appeal-sen-statement-decision';

/** The days of a case, by their names in the core. */
const DAYS = {
  decisionSent: 'The letter was sent on',
  decisionDated: 'The date printed on the letter, if it is another',
  certificateIssued: 'The date on the certificate',
  adviserContacted: 'The family first called the mediation adviser on',
  adviserTold: 'The adviser was told that there will be no mediation, or it ended, on',
  authorityTold: 'The family told the council on this day that it wants to mediate',
  agreementMade: 'An agreement was made on',
  conduct: 'The discrimination: the last day, or the day on which they refused',
  requestReceived: 'The council got the request for an assessment on',
  reviewMeeting: 'The review meeting was on',
  amendmentNotice: 'The letter that says what will change was sent on',
  phaseTransfer: 'The move to the next school or college, or a day of its year',
  draftSent: 'The draft plan was sent on',
};
const CLOCKS = {
  appeal: 'The tribunal must have the appeal',
  'contact-adviser': 'The family must call the mediation adviser',
  'certificate-issued': 'The adviser must give the certificate',
  'mediation-arranged': 'The council must arrange mediation',
  'agreement-carried-out': 'The council must do what was agreed, if it could not be appealed',
  'discrimination-claim': 'The tribunal must have the claim',
  'decide-to-assess': 'The council must say if it will assess',
  'decide-on-plan': 'The council must say that it will not make a plan, if it will not,',
  'final-plan': 'The council must send the final plan',
  'comment-on-draft': 'The family must tell the council what to change in the draft',
  'review-decision': 'The council must say what it decided after the review',
  'amended-plan': 'The council must send the changed plan',
  'phase-transfer': 'The council must send the changed plan for the move',
};
/** What is known of a case besides its days, and the question that asks for it. */
const QUESTIONS = {
  nation: 'nation',
  person: 'person',
  detained: 'is-detained',
  decision: 'decision',
  parts: 'parts',
  hasCertificate: 'has-certificate',
  hasContactedAdviser: 'has-contacted-adviser',
  discriminationBy: 'discrimination-by',
  awaiting: 'awaiting',
};
const YES_OR_NO = ['detained', 'hasCertificate', 'hasContactedAdviser'];
const FACTS = {
  ...Object.fromEntries(
    Object.entries(QUESTIONS).map(([fact, question]) => [fact, enForm.questions[question].title]),
  ),
  events: 'the day of the letter, of the certificate, of the call, or of what happened',
};
/** The decisions that a field is about; every other field is always there. */
const ONLY_FOR = {
  parts: ['plan-contents', 'refusal-to-amend'],
  discriminationBy: ['disability-discrimination'],
  conduct: ['disability-discrimination'],
  awaiting: ['no-decision'],
  requestReceived: ['no-decision'],
  reviewMeeting: ['no-decision'],
  amendmentNotice: ['no-decision'],
  phaseTransfer: ['no-decision'],
  draftSent: ['draft-plan'],
};
const CONCLUSIONS = ['appeal', 'certificate', 'mediation', 'disagreementResolution'];
const APPELLANTS = {
  parent: 'The parent’s',
  'young-person': 'The young person’s',
  unknown: 'Not known: nobody has said who asks',
  null: 'There is no right to appeal or to claim here',
};
/** Families are not told of this one; an adviser is. */
const NOTES = {
  ...enResult.notes,
  'before-these-rules': 'A day is from before a rule that it is counted by began.',
};

const find = (id) => document.getElementById(id);

/** An element with attributes, and with text or elements in it. */
function make(name, attributes, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) element.setAttribute(key, value);
  element.append(...content);
  return element;
}

// -- The case --------------------------------------------------------------

const withoutNotSure = (id) => graph.questions[id].options.filter((o) => o.id !== 'not-sure');

function field(id, label, control) {
  control.id = id;
  control.name = id;
  control.setAttribute('aria-describedby', `${id}-fault`);
  return make(
    'div',
    { class: 'field' },
    make('label', { for: id }, label),
    control,
    make('p', { class: 'fault', id: `${id}-fault` }),
  );
}

const nameOf = (question, id) => optionName(enForm.questions[question], id, enForm);

const choice = (id) =>
  field(
    id,
    FACTS[id],
    make(
      'select',
      {},
      make('option', { value: '' }, 'Not known'),
      ...withoutNotSure(QUESTIONS[id]).map((option) =>
        make('option', { value: option.id }, nameOf(QUESTIONS[id], option.id)),
      ),
    ),
  );

const day = (id) => field(id, DAYS[id], make('input', { inputmode: 'numeric' }));

const parts = () =>
  make(
    'fieldset',
    { id: 'parts', class: 'field' },
    make('legend', {}, FACTS.parts),
    ...withoutNotSure('parts').map(({ id }) =>
      make(
        'label',
        { class: 'tick' },
        make('input', { type: 'checkbox', name: 'parts', value: id }),
        make('span', {}, nameOf('parts', id)),
      ),
    ),
  );

function drawCase(form) {
  const today = field('today', 'Pretend that today is', make('input', { inputmode: 'numeric' }));
  today.querySelector('input').value = todayInEngland(new Date());
  form.append(
    today,
    ...['nation', 'person', 'detained', 'decision'].map(choice),
    parts(),
    choice('discriminationBy'),
    day('conduct'),
    choice('awaiting'),
    ...['requestReceived', 'reviewMeeting', 'amendmentNotice', 'phaseTransfer', 'draftSent'].map(
      day,
    ),
    day('decisionSent'),
    choice('hasCertificate'),
    day('certificateIssued'),
    choice('hasContactedAdviser'),
    day('adviserContacted'),
    make(
      'details',
      {},
      make('summary', {}, 'More days'),
      ...['decisionDated', 'adviserTold', 'authorityTold', 'agreementMade'].map(day),
    ),
  );
  form.hidden = false;
}

/** A day as it may be written; undefined where there is no such day. */
function readDay(typed) {
  const [, date, month, year] = /^(\d{1,2})[/. ](\d{1,2})[/. ](\d{4})$/.exec(typed) ?? [];
  const written = year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : typed;
  return isDay(written) ? written : undefined;
}

/** Marks a field with what is wrong with it, or takes the mark away. */
function mark(id, fault = '') {
  const control = find(id);
  control.closest('.field').toggleAttribute('data-wrong', Boolean(fault));
  control.setAttribute('aria-invalid', String(Boolean(fault)));
  find(`${id}-fault`).textContent = fault;
  if (fault) control.closest('details')?.setAttribute('open', '');
}

/** What was typed as facts for the core, with the fields that cannot be read. */
function readCase(form) {
  const typed = new FormData(form);
  const given = (name) => typed.get(name).trim();
  const faults = [];
  const dayOf = (name) => {
    const text = given(name);
    const found = readDay(text);
    const isWrong = name === 'today' ? !found : text && !found;
    const fault = text
      ? `“${text}” is not a day. Write one that exists, as 2026-11-02 or 2/11/2026.`
      : 'Write the day to count from, as 2026-11-02 or 2/11/2026.';
    mark(name, isWrong ? fault : '');
    if (isWrong) faults.push(name);
    return found;
  };
  // What does not belong to the decision stays as it was typed, and says nothing.
  const isAbout = (name) => !ONLY_FOR[name] || ONLY_FOR[name].includes(given('decision'));
  const today = dayOf('today');
  const events = {};
  for (const name of Object.keys(DAYS).filter(isAbout)) {
    const found = dayOf(name);
    if (found) events[name] = found;
  }
  const facts = { events };
  for (const name of Object.keys(QUESTIONS).filter(isAbout))
    if (name === 'parts') facts.parts = typed.getAll('parts');
    else if (given(name)) facts[name] = YES_OR_NO.includes(name) ? given(name) === 'yes' : given(name); // prettier-ignore
  return { facts, today, faults, isAbout };
}

// -- The answer ------------------------------------------------------------

const link = (address, text) => make('a', { href: address }, text);

/** A source: where it stands, whether it was read, and its words. */
function source(id) {
  const { instrument, provision, url, status, quote } = citations[id];
  return make(
    'span',
    {},
    link(url, `${instrument} ${provision}`),
    ' ',
    make('span', { class: 'mark', 'data-mark': status }, status),
    quote ? ` “${quote}”` : '',
  );
}

const list = (items, name = 'ul') =>
  make(name, {}, ...items.map((content) => make('li', {}, ...[content].flat())));
const sources = (cites) => list(cites.map(source));

/** Names, and what is said of each. */
const rowsOf = (rows) =>
  make(
    'dl',
    {},
    ...rows.map(([name, ...said]) =>
      make('div', {}, make('dt', {}, name), ...said.map((each) => make('dd', {}, each))),
    ),
  );

const note = (id) =>
  make(
    'p',
    { class: 'note' },
    NOTES[id],
    ...(id === 'rules-past-review' ? [' ', link(OFFICIAL, enForm.labels.official)] : []),
  );

/** A date in the year of a move can come before the move. */
const spanOf = (from, to) =>
  from > to ? `${inWords(to)}, for ${inWords(from)}` : `${inWords(from)} to ${inWords(to)}`;

function deadlineView({ clock, lastDay, safeDay, advisedDay, rawDay, cutOff, ...how }) {
  const { steps, readings, notes } = how;
  return make(
    'section',
    { 'aria-labelledby': `clock-${clock}` },
    make('h3', { id: `clock-${clock}` }, `${CLOCKS[clock]} by ${inWords(safeDay)}`),
    ...notes.map(note),
    rowsOf([
      ['The last day in time, read literally', inWords(lastDay) + (cutOff ? ', 5pm' : '')],
      ['The earliest last day on any reading: work to this', inWords(safeDay)],
      ['The last working day on or before it', inWords(advisedDay)],
      ['Where the time ends before it is moved', inWords(rawDay)],
    ]),
    make('h4', {}, 'Every step'),
    list(
      steps.map(({ rule, from, to, cites }) => [
        `${spanOf(from, to)}: ${enResult.rules[rule]}.`,
        sources(cites),
      ]),
      'ol',
    ),
    make('h4', {}, 'Every other reading'),
    readings.length
      ? list(
          readings.map(({ lastDay: other, points, cites }) => [
            `${inWords(other)}: ${points.map((point) => enResult.readings[point]).join(', and ')}.`,
            sources(cites),
          ]),
        )
      : make('p', {}, 'None: the law is settled here, or every reading ends on the same day.'),
  );
}

function answerView(found) {
  const { outcome, missing, appellant, form, deadlines, actions, because, notes } = found;
  return [
    make('h2', {}, enResult.outcomes[outcome]),
    ...notes.filter((id) => !deadlines.some((each) => each.notes.includes(id))).map(note),
    ...(missing.length
      ? [
          make('p', {}, `Not known, and taken as “${enForm.options['not-sure']}”:`),
          list(missing.map((name) => FACTS[name])),
        ]
      : []),
    rowsOf([
      ...CONCLUSIONS.map((about) => [
        enResult.labels[about],
        found[about],
        enResult[about][found[about]],
      ]),
      ['Whose right it is', APPELLANTS[appellant]],
      ['Form', form ?? 'none'],
    ]),
    make('h3', {}, 'What to do, in this order'),
    list(
      actions.map((id) => [
        make('strong', {}, `${enResult.actions[id]}. `),
        enResult.actionTexts[id],
      ]),
      'ol',
    ),
    deadlines.length
      ? ''
      : make('p', {}, 'No time can be counted from what is known, or none runs here.'),
    ...deadlines.map(deadlineView),
    make('h3', {}, 'What the answer rests on'),
    sources(because.map(({ rule }) => rule)),
    make(
      'details',
      {},
      make('summary', {}, 'The answer of assess(), as the core gives it'),
      make('pre', { tabindex: '0' }, JSON.stringify(found, null, 2)),
    ),
  ].filter(Boolean);
}

/** Why the core refused, for somebody who can do something about it. */
function refusal({ code, message }) {
  if (code !== 'outside-holiday-data') return [`The core refused this case: ${message}.`];
  const [, what = ''] = /: ([\w-]+)/.exec(message) ?? [];
  return [
    `This cannot be counted (${DAYS[what] ?? citations[what]?.provision ?? what}): a day falls in a year whose bank holidays we do not have, or before the rules as they are now. `,
    link(BANK_HOLIDAYS, BANK_HOLIDAYS),
  ];
}

function workOut(form) {
  const { facts, today, faults, isAbout } = readCase(form);
  for (const name of Object.keys(ONLY_FOR)) find(name).closest('.field').hidden = !isAbout(name);
  const say = (sentence, ...views) => {
    find('status').textContent = sentence;
    find('result').replaceChildren(...views);
  };
  if (faults.length) {
    const names = faults.map((id) => form.querySelector(`[for="${id}"]`).textContent);
    return say(`Put right: ${names.join('; ')}.`);
  }
  const asAt = make(
    'p',
    {},
    `Rules as at ${inWords(rulesAsAt)}, to be read again by ${inWords(reviewBy)}. `,
    link(OFFICIAL, enForm.labels.official),
  );
  try {
    const found = assess(facts, { today });
    return say(`Worked out for ${inWords(today)}.`, ...answerView(found), asAt);
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    return say('There is no answer.', make('p', { class: 'note' }, ...refusal(error)), asAt);
  }
}

const form = find('case');
drawCase(form);
form.addEventListener('change', () => workOut(form));
// Enter in a field leaves it as Tab does, and sends nothing.
form.addEventListener('submit', (event) => {
  event.preventDefault();
  workOut(form);
});
workOut(form);
