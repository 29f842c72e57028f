/* eslint lit-a11y/no-redundant-role: off -- Without its marks a list is none in Safari. */
import { CoreError, deadline } from '../../core/index.js';
import type { ClockId, Conclusion, IsoDate } from '../../core/index.js';
import { enMore } from '../../i18n/en-more.js';
import type { StageId } from '../../i18n/index.js';
import type { Kit } from '../../elements/chunks.js';
import { sentenceOf } from '../result/sentences.js';

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

/** The day of a stage in words, where it is known. */
function dayOf(
  kit: Kit,
  stage: StageId,
  { certificate, deadlines }: Conclusion,
  today: IsoDate,
): string {
  const { inWords } = kit;
  const clock = BINDING[stage];
  const found = deadlines.find((each) => each.clock === clock);
  // Whoever waits for a certificate has its month still to come.
  if (found && certificate === 'awaited' && today > found.lastDay)
    return kit.words(enMore).notes['month-from-certificate'];
  if (found) return sentenceOf(kit, found, today)!;
  const call = deadlines.some((each) => each.clock === 'contact-adviser') && FROM_TODAY[stage];
  if (!call) return '';
  try {
    const { lastDay } = deadline(call[0], { [call[1]]: today });
    return kit.words(enMore).labels.ifToday(inWords(lastDay));
  } catch (error) {
    // It runs into a year without bank holidays.
    if (error instanceof CoreError) return '';
    throw error;
  }
}

/**
 * The stages as a line that runs past a mark for each, and as the list that it is. With a conclusion
 * each has its day, as far as that is known; `isShort` leaves out what the day says by itself.
 */
export function stagesView(
  kit: Kit,
  stages: readonly StageId[],
  found: Conclusion | undefined,
  today: IsoDate,
  isShort = false,
) {
  const { html, nothing } = kit;
  const words = kit.words(enMore);
  return html`<ol class="stages" role="list">
    ${stages.map((stage, index) => {
      const [title, text, ifNot] = words.stages[stage];
      const missed =
        stage === 'appeal'
          ? `${words.labels.missed} ${kit.messages.actions['send-appeal-late']}.`
          : ifNot;
      const day = found ? dayOf(kit, stage, found, today) : '';
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
        ${kit.picture(`stage-${stage}`)}
        <p>
          ${isShort && BINDING[stage] ? nothing : html`<strong>${title}.</strong>`}
          ${day ? html`<strong>${day}</strong>` : nothing} ${isShort ? nothing : text}
        </p>
        ${missed ? html`<p>${missed}</p>` : nothing}
      </li>`;
    })}
  </ol>`;
}

/** The steps that follow from the answer, each with its day, where there is more than one to keep. */
export const planView = (kit: Kit, found: Conclusion, today: IsoDate) =>
  found.deadlines.some(({ clock }) => clock === 'contact-adviser')
    ? kit.html`<div class="screen">
        ${kit.heading(`${kit.words(enMore).labels.plan}`, 2)}
        ${stagesView(kit, ['adviser', 'certificate', 'mediation', 'appeal'], found, today, true)}
      </div>`
    : kit.nothing;
