/* global document, location */
// The whole way on a telephone: from a council's page to the answer, beside pages of GOV.UK Frontend
// that ask the same questions one page at a time, as a Smart Answer does.
// node test/bench/journey.js [--rounds N]
import { parseArgs } from 'node:util';
import { startBrowser } from '../../scripts/browser.js';
import { enForm } from '../../lib/i18n/index.js';
import { enResult } from '../../lib/i18n/en/result.js';
import { startSite } from './site.js';
import { subjects } from './subjects.js';

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } });

/** A telephone in a town: a processor four times slower, 1.6 Mbit/s, 150 ms to an answer. */
const RATE = 4;
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 200_000,
};

/** The questions of the path, each with its answer: a letter of ten days ago. */
const ANSWERS = {
  person: 'parent',
  decision: 'refusal-to-assess',
  'decision-sent': undefined,
  'has-certificate': 'no',
  'has-contacted-adviser': 'no',
};
const QUESTIONS = Object.keys(ANSWERS);
const day = new Date(Date.now() - 10 * 864e5);
const TYPED = [day.getDate(), day.getMonth() + 1, day.getFullYear()];

const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/govuk-frontend.min.css"><script type="module" src="/govuk.js"></script>`;
const govukPage = (title, main) => `<!doctype html>
<html lang="en-GB" class="govuk-template"><head><title>${title}</title>${head}</head>
<body class="govuk-template__body js-enabled govuk-frontend-supported"><div class="govuk-width-container"><main class="govuk-main-wrapper">${main}</main></div></body></html>`;

const radios = (id) => {
  const { title, hint } = enForm.questions[id];
  const ids = { person: ['parent', 'parent-of-young-person', 'young-person', 'someone-else'] };
  const all =
    ids[id] ?? (id === 'decision' ? Object.keys(enForm.options).slice(8, 18) : ['yes', 'no']);
  return `<fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--l"><h1 class="govuk-fieldset__heading">${title}</h1></legend>
<div class="govuk-hint">${hint}</div><div class="govuk-radios" data-module="govuk-radios">${[
    ...all,
    'not-sure',
  ]
    .map(
      (each) =>
        `<div class="govuk-radios__item"><input class="govuk-radios__input" id="${each}" name="a" type="radio" value="${each}"><label class="govuk-label govuk-radios__label" for="${each}">${enForm.options[each]}</label></div>`,
    )
    .join('')}</div></fieldset>`;
};
const dateInput = (id) => {
  const { title, hint } = enForm.questions[id];
  return `<fieldset class="govuk-fieldset" role="group"><legend class="govuk-fieldset__legend govuk-fieldset__legend--l"><h1 class="govuk-fieldset__heading">${title}</h1></legend>
<div class="govuk-hint">${hint}</div><div class="govuk-date-input">${['Day', 'Month', 'Year']
    .map(
      (each) =>
        `<div class="govuk-date-input__item"><div class="govuk-form-group"><label class="govuk-label govuk-date-input__label" for="${each}">${each}</label><input class="govuk-input govuk-date-input__input govuk-input--width-2" id="${each}" name="${each}" type="text" inputmode="numeric"></div></div>`,
    )
    .join('')}</div></fieldset>`;
};

const ANSWER = ['get-certificate', 'send-appeal', 'get-advice']
  .map((id) => `<li><strong>${enResult.actions[id]}.</strong> ${enResult.actionTexts[id]}</li>`)
  .join('');
const govukFiles = Object.fromEntries([
  ...QUESTIONS.map((id, index) => [
    `/govuk-step-${index}`,
    govukPage(
      enForm.questions[id].title,
      `<form action="/govuk-step-${index + 1}" method="get">${ANSWERS[id] ? radios(id) : dateInput(id)}<button type="submit" class="govuk-button" data-module="govuk-button">Continue</button></form>`,
    ),
  ]),
  [
    `/govuk-step-${QUESTIONS.length}`,
    govukPage(
      'What to do',
      `<h1 class="govuk-heading-l">${enResult.outcomes['certificate-needed']}</h1><ol class="govuk-list govuk-list--number">${ANSWER}</ol>`,
    ),
  ],
]);

