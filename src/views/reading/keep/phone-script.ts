import type { OptionId } from '../../../core/index.js';
import type { Answer, ViewContext } from '../../context.js';
import { listed, mixed } from '../../result/mixed.js';
import { planOf } from '../../result/plan.js';
import { isFamilyClock } from '../../result/sentences.js';
import { resultWords } from '../../result/words.js';
import { readingWords } from '../words.js';

/** A heading, and the lines to say or to write under it. */
export type PhoneScript = readonly [title: string, lines: readonly string[]];

/** Who is calling and about what, as far as the answers tell. */
function storyOf(context: ViewContext, { path }: Answer): string[] {
  const { messages, inWords } = context;
  const { call } = readingWords(context);
  const [decision] = path.get('decision') ?? [];
  const [sent] = path.get('decision-sent') ?? [];
  const parts = (path.get('parts') ?? []).filter((part) => part !== 'not-sure');
  const option = (id: string) => messages.options[id as OptionId];
  // The council did not decide it.
  if (decision === 'disability-discrimination')
    return [mixed((name) => `${name}.`, option(decision))];
  // A sentence about these would say nothing.
  const isTold = decision && decision !== 'not-sure' && decision !== 'something-else';
  return [
    call.hello,
    ...(sent && sent !== 'not-sure' ? [call.dated(inWords(sent))] : []),
    ...(isTold ? [mixed(call.decided, option(decision))] : []),
    ...(parts.length ? [mixed(call.about, listed(parts.map(option)))] : []),
  ];
}

/** What to say on the telephone, from the answers. */
export function phoneScripts(context: ViewContext, answer: Answer): PhoneScript[] {
  const { inWords } = context;
  const { call } = readingWords(context);
  const { conclusion } = answer;
  const { actions, certificate, mediation } = conclusion;
  const story = storyOf(context, answer);
  const words = resultWords(context);
  const days = planOf(context, answer).days.filter(({ clock }) => isFamilyClock(clock, words));
  // A day that has passed makes nobody late whose certificate, or date, may give a later one.
  const isLate = (['send-appeal-late', 'make-claim-late'] as const).some((id) =>
    actions.includes(id),
  );
  const appeal = days.find(({ clock }) => clock === 'appeal');
  const adviser = days.find(({ clock }) => clock === 'contact-adviser');
  const isCareOnly = mediation === 'health-and-care-only';
  const toAdviser = isCareOnly
    ? [...story, call.careOnly]
    : [
        ...story,
        ...(certificate === 'awaited' ? [call.chase] : [call.wishToAppeal, call.choose]),
        ...(adviser?.isPast ? [call.lateCertificate] : []),
        ...(appeal && !appeal.isPast ? [call.needBy(inWords(appeal.advisedDay))] : []),
        call.askName,
      ];
  const needsAdviser =
    ['needed', 'awaited', 'unknown'].includes(certificate) && mediation === 'available';
  return [
    ...(needsAdviser || isCareOnly ? [[call.toAdviser, toAdviser] as const] : []),
    ...(conclusion.appeal === 'elsewhere'
      ? []
      : [[call.toAdvice, [...story, isLate ? call.helpLate : call.helpMe]] as const]),
    ...(conclusion.appeal === 'not-yet' ? [[call.toCouncil, [...story, call.draft]] as const] : []),
  ];
}
