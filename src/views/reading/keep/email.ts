import type { Answer, ViewContext } from '../../context.js';
import { planOf } from '../../result/plan.js';
import { textOf } from './text.js';
import type { Part } from './text.js';

/** Beyond some 2,000 characters Windows hands an address to no mail program, and says nothing. */
const MOST = 2000;

/** What is left out, one after the other, until it is short enough. */
const ORDER: readonly Part[] = ['answers', 'others', 'rules', 'texts', 'notes', 'titles'];

/**
 * The address of a new e-mail to nobody yet, with as much of the answer as it can hold: always the
 * days, the form and the numbers. The subject is the title.
 */
export function emailAddress(context: ViewContext, answer: Answer, address: string): string {
  const subject = encodeURIComponent(`${planOf(context, answer).title}`);
  const without = new Set<Part>();
  for (let next = 0; ; next++) {
    const body = textOf(context, answer, address, without).replaceAll('\n', '\r\n');
    const href = `mailto:?subject=${subject}&body=${encodeURIComponent(body)}`;
    if (href.length < MOST || next === ORDER.length) return href;
    without.add(ORDER[next]!);
  }
}
