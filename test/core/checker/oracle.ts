/**
 * What an assessment must say, derived a second time from the law and the contract, without sight of `src/core/`.
 *
 * There is no graph and no walk here: each decision is a line of a list, and the first line that fits is the answer.
 * Of what the contract leaves open nothing is said: the field is left out, and nobody asks about it.
 */
import { oracle } from '../deadlines/oracle.js';
import type { ClockId, Events as ClockEvents, IsoDate } from '../deadlines/oracle.js';
import type { Days, Expectation } from '../helpers/expectation.js';

export interface Events extends ClockEvents {
  readonly requestReceived?: IsoDate;
  readonly reviewMeeting?: IsoDate;
  readonly amendmentNotice?: IsoDate;
  readonly draftSent?: IsoDate;
}

export interface OracleFacts {
  readonly nation?: string;
  readonly person?: string;
  readonly decision?: string;
  readonly parts?: readonly string[];
  readonly detained?: boolean;
  readonly discriminationBy?: string;
  readonly hasCertificate?: boolean;
  readonly hasContactedAdviser?: boolean;
  readonly events?: Events;
}

// ---- What the law makes of the facts ----

const letterOf = ({ decisionSent, decisionDated }: Events): IsoDate | undefined =>
  decisionSent ?? decisionDated;

/** The days of a clock, or null where its day is not known. */
function daysOf(
  clock: ClockId,
  events: ClockEvents,
): { lastDay: IsoDate; safeDay: IsoDate } | null {
  const found = oracle(clock, events);
  if (found === 'missing') return null;
  if (found === 'outside') throw new Error(`${clock}: outside the holiday table`);
  return { lastDay: found.lastDay, safeDay: found.safeDay };
}

/** Reg.33: the corresponding day two months on. A weekend does not move it, nor does August. */
const windowEnd = (letter: IsoDate): IsoDate =>
  daysOf('contact-adviser', { decisionSent: letter })!.lastDay;

type Contact =
  'no' | 'not-said' | 'before-letter' | 'in-time' | 'late' | 'day-unknown' | 'letter-unknown';

/** When the adviser was contacted about this letter. What they say of contact is stronger than a day. */
export function contactOf(facts: OracleFacts, letter: IsoDate | undefined): Contact {
  const day = facts.events?.adviserContacted;
  if (facts.hasContactedAdviser === false) return 'no';
  if (day === undefined) return facts.hasContactedAdviser ? 'day-unknown' : 'not-said';
  if (letter === undefined) return 'letter-unknown';
  if (day < letter) return 'before-letter';
  return day <= windowEnd(letter) ? 'in-time' : 'late';
}

type Certificate = 'no' | 'not-said' | 'too-old' | 'held';

/** Whether they have a certificate that counts for this letter. */
export function certificateOf(facts: OracleFacts, letter: IsoDate | undefined): Certificate {
  const day = facts.events?.certificateIssued;
  if (facts.hasCertificate === false) return 'no';
  if (day !== undefined) return letter !== undefined && day < letter ? 'too-old' : 'held';
  return facts.hasCertificate ? 'held' : 'not-said';
}

type Dispute = 'unknown' | 'other' | 'care' | 'placement' | 'placement-and-care' | 'education';

/** What of the plan they disagree with. A part of no consequence counts only where it stands alone. */
function disputeOf(parts: readonly string[] = []): Dispute {
  const counts = parts.filter((part) => part !== 'other');
  if (parts.length === 0) return 'unknown';
  if (counts.length === 0) return 'other';
  if (counts.includes('B') || counts.includes('F')) return 'education';
  if (!counts.includes('I')) return 'care';
  return counts.every((part) => part === 'I') ? 'placement' : 'placement-and-care';
}

/** The parts count where a plan was made, and where it was refused to change it (second edition). */
const asksParts = (decision: string | undefined): boolean =>
  decision === 'plan-contents' || decision === 'refusal-to-amend';

type Timing = 'in-time' | 'doubtful' | 'late' | 'no-day';

/** Between the safe day and the last day there is no saying whether it is late. */
function timingOf(days: Days | null | undefined, today: IsoDate): Timing {
  if (!days?.lastDay) return 'no-day';
  if (today > days.lastDay) return 'late';
  return days.safeDay !== undefined && today <= days.safeDay ? 'in-time' : 'doubtful';
}

// ---- The list of decisions ----

