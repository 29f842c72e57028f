import type { Answer, ViewContext } from '../../context.js';
import { planOf } from '../../result/plan.js';
import { inEnglish } from './english.js';
import { textOf } from './text.js';
import type { Part } from './text.js';

/** Windows silently drops a `mailto:` address of more than about 2,000 characters. */
const TOO_LONG = 2000;

/** The parts to leave out, one after the other, until the address is short enough. */
const ORDER: readonly Part[] = [
  'answers',
  'others',
  'rules',
  'texts',
  'details',
  'notes',
  'titles',
];

/** Encoded as a browser does it, which also escapes an apostrophe. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll("'", '%27');

/**
 * A `mailto:` address without a recipient, with as much of the answer as fits. The days, the form and
 * the telephone numbers are always in it. If the text is still too long in a script whose letters
 * take nine characters each, it is in English.
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
