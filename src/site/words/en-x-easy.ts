import type { SiteWords } from './types.js';

const sameDate = (months: string) =>
  `That is the same date, ${months} later. Or it is the last day of a shorter month.`;
const sameWeekday = (weeks: string) => `That is the same day of the week, ${weeks} later.`;
const sinceRequest = (weeks: string) =>
  `That is the same day of the week, ${weeks} after the council got the request.`;
const beforeLetter = 'A day before the date of the letter';
const withinMonths = 'A day within 2 months of the date of the letter';
const afterMonths = 'A day more than 2 months after the date of the letter';

export const easy: SiteWords = {
  for: (council) => `For decisions by ${council}`,
  anyCouncil: 'any council in England',
  title: (about, council) => `${about} (${council})`,
  descriptions: {
    'mediation-checker':
      'Can you appeal a decision about an EHC plan? Do you need a mediation certificate first? Find out what to do, and by which day.',
    'deadline-countdown':
      'Find the last day to appeal a decision about an EHC plan. Find the last day to call the mediation adviser.',
    'mediation-contact':
      'You have a decision about an EHC plan. Find out who to call about mediation. Find out who to call for free advice.',
    'mediation-guide':
      'What is mediation about an EHC plan? What happens from the letter to the tribunal? Who can you call?',
    'resolution-options':
      'What is mediation for? What is disagreement resolution for? How do they differ?',
  },
  index: 'Help with a decision about an EHC plan',
  indexText: 'You can use these pages with JavaScript, without it, or on paper.',

  intro: 'Answer a few questions. Then find out what to do. You can say that you are not sure.',
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
  review: (day) =>
    `After ${day} we should check these rules again. After that day, look at the official page.`,
  start: 'Start again',
  findDay: 'How to find the last day',
  councilHas: (duty) => `The council has to ${duty}.`,
  onlyIf: {
    'ask-recommendations': 'If you disagree with health or social care in the plan too:',
    'find-date': 'If you are not sure of a date:',
  },
  forms:
    'If the council will not assess someone who has no EHC plan, use form SEND35A. For any other decision, use form SEND35.',
  notes: {
    'placement-doubtful':
      'You may not need a certificate. Do not wait for one. Do not trust a later day that it gives.',
  },

  steps: 'To find the last day:',
  count: (rule) => `Count ${rule}.`,
  dates: {
    'regs-18':
      'It is 14 February of the year of the move. For a move from secondary school to a place after it, it is 30 March.',
  },
  move: (rule) => `If you need to, move it ${rule}.`,
  how: {
    'rules-20-1-c-i': sameDate('2 months'),
    'rules-20-1-c-ii': sameDate('1 month'),
    'regs-33': sameDate('2 months'),
    'regs-5-1': sinceRequest('6 weeks'),
    'regs-10-1': sinceRequest('16 weeks'),
    'regs-13-2': sinceRequest('20 weeks'),
    'regs-13-1': 'That is 14 days after the date of the letter that came with the draft.',
    'regs-20-10': sameWeekday('4 weeks'),
    'regs-22-3': sameWeekday('8 weeks'),
    'equality-4-1':
      'They end the day before the same date, 6 months later. If there is no such date, they end with the month.',
  },
  received: 'It must arrive by 5pm. The day that you post it does not count.',
  closed: 'Is that not a working day? Do it on the last working day before.',
  sooner: (ways) => `The law can be read in more than one way. To be safe: ${ways.join('; ')}.`,
  safer: {
    'printed-date': 'count from the date printed on the letter',
    'late-certificate':
      'if you first called the adviser after the 2 months, do not trust the later day of a certificate',
    'placement-doubtful':
      'if you appeal only about Section I and health or social care, do not trust the later day of a certificate',
    'step-back-first': 'send it 3 days sooner near the end of a month',
    'step-back-last': 'send it 3 days sooner near the end of a month',
  },
  passed: 'If this day has passed',
  passedDraft: 'Still write to the council today. Your letter may give you longer.',
  passedAwaited:
    'Did you call the adviser within the 2 months? And has your certificate not come yet? Then you are not late. When you have it, count from its date.',
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
