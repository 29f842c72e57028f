// How the rules on paper say things: in the words of the elements where they have any.
import { citations, graph } from '../../lib/core/index.js';
import { enMore } from '../../lib/i18n/en.js';
import { inWords, messages } from '../../lib/i18n/index.js';

/** What has to be done in each time. */
export const CLOCKS = {
  appeal: 'Send the appeal to the tribunal',
  'contact-adviser': 'Call the mediation adviser',
  'certificate-issued': 'Get the certificate from the adviser',
  'mediation-arranged': 'Arrange mediation',
  'agreement-carried-out': 'Do what was agreed, where it could not be appealed',
  'discrimination-claim': 'Send the claim to the tribunal',
};

/** What has happened, by the name of its day in the core. */
export const EVENTS = {
  decisionSent: 'the letter was sent',
  decisionDated: 'the date printed on the letter',
  adviserContacted: 'the family first called the adviser',
  certificateIssued: 'the date on the certificate',
  adviserTold: 'the adviser was told that there will be no mediation, or it ended',
  authorityTold: 'the council was told that the family wants to mediate',
  agreementMade: 'the agreement was made',
  conduct: 'the last day of what is complained of',
  placementOnly: 'the appeal is only about Section I',
  placementDoubtful: 'the appeal is about Section I and health or social care',
};

export const isQuestion = (id) => Object.hasOwn(graph.questions, id);
export const titleOf = (id) =>
  isQuestion(id) ? messages.questions[id].title : messages.outcomes[id];
/** An outcome and a question can have one name, so a heading has both. */
export const headingOf = (id) => `${id}: ${titleOf(id)}`;
export const optionOf = (id) => messages.options[id];

/** Where a heading is found, as GitHub and others make it. */
export const anchorOf = (heading) =>
  `#${heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')}`;

/** "Mon 2 Nov 2026". */
export function shortDay(day) {
  const [weekday, date, month, year] = inWords(day).split(' ');
  return `${weekday.slice(0, 3)} ${date} ${month.slice(0, 3)} ${year}`;
}

export const nameOf = ({ instrument, provision }) => `${instrument} ${provision}`;
export const linkTo = (id) => `[${nameOf(citations[id])}](${citations[id].url})`;

/** A source with its mark and its words. */
export function sourceOf(id) {
  const { status, quote } = citations[id];
  return `${linkTo(id)} \`${status}\`${quote ? ` “${quote}”` : ''}`;
}

/**
 * The edges of a question: in a sentence, and briefly for the picture, which answers take each. The
 * first that holds is taken, so an answer belongs to one.
 */
export function edgesOf({ id, kind, options, edges }) {
  const left = new Set(options.map((option) => option.id));
  const quoted = (ids, between) => ids.map((each) => `“${optionOf(each)}”`).join(between);
  return edges.map(({ when: { question = id, only }, to, cites }) => {
    const edge = { to, cites };
    if (question !== id)
      return {
        ...edge,
        said: `where the answer to “${titleOf(question)}” was only ${quoted(only, ' or ')}`,
        brief: [`earlier, only: ${only.map(briefly).join(' or ')}`],
      };
    if (edges.length === 1) return { ...edge, said: 'whatever the answer', brief: [] };
    if (kind === 'choice') {
      const taken = [...left].filter((option) => !only || only.includes(option));
      for (const option of taken) left.delete(option);
      return { ...edge, said: quoted(taken, ', '), brief: taken.map(briefly) };
    }
    if (only)
      return {
        ...edge,
        said: `nothing but ${quoted(only, ' or ')}`,
        brief: [`only: ${only.map(briefly).join(' or ')}`],
      };
    return { ...edge, said: 'in any other case', brief: ['any other'] };
  });
}

/** Before the colon: the letter of a section, or what there is. */
const briefly = (id) => optionOf(id).split(':')[0];

export const { rules: ruleWords, readings: readingWords } = enMore;
