import type { ActionId, Conclusion, Deadline } from '../../core/index.js';
import { OFFICIAL, tribunal } from '../../councils/england.js';
import { phonesOf } from '../../councils/phones.js';
import type { Contact } from '../../councils/index.js';
import type { ResultMessages } from '../../i18n/index.js';
import { ageSentence } from '../contact/contact.js';
import type { Answer, ViewContext } from '../context.js';
import { answerTitle, deadlineSentence, isMonthToCome } from './sentences.js';
import { resultWords } from './words.js';

/** A deadline, with the sentence that says what it is for. */
export interface NamedDeadline extends Deadline {
  /** Whether `advisedDay` has passed. */
  readonly isPast: boolean;
  readonly sentence: string;
}

/** Whom a step involves. */
export type Party = 'adviser' | 'advice' | 'tribunal' | 'council';

/** Whom to reach, and how. */
export interface Reach {
  readonly party: Party;
  /** Undefined if the family has to ask the council. */
  readonly contact: Contact | undefined;
  /** Whole sentences that introduce the contact details. */
  readonly before: readonly string[];
  /** A whole sentence about how old the details are. Empty if there are none. */
  readonly age: string;
}

/** One thing to do, with everything that it needs. */
export interface Step {
  readonly action: ActionId;
  /** An imperative without a full stop. */
  readonly title: string;
  /** Whole sentences. */
  readonly texts: readonly string[];
  /** A list after the sentences, such as what a late appeal has to explain. */
  readonly points: readonly string[];
  readonly link?: { readonly text: string; readonly url: string } | undefined;
  /** What to send with the form, and what to write in it: whole sentences. */
  readonly attach: readonly string[];
  readonly reach?: Reach | undefined;
}

/** An answer in reading order: for the screen, for paper, and for text to keep. */
export interface Plan {
  /** A whole sentence. */
  readonly title: string;
  /** The adviser's day comes first. Deadlines that only matter to an adviser are left out. */
  readonly days: readonly NamedDeadline[];
  /** Whose right it is, if it is not the reader's own. Otherwise empty. */
  readonly whose: string;
  /** What is in doubt about the days, one or more sentences each. */
  readonly notes: readonly string[];
  /** The main steps, about three. */
  readonly steps: readonly Step[];
  /** Further steps. */
  readonly others: readonly Step[];
}

/** Whom each action involves. The first action with a party says how to reach it. */
const PARTIES: Partial<Record<ActionId, Party>> = {
  'find-decision': 'adviser',
  'get-certificate': 'adviser',
  'get-certificate-late': 'adviser',
  'chase-certificate': 'adviser',
  'ask-health-care-mediation': 'adviser',
  'send-appeal': 'tribunal',
  'send-appeal-late': 'tribunal',
  'make-claim': 'tribunal',
  'make-claim-late': 'tribunal',
  'use-custody-form': 'tribunal',
  'get-advice': 'advice',
  'get-advice-at-once': 'advice',
  'comment-on-draft': 'council',
  'ask-for-decision': 'council',
  'ask-for-review': 'council',
  'talk-to-council': 'council',
};

/** Actions that are further steps, unless there are fewer than `FEW` others. */
const BESIDES: readonly ActionId[] = ['certificate-in-case', 'talk-to-council'];
const FEW = 3;
/** This action is part of writing the appeal, so it is shown within that step. */
const WITHIN = 'ask-recommendations';

const WHOSE = 'appellant-young-person';
/** Notes that are shown elsewhere: in the heading, at the top of the element, and in `whose`. */
const SAID_ELSEWHERE = ['late-ask-anyway', 'rules-past-review', WHOSE] as const;

/** The explanation of an action, in whole sentences. */
export function textsOf(
  { actionTexts, labels }: Pick<ResultMessages, 'actionTexts' | 'labels'>,
  action: ActionId,
  { appeal }: Pick<Conclusion, 'appeal'>,
): readonly string[] {
  if (action === 'find-date' && appeal === 'claim') return [labels.claimDate];
  const isTalk = action === 'talk-to-council' && appeal === 'available';
  return [actionTexts[action], ...(isTalk ? [labels.whileYouTalk] : [])];
}

/** The list after the sentences of `textsOf`. */
export function pointsOf(
  { lateReasons, routes }: Pick<ResultMessages, 'lateReasons' | 'routes'>,
  action: ActionId,
): readonly string[] {
  if (action === 'send-appeal-late') return lateReasons;
  return action === 'find-route' ? routes : [];
}

const isForm = (action: ActionId): boolean => /^(send-appeal|make-claim)/.test(action);

function linkOf(
  context: ViewContext,
  action: ActionId,
  { form }: Conclusion,
  nation: string | undefined,
): Step['link'] {
  const { labels } = resultWords(context);
  if (action === 'see-nation') {
    const url = OFFICIAL[nation as 'wales'];
    return { url, text: url };
  }
  if (!isForm(action)) return undefined;
  return form
    ? { url: tribunal.website!, text: labels.getForm(form) }
    : { url: OFFICIAL.claim, text: labels.getClaimForm };
}

