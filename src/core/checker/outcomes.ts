import type { ClockId } from '../deadlines/types.js';
import type { ActionId, Graph, Outcome, OutcomeId } from './types.js';
import { withIds } from './with-ids.js';

/** The time limits of mediation. */
const OF_MEDIATION: ClockId[] = [
  'certificate-issued',
  'mediation-arranged',
  'agreement-carried-out',
];

/** The last actions of most outcomes. */
const HELP: ActionId[] = ['get-advice', 'talk-to-council'];

/**
 * An outcome in England. Disagreement resolution is always available (s.57), and the time limits of
 * mediation are added if mediation is available.
 */
const end = (
  [appeal, certificate, mediation]: readonly [
    Outcome['appeal'],
    Outcome['certificate'],
    Outcome['mediation'],
  ],
  clocks: ClockId[],
  actions: ActionId[],
): Omit<Outcome, 'id'> => ({
  appeal,
  certificate,
  mediation,
  disagreementResolution: 'available',
  clocks: mediation === 'none' ? clocks : [...clocks, ...OF_MEDIATION],
  actions,
  cites: ['act-52', 'act-57'],
});

/** An outcome about which the graph cannot conclude anything. */
const unknown = {
  appeal: 'unknown',
  certificate: 'unknown',
  mediation: 'unknown',
  disagreementResolution: 'unknown',
  clocks: [],
} as const;

/** The council's own time limits, before it has decided. */
const OF_COUNCIL: ClockId[] = [
  'decide-to-assess',
  'decide-on-plan',
  'final-plan',
  'review-decision',
  'amended-plan',
  'phase-transfer',
];

const nodes: Record<OutcomeId, Omit<Outcome, 'id'>> = {
  'certificate-needed': end(
    ['available', 'needed', 'available'],
    // In this order: if both are on the same day, the adviser comes first.
    ['contact-adviser', 'appeal'],
    ['get-certificate', 'send-appeal', ...HELP],
  ),
  'certificate-awaited': end(
    ['available', 'awaited', 'available'],
    ['appeal'],
    ['chase-certificate', 'send-appeal', ...HELP],
  ),
  'certificate-held': end(['available', 'held', 'available'], ['appeal'], ['send-appeal', ...HELP]),
  'certificate-not-needed': end(
    ['available', 'not-needed', 'available'],
    ['appeal'],
    ['send-appeal', 'certificate-in-case', ...HELP],
  ),
  'parts-not-sure': end(
    ['unknown', 'unknown', 'available'],
    ['contact-adviser', 'appeal'],
    ['find-parts', 'get-certificate', 'send-appeal', ...HELP],
  ),
  'decision-not-sure': {
    ...unknown,
    disagreementResolution: 'available',
    actions: ['find-decision', ...HELP],
    cites: ['regs-32'],
  },
  'health-or-care-only': end(
    ['none', 'not-applicable', 'health-and-care-only'],
    [],
    ['ask-health-care-mediation', ...HELP],
  ),
  'part-not-appealable': end(
    ['none', 'not-applicable', 'none'],
    [],
    ['ask-for-review', 'complain-to-council', ...HELP],
  ),
  'draft-plan': end(
    ['not-yet', 'not-applicable', 'none'],
    ['comment-on-draft'],
    ['comment-on-draft', 'wait-for-final-plan', ...HELP],
  ),
  'no-decision': end(['not-yet', 'not-applicable', 'none'], OF_COUNCIL, [
    'ask-for-decision',
    ...HELP,
  ]),
  'another-route': end(
    ['none', 'not-applicable', 'none'],
    [],
    ['find-route', 'complain-to-council', ...HELP],
  ),
  'discrimination-claim': end(
    ['claim', 'not-needed', 'none'],
    ['discrimination-claim'],
    ['make-claim', 'get-advice', 'talk-to-school'],
  ),
  'county-court': end(
    ['county-court', 'not-applicable', 'none'],
    [],
    ['get-advice-at-once', 'complain-to-provider', 'keep-record'],
  ),
  detained: {
    ...unknown,
    actions: ['get-advice-at-once', 'use-custody-form', 'talk-to-council'],
    cites: ['act-73', 'custody-18'],
  },
  'someone-else': { ...unknown, actions: ['help-family', 'get-advice'], cites: ['act-51-1'] },
  'another-nation': {
    ...unknown,
    appeal: 'elsewhere',
    certificate: 'not-applicable',
    actions: ['see-nation'],
    cites: ['act-51-1'],
  },
};

/** What the law says at each outcome. */
export const outcomes: Graph['outcomes'] = withIds(nodes);
