import type { Deadline, IsoDate } from '../../core/index.js';
import { enMore } from '../../i18n/en-more.js';
import type { CouncilClock } from '../../i18n/index.js';
import type { Kit } from '../../elements/chunks.js';
import { isFamilys } from '../../i18n/sentences.js';

/**
 * What has to be done by a day, or what the day was for once it has passed: it is then never set as a
 * task. Undefined for a clock that only an adviser counts.
 */
export function sentenceOf(
  kit: Pick<Kit, 'messages' | 'inWords' | 'words'>,
  { clock, lastDay, advisedDay }: Deadline,
  today: IsoDate,
): string | undefined {
  const { messages, inWords } = kit;
  const { passed, duties, labels } = kit.words(enMore);
  if (isFamilys(clock, messages))
    return today > advisedDay
      ? passed[clock](inWords(advisedDay))
      : `${messages.clocks[clock](inWords(advisedDay))}.`;
  const duty = duties[clock as CouncilClock];
  return (
    duty && (today > lastDay ? labels.councilMissed : labels.councilBy)(duty, inWords(lastDay))
  );
}
