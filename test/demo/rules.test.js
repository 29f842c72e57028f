/* global document, getComputedStyle, location, matchMedia */
// The page on which a lawyer or an adviser checks the rules.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { addDays } from '../../lib/core/dates/days.js';
import { assess, citations, isDay, reviewBy } from '../../lib/core/index.js';
import { enResult } from '../../lib/i18n/en/result.js';
import { enForm, inWords as wordsOfDay } from '../../lib/i18n/index.js';
import { axeFaults, focus, startDemo, TODAY, widthsTooNarrow } from './harness.js';

const inWords = (day) => wordsOfDay(day, enForm);

const PAGE = '/demo/rules.html';
const CASE = {
  today: TODAY,
  nation: 'england',
  person: 'parent',
  decision: 'plan-contents',
  parts: 'B health',
  decisionSent: '2/11/2026',
  hasCertificate: 'yes',
  certificateIssued: '2026-12-20',
  adviserContacted: '2027-01-10',
};
const FACTS = {
  nation: 'england',
  person: 'parent',
  decision: 'plan-contents',
  parts: ['B', 'health'],
  hasCertificate: true,
  events: {
    decisionSent: '2026-11-02',
    certificateIssued: '2026-12-20',
    adviserContacted: '2027-01-10',
  },
};

let demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo?.stop());

async function open(values = CASE, options) {
  const opened = await demo.open(PAGE, options);
  await put(opened.page, values);
  return opened;
}

/** As a person would: the values are there, and the field is left. */
const put = (page, values) =>
  page.evaluate((pairs) => {
    for (const [name, value] of pairs) {
      const controls = [...document.querySelectorAll(`[name="${name}"]`)];
      for (const control of controls)
        if (control.type === 'checkbox') control.checked = value.split(' ').includes(control.value);
        else control.value = value;
      controls[0].dispatchEvent(new Event('change', { bubbles: true }));
    }
  }, Object.entries(values));

const textOf = (page, selector = '#result') =>
  page.$eval(selector, (found) => found.textContent.replace(/\s+/g, ' ').trim());
const valueOf = (page, id) => page.$eval(`#${id}`, ({ value }) => value);
const answerOf = (page) => page.$eval('#result pre', ({ textContent }) => JSON.parse(textContent));

