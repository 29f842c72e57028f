import type { Answer, ViewContext } from '../../context.js';
import { planOf } from '../../result/plan.js';
import { inEnglish } from './english.js';
import { textOf } from './text.js';
import type { Part } from './text.js';

/** From some 2,000 characters on Windows hands an address to no mail program, and says nothing. */
const TOO_LONG = 2000;

/** What is left out, one after the other, until it is short enough. */
const ORDER: readonly Part[] = [
  'answers',
  'others',
  'rules',
  'texts',
  'details',
  'notes',
  'titles',
];

/** As a browser writes it in an address: an apostrophe counts three. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll("'", '%27');

/**
 * The address of a new e-mail to nobody yet, with as much of the answer as it can hold: always the
 * days, the form and the numbers. The subject is the title, in English where a letter takes nine
 * characters and there is no room for it.
 */
export function emailAddress(context: ViewContext, answer: Answer, address: string): string {
  const without = new Set<Part>();
  const write = (place: string, from = context) => {
    const body = textOf(context, answer, place, without).replaceAll('\n', '\r\n');
    return `mailto:?subject=${encoded(`${planOf(from, answer).title}`)}&body=${encoded(body)}`;
  };
  const isShort = (href: string) => href.length < TOO_LONG;
  for (const part of ORDER) {
    const href = write(address);
    if (isShort(href)) return href;
    without.add(part);
  }
  const shorter = [write(address), write(address, inEnglish(context))];
  return shorter.find(isShort) ?? write('', inEnglish(context));
}
