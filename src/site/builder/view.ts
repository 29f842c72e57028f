import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Colour, Contrast } from './colours.js';
import type { Field, Typed } from './fields.js';

/** What the views of the page need. */
export interface Drawing {
  readonly typed: Typed;
  /** The fields that the editor has left at least once. Only these show an error. */
  readonly touched: ReadonlySet<string>;
  /** The id of the text that was copied last. */
  readonly copied: string;
  readonly copy: (id: string) => void;
  readonly reset: (id: string) => void;
}

function choiceView({ id, label, options = [] }: Field, value: string, described: unknown) {
  return html`<label for=${id}>${label}</label>
    <select id=${id} name=${id} aria-describedby=${described}>
      ${options.map(
        ([option, words, name]) =>
          html`<option value=${option} .selected=${option === value}>${name} ${words}</option>`,
      )}
    </select>`;
}

const listView = ({ id, label, options = [] }: Field, value: string, described: unknown) =>
  html`<fieldset aria-describedby=${described}>
    <legend>${label}</legend>
    ${options.map(
      ([option, words, name]) =>
        html`<label class="tick"
          ><input
            type="checkbox"
            name=${id}
            value=${option}
            .checked=${value.split(' ').includes(option)}
          />${name ? html`<bdi lang=${option}>${name}</bdi>` : nothing} ${words}</label
        >`,
    )}
  </fieldset>`;

const flagView = ({ id, label }: Field, value: string, described: unknown) =>
  html`<label class="tick"
    ><input
      type="checkbox"
      id=${id}
      name=${id}
      value="yes"
      .checked=${Boolean(value)}
      aria-describedby=${described}
    />${label}</label
  >`;

const textView = ({ id, label }: Field, value: string, described: unknown, isWrong: boolean) =>
  html`<label for=${id}>${label}</label>
    <input
      id=${id}
      name=${id}
      .value=${value}
      spellcheck="false"
      autocomplete="off"
      aria-describedby=${described}
      aria-invalid=${isWrong}
    />`;

const VIEWS = { choice: choiceView, choices: listView, flag: flagView, text: textView };

/** A control with its hint and its error. */
export function fieldView(field: Field, { typed, touched }: Drawing): TemplateResult {
  const { id, hint, kind, fault } = field;
  const value = typed[id] ?? '';
  const wrong = touched.has(id) ? fault?.(value.trim()) : undefined;
  const described = [hint && `${id}-hint`, wrong && `${id}-fault`].filter(Boolean).join(' ');
  return html`<div class="field" ?data-wrong=${wrong}>
    ${VIEWS[kind](field, value, described || nothing, Boolean(wrong))}
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${wrong ? html`<p class="fault" id="${id}-fault">${wrong}.</p>` : nothing}
  </div>`;
}

export const colourView = (
  { id, label, usual }: Colour,
  { said, isEnough }: Contrast,
  { typed, reset }: Drawing,
): TemplateResult =>
  html`<div class="field colour">
    <label for=${id}>${label}</label>
    <div class="row">
      <input
        type="color"
        id=${id}
        name=${id}
        .value=${typed[id] || usual}
        aria-describedby="${id}-hint"
      />
      <code>${typed[id] || 'as usual'}</code>
      ${
        typed[id]
          ? html`<button type="button" class="plain" @click=${() => reset(id)}>
              Back to usual<span class="unseen">: ${label}</span>
            </button>`
          : nothing
      }
    </div>
    <p class=${isEnough ? 'hint' : 'fault'} id="${id}-hint">${said}</p>
  </div>`;

/** Text to copy. It can be selected too, if the browser does not allow copying. */
export function textBlock(id: string, label: string, text: string, { copied, copy }: Drawing) {
  // An estimate. In a browser with `field-sizing`, the style sheet sets the height.
  const rows = text
    .trimEnd()
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 64)), 0);
  return html`<div class="block">
    <label for=${id}>${label}</label>
    <textarea id=${id} readonly spellcheck="false" rows=${rows} .value=${text}></textarea>
    <button type="button" @click=${() => copy(id)}>
      Copy<span class="unseen">: ${label}</span>
    </button>
    <span class="copied" aria-hidden="true">${copied === id ? 'Copied' : ''}</span>
  </div>`;
}

export const fold = (title: string, content: unknown) =>
  html`<details>
    <summary>${title}</summary>
    ${content}
  </details>`;
