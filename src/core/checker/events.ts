import type { DayEvent, Events } from '../deadlines/types.js';
import type { QuestionId } from './types.js';
import { dayAt } from './walk.js';
import type { Path } from './walk.js';

/** The event whose day a question asks for. */
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

/** The days that the answers on a path give. */
export function eventsFrom(path: Path): Events {
  const events: Events = {};
  for (const [id, event] of Object.entries(EVENTS)) {
    const day = dayAt(path, id as QuestionId);
    if (day) events[event] = day;
  }
  return events;
}
