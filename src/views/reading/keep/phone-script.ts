import type { OptionId } from '../../../core/index.js';
import { enMore } from '../../../i18n/en-more.js';
import type { Answer, Kit } from '../../../elements/chunks.js';
import { isFamilys } from '../../../i18n/sentences.js';
import { daysIn } from './summary.js';
import { listed, mixed } from '../mixed.js';

/** A heading, and the lines to say or to write under it. */
export type Call = readonly [title: string, lines: readonly string[]];

/** What to say on the telephone, from the answers; and what a late appeal has to explain. */
export function calls(kit: Kit, answer: Answer): Call[] {
  const { messages, inWords } = kit;
  const { call } = kit.words(enMore);
  const { found, path } = answer;
  const [decision] = path.get('decision') ?? [];
  const [sent] = path.get('decision-sent') ?? [];
  const parts = (path.get('parts') ?? []).filter((part) => part !== 'not-sure');
  const option = (id: string) => messages.options[id as OptionId];
  // Of these a sentence would say nothing.
  const isTold = decision && decision !== 'not-sure' && decision !== 'something-else';
  const story =
    decision === 'disability-discrimination'
      ? // No council decided it.
        [mixed(kit, (name) => `${name}.`, option(decision))]
      : [
          call.hello,
          ...(sent && sent !== 'not-sure' ? [call.dated(inWords(sent))] : []),
          ...(isTold ? [mixed(kit, call.decided, option(decision))] : []),
          ...(parts.length ? [mixed(kit, call.about, listed(kit, parts.map(option)))] : []),
        ];
  const days = daysIn(kit, answer).filter(({ clock }) => isFamilys(clock, messages));
  // A day that has passed makes nobody late whose certificate, or date, may give a later one.
  const isLate = (['send-appeal-late', 'make-claim-late'] as const).some((id) =>
    found.actions.includes(id),
  );
  const appeal = days.find(({ clock }) => clock === 'appeal');
  const adviser = days.find(({ clock }) => clock === 'contact-adviser');
  const asksForTime =
    found.actions.includes('send-appeal-late') ||
    [...found.notes, ...(appeal?.notes ?? [])].includes('safe-day-passed');
  const toAdviser =
    found.mediation === 'health-and-care-only'
      ? [...story, call.careOnly]
      : [
          ...story,
          ...(found.certificate === 'awaited' ? [call.chase] : [call.wishToAppeal, call.choose]),
          ...(adviser?.isPast ? [call.lateCertificate] : []),
          ...(appeal && !appeal.isPast ? [call.needBy(inWords(appeal.advisedDay))] : []),
          call.askName,
        ];
  const needsAdviser =
    ['needed', 'awaited', 'unknown'].includes(found.certificate) && found.mediation === 'available';
  const isDraft = found.appeal === 'not-yet';
  return [
    ...(needsAdviser || found.mediation === 'health-and-care-only'
      ? [[call.toAdviser, toAdviser] as const]
      : []),
    ...(found.appeal === 'elsewhere'
      ? []
      : [[call.toAdvice, [...story, isLate ? call.helpLate : call.helpMe]] as const]),
    ...(isDraft ? [[call.toCouncil, [...story, call.draft]] as const] : []),
    ...(appeal && asksForTime ? [[call.lateTitle, call.late] as const] : []),
  ];
}
