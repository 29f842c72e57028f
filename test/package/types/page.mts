import 'local-offer-widgets/define';
import type { AskingEvent } from 'local-offer-widgets';
import { deadline } from 'local-offer-widgets/core';
import { hackney } from 'local-offer-widgets/councils/hackney';

const heard = ({ id }: AskingEvent): string => id;
document.addEventListener('mediation-checker-step', heard);
document.addEventListener('deadline-countdown-error', heard);
// @ts-expect-error: the event has no detail
document.addEventListener('mediation-checker-step', (event) => event.detail);

export const drawn: Promise<boolean> | undefined =
  document.querySelector('mediation-checker')?.updateComplete;
export const day: string = deadline('appeal', { decisionSent: '2026-11-02' }).lastDay;
export const name: string | undefined = hackney.advice?.name;
