// The words of the rules documents. They use the words of the elements where there are any.
import { slug } from 'github-slugger';
import { citations, graph, rulesAsAt } from '../../lib/core/index.js';
import { periodOn } from '../../lib/core/law/periods.js';
import { enResult } from '../../lib/i18n/en/result.js';
import { enForm, inWords as wordsOfDay } from '../../lib/i18n/index.js';
import { optionName } from '../../lib/i18n/sentences.js';

export const inWords = (day) => wordsOfDay(day, enForm);

/** What must be done in each time limit. */
export const CLOCKS = {
  appeal: 'Send the appeal to the tribunal',
  'contact-adviser': 'Call the mediation adviser',
  'certificate-issued': 'Get the certificate from the adviser',
  'mediation-arranged': 'Arrange mediation',
  'agreement-carried-out': 'Do what was agreed, where it could not be appealed',
  'discrimination-claim': 'Send the claim to the tribunal',
  'decide-to-assess': 'Council: say if it will assess',
  'decide-on-plan': 'Council: say that it will not make a plan',
  'final-plan': 'Council: send the final plan',
  'comment-on-draft': 'Tell the council what to change in a draft plan',
  'review-decision': 'Council: say what it decided after a review',
  'amended-plan': 'Council: send the changed plan',
  'phase-transfer': 'Council: send the changed plan for a move between phases of education',
};

/** Each event of the core. */
export const EVENTS = {
  decisionSent: 'the letter was sent',
  decisionDated: 'the date printed on the letter',
  adviserContacted: 'the family first called the adviser',
  certificateIssued: 'the date on the certificate',
  adviserTold: 'the adviser was told that there will be no mediation, or it ended',
  authorityTold: 'the council was told by the family that it wants to mediate',
  agreementMade: 'the agreement was made',
  conduct:
    'it was done; of what was done again and again, the last day; of what was not done, the day it was decided',
  requestReceived: 'the council received the request for an assessment',
  reviewMeeting: 'the review meeting',
  amendmentNotice: 'the council sent the letter that says what will change in the plan',
  draftSent: 'the council sent the draft plan',
  phaseTransfer: 'the move, or any day of its calendar year',
  placementOnly: 'the appeal is only about Section I',
  placementDoubtful: 'the appeal is about Section I and health or social care',
  contactDoubtful: 'it is not known whether the adviser was called in time',
  toPost16: 'the move is from secondary school to a place after 16',
};

/** The days that the graph compares, by the question that asks for them: in full, and in short. */
const DAYS = {
  'decision-sent': ['the date of the letter', 'letter'],
  'certificate-issued': ['the date on the certificate', 'certificate'],
  'adviser-contacted': ['the day of the first call to the adviser', 'call'],
};

export const isQuestion = (id) => Object.hasOwn(graph.questions, id);
export const titleOf = (id) =>
  isQuestion(id) ? enForm.questions[id].title : enResult.outcomes[id];
/** A question and an outcome can have the same title, so a heading has the id too. */
export const headingOf = (id) => `${id}: ${titleOf(id)}`;
export const optionOf = (id, question) => optionName(enForm.questions[question], id, enForm);

/** The anchor of a heading, as GitHub makes it. */
export const anchorOf = (heading) => `#${slug(heading)}`;

/** "Mon 2 Nov 2026". */
export function shortDay(day) {
  const [weekday, date, month, year] = inWords(day).split(' ');
  return `${weekday.slice(0, 3)} ${date} ${month.slice(0, 3)} ${year}`;
}

export const nameOf = ({ instrument, provision }) => `${instrument} ${provision}`;
export const linkTo = (id) => `[${nameOf(citations[id])}](${citations[id].url})`;

/** A source with its status and its quote. */
export function sourceOf(id) {
  const { status, quote } = citations[id];
  return `${linkTo(id)} \`${status}\`${quote ? ` “${quote}”` : ''}`;
}

/** The part of an option's label before the colon, such as the letter of a section. */
const briefly = (id, question) => optionOf(id, question).split(':')[0];

const quoted = (ids, question, between) =>
  ids.map((each) => `“${optionOf(each, question)}”`).join(between);

/** A comparison with another day: in full, and in short. */
function compared({ before, after }) {
  const [day, brief] = DAYS[before ?? after[1]];
  const than = before ? 'before' : `more than ${periodOn(after[0], rulesAsAt)[1]} months after`;
  return [`${than} ${day}`, `${than} the ${brief}`];
}

/** A condition on a day or on the answer to another question: in full, and in short. */
function saidOf(when, at) {
  const { question = at, only, before, after } = when;
  if (before || after) {
    const [said, brief] = compared(when);
    const [day, dayBriefly] = DAYS[question];
    return [`${day} is ${said}`, question === at ? brief : `${dayBriefly} ${brief}`];
  }
  const names = only.map((each) => briefly(each, question)).join(' or ');
  return graph.questions[at].aside === question
    ? [
        `“${titleOf(question)}”, beside this question, is answered ${quoted(only, question, ' or ')}`,
        `beside: in custody`,
      ]
    : [
        `the answer to “${titleOf(question)}” was only ${quoted(only, question, ' or ')}`,
        `earlier, only: ${names}`,
      ];
}

/**
 * Which answers take each edge of a question: as a sentence (`said`), and as short lines for the
 * picture (`brief`). The first edge whose condition holds is taken, so an answer is listed up to the
 * first edge that takes it unconditionally.
 */
export function edgesOf({ id, kind, options, edges }) {
  const left = new Set(options.map((option) => option.id));
  const conditional = new Set();

  /** What a condition says without the one that is joined to it. */
  function alone(when) {
    const { question = id, only, before, after, and } = when;
    if (question !== id || before || after) {
      const [said, brief] = saidOf(when, id);
      return [`where ${said}`, [brief]];
    }
    if (edges.length === 1) return ['whatever the answer', []];
    if (kind === 'choice') {
      const taken = [...left].filter((option) => !only || only.includes(option));
      const rest = !and && taken.some((option) => conditional.has(option));
      for (const option of taken)
        if (and) conditional.add(option);
        else left.delete(option);
      return [
        quoted(taken, id, ', ') + (rest ? ', in any other case' : ''),
        taken.map((option) => briefly(option, id)),
      ];
    }
    if (!only) return ['in any other case', ['any other']];
    const names = only.map((option) => briefly(option, id)).join(' or ');
    return [`nothing but ${quoted(only, id, ' or ')}`, [`only: ${names}`]];
  }

  return edges.map(({ when, to, cites }) => {
    const [said, brief] = alone(when);
    if (!when.and) return { to, cites, said, brief };
    const [also, alsoBriefly] = saidOf(when.and, id);
    return {
      to,
      cites,
      said: `${said}, where ${also}`,
      brief: brief.map((line) => `${line}, ${alsoBriefly}`),
    };
  });
}

export const { rules: ruleWords, readings: readingWords } = enResult;
