// What `npm run pictures` takes: every page of the demo in each way it is looked at, and the
// states that matter most.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.js';

const CHECKER = 'mediation-checker';
const OUTCOME = {
  nation: 'england',
  person: 'parent',
  decision: 'plan-contents',
  parts: 'B I',
  'decision-sent': '2026-11-02',
  'has-certificate': 'no',
  'has-contacted-adviser': 'no',
};

/** Gives every element of ours the attributes, and waits until it has drawn them. */
const give = (attributes) => (page) =>
  page.evaluate(`(async () => {
    for (const element of document.querySelectorAll(
      'mediation-checker, deadline-countdown, mediation-contact',
    )) {
      for (const [name, value] of ${JSON.stringify(Object.entries(attributes))})
        element.setAttribute(name, value);
      await element.updateComplete;
    }
  })()`);

const today = give({ today: '2026-11-21' });
const outcome = give({ today: '2026-11-21', ...OUTCOME });

/** Continue without an answer, for the error. */
async function mistake(page) {
  await page.evaluate(`{
    const { shadowRoot } = document.querySelector('#state > *');
    [...shadowRoot.querySelectorAll('button')].at(-1).click();
  }`);
  await page.waitForFunction(
    `document.querySelector('#state > *').shadowRoot.querySelector('.faults')`,
  );
}

/** The focus on the first answer, by the keyboard, so that its ring shows. */
async function focusFirst(page) {
  await page.evaluate(
    `document.querySelector('#state > *').shadowRoot.querySelector('h3').focus()`,
  );
  await page.keyboard.press('Tab');
}

async function openDetails(page) {
  await page.evaluate(`{
    const { shadowRoot } = document.querySelector('#state > *');
    for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
  }`);
}

const WAYS = {
  '-320': { width: 320, act: today },
  '-768': { width: 768, act: today },
  '-1280': { width: 1280, act: today },
  '-320-outcome': { width: 320, act: outcome },
  '-1280-outcome': { width: 1280, act: outcome },
  '-forced-colours': { forcedColours: true, act: today },
  '-forced-colours-outcome': { forcedColours: true, act: outcome },
  '-print-outcome': { media: 'print', width: 720, act: outcome },
  '-print': { media: 'print', width: 720, act: today },
  '-rtl': { width: 320, rtl: true, act: today },
  '-rtl-outcome': { rtl: true, act: outcome },
};

const pages = ['hackney', 'lambeth'].flatMap((page) =>
  Object.entries(WAYS).map(([suffix, way]) => ({
    name: `${page}${suffix}`,
    url: `/demo/${page}.html`,
    ...way,
  })),
);

/** The page as it is found, and with an outcome where that shows more. */
const HOST_WAYS = {
  ...WAYS,
  '-1280-light': { width: 1280, act: give({ today: '2026-11-21', ...OUTCOME, render: 'light' }) },
};
for (const way of ['-rtl', '-rtl-outcome', '-forced-colours', '-print']) delete HOST_WAYS[way];

const hosts = readdirSync(join(ROOT, 'demo/hosts'))
  .filter((file) => file.endsWith('.html'))
  .flatMap((file) =>
    Object.entries(HOST_WAYS).map(([suffix, way]) => ({
      name: `host-${file.replace('.html', '')}${suffix}`,
      url: `/demo/hosts/${file}`,
      ...way,
    })),
  );

const state = (tag, id, way = {}, suffix = '') => ({
  name: `state-${tag}-${id}${suffix}`,
  url: `/demo/state.html?${tag}=${id}`,
  width: 320,
  ...way,
});

export default [
  ...pages,
  ...hosts,
  ...[320, 768, 1280].map((width) => ({ name: `start-${width}`, url: '/demo/', width })),
  ...[
    'question-decision',
    'certificate-held',
    'section-i-alone',
    'health-and-care-only',
    'no-decision',
    'certificate-awaited',
    'draft-plan',
    'disability-discrimination',
    'nation-wales',
    'not-sure-parts',
    'not-sure-letter',
    'last-seven-days',
    'time-passed',
    'before-the-table',
  ].map((id) => state(CHECKER, id)),
  state(CHECKER, 'question-decision-sent', { act: mistake }, '-mistake'),
  state(CHECKER, 'question-has-certificate', { act: focusFirst }, '-focus'),
  state(
    CHECKER,
    'question-has-certificate',
    { act: focusFirst, forcedColours: true },
    '-focus-forced-colours',
  ),
  state(CHECKER, 'disputed-appeal', { act: openDetails }, '-working'),
  ...['no-dates', 'within-time', 'calm-date', 'time-passed', 'outside-table'].map((id) =>
    state('deadline-countdown', id),
  ),
  ...['council-england', 'by-attributes', 'checked-long-ago'].map((id) =>
    state('mediation-contact', id),
  ),
];