const NO_CLOCKS = { appeal: null, 'contact-adviser': null, 'discrimination-claim': null };
const OF_AN_APPEAL = ['send-appeal', 'send-appeal-late', 'ask-permission'];
const OF_A_CERTIFICATE = ['get-certificate', 'get-certificate-late', 'chase-certificate'];
const OF_A_CLAIM = ['make-claim', 'make-claim-late'];
const NO_STEPS = [...OF_AN_APPEAL, ...OF_A_CERTIFICATE, ...OF_A_CLAIM];
const OF_WAITING = ['month-from-certificate', 'late-contact-possible'];

/** Whose right it would be: the time limits never depend on it. */
function appellantOf(person: string | undefined): string {
  if (person === undefined) return 'unknown';
  return person === 'parent' ? 'parent' : 'young-person';
}

/** There is no appeal: nothing to count, nobody whose right it is. */
const noAppeal = (outcome: string, appeal: string, mediation = 'none'): Expectation => ({
  outcome,
  appeal,
  certificate: 'not-applicable',
  mediation,
  disagreementResolution: 'available',
  form: null,
  clocks: NO_CLOCKS,
  notActions: NO_STEPS,
  notNotes: OF_WAITING,
});

const unknown = (outcome: string, disagreementResolution: string): Expectation => ({
  outcome,
  appeal: 'unknown',
  certificate: 'unknown',
  mediation: 'unknown',
  disagreementResolution,
  form: null,
  clocks: NO_CLOCKS,
  notActions: NO_STEPS,
  notNotes: OF_WAITING,
});

function claim({ events = {} }: OracleFacts, today: IsoDate): Expectation {
  const days = daysOf('discrimination-claim', events);
  const timing = timingOf(days, today);
  const isLate = timing === 'late';
  const [has, not] = isLate ? ['make-claim-late', 'make-claim'] : ['make-claim', 'make-claim-late'];
  return {
    outcome: 'discrimination-claim',
    appeal: 'claim',
    certificate: 'not-needed',
    mediation: 'none',
    disagreementResolution: 'available',
    form: null,
    clocks: { ...NO_CLOCKS, 'discrimination-claim': days },
    hasActions: timing === 'doubtful' ? [] : [has],
    notActions: [...OF_AN_APPEAL, ...OF_A_CERTIFICATE, ...(timing === 'doubtful' ? [] : [not])],
    notNotes: OF_WAITING,
  };
}

/** The day to appeal by. Where the certificate may add nothing, the days without it are readings too. */
function appealDays(facts: OracleFacts, dispute: Dispute): Days | null | undefined {
  const { events = {}, decision } = facts;
  const letter = letterOf(events);
  const held = certificateOf(facts, letter) === 'held';
  const contact = contactOf(facts, letter);
  const placementOnly = asksParts(decision) && dispute === 'placement';
  const placementDoubtful =
    asksParts(decision) && (dispute === 'placement-and-care' || dispute === 'unknown');

  const letters = {
    ...(events.decisionSent === undefined ? {} : { decisionSent: events.decisionSent }),
    ...(events.decisionDated === undefined ? {} : { decisionDated: events.decisionDated }),
    placementOnly,
  };
  const byLetter = daysOf('appeal', letters);
  const issued = held ? events.certificateIssued : undefined;
  if (issued === undefined || placementOnly) return byLetter;

  const days = daysOf('appeal', {
    ...letters,
    certificateIssued: issued,
    ...(contact === 'in-time' || contact === 'late'
      ? { adviserContacted: events.adviserContacted! }
      : { contactUnknown: true }),
  });
  if (!days) return days;
  // Without a letter the month may not be theirs at all if only Section I is in dispute: the contract does not say.
  if (!letter) return dispute === 'unknown' && decision === 'plan-contents' ? undefined : days;
  // A late contact and yet a certificate within the two months: the contract has both answers.
  if (contact === 'late' && issued <= windowEnd(letter)) return { lastDay: days.lastDay };
  if (!placementDoubtful || !byLetter) return days;
  return { ...days, safeDay: [days.safeDay, byLetter.safeDay].sort()[0] };
}

const appealActions = (timing: Timing, needsPermission: boolean) => {
  const permission = needsPermission ? ['ask-permission'] : [];
  if (timing === 'doubtful') return { has: [], not: needsPermission ? [] : ['ask-permission'] };
  if (timing === 'late')
    return {
      has: ['send-appeal-late', ...permission],
      not: ['send-appeal', ...(needsPermission ? [] : ['ask-permission'])],
    };
  return { has: ['send-appeal'], not: ['send-appeal-late', 'ask-permission'] };
};

