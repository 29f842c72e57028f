import { addMonths, daysBetween } from '../dates/days.js';
import type { IsoDate } from '../dates/days.js';
import { isAfterWindow } from '../deadlines/contact-adviser.js';
import { CLOCKS } from '../deadlines/index.js';
import type { ClockId, DayEvent, Deadline, Events, NoteId } from '../deadlines/types.js';
import type { CoreError } from '../errors.js';
import { reviewBy } from '../law/periods.js';
import type { CitationId } from '../law/citations.js';
import { graph } from './graph.js';
import type { ActionId, Conclusion, Outcome, OutcomeId, QuestionId } from './types.js';
import type { Walk } from './walk.js';

/** The clock of each action with a time limit. A `-late` action replaces one that is too late. */
export const actionClocks: Readonly<Partial<Record<ActionId, ClockId>>> = {
  'get-certificate': 'contact-adviser',
  'get-certificate-late': 'contact-adviser',
  'send-appeal': 'appeal',
  'send-appeal-late': 'appeal',
  'make-claim': 'discrimination-claim',
  'make-claim-late': 'discrimination-claim',
  'comment-on-draft': 'comment-on-draft',
};

/** The family's own clocks, each with the provision that may help once it has run out. */
const LATE: Partial<Record<ClockId, CitationId>> = {
  appeal: 'rules-5-3-a',
  'contact-adviser': 'rules-19',
  'discrimination-claim': 'equality-4-3',
};

/** The questions that ask for the day from which the time to appeal runs. */
const STARTS: readonly QuestionId[] = ['decision-sent', 'certificate-issued'];

/**
 * The deadline of a clock, with the notes that depend on `today`. Empty if its event is not known.
 * `isOpen` means that nothing is late, whatever the day.
 */
function deadlinesOn(today: IsoDate, clock: ClockId, events: Events, isOpen: boolean): Deadline[] {
  let found;
  try {
    found = CLOCKS[clock](events);
  } catch (error) {
    if ((error as CoreError).code === 'missing-event') return [];
    throw error;
  }
  const notes = new Set<NoteId>(found.notes);
  // The move to the next school is usually in the future.
  const { phaseTransfer: _, ...past } = events;
  if (Object.values(past).some((day) => day > today)) notes.add('date-in-future');
  if (LATE[clock] && !isOpen && today > found.safeDay)
    notes.add(today > found.lastDay ? 'late-ask-anyway' : 'safe-day-passed');
  if (today > reviewBy) notes.add('rules-past-review');
  // After the last working day, a Saturday or a holiday may still be in time.
  const advisedDay = today > found.advisedDay ? found.safeDay : found.advisedDay;
  return [{ ...found, advisedDay, notes: [...notes] }];
}

/** Whose right it is to appeal or to claim; null if there is no such right. */
function appellantOf({ appeal }: Outcome, person: string | undefined): Conclusion['appellant'] {
  if (!['available', 'claim', 'unknown'].includes(appeal)) return null;
  if (person === 'parent') return person;
  return person?.endsWith('young-person') ? 'young-person' : 'unknown';
}

/** Pairs of events that can only happen in this order. */
const IN_ORDER: readonly (readonly [earlier: DayEvent, later: DayEvent])[] = [
  ['adviserContacted', 'certificateIssued'],
  ['reviewMeeting', 'decisionSent'],
];

/** The first 1 September on or after a day, when schools and colleges begin. */
const nextSeptember = (day: IsoDate): IsoDate => {
  const september = `${day.slice(0, 4)}-09-01`;
  return day <= september ? september : addMonths(september, 12);
};

/** The events that count at the end of a walk, notes about them, and the day of the letter that counts. */
function eventsAt(
  { at, path }: Walk,
  given: Events,
  today: IsoDate,
): readonly [events: Events, notes: NoteId[], letter: IsoDate | undefined] {
  const events = { ...given };
  const notes: NoteId[] = [];
  const { decisionSent, decisionDated, certificateIssued, adviserContacted } = given;
  // Without a letter on the path, both comparisons below are false.
  const letter = path.has('decision-sent') ? (decisionSent ?? decisionDated) : undefined;
  const isLater = ([earlier, later]: (typeof IN_ORDER)[number]) => given[earlier]! > events[later]!;
  if (certificateIssued! < letter!) {
    notes.push('certificate-before-decision');
    // It does not count for this letter (SEND Regulations 2014 reg.33).
    delete events.certificateIssued;
  }
  if (adviserContacted! < letter!) notes.push('contact-before-decision');
  if (graph.outcomes[at as OutcomeId].clocks.length && IN_ORDER.some(isLater))
    notes.push('dates-contradict');
  if (at === 'certificate-awaited') {
    notes.push('month-from-certificate');
    // The call may have been late if its day is not known, or if time runs from the printed date.
    const called = adviserContacted ?? today;
    if ([decisionSent, decisionDated].some((day) => day && isAfterWindow(called, day)))
      notes.push('late-contact-possible');
  }
  const awaited = path.get('awaiting')?.[0];
  if (awaited === 'awaiting-school' || awaited === 'awaiting-college') {
    events.phaseTransfer ??= nextSeptember(today);
    events.toPost16 = awaited === 'awaiting-college';
  }
  return [events, notes, letter];
}

