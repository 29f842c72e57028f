import { isShown, nameOf, wrapperOf } from './frame.js';
import type { Page } from './frame.js';

export const EVERY =
  'mediation-checker, deadline-countdown, mediation-contact, mediation-guide, resolution-options';

/** A word of letters or figures alone, with what stands before and after it: it stays whole. */
const WHOLE = /^[^\p{L}\p{N}]*[\p{L}\p{N}\p{M}’']+[^\p{L}\p{N}]*$/u;

/** The least that a line but the last may hold of what may be broken, such as an address. */
const LEAST = 3;

/** How many characters of a part of a text each of its lines holds. */
function linesOf(node: Text, start: number, end: number): number[] {
  const range = node.ownerDocument.createRange();
  const lines: { top: number; count: number }[] = [];
  for (let at = start; at < end; at++) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const box = range.getClientRects()[0];
    if (!box?.height) continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.top - box.top) < box.height / 2) line.count++;
    else lines.push({ top: box.top, count: 1 });
  }
  return lines.map(({ count }) => count);
}

/** Words, numbers and days that are broken within, and addresses of which a line holds a sign or two. */
export function breakFaults({ document }: Page): string[] {
  const faults: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(EVERY)) {
    const walker = document.createTreeWalker(wrapperOf(element), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (!isShown(parent) || parent.matches('.low-spoken, svg *')) continue;
      for (const { 0: word, index } of node.textContent!.matchAll(/[\p{L}\p{N}]\S*/gu)) {
        const lines = linesOf(node as Text, index, index + word.length);
        if (lines.length < 2) continue;
        if (WHOLE.test(word) || Math.min(...lines.slice(0, -1)) < LEAST)
          faults.push(
            `${element.localName}: ${nameOf(parent)} has “${word}” in ${lines.join('+')}`,
          );
      }
    }
  }
  return faults;
}

/** The page's words, and so ours, so many times as large: what a reader sets for all text. */
export function enlarge({ document, window }: Page, times: number): void {
  const own = [...document.querySelectorAll<HTMLElement>(`p, ${EVERY}`)].filter(
    (each) => !each.closest('.low-root[part]'),
  );
  const sizes = own.map((each) => {
    const { fontSize } = getComputedStyle(each);
    // An element of ours has the size that the page has around it, unless the page gives it one.
    const isGiven =
      each.localName === 'p' || fontSize !== getComputedStyle(each.parentElement!).fontSize;
    return isGiven ? parseFloat(fontSize) : 0;
  });
  for (const [index, each] of own.entries())
    if (sizes[index]) each.style.setProperty('font-size', `${sizes[index] * times}px`, 'important');
  window.dispatchEvent(new Event('resize'));
}
