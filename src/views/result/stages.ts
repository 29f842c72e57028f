/* eslint lit-a11y/no-redundant-role: off -- Safari takes a list without markers for no list. */
import { html, nothing } from 'lit';
import { CoreError } from '../../core/errors.js';
import { deadline } from '../../core/deadlines/index.js';
import type { ClockId, Conclusion, DayEvent, IsoDate } from '../../core/index.js';
import type { StageId } from '../../i18n/index.js';
import type { ViewContext } from '../context.js';
import { deadlineSentence, isMonthToCome } from './sentences.js';
import { resultWords } from './words.js';

/** What runs from a call made today: the clock, and the event that starts it. */
const FROM_TODAY = {
  certificate: ['certificate-issued', 'adviserTold'],
  mediation: ['mediation-arranged', 'authorityTold'],
} as const satisfies Partial<Record<StageId, readonly [ClockId, DayEvent]>>;

/** The clock of a stage that binds the family. */
const BINDING: Partial<Record<StageId, 'contact-adviser' | 'appeal'>> = {
  adviser: 'contact-adviser',
  appeal: 'appeal',
};

/** What a stage says by its day, and whether that day has gone. */
interface Dated {
  readonly says: string;
  readonly isPast?: boolean;
}

/** Whether the adviser is still to be called, and may be: what follows from a call can then be said. */
const canCall = ({ deadlines }: Conclusion, today: IsoDate): boolean =>
  deadlines.some(({ clock, advisedDay }) => clock === 'contact-adviser' && today <= advisedDay);

/** The day of a stage in words; undefined where it is not known. */
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
  // Whoever waits for a certificate has its month still to come.
  if (isPast && isMonthToCome(conclusion)) return { says: notes['month-from-certificate'] };
  if (binding) return { says: deadlineSentence(context, binding)!, isPast: isPast! };
  if (!(stage === 'certificate' || stage === 'mediation') || !canCall(conclusion, today))
    return undefined;
  const [counted, event] = FROM_TODAY[stage];
  try {
    const { lastDay } = deadline(counted, { [event]: today });
    return { says: timeline[stage](inWords(lastDay)) };
  } catch (error) {
    // The day is beyond the known bank holidays.
    if (error instanceof CoreError) return undefined;
    throw error;
  }
}

/** What to do if an appeal is not sent by its day, or was not. */
function lateAppeal(context: ViewContext, isPast: boolean | undefined): string {
  const { labels, actions, notes } = resultWords(context);
  const late = `${actions['send-appeal-late']}.`;
  return isPast ? `${late} ${notes['late-ask-anyway']}` : `${labels.missed} ${late}`;
}

/**
 * The stages as a list, drawn as a line with a mark for each. With a conclusion each has its day, as
 * far as that is known, and what moves the last day to appeal stands beside that day.
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
      // A day by which to do it says what to do; what the stage says in general goes before any other.
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
