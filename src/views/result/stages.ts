/* eslint lit-a11y/no-redundant-role: off -- Safari takes a list without markers for no list. */
import { html, nothing } from 'lit';
import { CoreError } from '../../core/errors.js';
import { deadline } from '../../core/deadlines/index.js';
import type { ClockId, Conclusion } from '../../core/index.js';
import type { StageId } from '../../i18n/index.js';
import type { ViewContext } from '../context.js';
import { deadlineSentence } from './sentences.js';
import { resultWords } from './words.js';

/** What runs from a call made today: the clock, and the event that starts it. */
const FROM_TODAY: Partial<Record<StageId, readonly [ClockId, 'adviserTold' | 'authorityTold']>> = {
  certificate: ['certificate-issued', 'adviserTold'],
  mediation: ['mediation-arranged', 'authorityTold'],
};

/** The clock of a stage that binds the family. */
const BINDING: Partial<Record<StageId, 'contact-adviser' | 'appeal'>> = {
  adviser: 'contact-adviser',
  appeal: 'appeal',
};

/** The day of a stage in words; empty where it is not known. */
function dayOf(
  context: ViewContext,
  stage: StageId,
  { certificate, deadlines }: Conclusion,
): string {
  const { inWords, today } = context;
  const { notes, labels } = resultWords(context);
  const clock = BINDING[stage];
  const binding = deadlines.find((each) => each.clock === clock);
  // Whoever waits for a certificate has its month still to come.
  if (binding && certificate === 'awaited' && today > binding.lastDay)
    return notes['month-from-certificate'];
  if (binding) return deadlineSentence(context, binding)!;
  const call = deadlines.some((each) => each.clock === 'contact-adviser') && FROM_TODAY[stage];
  if (!call) return '';
  try {
    const { lastDay } = deadline(call[0], { [call[1]]: today });
    return labels.ifToday(inWords(lastDay));
  } catch (error) {
    // The day is beyond the known bank holidays.
    if (error instanceof CoreError) return '';
    throw error;
  }
}

/**
 * The stages as a list, drawn as a line with a mark for each. With a conclusion each has its day, as
 * far as that is known; `isShort` leaves out what the day says by itself.
 */
export function stagesView(
  context: ViewContext,
  stages: readonly StageId[],
  conclusion: Conclusion | undefined,
  isShort = false,
) {
  const words = resultWords(context);
  return html`<ol class="stages" role="list">
    ${stages.map((stage, index) => {
      const [title, text, ifNot] = words.stages[stage];
      const missed =
        stage === 'appeal' ? `${words.labels.missed} ${words.actions['send-appeal-late']}.` : ifNot;
      const day = conclusion ? dayOf(context, stage, conclusion) : '';
      const isLast = index === stages.length - 1;
      return html`<li class=${day ? 'dated' : ''}>
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
          ${isShort && BINDING[stage] ? nothing : html`<strong>${title}.</strong>`}
          ${day ? html`<strong>${day}</strong>` : nothing} ${isShort ? nothing : text}
        </p>
        ${missed ? html`<p>${missed}</p>` : nothing}
      </li>`;
    })}
  </ol>`;
}
