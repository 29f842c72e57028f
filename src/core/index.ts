/** The rules, as pure functions and data: no DOM, no words and no clock. */
export { assess } from './checker/assess.js';
export { graph } from './checker/graph.js';
export { resolve } from './checker/resolve.js';
export type {
  ActionId,
  Answers,
  AnswerValue,
  Assessment,
  Awaited,
  Because,
  Conclusion,
  Conclusions,
  Condition,
  Decision,
  DiscriminationBy,
  Edge,
  Facts,
  Graph,
  Nation,
  Option,
  OptionId,
  Outcome,
  OutcomeId,
  Person,
  PlanPart,
  Question,
  QuestionId,
  Resolution,
} from './checker/types.js';
export { daysBetween, isDay } from './dates/days.js';
export type { IsoDate } from './dates/days.js';
export { todayInEngland } from './dates/today.js';
export { isWorkingDay, nextWorkingDay } from './dates/working-days.js';
export { deadline } from './deadlines/index.js';
export type {
  ClockId,
  DayEvent,
  Deadline,
  Events,
  NoteId,
  Reading,
  ReadingPoint,
  Step,
} from './deadlines/types.js';
export { CoreError } from './errors.js';
export type { CoreErrorCode } from './errors.js';
export { BANK_HOLIDAYS } from './law/bank-holidays.js';
export { reviewBy, rulesAsAt } from './law/periods.js';
export { citations } from './law/quotes.js';
export type { Citation, CitationId } from './law/citations.js';
export type { TimeRuleId } from './law/periods.js';
