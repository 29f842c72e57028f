import { html, nothing } from 'lit';
import { rulesAsAt } from '../../../src/core/index.js';
import { england } from '../../../src/councils/index.js';
import { enForm, inWords } from '../../../src/i18n/index.js';
import type { ReadingMessages, ResultMessages } from '../../../src/i18n/index.js';
import type { ViewContext } from '../../../src/views/context.js';
import { headingView, linkView } from '../../../src/views/question/controls.js';

const english = ((_part: string, words: ResultMessages | ReadingMessages) =>
  words) as ViewContext['words'];

/** A context as an element makes it, in English, with nothing that is loaded later. */
export const makeContext = (changes: Partial<ViewContext> = {}): ViewContext => ({
  host: Object.assign(document.createElement('p'), { requestUpdate: () => {} }),
  messages: enForm,
  words: english,
  inWords: (day, style) => inWords(day, enForm, style),
  picture: () => nothing,
  idPrefix: '',
  today: rulesAsAt,
  pack: england,
  heading: (text, below = 0) => headingView(text, 2 + below),
  link: linkView,
  renderLazy: () => nothing,
  renderLazyDetails: (summary, _name, _draw, id) =>
    html`<details class="low-later">
      <summary>${summary}</summary>
      <div id=${id ?? nothing}></div>
    </details>`,
  hostedPage: undefined,
  loadChunk: (name) => Promise.reject(new Error(`${name} is not loaded here`)),
  ...changes,
});