const adviserActions = (timing: Timing) => {
  if (timing === 'doubtful') return { has: [], not: ['chase-certificate'] };
  const [has, not] =
    timing === 'late'
      ? ['get-certificate-late', 'get-certificate']
      : ['get-certificate', 'get-certificate-late'];
  return { has: [has], not: [not, 'chase-certificate'] };
};

/** A certificate, or a letter, that is not known may give a later day: then nothing is called late. */
const mayBeLater = ({ hasCertificate, events = {} }: OracleFacts): boolean =>
  letterOf(events) === undefined ||
  (hasCertificate !== false && events.certificateIssued === undefined);

/** A decision that can be appealed, or a plan of which the parts in dispute are not known. */
function appeal(facts: OracleFacts, today: IsoDate): Expectation {
  const { decision, events = {} } = facts;
  const dispute = asksParts(decision) ? disputeOf(facts.parts) : 'education';
  if (dispute === 'other') return noAppeal('part-not-appealable', 'none');
  if (dispute === 'care') return noAppeal('health-or-care-only', 'none', 'health-and-care-only');

  const letter = letterOf(events);
  const certificate = certificateOf(facts, letter);
  const contact = contactOf(facts, letter);
  const days = appealDays(facts, dispute);
  const byDays = timingOf(days, today);
  const isPlacement = dispute === 'placement';
  const timing = byDays === 'late' && !isPlacement && mayBeLater(facts) ? 'doubtful' : byDays;
  const adviserDays = daysOf('contact-adviser', events);
  const isTooOld = certificate === 'too-old' ? ['certificate-before-decision'] : [];
  const wasContacted = ['in-time', 'day-unknown', 'letter-unknown'].includes(contact);

  const common = {
    appeal: 'available',
    mediation: 'available',
    disagreementResolution: 'available',
    form: decision === 'refusal-to-assess' ? 'SEND35A' : 'SEND35',
  };
  const clocks = { ...NO_CLOCKS, appeal: days };
  const staysInForce = (isInTime: boolean, isOver: boolean) => {
    const note = ['plan-stays-in-force'];
    if (decision !== 'ceasing-plan') return { notes: [], notNotes: note };
    return { notes: isInTime ? note : [], notNotes: isOver ? note : [] };
  };

  if (dispute === 'placement') {
    const actions = appealActions(timing, false);
    return {
      ...common,
      outcome: 'certificate-not-needed',
      certificate: 'not-needed',
      clocks,
      hasActions: actions.has,
      notActions: [...actions.not, ...OF_A_CERTIFICATE, ...OF_A_CLAIM],
      notNotes: ['month-from-certificate', 'plan-stays-in-force'],
    };
  }

  if (dispute === 'unknown' && decision === 'plan-contents') {
    // Whether it is late, and whether the adviser is still to be called, turns on the parts if anything was done.
    const nothingWasDone = certificate !== 'held' && !wasContacted;
    const actions = appealActions(timing === 'late' ? 'doubtful' : timing, false);
    return {
      ...common,
      outcome: 'parts-not-sure',
      appeal: 'unknown',
      certificate: 'unknown',
      clocks: { ...clocks, 'contact-adviser': nothingWasDone ? adviserDays : undefined },
      hasActions: nothingWasDone ? actions.has : [],
      notActions: [...(nothingWasDone ? actions.not : []), ...OF_A_CLAIM],
      notes: isTooOld,
      notNotes: ['plan-stays-in-force'],
    };
  }

  if (certificate === 'held') {
    const actions = appealActions(timing, false);
    const force = staysInForce(timing === 'in-time', timing === 'late');
    const issued = events.certificateIssued;
    const raisesNoQuestion =
      contact === 'in-time' || !letter || !issued || issued <= windowEnd(letter);
    return {
      ...common,
      outcome: 'certificate-held',
      certificate: 'held',
      clocks,
      hasActions: actions.has,
      notActions: [...actions.not, ...OF_A_CERTIFICATE, ...OF_A_CLAIM],
      notes: force.notes,
      notNotes: [
        ...force.notNotes,
        'certificate-before-decision',
        ...(raisesNoQuestion && contact !== 'late' ? ['late-contact-possible'] : []),
      ],
    };
  }

  if (wasContacted) {
    const isPast = letter !== undefined && today > windowEnd(letter);
    const perhapsLate = contact === 'day-unknown' && isPast;
    const notLate = contact === 'in-time' || (contact === 'day-unknown' && letter && !isPast);
    // It is never late while the certificate is to come; what is known of the plan is so only if the contact was in time.
    const force = staysInForce(contact === 'in-time', false);
    return {
      ...common,
      outcome: 'certificate-awaited',
      certificate: 'awaited',
      clocks,
      hasActions: ['chase-certificate', 'send-appeal'],
      notActions: [
        ...['get-certificate', 'get-certificate-late', 'send-appeal-late', 'ask-permission'],
        ...OF_A_CLAIM,
      ],
      notes: [
        ...['month-from-certificate', ...isTooOld, ...force.notes],
        ...(perhapsLate ? ['late-contact-possible'] : []),
      ],
      notNotes: [
        ...['contact-before-decision', ...force.notNotes],
        ...(notLate ? ['late-contact-possible'] : []),
      ],
    };
  }

  const windowOver = timingOf(adviserDays, today);
  // From then on the adviser may issue no certificate (reg.34(2)), and leave is the way (reg.34(3)).
  const permission =
    windowOver === 'late'
      ? { has: ['ask-permission'], not: [] }
      : { has: [], not: windowOver === 'doubtful' ? [] : ['ask-permission'] };
  const actions = appealActions(timing, false);
  const adviser = adviserActions(windowOver);
  const force = staysInForce(timing === 'in-time', timing === 'late');
  return {
    ...common,
    outcome: 'certificate-needed',
    certificate: 'needed',
    clocks: { ...clocks, 'contact-adviser': adviserDays },
    hasActions: [...adviser.has, ...actions.has, ...permission.has],
    notActions: [
      ...[...adviser.not, ...permission.not, ...OF_A_CLAIM],
      ...actions.not.filter((id) => id !== 'ask-permission'),
    ],
    notes: [
      ...[...isTooOld, ...force.notes],
      ...(contact === 'before-letter' ? ['contact-before-decision'] : []),
    ],
    notNotes: ['month-from-certificate', ...force.notNotes],
  };
}

