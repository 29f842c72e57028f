/* global document */
// What is measured, each on the same page of a council's: what its head has, what its body has, and
// what a person presses.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { DIST, ROOT } from '../../scripts/paths.js';
import { scriptTag } from '../../lib/site/snippets.js';

const read = (path) => readFileSync(path, 'utf8');
const ofPackage = (path) => read(join(ROOT, 'node_modules', path));

/** The peers, alike: one classic script each. */
async function bundle(name) {
  const build = await rollup({
    input: fileURLToPath(new URL(`peers/${name}.js`, import.meta.url)),
    plugins: [nodeResolve({ exportConditions: ['production'] })],
    onLog: (level, log, handle) => log.code === 'THIS_IS_UNDEFINED' || handle(level, log),
  });
  const { output } = await build.generate({
    format: 'iife',
    plugins: [terser({ ecma: 2020, compress: { passes: 3 }, format: { comments: false } })],
  });
  return output[0].code;
}

/** As the README's line for ours: pinned, not in the way of the parser, and drawn at once. */
const script = (path, code) =>
  `<script defer blocking="render" src="${path}" integrity="sha384-${createHash('sha384').update(code).digest('base64')}" crossorigin="anonymous"></script>`;

/** Our entry, and the chunks that it loads when an answer needs them. */
const OURS = ['local-offer-widgets.esm.js', 'result.js', 'reading.js', 'qr.js'];

const NO_ICON = '<link rel="icon" href="data:,">';

const words = (count) =>
  '<p>Words of the page, enough of them to fill a line or two of what a council has to say.</p>\n'.repeat(
    count,
  );

/** A page of a council's, with what is measured in its middle. */
const hostPage = ({ head = '', body = '', bodyClass = '' }) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A page</title>
    ${NO_ICON}
    <link rel="stylesheet" href="/page.css">
    ${head}
  </head>
  <body class="${bodyClass}">
    <main>
      <h1>Local Offer</h1>
      ${words(3)}
      ${body}
      ${words(12)}
    </main>
  </body>
