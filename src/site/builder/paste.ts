import { html, nothing } from 'lit/html.js';
import { tribunal } from '../../councils/england.js';
import {
  chunksShown,
  councilScriptTag,
  hostedAddress,
  languageFiles,
  scriptTag,
  snippets,
  WAYS,
} from '../snippets.js';
import type { Choice, Way } from '../snippets.js';
import { ruleFor } from './colours.js';
import data from './data.js';
import { addressFault, text } from './fields.js';
import { fared, GUIDES, policyFor, STEPS } from './guide.js';
import { fieldView, fold, textBlock } from './view.js';
import type { Drawing } from './view.js';

/** The hosted folder. This script is in its subfolder `pages`. */
export const HERE = new URL('..', import.meta.url).href;

export const HOME = text('home', 'Where your council hosts the widget’s files', 'Url', {
  hint: 'The address of the folder that has pages in it: local-offer-widgets, if your web team used the download.',
  fault: addressFault(HERE),
});
export const LINK_TO = text('link-to', 'Your page about mediation', 'Url', {
  hint: 'The page that families are sent to today. With it you get the link.',
  fault: addressFault(tribunal.website!),
});

/** The council's file. */
export interface Made {
  readonly council: string;
  readonly integrity: string;
}

/** The script lines for the site's template. The council and the languages come before the widget. */
function lines(choice: Choice, made: Made | undefined): string[] {
  const { home } = choice;
  const files = [...languageFiles(choice, data.integrity), undefined, ...chunksShown(choice)];
  return [
    ...(made ? [councilScriptTag(home, made.council, made.integrity)] : []),
    ...files.map((file) => scriptTag(home, data.integrity, file)),
  ];
}

const isLocal = (home: string): boolean => /^http:|\/\/localhost\b/.test(home);

/** A note beside the snippet, if families cannot reach the address of the files. */
const localView = ({ home }: Choice) =>
  isLocal(home)
    ? html`<p class="note">
        Families may not reach this address. Write in the one that your council hosts the files at,
        under “Where the files are” in “More settings”.
      </p>`
    : nothing;

/** What most editors need: an address for the Link button. */
export const pasteView = (choice: Choice, d: Drawing) =>
  html`<section aria-labelledby="paste">
    <h2 id="paste">2. Paste it into your page</h2>
    <p>
      On your page, write the words for a link on a line of their own, select them, press your
      editor’s Link button, and paste this address. Until step 4 is done it is a link to a page that
      answers the same questions, so you need not wait. (That page does not have the numbers of step
      3.)
    </p>
    ${textBlock('address-link', 'The address for your link', hostedAddress(choice), d)}
    ${GUIDES.link.loses(choice, Boolean(ruleFor(d.typed))).map((sentence) => html`<p class="note">${sentence}</p>`)}
    ${localView(choice)}
  </section>`;

/** A letter with everything that a web team needs. */
function letterFor(choice: Choice, made: Made | undefined): string {
  const { home } = choice;
  return `${
    made
      ? `First put the file ${made.council}.js, which I am sending with this, at ${home}councils/${made.council}.js

Then please`
      : 'Please'
  } add this to the <head> of the template that our Local Offer pages use, once:

${lines(choice, made).join('\n')}

- The files come from ${new URL(home).origin} and from nowhere else. They set no cookie and store nothing.
- Each has a hash. If a letter of a file changes, the browser refuses it, and a link stays on the page.
- If our website has another host name, that server has to send Access-Control-Allow-Origin for all these files. The files in the folder servers of the download do so.
- If we have a Content Security Policy, add these to its lines of the same name:
${policyFor(home)
  .map(({ line, why }) => `  ${line} (${why})`)
  .join('\n')}
`;
}

export const teamView = (choice: Choice, made: Made | undefined, d: Drawing) =>
  html`<section aria-labelledby="team">
    <h2 id="team">4. Send this to your web team</h2>
    <p>
      They do this once, so choose the languages in step 1 and fill in step 3 before you send it.
      After it, every link like yours becomes the widget.
    </p>
    ${textBlock('letter', 'The words to send', letterFor(choice, made), d)}
  </section>`;

function pastedView(way: Way, sent: Choice, d: Drawing) {
  const { title, address } = GUIDES[way];
  return html`${textBlock(`snippet-${way}`, `${title}: the HTML`, snippets[way](sent), d)}
  ${
    address && way !== 'link'
      ? textBlock(
          `address-${way}`,
          `${title}: the address, for the editor’s Link button`,
          address(sent),
          d,
        )
      : nothing
  }
  ${
    way === 'frame'
      ? textBlock(
          'script-frame',
          'A line that fits the frame to its page',
          scriptTag(sent.home, data.integrity, 'frame.js'),
          d,
        )
      : nothing
  }`;
}

function wayView(way: Way, choice: Choice, d: Drawing) {
  const { title, what, loses } = GUIDES[way];
  const lost = way === 'link' ? [] : loses(choice, Boolean(ruleFor(d.typed)));
  return html`<h3>${title}</h3>
    <p>${what} <strong>${fared(way)}</strong></p>
    ${lost.map((sentence) => html`<p class="note">${sentence}</p>`)}
    ${way === 'fragment' ? fieldView(LINK_TO, d) : nothing}
    ${way === 'fragment' && !choice.linkTo ? nothing : pastedView(way, choice, d)}`;
}

/** Other ways to embed the widget, and the parts of the letter by themselves. */
export function otherWaysView(choice: Choice, made: Made | undefined, d: Drawing) {
  const rule = ruleFor(d.typed);
  return html`${fold('Where the files are', fieldView(HOME, d))}
  ${fold(
    'Other ways to put it on a page',
    WAYS.map((way) => wayView(way, choice, d)),
  )}
  ${fold(
    'The lines for the template by themselves',
    html`${textBlock('script', 'The script lines', lines(choice, made).join('\n'), d)}
      <p>
        They stand in this order: your council’s file and the languages come before the widget, so
        that nothing is drawn without them first. The files are of version
        ${data.integrity.version}.
      </p>
      ${
        rule
          ? textBlock('colours', 'The colours, for the site’s style sheet', rule, d)
          : html`<p>No colours are set, so the style sheet needs nothing.</p>`
      }`,
  )}
  ${fold(
    'Steps in your system',
    html`<p>
        We have tried none of these on a live site: names of menus may differ. What editors keep was
        measured on our own pages: see the page for editors.
      </p>
      ${Object.entries(STEPS).map(([system, steps]) =>
        fold(
          system,
          html`<ol>
            ${steps.map((step) => html`<li>${step}</li>`)}
          </ol>`,
        ),
      )}`,
  )}`;
}