describe('the page that checks the rules', () => {
  it('shows every step, reading, source, note and conclusion of the core', async () => {
    const { page, problems } = await open();
    const wanted = assess(FACTS, { today: TODAY });
    assert.deepEqual(await answerOf(page), wanted);
    const text = await textOf(page);
    const links = await page.$$eval('#result li > span', (all) =>
      all.map((each) => [
        each.querySelector('a').textContent,
        each.querySelector('a').href,
        each.querySelector('.mark').textContent,
        each.textContent,
      ]),
    );
    const has = (words) => assert.ok(text.includes(words), words);
    has(enResult.outcomes[wanted.outcome]);
    for (const about of ['appeal', 'certificate', 'mediation', 'disagreementResolution'])
      has(enResult[about][wanted[about]]);
    for (const id of wanted.actions) has(enResult.actions[id]);
    const [{ steps, readings, notes, safeDay, lastDay, rawDay }] = wanted.deadlines;
    assert.ok(steps.length > 1 && readings.length && notes.length);
    for (const { rule, from, to } of steps)
      has(`${inWords(from)} to ${inWords(to)}: ${enResult.rules[rule]}.`);
    for (const reading of readings)
      has(`${inWords(reading.lastDay)}: ${enResult.readings[reading.points[0]]}`);
    for (const id of notes) has(enResult.notes[id]);
    for (const found of [safeDay, lastDay, rawDay]) has(inWords(found));
    const cites = [...steps, ...readings].flatMap((each) => each.cites);
    const rests = wanted.because.map(({ rule }) => rule);
    assert.deepEqual(
      links.map(([name, address, mark]) => [name, address, mark]),
      [...cites, ...rests].map((id) => {
        const { instrument, provision, url, status } = citations[id];
        return [`${instrument} ${provision}`, url, status];
      }),
    );
    for (const [index, id] of [...cites, ...rests].entries())
      assert.ok(links[index][3].includes(citations[id].quote ?? ''), id);
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('answers again for another day and another certificate', async () => {
    const { page } = await open();
    await put(page, { today: '2027-03-01', hasCertificate: 'no' });
    const facts = { ...FACTS, hasCertificate: false };
    assert.deepEqual(await answerOf(page), assess(facts, { today: '2027-03-01' }));
    assert.ok((await textOf(page)).includes(enResult.actions['send-appeal-late']));
    await put(page, { decision: 'draft-plan' });
    assert.equal((await answerOf(page)).outcome, 'draft-plan');
    assert.ok((await textOf(page)).includes('No time can be counted'));
    await page.close();
  });

  const CASES = {
    'a call in time, and the certificate still to come': {
      today: '2026-11-28',
      decision: 'refusal-to-assess',
      decisionSent: '2026-09-21',
      hasCertificate: false,
      hasContactedAdviser: true,
      adviserContacted: '2026-11-16',
    },
    'a refusal to change a plan, about Section I': {
      decision: 'refusal-to-amend',
      parts: ['I'],
      decisionSent: '2026-11-02',
    },
    custody: { detained: true, decision: 'refusal-to-issue', decisionSent: '2026-11-02' },
    'a college that discriminates': {
      decision: 'disability-discrimination',
      discriminationBy: 'other',
      conduct: '2026-11-02',
    },
    'a request without an answer': {
      decision: 'no-decision',
      awaiting: 'awaiting-assessment',
      requestReceived: '2026-09-14',
    },
    'a review without a letter': {
      decision: 'no-decision',
      awaiting: 'awaiting-review',
      reviewMeeting: '2026-10-12',
    },
    'changes without the plan': {
      decision: 'no-decision',
      awaiting: 'awaiting-amendment',
      amendmentNotice: '2026-09-07',
    },
    'a move to a college': {
      decision: 'no-decision',
      awaiting: 'awaiting-college',
      phaseTransfer: '2027-09-01',
    },
    'a draft plan': { decision: 'draft-plan', draftSent: '2026-11-16' },
  };
  for (const [title, { today = TODAY, ...given }] of Object.entries(CASES))
    it(`answers as the core does for ${title}`, async () => {
      const typed = Object.entries(given).map(([name, value]) => [
        name,
        value === true ? 'yes' : value === false ? 'no' : [value].flat().join(' '),
      ]);
      const { page, problems } = await open({ today, ...Object.fromEntries(typed) });
      const days = Object.entries(given).filter(([, value]) => isDay(value));
      const facts = Object.entries(given).filter(([, value]) => !isDay(value));
      const wanted = assess(
        { ...Object.fromEntries(facts), events: Object.fromEntries(days) },
        { today },
      );
      assert.deepEqual(await answerOf(page), wanted);
      const text = await textOf(page);
      for (const { clock, lastDay, steps } of wanted.deadlines) {
        const heading = await textOf(page, `#clock-${clock}`);
        assert.match(heading, /^The (council|family|tribunal) must .+ by /);
        assert.ok(heading.endsWith(inWords(lastDay)), heading);
        for (const { rule } of steps) assert.ok(text.includes(enResult.rules[rule]), rule);
      }
      for (const name of Object.keys(given))
        assert.ok(
          await page.$eval(`[name="${name}"]`, (control) => control.checkVisibility()),
          `${name} cannot be seen`,
        );
      assert.deepEqual(problems, []);
      await page.close();
    });

  it('hides what is not about the decision, and leaves it out', async () => {
    const { page } = await open({ ...CASE, conduct: 'some day', draftSent: '2026-11-16' });
    assert.deepEqual(await answerOf(page), assess(FACTS, { today: TODAY }));
    const isSeen = (name) => page.$eval(`[name="${name}"]`, (control) => control.checkVisibility());
    assert.deepEqual(
      [await isSeen('parts'), await isSeen('conduct'), await isSeen('draftSent')],
      [true, false, false],
    );
    await put(page, { decision: 'draft-plan' });
    assert.deepEqual([await isSeen('parts'), await isSeen('draftSent')], [false, true]);
    await page.close();
  });

  it('says what is not known, and that a day is from before the rules', async () => {
    const { page } = await open({ today: TODAY });
    assert.equal((await answerOf(page)).complete, false);
    assert.match(await textOf(page), /Not known, and taken as “I am not sure”:\s*Which country/);
    await put(page, { ...CASE, decisionSent: '2014-05-01', hasCertificate: 'no' });
    assert.match(await textOf(page), /from before a rule that it is counted by began/);
    await page.close();
  });

  it('says from the day after the review that the rules are due for a check', async () => {
    for (const today of [reviewBy, addDays(reviewBy, 1)]) {
      const { page } = await open({ ...CASE, today });
      const said = (await textOf(page)).includes(enResult.notes['rules-past-review']);
      assert.equal(said, today > reviewBy);
      const found = await page.$$eval('.note a', (all) => all.map(({ href }) => href));
      assert.ok(found.length >= Number(said) && new Set(found).size === Number(said));
      await page.close();
    }
  });

  it('answers bad input beside its field, keeps all that was typed, and gives no answer', async () => {
    const { page, problems } = await open();
    const BAD = ['31/2/2027', '2026-02-30', 'yesterday', '<b>2026</b>', '2/11', '99999-01-01', ''];
    for (const field of ['today', 'decisionSent', 'agreementMade'])
      for (const value of BAD) {
        if (!value && field !== 'today') continue;
        await put(page, { ...CASE, [field]: value });
        const fault = await textOf(page, `#${field}-fault`);
        assert.match(
          fault,
          /^(“.+” is not a day\. Write one|Write the day).+2\/11\/2026\.$/,
          value,
        );
        assert.ok(fault.includes(value), value);
        assert.equal(await valueOf(page, field), value);
        assert.equal(await valueOf(page, 'certificateIssued'), CASE.certificateIssued);
        assert.match(await textOf(page, '#status'), /^Put right: /);
        assert.equal(await textOf(page), '');
        assert.equal(await page.$eval(`#${field}`, (c) => c.getAttribute('aria-invalid')), 'true');
        await put(page, { [field]: CASE[field] ?? '' });
        assert.equal(await textOf(page, `#${field}-fault`), '');
      }
    assert.deepEqual(await answerOf(page), assess(FACTS, { today: TODAY }));
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('says why a year that the core does not know is refused, and goes on after', async () => {
    const { page, problems } = await open({ ...CASE, decisionSent: '2/12/2028' });
    assert.match(await textOf(page), /This cannot be counted .+ bank holidays we do not have/);
    assert.equal(await page.$('#result pre'), null);
    assert.equal(await valueOf(page, 'decisionSent'), '2/12/2028');
    await put(page, CASE);
    assert.ok(await answerOf(page));
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('asks for nothing once it is there, keeps nothing, and changes no address', async () => {
    const { page } = await open();
    const address = page.url();
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.focus('#decisionSent');
    await page.keyboard.press('Enter');
    assert.ok(await answerOf(page));
    assert.deepEqual(requests, []);
    assert.deepEqual(
      await page.evaluate(() => [document.cookie, localStorage.length, location.href]),
      ['', 0, address],
    );
    await page.close();
  });

  it('by keys alone: each control is come to, seen to have the focus, and works', async () => {
    const { page } = await open({ today: TODAY }, { width: 320, height: 640 });
    const seen = [];
    const tabTo = async (id) => {
      for (let presses = 0; presses < 30; presses++) {
        await page.keyboard.press('Tab');
        const found = await focus(page);
        assert.ok(found.isSeen && found.isOnScreen, found.id || found.text);
        seen.push(found.id);
        if (found.id === id) return;
      }
      assert.fail(`Tab never came to ${id}`);
    };
    await tabTo('decision');
    await page.keyboard.type('It will end');
    await tabTo('decisionSent');
    await page.keyboard.type('2/11/2026');
    await page.keyboard.press('Enter');
    await tabTo('adviserContacted');
    const all =
      'today nation person detained decision decisionSent hasCertificate certificateIssued hasContactedAdviser adviserContacted';
    assert.deepEqual(seen.filter(Boolean), all.split(' '));
    const { outcome, deadlines } = await answerOf(page);
    assert.deepEqual([outcome, deadlines.length], ['certificate-needed', 2]);
    await page.close();
  });

  const STATES = {
    'as it opens': {},
    'with an answer': CASE,
    'with a fault': { ...CASE, decisionSent: '31/2/2027', agreementMade: 'soon' },
    'with a refusal': { ...CASE, decisionSent: '2/12/2028' },
  };
  for (const [title, values] of Object.entries(STATES))
    it(`${title}: fits at 320, 768 and 1280 px, and axe finds nothing`, async () => {
      const { page, problems } = await open(values);
      await page.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
      assert.deepEqual(await widthsTooNarrow(page), []);
      assert.deepEqual(await axeFaults(page), []);
      assert.deepEqual(problems, []);
      await page.close();
    });

  it('in forced colours the mark of a fault and the focus can be seen', async () => {
    const { page } = await open({ ...CASE, decisionSent: 'soon' });
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
    await page.focus('#decisionSent');
    assert.ok((await focus(page)).isSeen);
    const edge = await page.$eval('[data-wrong]', (found) => {
      const { borderInlineStartWidth, borderInlineStartStyle } = getComputedStyle(found);
      return [borderInlineStartWidth, borderInlineStartStyle];
    });
    assert.deepEqual(edge, ['4px', 'solid']);
    await page.close();
  });
});
