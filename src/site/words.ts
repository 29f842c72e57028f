import type { DayCase } from './day-cases.js';
import type {
  ActionId,
  ClockId,
  NoteId,
  QuestionId,
  ReadingPoint,
  TimeRuleId,
} from '../core/index.js';
import { enResult } from '../i18n/en/result.js';
import { enForm } from '../i18n/index.js';
import type { CouncilClock, FamilyClock } from '../i18n/index.js';

/** What to do where a reading of the law would end sooner. */
const SAFER: Partial<Record<ReadingPoint, string>> = {
  'printed-date': 'count from the date printed on the letter',
  'late-certificate':
    'if you first called the adviser after the 2 months, do not count on the later day of a certificate',
  'placement-doubtful':
    'if you appeal only about Section I and health or social care, do not count on the later day of a certificate',
  'step-back-first': 'send it 3 days sooner near the end of a month',
  'step-back-last': 'send it 3 days sooner near the end of a month',
};

/** What the day of a clock is called. */
const LAST_DAYS: Record<FamilyClock, string> = {
  appeal: 'The last day to appeal',
  'contact-adviser': 'The last day to call the mediation adviser',
  'discrimination-claim': 'The last day to make a claim',
  'comment-on-draft': 'The last day to tell the council what to change',
};

/** What the hosted pages say besides the words of the elements, which no script need carry. */
export const words = {
  for: (council: string) => `For decisions by ${council}`,
  /** Of the pages that are no council's own. */
  anyCouncil: 'any council in England',
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
  /** What a day is, where it decides what comes next. */
  cases: {
    'certificate-issued': {
      before: 'A day before the date of the letter',
      within: 'A day within 2 months of the date of the letter',
      after: 'A day more than 2 months after the date of the letter',
    },
    'adviser-contacted': {
      before: 'A day before the date of the letter',
      within: 'A day within 2 months of the date of the letter',
      after: 'A day more than 2 months after the date of the letter',
    },
  } as Partial<Record<QuestionId, Record<DayCase, string>>>,
  part: (title: string, part: string) => `${title} ${part}`,

  dayTitle: (clock: ClockId) =>
    clock in enResult.duties
      ? `The last day for the council to ${enResult.duties[clock as CouncilClock]}`
      : LAST_DAYS[clock as FamilyClock],
  sectionIOnly: 'If you appeal about Section I alone',
  review: (day: string) => `After ${day} they are due for a check: see the official page.`,
  start: 'Start again',
  findDay: 'How to find the last day',
  councilHas: (clock: CouncilClock) =>
    `The council has to ${enResult.duties[clock]}. How to find the last day`,
  aside: (question: QuestionId) => `${enForm.questions[question].title} ${enForm.options.yes}`,
  /** For whom alone a thing to do is meant. */
  onlyIf: {
    'ask-recommendations': 'If you disagree with health or social care in the plan too:',
    'find-date': 'If you are not sure of a date:',
  } as Partial<Record<ActionId, string>>,
  forms:
    'Use form SEND35A if the council will not assess someone who has no EHC plan. If not, use form SEND35.',
  /** Notes that stand beside a day elsewhere, and here beside an answer. */
  notes: {
    'placement-doubtful':
      'You may not need a certificate. Do not wait for one, and do not count on a later day that it gives.',
  } as Partial<Record<NoteId, string>>,

  steps: 'To find the last day:',
  count: (rule: string) => `Count ${rule}.`,
  /** A rule that names a date, and no length. */
  dates: {
    'regs-18':
      'It is 14 February of the year of the move. For a move from secondary school to a place after it, it is 30 March.',
  } as Partial<Record<TimeRuleId, string>>,
  move: (rule: string) => `If need be, move it ${rule}.`,
  /** How a period is counted, where its rule does not say. */
  how: {
    'rules-20-1-c-i': 'That is the same date, 2 months on, or the last day of a shorter month.',
    'rules-20-1-c-ii': 'That is the same date, 1 month on, or the last day of a shorter month.',
    'regs-33': 'That is the same date, 2 months on, or the last day of a shorter month.',
    'regs-5-1': 'That is the same day of the week, 6 weeks after the council got it.',
    'regs-10-1': 'That is the same day of the week, 16 weeks after the council got it.',
    'regs-13-2': 'That is the same day of the week, 20 weeks after the council got it.',
    'regs-13-1': 'That is 14 days after the date of the letter that came with it.',
    'regs-20-10': 'That is the same day of the week, 4 weeks on.',
    'regs-22-3': 'That is the same day of the week, 8 weeks on.',
    'equality-4-1':
      'They end the day before the same date, 6 months on. Where there is no such date, they end with the month.',
  } as Partial<Record<TimeRuleId, string>>,
  received: 'It must arrive by 5pm. The day that you post it does not count.',
  closed: 'If that is not a working day, do it on the last working day before.',
  sooner: (points: readonly ReadingPoint[]) =>
    `The law can be read in more ways. To be safe: ${[...new Set(points.map((point) => SAFER[point] ?? enResult.readings[point]))].join('; ')}.`,
  passed: 'If this day has passed',
  passedDraft: 'Write today all the same. Your letter may give you longer.',
  passedAwaited:
    'If you called the adviser within the 2 months and your certificate is still to come, you are not late: count from its date when you have it.',
  passedCouncil: 'A day that has passed does not give you a right to appeal.',
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
