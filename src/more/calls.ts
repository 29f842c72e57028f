import type { OptionId } from '../core/index.js';
import { enMore } from '../i18n/en.js';
import type { Answer, Kit } from '../internal/more.js';
import { daysIn } from './letter.js';

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
  const story =
    found.appeal === 'claim'
      ? // A school did it, and no council decided it.
        [`${option(decision!)}.`]
      : [
          call.hello,
          ...(sent && sent !== 'not-sure' ? [call.dated(inWords(sent))] : []),
          ...(decision && decision !== 'not-sure' ? [call.decided(option(decision))] : []),
          ...(parts.length ? [call.about(parts.map(option).join('; '))] : []),
        ];
  const days = daysIn(kit, answer);
  const isLate = days.some(({ isPast }) => isPast);
  const appeal = days.find(({ clock }) => clock === 'appeal');
  const adviser = days.find(({ clock }) => clock === 'contact-adviser');
  const toAdviser =
    found.mediation === 'health-and-care-only'
      ? [...story, call.careOnly, call.askName]
      : [
          ...story,
          call.wishToAppeal,
          call.choose,
          ...(adviser?.isPast ? [call.lateCertificate] : []),
          ...(appeal && !appeal.isPast ? [call.needBy(inWords(appeal.advisedDay))] : []),
          call.askName,
        ];
  const needsAdviser =
    ['needed', 'unknown'].includes(found.certificate) && found.mediation === 'available';
  const isDraft = found.appeal === 'not-yet';
  return [
    ...(needsAdviser || found.mediation === 'health-and-care-only'
      ? [[call.toAdviser, toAdviser] as const]
      : []),
    ...(found.appeal === 'elsewhere'
      ? []
      : [[call.toAdvice, [...story, isLate ? call.helpLate : call.helpMe]] as const]),
    ...(isDraft ? [[call.toCouncil, [...story, call.draft]] as const] : []),
    ...(appeal?.isPast ? [[call.lateTitle, call.late] as const] : []),
  ];
}
