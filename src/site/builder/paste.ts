import { html, nothing } from 'lit/html.js';
import { tribunal } from '../../councils/england.js';
import { chunksShown, languageFiles, scriptTag, snippets, WAYS } from '../snippets.js';
import type { Choice, Way } from '../snippets.js';
import { ruleFor } from './colours.js';
import data from './data.js';
import { addressFault, text } from './fields.js';
import { fared, GUIDES, policyFor, STEPS } from './guide.js';
import { fieldView, fold, textBlock } from './view.js';
import type { Drawing } from './view.js';

/** This file is in `pages`, in the folder that is hosted. */
export const HERE = new URL('..', import.meta.url).href;

export const HOME = text('home', 'Address of the folder dist, where you host it', 'Url', {
  hint: 'The widget’s files are one folder on a web server of yours.',
  fault: addressFault(HERE),
});
export const LINK_TO = text('link-to', 'Your page about mediation', 'Url', {
  hint: 'The page that families are sent to today. With it you get the link.',
  fault: addressFault(tribunal.website!),
});

function wayView(way: Way, choice: Choice, d: Drawing) {
  const { title, what, loses } = GUIDES[way];
  const lost = loses(choice, Boolean(ruleFor(d.typed)));
  const content = html`<p>${what} <strong>${fared(way)}</strong></p>
    ${lost.map((sentence) => html`<p class="note">${sentence}</p>`)}
    ${way === 'fragment' ? fieldView(LINK_TO, d) : nothing}
    ${way === 'fragment' && !choice.linkTo ? nothing : pastedView(way, choice, d)}`;
  return way === WAYS[0]
    ? html`<h3>${title} (recommended)</h3>
        ${content}`
    : fold(title, content);
}

function pastedView(way: Way, sent: Choice, d: Drawing) {
  const { title, address } = GUIDES[way];
  return html`${textBlock(`snippet-${way}`, `${title}: the HTML`, snippets[way](sent), d)}
  ${
    address
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

export const pasteView = (choice: Choice, d: Drawing) =>
  html`<section aria-labelledby="paste">
    <h2 id="paste">3. Paste it into the page</h2>
    ${fieldView(HOME, d)}
    ${
      /^http:|\/\/localhost\b/.test(choice.home)
        ? html`<p class="note">
            Families may not reach this address. Write in the one that your council hosts the folder
            at, before you copy.
          </p>`
        : nothing
    }
    ${WAYS.map((way) => wayView(way, choice, d))}
  </section>`;

export function siteView(choice: Choice, d: Drawing) {
  const rule = ruleFor(d.typed);
  const languages = languageFiles(choice, data.integrity);
  const chunks = chunksShown(choice);
  const lines = [...languages, undefined].map((file) =>
    scriptTag(choice.home, data.integrity, file),
  );
  return html`<section aria-labelledby="site">
    <h2 id="site">4. Once for the whole site</h2>
    <p>
      An administrator adds this to the head of the site’s template, or to the tag manager. Every
      way but the frame needs it.
    </p>
    ${textBlock('script', lines.length > 1 ? 'The script lines' : 'The script line', lines.join('\n'), d)}
    ${
      languages.length
        ? html`<p>
            Each language is a file of its own. It stands before the widget’s, so that nothing is
            drawn in English first. If a line is missing, families read English.
          </p>`
        : nothing
    }
    ${
      chunks.length
        ? html`${textBlock(
              'script-chunks',
              'If you like: lines after it, for pages with this widget',
              chunks.map((file) => scriptTag(choice.home, data.integrity, file)).join('\n'),
              d,
            )}
            <p>
              What the widget shows first is in files of its own, which it fetches by itself. With
              these lines they are there at once, and nothing moves below the widget.
            </p>`
        : nothing
    }
    <p>
      The file is pinned to version ${data.integrity.version}: if one letter of it changes, the
      browser refuses it, and the link stays. If the folder is on another web server than the page,
      that server has to send <code>Access-Control-Allow-Origin</code>.
    </p>
    ${
      rule
        ? textBlock('colours', 'The colours, for the site’s style sheet', rule, d)
        : html`<p>No colours are set, so the style sheet needs nothing.</p>`
    }
    ${fold(
      'If the site has a Content Security Policy',
      html`<p>Add to the lines that begin alike:</p>
        <dl>
          ${policyFor(choice.home).map(
            ({ line, why }) =>
              html`<dt><code>${line}</code></dt>
                <dd>${why}</dd>`,
          )}
        </dl>`,
    )}
    <h3>Steps in your system</h3>
    <p>
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
    )}
  </section>`;
}
