// Every example of every element, in the built file, whose property names terser has shortened:
// it shows what the core says, writes nothing to the console that it should not, and axe is content.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { examples as countdowns } from '../../lib/elements/deadline-countdown/examples.js';
import { examples as checkers } from '../../lib/elements/mediation-checker/examples.js';
import { examples as contacts } from '../../lib/elements/mediation-contact/examples.js';
import { assess, daysBetween, deadline, graph, resolve } from '../../lib/core/index.js';
import { enResult } from '../../lib/i18n/en/result.js';
import { enForm, inFigures, inWords as wordsOfDay } from '../../lib/i18n/index.js';
import { optionName } from '../../lib/i18n/sentences.js';
import { answerTitle } from '../../lib/views/result/sentences.js';
import { answersOf, axeFaults, drawn, startDemo } from './harness.js';

const inWords = (day) => wordsOfDay(day, enForm);

const { labels, questions } = enForm;

/** What an example is meant to say to the editor of the page. */
const CONSOLE = {
  'bad-decision': [/^<mediation-checker>: decision="refusal" is not an answer$/],
  'bad-date': [/^<deadline-countdown>: decision-sent="2026-02-31" is not an answer$/],
  'unknown-council': [/^<mediation-contact>: unknown council "gotham"/],
  'malformed-json': [/^<mediation-contact>: its JSON is invalid/],
  'unusable-details': [
    /^<mediation-contact>: mediation\.phone is not usable/,
    /^<mediation-contact>: mediation\.website is not usable/,
  ],
};

/** What each card must say, and must not. */
const CARDS = {
  'council-hackney': [
    /Hackney SENDIAGS/,
    /020 7359 3635/,
    /18001 020 7359 3635/,
    /21 November 2016/,
  ],
  'council-lambeth': [/Lambeth IASS/, /020 7359 3635/, /7-9 Elliott's Place/],
  'council-england': [/decision letter/, /^(?!.*020)/s],
  'unknown-council': [/decision letter/, /^(?!.*gotham)/is],
  'by-attributes': [/020 7946 0000/, /mediation@example\.org/, /020 7946 0001/, /2 November 2026/],
  'by-json': [/020 7946 0000/, /1 Example Street/, /Mediation notice/, /2 November 2026/],
  'several-numbers': [
    /020 7946 0000/,
    /020 7946 0001\s+\(Example Mediation, 26 June 2020\)/,
    /020 7946 0002\s+\(Example Mediation, no date\)/,
  ],
  'malformed-json': [/020 7359 3635/, /^(?!.*7946)/s],
  'unusable-details': [/020 7359 3635/, /kids\.org\.uk/, /^(?!.*(call us|javascript))/is],
  'checked-recently': [/checked this on 2 November 2026/],
  'checked-long-ago': [/12 January 2026, more than 180 days ago/],
};

let demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo?.stop());

async function openExample(tag, { id }) {
  const { page, problems } = await demo.open(`/demo/state.html?${tag}=${id}`);
  await page.waitForSelector('#snippet:not([hidden])');
  await drawn(page);
  const shown = await page.$eval('#state > *', ({ shadowRoot }) => {
    for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
    return {
      text: shadowRoot.querySelector('.low-body').innerText,
      lead: [...shadowRoot.querySelectorAll('.low-panel p')].map((line) => line.innerText),
      headings: [...shadowRoot.querySelectorAll('h2,h3,h4,h5,h6')].map((found) => found.innerText),
    };
  });
  return { page, problems, ...shown };
}

/** The tests that every example passes; `check` adds what this one must show. */
function test(tag, example, check) {
  it(`${tag} ${example.id}: ${example.title}`, async () => {
    const { page, problems, ...shown } = await openExample(tag, example);
    assert.ok(shown.headings.length > 0, 'it has a heading');
    await check(shown, page);
    assert.deepEqual(await axeFaults(page, '#state'), []);
    const meant = CONSOLE[example.id] ?? [];
    assert.equal(problems.length, meant.length, problems.join('\n'));
    meant.forEach((pattern, index) => assert.match(problems[index], pattern));
    await page.close();
  });
}

/** What is left of a case that the calendar does not cover. */
function tryTo(work) {
  try {
    return work();
  } catch (error) {
    assert.equal(error.code, 'outside-holiday-data');
    return undefined;
  }
}