function answer(facts: OracleFacts, today: IsoDate): Expectation {
  if (facts.nation !== undefined && facts.nation !== 'england') {
    // Nothing is computed, so nothing is said of what else there is to do.
    const elsewhere = noAppeal('another-nation', 'elsewhere', 'unknown');
    return { ...elsewhere, disagreementResolution: undefined };
  }
  if (facts.detained === true) return unknown('detained', 'unknown');
  switch (facts.decision) {
    case undefined:
      return unknown('decision-not-sure', 'available');
    case 'draft-plan':
      return noAppeal('draft-plan', 'not-yet');
    case 'no-decision':
      return noAppeal('no-decision', 'not-yet');
    case 'something-else':
      return noAppeal('another-route', 'none');
    case 'disability-discrimination':
      return facts.discriminationBy === 'other'
        ? { ...noAppeal('county-court', 'county-court'), hasActions: ['get-advice-at-once'] }
        : claim(facts, today);
    default:
      return appeal(facts, today);
  }
}

/** What an assessment of these facts must say on that day. */
export function expected(facts: OracleFacts, today: IsoDate): Expectation {
  const found = answer(facts, today);
  const isAnyones = ['available', 'unknown', 'claim'].includes(found.appeal!);
  const appellant = isAnyones ? appellantOf(facts.person) : null;
  const isTold = isAnyones && facts.person === 'parent-of-young-person';
  const note = ['appellant-young-person'];
  return {
    ...found,
    appellant,
    notes: [...(found.notes ?? []), ...(isTold ? note : [])],
    notNotes: [...(found.notNotes ?? []), ...(isTold ? [] : note)],
  };
}

/**
 * Whether a letter that was sent on another day than is printed on it decides the answer. The contract speaks of
 * "the letter's day" and does not say which of the two it is.
 */
export function turnsOnWhichDay(facts: OracleFacts, today: IsoDate): boolean {
  const { decisionSent, decisionDated, certificateIssued = '' } = facts.events ?? {};
  if (decisionSent === undefined || decisionDated === undefined) return false;
  const [bySent, byPrinted] = [decisionSent, decisionDated].map((letter) =>
    [
      certificateOf(facts, letter),
      contactOf(facts, letter),
      certificateIssued > windowEnd(letter),
      today > windowEnd(letter),
    ].join(),
  );
  return bySent !== byPrinted;
}
