import type { ActionId, NoteId, QuestionId, ReadingPoint, TimeRuleId } from '../../core/index.js';
import type { FamilyClock } from '../../i18n/index.js';
import type { DayCase } from '../day-cases.js';

/** The words that only the hosted pages have. No script contains them. */
export interface SiteWords {
  for(council: string): string;
  /** The council in `for`, on pages for any council. */
  anyCouncil: string;
  title(about: string, council: string): string;
  /** The description of each element's page, for search results and previews. */
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
  /** How to use the numbers of the sections. Shown on paper. */
  onPaper: string;
  all: string;
  goTo(number: number): string;
  /** A line of the table of contents: a part of the page, and its numbers. */
  contents(about: string, first: number, last: number): string;
  questions: string;
  ends: string;
  days: string;
  duties: string;
  sources: string;
  known: string;
  /** The answers to a date question, if the next step depends on the day. */
  cases: Partial<Record<QuestionId, Record<DayCase, string>>>;
  /** A question about one of its options. */
  part(title: string, part: string): string;

  /** The heading of each last day. */
  lastDays: Record<FamilyClock, string>;
  /** The same for the council's last days. `duty` is from `result.duties`. */
  councilDay(duty: string): string;
  councilHas(duty: string): string;
  sectionIOnly: string;
  /** When the rules are due for a check. */
  review(day: string): string;
  start: string;
  findDay: string;
  /** Introduces an action that only some families take: for whom it is. */
  onlyIf: Partial<Record<ActionId, string>>;
  forms: string;
  /** Notes that are worded differently when they are beside an answer. */
  notes: Partial<Record<NoteId, string>>;

  steps: string;
  /** Count by a rule from `result.rules`. */
  count(rule: string): string;
  /** Replaces `count` for a rule that sets a date and not a period. */
  dates: Partial<Record<TimeRuleId, string>>;
  /** Move the day by a rule from `result.rules`, one of `rules-12-…`. */
  move(rule: string): string;
  /** How to count a period, if its rule does not say. */
  how: Partial<Record<TimeRuleId, string>>;
  received: string;
  closed: string;
  /**
   * What to do if another reading of the law ends sooner. `ways` are from `safer` or
   * `result.readings`.
   */
  sooner(ways: readonly string[]): string;
  safer: Partial<Record<ReadingPoint, string>>;
  passed: string;
  passedDraft: string;
  passedAwaited: string;
  passedCouncil: string;
  notSure: string;
  example: string;
  /** Introduces an example. `events` are one or two of the next three messages. */
  exampleOf(events: readonly string[]): string;
  letterOf(day: string): string;
  certificateOf(day: string): string;
  conductOn(day: string): string;

  /** Labels of lines to write on. */
  letterDate: string;
  certificateDate: string;
  callDay: string;
  appealDay: string;
}
