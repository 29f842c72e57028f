import type { DayEvent, Events } from '../deadlines/types.js';
import type { QuestionId } from './types.js';
import { dayAt } from './walk.js';
import type { Path } from './walk.js';

/** The event that each date question asks about. */
export const EVENTS = {
  'decision-sent': 'decisionSent',
  'certificate-issued': 'certificateIssued',
  'adviser-contacted': 'adviserContacted',
  conduct: 'conduct',
  'request-received': 'requestReceived',
  'review-meeting': 'reviewMeeting',
  'amendment-notice': 'amendmentNotice',
  'draft-sent': 'draftSent',
} as const satisfies Partial<Record<QuestionId, DayEvent>>;

/** The events that the answers on a path give a day for. */
export function eventsFrom(path: Path): Events {
  const events: Events = {};
  for (const [id, event] of Object.entries(EVENTS)) {
    const day = dayAt(path, id as QuestionId);
    if (day) events[event] = day;
  }
  return events;
}
