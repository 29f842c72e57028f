import type { SiteWords } from './types.js';

const sameDate = (months: string) =>
  `That is the same date, ${months} on, or the last day of a shorter month.`;
const sameWeekday = (weeks: string) => `That is the same day of the week, ${weeks} on.`;
const sinceRequest = (weeks: string) =>
  `That is the same day of the week, ${weeks} after the council got it.`;
const beforeLetter = 'A day before the date of the letter';
const withinMonths = 'A day within 2 months of the date of the letter';
const afterMonths = 'A day more than 2 months after the date of the letter';

export const en: SiteWords = {
  for: (council) => `For decisions by ${council}`,
  anyCouncil: 'any council in England',
  title: (about, council) => `${about} (${council})`,
  descriptions: {
    'mediation-checker':
      'Can you appeal against a decision about an EHC plan? Do you need a mediation certificate first? Find out what to do, and by which day.',
    'deadline-countdown':
      'How to find the last day to appeal against a decision about an EHC plan, and to call the mediation adviser.',
    'mediation-contact':
      'Who to call about mediation and for free advice after a decision about an EHC plan.',
    'mediation-guide':
      'What mediation about an EHC plan is, what happens from the letter to the tribunal, and who to call.',
    'resolution-options':
      'What mediation is for, what disagreement resolution is for, and how they differ.',
  },
  index: 'Help with a decision about an EHC plan',
  indexText: 'These pages work with or without JavaScript, and on paper.',

  intro: 'Answer a few questions to find out what to do. You can say that you are not sure.',
  onPaper: 'Start at 1. Each answer tells you which number to go to next.',
  all: 'Show all the questions and answers on one page',
  goTo: (number) => `go to ${number}`,
  contents: (about, first, last) =>
    first === last ? `${about}: ${first}` : `${about}: ${first} to ${last}`,
  questions: 'Questions',
  ends: 'What to do',
  days: 'Last days',
  duties: 'What others must do, and how soon',
  sources: 'The law we used',
  known: 'I have the date',
  cases: {
    'certificate-issued': { before: beforeLetter, within: withinMonths, after: afterMonths },
    'adviser-contacted': { before: beforeLetter, within: withinMonths, after: afterMonths },
  },
  part: (title, part) => `${title} ${part}`,

  lastDays: {
    appeal: 'The last day to appeal',
    'contact-adviser': 'The last day to call the mediation adviser',
    'discrimination-claim': 'The last day to make a claim',
    'comment-on-draft': 'The last day to tell the council what to change',
  },
  councilDay: (duty) => `The last day for the council to ${duty}`,
  sectionIOnly: 'If you appeal about Section I alone',
  review: (day) => `After ${day} they are due for a check: see the official page.`,
  start: 'Start again',
  findDay: 'How to find the last day',
  councilHas: (duty) => `The council has to ${duty}.`,
  onlyIf: {
    'ask-recommendations': 'If you disagree with health or social care in the plan too:',
    'find-date': 'If you are not sure of a date:',
  },
  forms:
    'Use form SEND35A if the council will not assess someone who has no EHC plan. If not, use form SEND35.',
  notes: {
    'placement-doubtful':
      'You may not need a certificate. Do not wait for one, and do not count on a later day that it gives.',
  },

  steps: 'To find the last day:',
  count: (rule) => `Count ${rule}.`,
  dates: {
    'regs-18':
      'It is 14 February of the year of the move. For a move from secondary school to a place after it, it is 30 March.',
  },
  move: (rule) => `If need be, move it ${rule}.`,
  how: {
    'rules-20-1-c-i': sameDate('2 months'),
    'rules-20-1-c-ii': sameDate('1 month'),
    'regs-33': sameDate('2 months'),
    'regs-5-1': sinceRequest('6 weeks'),
    'regs-10-1': sinceRequest('16 weeks'),
    'regs-13-2': sinceRequest('20 weeks'),
    'regs-13-1': 'That is 14 days after the date of the letter that came with it.',
    'regs-20-10': sameWeekday('4 weeks'),
    'regs-22-3': sameWeekday('8 weeks'),
    'equality-4-1':
      'They end the day before the same date, 6 months on. Where there is no such date, they end with the month.',
  },
  received: 'It must arrive by 5pm. The day that you post it does not count.',
  closed: 'If that is not a working day, do it on the last working day before.',
  sooner: (ways) => `The law can be read in more ways. To be safe: ${ways.join('; ')}.`,
  safer: {
    'printed-date': 'count from the date printed on the letter',
    'late-certificate':
      'if you first called the adviser after the 2 months, do not count on the later day of a certificate',
    'placement-doubtful':
      'if you appeal only about Section I and health or social care, do not count on the later day of a certificate',
    'step-back-first': 'send it 3 days sooner near the end of a month',
    'step-back-last': 'send it 3 days sooner near the end of a month',
  },
  passed: 'If this day has passed',
  passedDraft: 'Write today all the same. Your letter may give you longer.',
  passedAwaited:
    'If you called the adviser within the 2 months and your certificate is still to come, you are not late: count from its date when you have it.',
  passedCouncil: 'A day that has passed does not give you a right to appeal.',
  notSure: 'If you are not sure of a date, there may still be time.',
  example: 'For example',
  exampleOf: (events) => `For ${events.join(' and ')}:`,
  letterOf: (day) => `a letter of ${day}`,
  certificateOf: (day) => `a certificate of ${day}`,
  conductOn: (day) => `something that happened on ${day}`,

  letterDate: 'Date on the decision letter',
  certificateDate: 'Date on the certificate, if you have one',
  callDay: 'My last day to call the adviser',
  appealDay: 'My last day to appeal',
};