</html>`;

/** So many of each are on a page. */
export const COUNTS = [1, 10, 100, 500];

const OPTIONS = ['England', 'Wales', 'Scotland', 'Northern Ireland', 'I am not sure'];
const QUESTION = 'Which country is the council in?';

/** As in its own examples; one answer brings a further question, which is what its script is for. */
const govukRadios = (id) => `<form><div class="govuk-form-group">
<fieldset class="govuk-fieldset">
<legend class="govuk-fieldset__legend govuk-fieldset__legend--l"><h2 class="govuk-fieldset__heading">${QUESTION}</h2></legend>
<div class="govuk-radios" data-module="govuk-radios">
${OPTIONS.map(
  (text, index) => `<div class="govuk-radios__item">
<input class="govuk-radios__input" id="c${id}-${index}" name="c${id}" type="radio" value="${index}"${index ? '' : ` data-aria-controls="w${id}"`}>
<label class="govuk-label govuk-radios__label" for="c${id}-${index}">${text}</label>
</div>`,
).join('\n')}
<div class="govuk-radios__conditional govuk-radios__conditional--hidden" id="w${id}">
<div class="govuk-form-group"><label class="govuk-label" for="i${id}">Which council?</label>
<input class="govuk-input" id="i${id}" type="text"></div>
</div>
</div></fieldset></div>
<button type="submit" class="govuk-button" data-module="govuk-button">Continue</button></form>`;

const shoelaceControls = (id) => `<form>
<sl-radio-group label="${QUESTION}" name="c${id}">
${OPTIONS.map((text, index) => `<sl-radio value="${index}">${text}</sl-radio>`).join('\n')}
</sl-radio-group>
<sl-input label="Which council?"></sl-input>
<sl-button>Continue</sl-button>
</form>`;

/** A typeface of its own, which only GOV.UK may use, is left out. */
const govukCss = () =>
  ofPackage('govuk-frontend/dist/govuk/govuk-frontend.min.css').replace(/@font-face\{[^}]*\}/g, '');

/** Of a path with many questions: six, and then the answer. */
function answerQuestion() {
  const { shadowRoot } = document.querySelector('mediation-checker');
  const options = [...shadowRoot.querySelectorAll('.low-option input')];
  const dates = shadowRoot.querySelectorAll('.low-dates input');
  const day = new Date(Date.now() - 10 * 864e5);
  const typed = [day.getDate(), day.getMonth() + 1, day.getFullYear()];
  if (dates.length) dates.forEach((each, index) => (each.value = typed[index]));
  else (options.find(({ value }) => value === 'plan-contents') ?? options[0]).checked = true;
  return shadowRoot.querySelector('form button[part]');
}

/**
 * Each is `one` as an editor pastes it, with what the `head` needs. `shown` runs in the page: true
 * once the first content of the last one is there. `presses` run in the page, and return what is
 * then pressed.
 */
export async function subjects() {
  const [hello, shoelace, relative] = await Promise.all(
    ['hello-world', 'shoelace', 'relative-time'].map(bundle),
  );
  const integrity = JSON.parse(read(join(DIST, 'integrity.json')));
  const files = {
    '/page.css': read(join(ROOT, 'demo/page.css')),
    '/hello-world.js': hello,
    '/shoelace.js': shoelace,
    '/shoelace.css': ofPackage('@shoelace-style/shoelace/dist/themes/light.css'),
    '/relative-time.js': relative,
    '/govuk-frontend.min.js': ofPackage('govuk-frontend/dist/govuk/govuk-frontend.min.js'),
    '/govuk.js': 'import { initAll } from "/govuk-frontend.min.js"; initAll();',
    '/govuk-frontend.min.css': govukCss(),
    ...Object.fromEntries(
      OURS.map((name) => {
        const path = `/${integrity.version}/${name}`;
        return [path, read(join(DIST, path))];
      }),
    ),
    '/blank': `<!doctype html><title>Blank</title>${NO_ICON}`,
  };
  const list = [
    {
      id: 'empty',
      title: 'The page alone',
      one: () => '',
      shown: () => document.querySelector('h1'),
      presses: [],
    },
    {
      id: 'hello',
      title: 'Lit hello-world',
      head: script('/hello-world.js', hello),
      one: () => '<hello-world></hello-world>',
      shown: () =>
        [...document.querySelectorAll('hello-world')].at(-1)?.shadowRoot?.querySelector('p'),
      presses: [() => document.querySelector('hello-world').shadowRoot.querySelector('button')],
    },
    {
      id: 'ours',
      title: '`<mediation-checker>`',
      head: scriptTag('/', integrity),
      one: () => '<mediation-checker council="hackney"></mediation-checker>',
      shown: () =>
        [...document.querySelectorAll('mediation-checker')]
          .at(-1)
          ?.shadowRoot?.querySelector('fieldset'),
      presses: Array(6).fill(answerQuestion),
    },
    {
      id: 'govuk',
      title: 'GOV.UK Frontend, radios',
      bodyClass: 'govuk-template__body js-enabled govuk-frontend-supported',
      head: '<link rel="stylesheet" href="/govuk-frontend.min.css"><script type="module" src="/govuk.js"></script>',
      one: govukRadios,
      shown: () => document.querySelector('.govuk-radios__item'),
      presses: [0, 1].map(() => () => document.querySelector('.govuk-radios__input:not(:checked)')),
    },
    {
      id: 'shoelace',
      title: 'Shoelace, four controls',
      head: `<link rel="stylesheet" href="/shoelace.css">${script('/shoelace.js', shoelace)}`,
      one: shoelaceControls,
      shown: () =>
        ['sl-button', 'sl-input', 'sl-radio'].every(
          (tag) => [...document.querySelectorAll(tag)].at(-1)?.shadowRoot?.childElementCount,
        ),
      presses: [
        () => document.querySelector('sl-radio'),
        () => document.querySelectorAll('sl-radio')[1],
        () => document.querySelector('sl-input'),
        () => document.querySelector('sl-button'),
      ],
    },
    {
      id: 'relative',
      title: 'relative-time-element',
      head: script('/relative-time.js', relative),
      one: () =>
        '<p><relative-time datetime="2026-01-02T03:04:05Z">2 January 2026</relative-time></p>',
      shown: () => [...document.querySelectorAll('relative-time')].at(-1)?.shadowRoot?.textContent,
      presses: [],
    },
  ];
  for (const { one, ...rest } of list)
    for (const count of COUNTS)
      files[`/${rest.id}-${count}`] = hostPage({
        ...rest,
        body: Array.from({ length: count }, (_, index) => one(index)).join('\n'),
      });
  return { list, files };
}
