import type { ActionId, NoteId, QuestionId, ReadingPoint, TimeRuleId } from '../../core/index.js';
import type { FamilyClock } from '../../i18n/index.js';
import type { DayCase } from '../day-cases.js';

/** What the hosted pages say besides the words of the elements, which no script need carry. */
export interface SiteWords {
  for(council: string): string;
  /** Of the pages that are no council's own, as it stands in `for`. */
  anyCouncil: string;
  title(about: string, council: string): string;
  /** For searches and previews, by the element. */
  descriptions: Record<
    | 'mediation-checker'
    | 'deadline-countdown'
    | 'mediation-contact'
    | 'mediation-guide'
    | 'resolution-options',
    string
  >;
  index: string;
  indexText: string;

  intro: string;
  /** How to use the numbers of the sections, on paper. */
  onPaper: string;
  all: string;
  goTo(number: number): string;
  /** The numbers of a part of the page. */
  contents(about: string, first: number, last: number): string;
  questions: string;
  ends: string;
  days: string;
  duties: string;
  sources: string;
  known: string;
  /** What a day is, where it decides what comes next. */
  cases: Partial<Record<QuestionId, Record<DayCase, string>>>;
  /** A question, and what it is asked about. */
  part(title: string, part: string): string;

  /** What the day of a clock is called. */
  lastDays: Record<FamilyClock, string>;
  /** With what the council has to do by then: `result.duties`. */
  councilDay(duty: string): string;
  councilHas(duty: string): string;
  sectionIOnly: string;
  /** When the rules are to be checked. */
  review(day: string): string;
  start: string;
  findDay: string;
  /** For whom alone a thing to do is meant. */
  onlyIf: Partial<Record<ActionId, string>>;
  forms: string;
  /** Notes that stand beside a day elsewhere, and here beside an answer. */
  notes: Partial<Record<NoteId, string>>;

  steps: string;
  /** With a rule by which a day is counted: `result.rules`. */
  count(rule: string): string;
  /** A rule that names a date, and no length. */
  dates: Partial<Record<TimeRuleId, string>>;
  /** With a rule that moves a day: `result.rules`, `rules-12-…`. */
  move(rule: string): string;
  /** How a period is counted, where its rule does not say. */
  how: Partial<Record<TimeRuleId, string>>;
  received: string;
  closed: string;
  /** With what to do where a reading of the law would end sooner: `safer`, or `result.readings`. */
  sooner(ways: readonly string[]): string;
  safer: Partial<Record<ReadingPoint, string>>;
  passed: string;
  passedDraft: string;
  passedAwaited: string;
  passedCouncil: string;
  notSure: string;
  example: string;
  /** With one or two of the next three. */
  exampleOf(events: readonly string[]): string;
  letterOf(day: string): string;
  certificateOf(day: string): string;
  conductOn(day: string): string;

  /** Before a line to write on. */
  letterDate: string;
  certificateDate: string;
  callDay: string;
  appealDay: string;
}