/** Each runs in the page: whether the step is there, and how it is answered. */
const WAYS = {
  'mediation-checker': {
    start: '/ours-1',
    isThere: (title) =>
      document
        .querySelector('mediation-checker')
        ?.shadowRoot?.querySelector('.low-big')
        ?.textContent.includes(title),
    answer(value, typed) {
      const { shadowRoot } = document.querySelector('mediation-checker');
      const option = shadowRoot.querySelector(`.low-option input[value="${value}"]`);
      if (value) option.click();
      else
        shadowRoot
          .querySelectorAll('.low-dates input')
          .forEach((each, index) => (each.value = typed[index]));
      return shadowRoot.querySelector('form button[part]');
    },
  },
  'GOV.UK Frontend, a page each': {
    start: '/empty-1',
    enter: '/govuk-step-0',
    isThere: (title) => document.querySelector('h1')?.textContent.includes(title),
    answer(value, typed) {
      if (value) document.querySelector(`[value="${value}"]`).click();
      else
        document
          .querySelectorAll('.govuk-date-input input')
          .forEach((each, index) => (each.value = typed[index]));
      return document.querySelector('.govuk-button');
    },
  },
};

const TITLES = [
  ...QUESTIONS.map((id) => enForm.questions[id].title),
  enResult.outcomes['certificate-needed'],
];

async function travel(browser, origin, { start, enter, isThere, answer }) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const session = await page.createCDPSession();
    await page.setViewport({ width: 390, height: 844 });
    await page.goto(`${origin}/blank`);
    await session.send('Network.enable');
    let bytes = 0;
    let requests = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests += encodedDataLength > 0 ? 1 : 0;
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: RATE });
    await session.send('Network.emulateNetworkConditions', LINE);
    const there = (title) => page.waitForFunction(isThere, { polling: 'raf' }, title);
    const times = [];
    let from = performance.now();
    await page.goto(`${origin}${start}`, { waitUntil: enter ? 'load' : 'domcontentloaded' });
    // The link on the council's page.
    if (enter) await page.evaluate((address) => (location.href = address), enter);
    for (const [index, title] of TITLES.entries()) {
      await there(title);
      times.push(performance.now() - from);
      if (index === QUESTIONS.length) break;
      // A person reads, and the browser has time for what it fetches ahead.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const button = await page.evaluateHandle(answer, ANSWERS[QUESTIONS[index]], TYPED);
      from = performance.now();
      await button.asElement().evaluate((each) => each.click());
    }
    return { times, bytes, requests };
  } finally {
    await context.close();
  }
}

const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];
const { files } = await subjects();
const site = await startSite({ ...files, ...govukFiles });
const browser = await startBrowser();
const found = Object.fromEntries(Object.keys(WAYS).map((name) => [name, []]));
try {
  for (let round = 0; round < Number(options.rounds); round++)
    for (const [name, way] of Object.entries(WAYS))
      found[name].push(await travel(browser, site.origin, way));
} finally {
  await browser.close();
  await site.close();
}

const heads = ['first question, ms', ...QUESTIONS.slice(1).map((_, at) => `${at + 2}`), 'answer'];
console.log(`|  | ${heads.join(' | ')} | all, ms | bytes | requests |`);
console.log(`| --- | ${heads.map(() => '--:').join(' | ')} | --: | --: | --: |`);
for (const [name, visits] of Object.entries(found)) {
  const times = heads.map((_, step) => Math.round(median(visits.map((each) => each.times[step]))));
  const of = (key) => median(visits.map((each) => each[key])).toLocaleString('en-GB');
  const sum = times.reduce((all, each) => all + each, 0);
  console.log(`| ${name} | ${times.join(' | ')} | ${sum} | ${of('bytes')} | ${of('requests')} |`);
}
