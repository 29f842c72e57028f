/* global document */
// What a family does on a council's page.
import { answer, drawn } from '../../demo/harness.js';

/** From the first question to what to do, where the council is known. */
const ANSWERS = ['parent', 'refusal-to-assess', '3/11/2026', 'no', 'no'];

/** Answers the checker's questions to the end, each once it is asked. */
export async function answerAll(page) {
  await drawn(page);
  for (const value of ANSWERS) {
    const id = value.includes('/') ? 'day' : value;
    await page.waitForFunction(
      (wanted) => document.querySelector('mediation-checker').shadowRoot?.getElementById(wanted),
      {},
      id,
    );
    await answer(page, value);
  }
}

/** Waits until the checker says these words. */
export const isSaid = (page, words) =>
  page.waitForFunction(
    (wanted) => document.querySelector('mediation-checker').shadowRoot.textContent.includes(wanted),
    {},
    words,
  );
