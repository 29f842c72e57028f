import { html, nothing } from 'lit/html.js';
import type { IsoDate } from '../../core/index.js';
import { CONTACTS } from '../../councils/index.js';
import { recordFor } from '../../councils/register/index.js';
import {
  checkFields,
  contactFields,
  isBegun,
  jsonOf,
  mailOf,
  messageOf,
  NOTICE,
  WHO,
} from './council.js';
import type { CouncilFile, Who } from './council.js';
import { misprintIn, suggestionsFor } from './suggestions.js';
import type { Suggestion } from './suggestions.js';
import { fieldView, fold, textBlock } from './view.js';
import type { Drawing } from './view.js';

/** The file to download: its text, its blob address and its hash. */
export interface Offered {
  readonly text: string;
  readonly address: string;
  readonly integrity: string;
}

function suggestionView(suggestion: Suggestion, use: (suggestion: Suggestion) => void) {
  const { name, values, said, page, notes } = suggestion;
  const { phone, email } = values;
  return html`<li>
    <strong>${name}</strong>${[phone, email].filter(Boolean).map((each) => `, ${each}`)}. ${said}:
    <a href=${page.url} rel="noreferrer">${page.title}</a> (${page.date}).
    ${notes.map((note) => html`<span class="hint">${note}</span> `)}
    <button type="button" class="plain" @click=${() => use(suggestion)}>
      Fill this in<span class="unseen">: ${name}, ${said}</span>
    </button>
  </li>`;
}

const IS_PHONE = /phone$/i;

function contactFieldsView(
  who: Who,
  suggestions: readonly Suggestion[],
  d: Drawing,
  use: (suggestion: Suggestion) => void,
) {
  return html`${
    suggestions.length
      ? html`<p>What we found. Families do not see it until you have made your file:</p>
          <ul class="found">
            ${suggestions.map((each) => suggestionView(each, use))}
          </ul>`
      : nothing
  }
  ${contactFields(who).map((field) => {
    const question = IS_PHONE.test(field.id) && misprintIn(d.typed[field.id] ?? '');
    return html`${fieldView(field, d)}${
      question ? html`<p class="note" id="${field.id}-question">${question}</p>` : nothing
    }`;
  })}`;
}

const offeredView = (file: CouncilFile, offered: Offered, d: Drawing) => {
  const name = `${file.facts.id}.js`;
  const mail = mailOf(file);
  return html`<div class="made" id="council-file">
    <h3>Your file is ready</h3>
    <p>
      <a href=${offered.address} download=${name}>Download ${name}</a> and send it to your web team
      with the words in step 4. When a number changes, make a new file here, and send them that and
      its new line.
    </p>
    <p>
      Your numbers are then in the widgets on your website. They are not on the hosted page that the
      link leads to: it sends families to their decision letter or the council.
    </p>
    ${
      offered.integrity
        ? nothing
        : html`<p class="note">
            This page was not opened by https, so the browser cannot work out the hash of the file.
          </p>`
    }
    ${textBlock('message', 'Please send us this too, so that the next version knows it', messageOf(file), d)}
    <p>
      ${mail ? html`<a href=${mail}>Write an email with it</a>, or paste it` : 'Paste it into an email, or'}
      into an issue of the project. The email has no address in it yet: send it to whoever gave you
      these files.
    </p>
    ${fold(
      'For one page only, without a file',
      html`${textBlock('council-json', 'Goes inside the widget’s own element', jsonOf(file), d)}
        <p>Most editors take a script out: ask an administrator to put it in.</p>`,
    )}
  </div>`;
};

/** The file once it is complete; before that, what is missing once the editor has begun. */
function fileView(file: CouncilFile, offered: Offered, d: Drawing) {
  if (!file.missing.length) return offeredView(file, offered, d);
  if (!isBegun(d.typed)) return nothing;
  return html`<p>Before there is a file:</p>
    <ul id="council-missing">
      ${file.missing.map((sentence) => html`<li>${sentence}.</li>`)}
    </ul>`;
}

/** Whom families call: what was found, the fields for the editor to confirm it, and the file. */
export function councilView(
  file: CouncilFile,
  offered: Offered,
  today: IsoDate,
  d: Drawing,
  use: (suggestion: Suggestion) => void,
) {
  const { id, title } = file.facts;
  const suggestions = suggestionsFor(id);
  const { note, localOffer } = recordFor(id) ?? {};
  return html`<section aria-labelledby="council">
    <h2 id="council">3. Whom families call</h2>
    ${
      title
        ? html`<p>
              The card names only what your council has confirmed, or what a contract in force says.
              ${
                suggestions.length
                  ? 'Confirm or correct what is below'
                  : 'We found nothing about yours on public pages. Write in what your council knows'
              },
              and you get a small file for ${title}. Nothing you write here leaves this page. To see
              the card, choose the widget “Mediation contact” in step 1.
            </p>
            ${note ? html`<p class="note">${note}</p>` : nothing}
            ${
              localOffer
                ? html`<p>
                    The Local Offer that we know of:
                    <a href=${localOffer} rel="noreferrer">${localOffer}</a>
                  </p>`
                : nothing
            }
            ${CONTACTS.map((who) => {
              const found = suggestions.filter((each) => each.who === who);
              const content = contactFieldsView(who, found, d, use);
              return who === 'mediation'
                ? html`<h3>${WHO[who]}</h3>
                    ${content}`
                : fold(WHO[who], content);
            })}
            ${fieldView(NOTICE, d)}
            <h3>The check</h3>
            ${checkFields(today).map((field) => fieldView(field, d))} ${fileView(file, offered, d)}`
        : html`<p>
            Choose your council above. Until then the widget says what holds for any council: the
            decision letter gives the mediation adviser’s number.
          </p>`
    }
  </section>`;
}
