import { citations } from '../../../src/core/index.js';
import type { CitationId, ClockId, Deadline } from '../../../src/core/index.js';
import { WORKING_DAYS } from './days.js';

/** The clocks of the tribunal, which closes at five. */
const UNTIL_FIVE: readonly ClockId[] = ['appeal', 'discrimination-claim'];

/** The ids that resolve in `citations` to nothing, or to an entry of another name. */
export const unresolved = (ids: readonly CitationId[]): string[] =>
  ids.filter((id) => !Object.hasOwn(citations, id) || citations[id].id !== id);

/** The promises of the core's contract that a deadline breaks, whatever its clock: none, if all is well. */
export function brokenPromises(clock: ClockId, found: Deadline): string[] {
  const { lastDay, safeDay, advisedDay, rawDay, steps, readings, notes } = found;
  const days = readings.map((reading) => reading.lastDay);
  const promises: Record<string, boolean> = {
    'clock is the one asked for': found.clock === clock,
    'the last step ends on lastDay': steps.at(-1)?.to === lastDay,
    'a step ends on rawDay': steps.some(({ to }) => to === rawDay),
    // A move between phases is planned for a day before it.
    'no step goes back': clock === 'phase-transfer' || steps.every(({ from, to }) => from <= to),
    'each step names its rule first': steps.every(({ rule, cites }) => cites[0] === rule),
    'rawDay is not after lastDay': rawDay <= lastDay,
    'safeDay is the earliest day': safeDay === [lastDay, ...days].sort()[0],
    'advisedDay is the last working day by safeDay':
      WORKING_DAYS.has(advisedDay) &&
      advisedDay <= safeDay &&
      (advisedDay === safeDay || !WORKING_DAYS.has(safeDay)),
    'readings are earliest first, each day once': days.every((day, i) => !i || days[i - 1]! < day),
    'no reading repeats lastDay': !days.includes(lastDay),
    'a reading is named for its points': readings.every(
      ({ id, points }) => points.length > 0 && id === points.join('+'),
    ),
    'a reading has a source': readings.every(({ cites }) => cites.length > 0),
    'rules and citations resolve': !unresolved(
      [...steps, ...readings].flatMap(({ cites }) => cites),
    ).length,
    'no note twice': new Set(notes).size === notes.length,
    'cutOff is that of the clock': found.cutOff === (UNTIL_FIVE.includes(clock) ? '17:00' : null),
  };
  return Object.keys(promises).filter((promise) => !promises[promise]);
}