/**
 * What the law says at the end of a walk, and what to do. `walked` must end at an outcome, and the
 * days of `given` must be valid.
 * @throws CoreError `outside-holiday-data`.
 */
export function conclude(walked: Walk, given: Events, today: IsoDate): Conclusion {
  const { at, edges, path } = walked;
  const outcome = graph.outcomes[at as OutcomeId];
  const { id, clocks, actions, cites, ...conclusions } = outcome;
  const answerTo = (question: QuestionId) => path.get(question)?.[0];
  const parts = path.get('parts') ?? [];
  const careToo = parts.includes('health') || parts.includes('social-care');
  const placementDoubtful = careToo && parts.includes('I') && !/[BF]/.test(parts.join());
  // Parts that are not known may turn out to be Section I alone.
  const isMonthDoubtful = placementDoubtful || parts.includes('not-sure');
  const [counted, notes, letter] = eventsAt(walked, given, today);
  const events = {
    ...counted,
    placementOnly: id === 'certificate-not-needed',
    placementDoubtful: isMonthDoubtful,
    // If the day of the call is not known, the call may have been late.
    contactDoubtful: true,
  };
  // Nothing is late while the certificate's month is still to come, unless that may not count.
  const isOpen = id === 'certificate-awaited' && !isMonthDoubtful;
  const deadlines = clocks
    // A family that waits for the plan has been assessed already.
    .filter((clock) => clock !== 'decide-to-assess' || answerTo('awaiting') !== 'awaiting-plan')
    .flatMap((clock) => deadlinesOn(today, clock, events, isOpen))
    .sort((a, b) => daysBetween(b.safeDay, a.safeDay));
  const because = edges.flatMap((edge) => edge.cites);

  const unsure = [...path].some(
    ([question, [value]]) => STARTS.includes(question) && value === 'not-sure',
  );
  // An unknown date of the letter or of the certificate may give more time to appeal.
  const mayBeLater =
    unsure ||
    ['certificate-awaited', 'parts-not-sure'].includes(id) ||
    answerTo('has-certificate') === 'not-sure';
  if (placementDoubtful) notes.push('placement-doubtful');
  const todo = new Set<ActionId>();
  for (const action of actions) {
    // After the two months the adviser may not issue one (reg.34(2)).
    if (action === 'certificate-in-case' && letter && isAfterWindow(today, letter)) continue;
    const clock = actionClocks[action];
    const limit = deadlines.find((found) => found.clock === clock);
    const passed = limit && today > limit.lastDay && clock! in LATE;
    const late = passed && !(mayBeLater && clock === 'appeal');
    if (passed && !late && !isOpen) notes.push('safe-day-passed');
    if (late) because.push(LATE[clock!]!);
    if (clock && clock in LATE && (unsure || !limit)) todo.add('find-date');
    if (action === 'send-appeal' && careToo) {
      because.push('recommendations');
      todo.add('ask-recommendations');
    }
    if (action === 'get-advice') {
      // Without a certificate after the two months, an appeal needs a judge's permission (r.19).
      if (id === 'certificate-needed' && todo.has('get-certificate-late')) {
        todo.add('ask-permission');
        because.push('regs-34-2', 'regs-34-3');
      }
      if (id === 'no-decision' && deadlines.some(({ lastDay }) => today > lastDay))
        todo.add('complain-to-council');
    }
    todo.add(late ? (`${action}-late` as ActionId) : action);
    // Late on one reading of the law, or possibly late because a date is not known.
    if (
      clock !== 'contact-adviser' &&
      clock! in LATE &&
      limit &&
      !late &&
      !isOpen &&
      today > limit.safeDay
    )
      todo.add('ask-more-time');
  }
  const decision = answerTo('decision');
  if (decision === 'ceasing-plan' && !todo.has('send-appeal-late')) {
    notes.push('plan-stays-in-force');
    because.push('act-45-4');
  }
  if (answerTo('discrimination-by') === 'not-sure') notes.push('county-court-possible');
  const person = answerTo('person');
  const appellant = appellantOf(outcome, person);
  if (appellant === 'young-person' && person === 'parent-of-young-person') {
    notes.push('appellant-young-person');
    because.push('regs-64-2-b');
  }
  if (today > reviewBy) notes.push('rules-past-review');
  return {
    outcome: id,
    ...conclusions,
    appellant,
    form:
      conclusions.mediation !== 'available'
        ? null
        : decision === 'refusal-to-assess'
          ? 'SEND35A'
          : 'SEND35',
    deadlines,
    actions: [...todo],
    because: [...new Set([...because, ...cites])].map((rule) => ({ rule, cites: [rule] })),
    notes: [...new Set(notes)],
  };
}
