import type { ClockId, ReadingPoint, TimeRuleId } from '../core/index.js';
import { enMore } from '../i18n/en.js';
import { messages } from '../i18n/index.js';

/** What to do where a reading of the law would end sooner. */
const SAFER: Partial<Record<ReadingPoint, string>> = {
  'printed-date': 'count from the date printed on the letter',
  'late-certificate': 'if you called the adviser after 2 months, do not count on the later day',
  'placement-doubtful': 'do not count on the later day of a certificate',
  'step-back-first': 'send it 3 days sooner near the end of a month',
  'step-back-last': 'send it 3 days sooner near the end of a month',
};

/** What the hosted pages say besides the words of the elements, which no script need carry. */
export const words = {
  for: (council: string) => `For decisions by ${council}`,
  title: (about: string, council: string) => `${about} (${council})`,
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
  goTo: (number: number) => `go to ${number}`,
  contents: (about: string, first: number, last: number) =>
    first === last ? `${about}: ${first}` : `${about}: ${first} to ${last}`,
  questions: 'Questions',
  ends: 'What to do',
  days: 'Last days',
  duties: 'What others must do, and how soon',
  sources: 'The law we used',
  known: 'I have the date',
  part: (title: string, part: string) => `${title} ${part}`,

  dayTitle: (clock: ClockId) => messages.clocks[clock as 'appeal']('the last day'),
  sectionIOnly: 'If you appeal about Section I alone',
  review: (day: string) => `After ${day} they are due for a check: see the official page.`,
  start: 'Start again',
  findDay: 'How to find the last day',

  steps: 'To find the last day:',
  count: (rule: string) => `Count ${rule}.`,
  move: (rule: string) => `If need be, move it ${rule}.`,
  /** How a period is counted, where its rule does not say. */
  how: {
    'rules-20-1-c-i': 'That is the same date, 2 months on, or the last day of a shorter month.',
    'rules-20-1-c-ii': 'That is the same date, 1 month on, or the last day of a shorter month.',
    'regs-33': 'That is the same date, 2 months on, or the last day of a shorter month.',
    'equality-4-1':
      'They end the day before the same date, 6 months on. Where there is no such date, they end with the month.',
  } as Partial<Record<TimeRuleId, string>>,
  received: 'It must arrive by 5pm. The day that you post it does not count.',
  closed: 'If that is not a working day, do it on the last working day before.',
  sooner: (points: readonly ReadingPoint[]) =>
    `The law can be read in more ways. To be safe: ${[...new Set(points.map((point) => SAFER[point] ?? enMore.readings[point]))].join('; ')}.`,
  passed: 'If this day has passed',
  notSure: 'If you are not sure of a date, there may still be time.',
  example: 'For example',
  exampleOf: (events: readonly string[]) => `For ${events.join(' and ')}:`,
  letterOf: (day: string) => `a letter of ${day}`,
  certificateOf: (day: string) => `a certificate of ${day}`,
  conductOn: (day: string) => `something that happened on ${day}`,
  from: (from: string, to: string, rule: string) => `${from} to ${to}: ${rule}.`,
  so: (sentence: string) => `${sentence}.`,

  letterDate: 'Date on the decision letter',
  certificateDate: 'Date on the certificate, if you have one',
  callDay: 'My last day to call the adviser',
  appealDay: 'My last day to appeal',
} as const;