/** The lines of the lead say each deadline's day, and how long is left as of that day. */
function checkLead({ lead, text }, deadlines, { today, calm }) {
  if (!deadlines) {
    assert.ok(text.includes(enResult.labels.outsideTable));
    assert.ok(text.includes('https://www.gov.uk/bank-holidays'));
    return;
  }
  const says = (words) => lead.some((line) => line.includes(words));
  const isAwaited = says(enResult.notes['month-from-certificate']);
  for (const { clock, advisedDay, safeDay, lastDay } of deadlines) {
    if (clock in enResult.duties) {
      const duty = enResult.labels[today > lastDay ? 'councilMissed' : 'councilBy'];
      assert.ok(says(duty(enResult.duties[clock], inWords(lastDay))), `${clock}: ${lead}`);
      continue;
    }
    // An adviser counts the others.
    if (!(clock in enResult.clocks)) continue;
    if (today > safeDay) {
      // Whoever waits for the certificate may be in time, and is told so instead.
      const isPassed = says(enResult.passed[clock](inWords(safeDay)));
      assert.equal(isPassed, !isAwaited, `${clock} ended on ${safeDay}: ${lead}`);
      continue;
    }
    const day = [advisedDay, safeDay].find((known) => says(enResult.clocks[clock](inWords(known))));
    assert.ok(day, `${clock} by ${advisedDay}: ${lead}`);
    const line = lead.find((found) => found.includes(enResult.clocks[clock](inWords(day))));
    assert.ok(line.includes(inFigures(day)), 'in figures too');
    const left = daysBetween(today, day);
    const said = [/(\d+) days left/.exec(line)?.[1], /tomorrow/.test(line), /is today/.test(line)];
    const meant =
      calm || left < 0
        ? [undefined, false, false]
        : [left > 1 ? String(left) : undefined, left === 1, left === 0];
    assert.deepEqual(said, meant, `${today}: ${line}`);
    if (left > 1 && !calm) assert.equal(/Only/.test(line), left <= 7, line);
  }
}

describe('the checker', () => {
  for (const example of checkers) {
    const { today } = example.attributes;
    const { at, facts } = resolve(answersOf(example.attributes));

    test('mediation-checker', example, async (shown, page) => {
      assert.equal(shown.headings[0], labels.checker);
      if (at in questions) {
        assert.equal(shown.headings[1], questions[at].title);
        assert.ok(shown.text.includes(questions[at].hint));
        // The same without an answer: a summary and a message at the field.
        const options = await page.$$eval('#state >>> .low-option', (found) =>
          found.map((label) => label.innerText),
        );
        assert.deepEqual(
          options,
          graph.questions[at].options.map(({ id }) => optionName(questions[at], id, enForm)),
        );
        await page.$eval('#state > *', ({ shadowRoot }) =>
          [...shadowRoot.querySelectorAll('button')].at(-1).click(),
        );
        await page.waitForSelector('#state >>> .low-faults', { visible: true });
        const [summary, atField] = await page.$eval('#state > *', ({ shadowRoot }) => [
          shadowRoot.querySelector('.low-faults a').innerText,
          shadowRoot.querySelector('#fault').innerText,
        ]);
        assert.ok(summary.length > 10);
        assert.equal(atField.replace(/\s+/g, ' '), `${labels.error} ${summary}`);
        return;
      }
      assert.match(
        shown.text,
        /last checked these rules, for England, on Saturday 28 November 2026/,
      );
      const found = tryTo(() => assess(facts, { today }));
      assert.equal(
        shown.headings[1],
        found ? answerTitle({ today, words: () => enResult }, found) : enResult.outcomes[at],
      );
      if (!found) return checkLead(shown, undefined, { today });
      assert.ok(shown.text.includes(enResult.labels.answers));
      for (const action of found.actions)
        assert.ok(shown.text.includes(enResult.actions[action]), action);
      // Where it is not known whether there is an appeal, nothing is said of it, and so no form.
      if (found.form && found.appeal !== 'unknown')
        assert.ok(shown.text.includes(enResult.labels.getForm(found.form)));
      checkLead(shown, found.deadlines, { today });
    });
  }

  it('has an example of every question and every outcome', () => {
    const seen = new Set(checkers.map(({ attributes }) => resolve(answersOf(attributes)).at));
    const all = [...Object.keys(graph.questions), ...Object.keys(graph.outcomes)];
    assert.deepEqual(
      all.filter((id) => !seen.has(id)),
      [],
    );
  });
});

describe('the countdown', () => {
  for (const example of countdowns) {
    const { today, ...given } = example.attributes;
    test('deadline-countdown', example, (shown) => {
      if (['no-dates', 'bad-date'].includes(example.id)) {
        assert.ok(shown.headings.includes(enForm.placement.title));
        return;
      }
      assert.ok(shown.headings.includes(labels.countdown));
      const events = {
        decisionSent: given['decision-sent'],
        decisionDated: given['decision-dated'],
        certificateIssued: given['certificate-issued'],
        placementOnly: 'placement-only' in given,
        contactDoubtful: example.id === 'late-certificate',
      };
      const needsCertificate = !events.certificateIssued && !events.placementOnly;
      const clocks = needsCertificate ? ['appeal', 'contact-adviser'] : ['appeal'];
      const deadlines = tryTo(() => clocks.map((clock) => deadline(clock, events)));
      checkLead(shown, deadlines, { today, calm: 'calm' in given });
    });
  }
});

describe('the contact card', () => {
  for (const example of contacts) {
    test('mediation-contact', example, ({ text, headings }) => {
      assert.equal(headings[0], labels.contact);
      for (const pattern of CARDS[example.id]) assert.match(text, pattern);
    });
  }
});
