/* eslint lit-a11y/no-redundant-role: off -- Safari does not treat a list without markers as a list. */
import { html, nothing } from 'lit';
import { CoreError } from '../../core/errors.js';
import { deadline } from '../../core/deadlines/index.js';
import type { ClockId, Conclusion, DayEvent, IsoDate } from '../../core/index.js';
import type { StageId } from '../../i18n/index.js';
import type { ViewContext } from '../context.js';
import { deadlineSentence, isMonthToCome } from './sentences.js';
import { resultWords } from './words.js';

/** The clocks that would run from a call today, each with the event that starts it. */
const FROM_TODAY = {
  certificate: ['certificate-issued', 'adviserTold'],
  mediation: ['mediation-arranged', 'authorityTold'],
} as const satisfies Partial<Record<StageId, readonly [ClockId, DayEvent]>>;

/** The family's own clock at a stage. */
const BINDING: Partial<Record<StageId, 'contact-adviser' | 'appeal'>> = {
  adviser: 'contact-adviser',
  appeal: 'appeal',
};

/** The sentence with the day of a stage. */
interface Dated {
  readonly says: string;
  readonly isPast?: boolean;
}

/** Whether the family can still call the adviser in time. */
const canCall = ({ deadlines }: Conclusion, today: IsoDate): boolean =>
  deadlines.some(({ clock, advisedDay }) => clock === 'contact-adviser' && today <= advisedDay);

/** The sentence with the day of a stage; undefined if the day is not known. */
function datedView(
  context: ViewContext,
  stage: StageId,
  conclusion: Conclusion,
): Dated | undefined {
  const { inWords, today } = context;
  const { notes, timeline } = resultWords(context);
  const clock = BINDING[stage];
  const binding = conclusion.deadlines.find((each) => each.clock === clock);
  const isPast = binding && today > binding.advisedDay;
  // A family that waits for its certificate will have a month from it.
  if (isPast && isMonthToCome(conclusion)) return { says: notes['month-from-certificate'] };
  if (binding) return { says: deadlineSentence(context, binding)!, isPast: isPast! };
  if (!(stage === 'certificate' || stage === 'mediation') || !canCall(conclusion, today))
    return undefined;
  const [counted, event] = FROM_TODAY[stage];
  try {
    const { lastDay } = deadline(counted, { [event]: today });
    return { says: timeline[stage](inWords(lastDay)) };
  } catch (error) {
    // The day is in a year without known bank holidays.
    if (error instanceof CoreError) return undefined;
    throw error;
  }
}

/** What to do if the appeal is not sent by its last day. */
function lateAppeal(context: ViewContext, isPast: boolean | undefined): string {
  const { labels, actions, notes } = resultWords(context);
  const late = `${actions['send-appeal-late']}.`;
  return isPast ? `${late} ${notes['late-ask-anyway']}` : `${labels.missed} ${late}`;
}

/**
 * The stages as a timeline. With a conclusion, each stage shows its day if it is known, and the last
 * day to appeal shows what can move it.
 */
export function stagesView(
  context: ViewContext,
  stages: readonly StageId[],
  conclusion: Conclusion | undefined,
) {
  const words = resultWords(context);
  const isCallDue = conclusion && canCall(conclusion, context.today);
  return html`<ol class="low-stages" role="list">
    ${stages.map((stage, index) => {
      const [title, general, ifNot] = words.stages[stage];
      const dated = conclusion && datedView(context, stage, conclusion);
      const isLast = index === stages.length - 1;
      // The sentence for the family's own last day replaces the title. Any other comes after the
      // text.
      const isBinding = dated && BINDING[stage];
      const moves = stage === 'appeal' && isCallDue && words.timeline.moves;
      const text = moves || (dated?.isPast ? nothing : general);
      const missed = stage === 'appeal' ? lateAppeal(context, dated?.isPast) : ifNot;
      return html`<li class=${dated ? 'low-dated' : ''}>
        <svg aria-hidden="true">
          <line
            x1="50%"
            y1=${index ? '0' : '0.75em'}
            x2="50%"
            y2=${isLast ? '0.75em' : '100%'}
          ></line>
          <circle></circle>
        </svg>
        ${context.picture(`stage-${stage}`)}
        <p>
          <strong>${isBinding ? dated.says : `${title}.`}</strong> ${text}
          ${dated && !isBinding ? dated.says : nothing}
        </p>
        ${missed ? html`<p>${missed}</p>` : nothing}
      </li>`;
    })}
  </ol>`;
}
