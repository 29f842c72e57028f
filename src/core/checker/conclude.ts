import { daysBetween } from '../dates/days.js';
import type { IsoDate } from '../dates/days.js';
import { CLOCKS } from '../deadlines/index.js';
import type { ClockId, Deadline, Events, NoteId } from '../deadlines/types.js';
import type { CoreError } from '../errors.js';
import { reviewBy } from '../law/citations.js';
import type { CitationId } from '../law/citations.js';
import { graph } from './graph.js';
import type { ActionId, Conclusion, OutcomeId } from './types.js';
import type { Walk } from './walk.js';

/** The clock that an action has to meet. Once it has run out, the action takes its late form. */
export const actionClocks: Readonly<Partial<Record<ActionId, ClockId>>> = {
  'get-certificate': 'contact-adviser',
  'get-certificate-late': 'contact-adviser',
  'send-appeal': 'appeal',
  'send-appeal-late': 'appeal',
  'make-claim': 'discrimination-claim',
  'make-claim-late': 'discrimination-claim',
};

/** The clocks that bind the family, and what may help once they have run out. */
const LATE: Partial<Record<ClockId, CitationId>> = {
  appeal: 'rules-5-3-a',
  'contact-adviser': 'rules-19',
  'discrimination-claim': 'equality-4-3',
};

/** The deadline with what the day of reading adds to it; none while its event is not known. */
function deadlinesOn(today: IsoDate, clock: ClockId, events: Events): Deadline[] {
  let found;
  try {
    found = CLOCKS[clock](events);
  } catch (error) {
    if ((error as CoreError).code === 'missing-event') return [];
    throw error;
  }
  const notes = new Set<NoteId>(found.notes);
  if (Object.values(events).some((day) => day > today)) notes.add('date-in-future');
  if (LATE[clock] && today > found.safeDay)
    notes.add(today > found.lastDay ? 'late-ask-anyway' : 'safe-day-passed');
  if (today > reviewBy) notes.add('rules-past-review');
  // A last working day that has gone leaves the days after it.
  const advisedDay = today > found.advisedDay ? found.safeDay : found.advisedDay;
  return [{ ...found, advisedDay, notes: [...notes] }];
}

/** What the law says at the end of a walk, and what to do. */
export function conclude({ at, edges, path }: Walk, given: Events, today: IsoDate): Conclusion {
  const { id, clocks, actions, cites, ...conclusions } = graph.outcomes[at as OutcomeId];
  const parts = path.get('parts') ?? [];
  const careToo = parts.includes('health') || parts.includes('social-care');
  const placementDoubtful = careToo && parts.includes('I') && !/[BF]/.test(parts.join());
  const events = {
    ...given,
    placementOnly: id === 'certificate-not-needed',
    // Parts that are not known may turn out to be Section I alone.
    placementDoubtful: placementDoubtful || id === 'parts-not-sure',
  };
  const deadlines = clocks
    .flatMap((clock) => deadlinesOn(today, clock, events))
    .sort((a, b) => daysBetween(b.safeDay, a.safeDay));
  const because = edges.flatMap((edge) => edge.cites);

  const unsure = [...path].some(
    ([question, [value]]) => graph.questions[question].kind === 'date' && value === 'not-sure',
  );
  // A certificate, or a letter, that is not known may give a later day to appeal.
  const mayBeLater =
    unsure || id === 'parts-not-sure' || path.get('has-certificate')?.[0] === 'not-sure';
  const notes: NoteId[] = placementDoubtful ? ['placement-doubtful'] : [];
  const todo = new Set<ActionId>();
  for (const action of actions) {
    const clock = actionClocks[action];
    const limit = deadlines.find((found) => found.clock === clock);
    const passed = limit && today > limit.lastDay;
    const late = passed && !(mayBeLater && clock === 'appeal');
    if (passed && !late) notes.push('safe-day-passed');
    if (late) because.push(LATE[clock!]!);
    if (clock && (unsure || !limit)) todo.add('find-date');
    if (action === 'send-appeal' && careToo) {
      because.push('recommendations');
      todo.add('ask-recommendations');
    }
    todo.add(late ? (`${action}-late` as ActionId) : action);
  }
  if (today > reviewBy) notes.push('rules-past-review');
  const decision = path.get('decision')?.[0];
  return {
    outcome: id,
    ...conclusions,
    form:
      conclusions.mediation !== 'available'
        ? null
        : decision === 'refusal-to-assess'
          ? 'SEND35A'
          : 'SEND35',
    deadlines,
    actions: [...todo],
    because: [...new Set([...because, ...cites])].map((rule) => ({ rule, cites: [rule] })),
    notes,
  };
}