/** The message that says which papers to send with an appeal. */
function papersOf({ actions, certificate }: Conclusion) {
  if (certificate === 'held') return 'attachBoth';
  // A late appeal does not wait for a certificate.
  const isLate = actions.includes('get-certificate-late') || actions.includes('send-appeal-late');
  if (certificate === 'not-needed' || isLate) return 'attachLetter';
  const isDue = certificate === 'awaited' && actions.includes('ask-more-time');
  return certificate === 'unknown' || isDue ? 'attachIfAny' : 'attachBoth';
}

/** What to send with an appeal, and what to write in it. */
function attachOf(
  context: ViewContext,
  action: ActionId,
  conclusion: Conclusion,
): readonly string[] {
  const { actions, actionTexts, labels } = resultWords(context);
  if (!conclusion.form || !isForm(action)) return [];
  const isWithin = conclusion.actions.includes(WITHIN);
  return [
    labels[papersOf(conclusion)],
    ...(isWithin ? [`${actions[WITHIN]}.`, actionTexts[WITHIN]] : []),
  ];
}

/** How old the details are. Empty if there is no telephone number or e-mail address. */
const ageOf = (context: ViewContext, contact: Contact | undefined): string =>
  contact && (phonesOf(contact).length || contact.email) ? ageSentence(context, contact) : '';

function reachOf(context: ViewContext, action: ActionId, party: Party): Reach | undefined {
  const { messages, inWords, pack } = context;
  const { labels } = resultWords(context);
  if (party === 'tribunal')
    return {
      party,
      contact: tribunal,
      before: isForm(action) ? [labels.sendTo] : [],
      age: labels.tribunalDated(inWords(tribunal.publishedOn!, 'long')),
    };
  if (party === 'council') {
    const contact = pack.sendTeam;
    const age = ageOf(context, contact);
    // The step already names the council, so only a number or an address adds anything.
    return age ? { party, contact, before: [], age } : undefined;
  }
  const contact = party === 'adviser' ? pack.mediation : pack.advice;
  const age = ageOf(context, contact);
  if (party === 'advice')
    return {
      party,
      contact,
      before: contact ? [labels.adviceIs(contact.name)] : [],
      age: age || messages.labels.askCouncil,
    };
  const { useLetter, useThatOne } = messages.labels;
  const before = age ? [useThatOne, labels.elseTry(contact!.name)] : [useLetter];
  return { party, contact: age ? contact : undefined, before, age };
}

/** The plan for an answer: what to do, and by when. */
export function planOf(context: ViewContext, answer: Answer): Plan {
  const { conclusion, path } = answer;
  const { deadlines } = conclusion;
  const actions: ActionId[] = conclusion.actions.filter((action) => action !== WITHIN);
  const words = resultWords(context);
  const reached = new Set<Party>();
  const nation = path.get('nation')?.[0];
  const stepOf = (action: ActionId): Step => {
    const party = PARTIES[action];
    const isFirst = party && !reached.has(party);
    if (isFirst) reached.add(party);
    return {
      action,
      title: words.actions[action],
      texts: textsOf(words, action, conclusion),
      points: pointsOf(words, action),
      link: linkOf(context, action, conclusion, nation),
      attach: attachOf(context, action, conclusion),
      reach: isFirst ? reachOf(context, action, party) : undefined,
    };
  };
  const main = actions.filter((action) => !BESIDES.includes(action));
  const isMain = (action: ActionId) => main.includes(action) || main.length < FEW;
  const days = deadlines.flatMap((deadline) => {
    const sentence = deadlineSentence(context, deadline);
    // A family that waits for the certificate is told about its month, not about a day that has
    // passed.
    const isOver = isMonthToCome(conclusion) && context.today > deadline.advisedDay;
    if (!sentence || isOver) return [];
    return [{ ...deadline, isPast: context.today > deadline.advisedDay, sentence }];
  });
  const notes = new Set([...deadlines.flatMap((deadline) => deadline.notes), ...conclusion.notes]);
  for (const id of SAID_ELSEWHERE) notes.delete(id);
  // A month that may not count is not promised.
  if (notes.has('placement-doubtful') || !isMonthToCome(conclusion))
    notes.delete('month-from-certificate');
  return {
    title: answerTitle(context, conclusion),
    days,
    whose: conclusion.notes.includes(WHOSE) ? words.notes[WHOSE] : '',
    notes: [...notes].map((id) => words.notes[id]).filter((text) => `${text}`),
    steps: actions.filter(isMain).map(stepOf),
    others: actions.filter((action) => !isMain(action)).map(stepOf),
  };
}
