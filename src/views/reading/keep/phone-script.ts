import type { Awaited, Decision, PlanPart, QuestionId } from '../../../core/index.js';
import { enReading } from '../../../i18n/en/reading.js';
import type { CouncilClock } from '../../../i18n/index.js';
import type { Answer, ViewContext } from '../../context.js';
import { planOf } from '../../result/plan.js';
import { readingWords } from '../words.js';
import { inEnglish } from './english.js';

/** A sentence to say. The call is in English, so any other language has the English beside it. */
export interface Line {
  readonly text: string;
  readonly english?: string | undefined;
}

/** What to say to somebody: a first part, and then one of two others if there is a choice. */
export interface PhoneScript {
  readonly title: string;
  readonly ways: readonly { readonly lead?: string; readonly lines: readonly Line[] }[];
}

type Party = 'toAdviser' | 'toAdvice' | 'toCouncil';
type Lead = 'ifNotMediation' | 'ifMediation';

/** A script in one language. */
type Draft = readonly (readonly [Lead | undefined, readonly string[]])[];

/** The clock of what a family waits for. */
const DUE: Record<Awaited, CouncilClock> = {
  'awaiting-assessment': 'decide-to-assess',
  'awaiting-plan': 'final-plan',
  'awaiting-review': 'review-decision',
  'awaiting-amendment': 'amended-plan',
  'awaiting-school': 'phase-transfer',
  'awaiting-college': 'phase-transfer',
};

/** The family's own clocks, whose last day they tell the advice service. */
const HELP_BY = ['appeal', 'discrimination-claim', 'comment-on-draft'];

/** What to say to each party, in the language of the context. */
function draftsIn(context: ViewContext, answer: Answer): Partial<Record<Party, Draft>> {
  const { inWords } = context;
  const { conclusion, path } = answer;
  const { call } = readingWords(context);
  const { days } = planOf(context, answer);
  const { actions, appeal, certificate, mediation, notes, outcome } = conclusion;
  const answerTo = (id: QuestionId) => path.get(id)?.[0];
  const decision = (answerTo('decision') ?? 'not-sure') as Decision | 'not-sure';
  const dayOf = (id: QuestionId) => {
    const day = answerTo(id);
    return day && day !== 'not-sure' ? day : undefined;
  };
  const sent = dayOf('decision-sent') ?? dayOf('draft-sent');
  const conduct = dayOf('conduct');
  const parts = (path.get('parts') ?? []).filter((part) => part !== 'not-sure');
  const listed = new Intl.ListFormat(context.messages.locale, { type: 'conjunction' });
  const names = parts.map((part) => `${call.parts[part as PlanPart]}`);
  const isFor = notes.includes('appellant-young-person');
  const story = [
    ...(isFor ? [call.forYoungPerson] : []),
    call.decided[decision],
    ...(sent ? [call.dated(inWords(sent))] : []),
    ...(conduct ? [call.happened(inWords(conduct))] : []),
    ...(names.length ? [call.disagree(listed.format(names))] : []),
  ];
  const dayBy = (clock: string) => days.find((day) => day.clock === clock);

  const isCareOnly = mediation === 'health-and-care-only';
  const isAwaited = certificate === 'awaited';
  const needsCertificate =
    mediation === 'available' && ['needed', 'awaited', 'unknown'].includes(certificate);
  const last = dayBy('appeal');
  const first = [
    call.aboutLetter,
    ...story,
    ...(isCareOnly ? [] : [call.wantAppeal]),
    ...(last && !last.isPast ? [call.appealBy(inWords(last.advisedDay))] : []),
    ...(isAwaited ? [call.chase] : []),
    ...(dayBy('contact-adviser')?.isPast ? [call.lateCertificate] : []),
  ];
  const toAdviser: Draft = isCareOnly
    ? [[undefined, [...first, call.careOnly, call.careMeeting, call.askName]]]
    : [
        [undefined, first],
        ['ifNotMediation', [call.noMediation, call.certificateBy, call.askName]],
        ['ifMediation', [call.wantMediation, call.meetingBy, call.askName]],
      ];

  const isLate = actions.includes('send-appeal-late') || actions.includes('make-claim-late');
  const helpWith = {
    available: call.helpAppeal,
    claim: call.helpClaim,
    'county-court': call.helpCourt,
    'not-yet': call.helpWrite,
    none: call.helpChange,
    unknown: call.helpRead,
    elsewhere: '',
  };
  const helpBy = days.find(({ clock, isPast }) => HELP_BY.includes(clock) && !isPast);
  let toAdvice = [
    call.needHelp,
    ...story,
    isLate ? call.helpLate : helpWith[appeal],
    ...(helpBy ? [call.lastDay(inWords(helpBy.advisedDay))] : []),
  ];
  if (outcome === 'detained') toAdvice = [call.needHelp, call.inCustody, call.helpCustody];
  if (outcome === 'someone-else') toAdvice = [call.forFamily, call.helpFamily];

  const awaited = (answerTo('awaiting') ?? 'not-sure') as Awaited | 'not-sure';
  const due = awaited === 'not-sure' ? undefined : dayBy(DUE[awaited]);
  const toCouncil =
    decision === 'draft-plan'
      ? [
          call.gotDraft,
          ...(sent ? [call.dated(inWords(sent))] : []),
          call.commentsTo,
          call.finalPlanBy,
        ]
      : [
          call.waiting[awaited],
          ...(due ? [(due.isPast ? call.wasDueBy : call.dueBy)(inWords(due.lastDay))] : []),
          call.decisionBy,
        ];
  return {
    ...(needsCertificate || isCareOnly ? { toAdviser } : {}),
    ...(appeal === 'not-yet' ? { toCouncil: [[undefined, [...toCouncil, call.askName]]] } : {}),
    ...(appeal === 'elsewhere' ? {} : { toAdvice: [[undefined, toAdvice]] }),
  };
}

/** The name of a language in another language, or its code if the browser does not know it. */
function nameOf(lang: string, inLocale: string): string {
  try {
    // Without the rest of the code: a region, a script, or a private subtag of ours.
    const [language] = lang.split(/[-_]/);
    return new Intl.DisplayNames([inLocale, 'en'], { type: 'language' }).of(language!) ?? lang;
  } catch {
    return lang;
  }
}

/** What to say on the telephone, for each party whom the family may call. */
export function phoneScripts(context: ViewContext, answer: Answer): PhoneScript[] {
  const { lang, locale } = context.messages;
  const { call } = readingWords(context);
  const isEnglish = /^en\b/.test(lang);
  const drafts = draftsIn(context, answer);
  const english = isEnglish ? undefined : draftsIn(inEnglish(context), answer);
  const interpreter: Line[] = isEnglish
    ? []
    : [
        {
          text: call.interpreter(nameOf(lang, locale)),
          english: enReading.call.interpreter(nameOf(lang, 'en')),
        },
      ];
  return (Object.entries(drafts) as [Party, Draft][]).map(([party, draft]) => ({
    title: call[party],
    ways: draft.map(([lead, texts], way) => ({
      ...(lead && { lead: call[lead] }),
      lines: [
        ...(way ? [] : interpreter),
        ...texts.map((text, line) => ({ text, english: english?.[party]?.[way]?.[1][line] })),
      ],
    })),
  }));
}
