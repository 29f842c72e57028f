// What is taken away of an answer, for every path through the graph: the letter, the words for the
// telephone, the entries for a calendar, each against the core and not against what it was made from.
import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit/html.js';
import { conclude } from '../../src/core/checker/conclude.js';
import { eventsFrom } from '../../src/core/checker/events.js';
import { walkAnswers } from '../../src/core/checker/walk.js';
import { addDays } from '../../src/core/dates/days.js';
import { deadline, reviewBy, rulesAsAt } from '../../src/core/index.js';
import type { ClockId, Deadline, OptionId } from '../../src/core/index.js';
import { england, packFor, tribunal } from '../../src/councils/index.js';
import { enMore } from '../../src/i18n/en.js';
import { inWords as sayDay, messages } from '../../src/i18n/index.js';
import type { Answer, Kit } from '../../src/elements/chunks.js';
import { calendar } from '../../src/views/reading/keep/ics.js';
import { optionName } from '../../src/i18n/sentences.js';
import { calls } from '../../src/views/reading/keep/phone-script.js';
import { entries } from '../../src/views/reading/keep/calendar-events.js';
import { letter } from '../../src/views/reading/keep/summary.js';
import { asAnswers, everyPath } from '../core/helpers/walk.js';
import type { Path } from '../core/helpers/walk.js';
import { expectWords } from '../elements/helpers/page.js';

const { call, labels, rules } = enMore;
const ADDRESS = 'https://council.example/send/appeal';
/** The same few days are said a hundred thousand times. */
const said = new Map<string, string>();
function inWords(day: string): string {
  if (!said.has(day)) said.set(day, sayDay(day));
  return said.get(day)!;
}
const PACK = packFor('hackney')!;
const kit: Kit = {
  html,
  nothing,
  messages,
  inWords,
  words: (english) => english,
  heading: (text) => text,
  contact: () => nothing,
  picture: () => nothing,
  code: () => Promise.resolve(['', '']),
  host: Object.assign(document.createElement('p'), { requestUpdate: () => {} }),
};

/** In time; the adviser's window gone and not yet the appeal's; and all of it gone. */
const DAYS = ['2026-04-30', '2026-05-04', '2027-02-01'];
const PATHS = everyPath();
const FAMILYS = Object.keys(messages.clocks) as ClockId[];

interface Case {
  readonly name: string;
  readonly path: Path;
  readonly answer: Answer;
  /** Those that bind the family, as the core counts them. */
  readonly days: readonly (Deadline & { isPast: boolean })[];
}

function caseOf(path: Path, today: string, given = asAnswers(path), pack = PACK): Case {
  const walked = walkAnswers(given);
  const found = conclude(walked, eventsFrom(walked.path), today);
  const days = found.deadlines
    .filter(({ clock }) => FAMILYS.includes(clock))
    .map((each) => ({ ...each, isPast: today > each.safeDay }));
  const name = `${today} ${JSON.stringify(path.given)}`;
  return { name, path, answer: { found, path: walked.path, today, pack }, days };
}

const isLate = ({ found }: Answer): boolean =>
  found.actions.some((id) => id === 'send-appeal-late' || id === 'make-claim-late');

/** What it is headed by: its outcome, unless it is late or may be. */
function titleOf(answer: Answer): string {
  const { actions, outcome } = answer.found;
  if (isLate(answer)) return messages.labels.late;
  return actions.includes('ask-more-time') ? messages.labels.mayBeLate : enMore.outcomes[outcome];
}

/** Every path on each of the days. */
const CASES = PATHS.flatMap((path) => DAYS.map((today) => caseOf(path, today)));

/** What a test says against any of them. */
function forEveryPath(faultsOf: (each: Case) => readonly (string | false | undefined)[]): void {
  const faults: string[] = [];
  for (const each of CASES)
    for (const fault of faultsOf(each)) if (fault) faults.push(`${fault}: ${each.name}`);
  expect(CASES.length).to.be.above(1000 * DAYS.length);
  expect(faults.slice(0, 5)).to.deep.equal([]);
}

const BROKEN = /\[object|undefined|null|NaN|function|=>|\$\{|<\w/;

const lacks = (text: string, words: string | undefined) =>
  words !== undefined && !text.includes(words) && `lacks “${words}”`;

describe('the letter, for each path on three days,', () => {
  it('has every day of the family, and how it is said', () =>
    forEveryPath(({ answer, days }) => {
      const text = letter(kit, answer, ADDRESS);
      return days.map(({ clock, isPast, advisedDay }) =>
        lacks(
          text,
          (isPast ? enMore.passed : messages.clocks)[clock as 'appeal'](inWords(advisedDay)),
        ),
      );
    }));

  it('has what the core says to do, in its order, and every answer given', () =>
    forEveryPath(({ path, answer }) => {
      const text = letter(kit, answer, ADDRESS);
      return [
        ...answer.found.actions.map((id, index) =>
          lacks(text, `\n${index + 1}. ${messages.actions[id]}.`.replace(/\.$/, '')),
        ),
        ...answer.found.actions.map((id) => lacks(text, enMore.actions[id])),
        ...path.questions.map((id) => lacks(text, messages.questions[id].title)),
        ...path.questions.flatMap((id) =>
          path.given[id]!.map((value) =>
            lacks(text, optionName(messages.questions[id], value, messages) ?? inWords(value)),
          ),
        ),
      ];
    }));

  it('has whom to call with every number, the day of the rules, and the address', () =>
    forEveryPath(({ answer }) => {
      const text = letter(kit, answer, ADDRESS);
      const { mediation, form, appeal } = answer.found;
      const { phone, name, website } = PACK.mediation!;
      const called = text.includes(phone!);
      return [
        ...(mediation === 'none' ? [] : [phone, name, website].map((each) => lacks(text, each))),
        mediation === 'none' && called && 'names a mediation adviser where there is none',
        lacks(text, PACK.advice!.name),
        form !== null && lacks(text, tribunal.phone),
        form !== null && lacks(text, tribunal.email),
        appeal === 'claim' && lacks(text, tribunal.phone),
        text.split('\n')[0] !== titleOf(answer) && `is not headed “${titleOf(answer)}”`,
        lacks(text, enMore.labels.rulesAsAt(inWords(rulesAsAt))),
        !text.endsWith(`\n${ADDRESS}`) && 'does not end with the address',
      ];
    }));

  it('has nothing that is not words', () =>
    forEveryPath(({ answer }) => {
      const text = letter(kit, answer, ADDRESS);
      return [
        BROKEN.exec(text)?.[0],
        /\n{3}/.test(text) && 'two lines are empty',
        /\.\.|^ | $/m.exec(text)?.[0],
      ];
    }));

  it('leads to the official page, and says once that the rules are due for a check when they are', () => {
    const path = PATHS.find(({ outcome }) => outcome === 'certificate-needed')!;
    for (const today of [reviewBy, addDays(reviewBy, 1)]) {
      const { answer } = caseOf(path, today);
      const said = letter(kit, answer, ADDRESS).split(enMore.notes['rules-past-review']);
      expect(said.length).to.equal(today > reviewBy ? 2 : 1);
      expect(said.at(-1)).to.include(tribunal.website);
    }
  });

  it('of a council that is not known says to use the decision letter', () => {
    const path = PATHS.find(({ outcome }) => outcome === 'certificate-needed')!;
    const { answer } = caseOf(path, DAYS[0]!, asAnswers(path), england);
    expectWords(letter(kit, answer, ADDRESS), [messages.labels.useLetter], [BROKEN, 'KIDS']);
  });
});

describe('the words for the telephone, for each path on three days,', () => {
  it('are words: no line is empty, and nothing else is in it', () =>
    forEveryPath(({ answer }) =>
      calls(kit, answer).flatMap(([title, lines]) => [
        !lines.length && `nothing under ${title}`,
        ...[title, ...lines].map((line) => (line.trim() ? BROKEN.exec(line)?.[0] : 'is empty')),
        new Set(lines).size < lines.length && 'says the same twice',
      ]),
    ));

  it('are for the mediation adviser where the family has to call one, and nowhere else', () =>
    forEveryPath(({ answer }) => {
      const { mediation, outcome } = answer.found;
      const has = calls(kit, answer).some(([title]) => title === call.toAdviser);
      const needs = [
        'certificate-needed',
        'certificate-awaited',
        'parts-not-sure',
        'health-or-care-only',
      ];
      return [
        has !== needs.includes(outcome) && `${outcome}: ${has}`,
        has && mediation === 'none' && 'there is no mediation',
      ];
    }));

  it('say to the adviser what was decided, and that a certificate is wanted', () =>
    forEveryPath(({ path, answer, days }) => {
      const said = calls(kit, answer).find(([title]) => title === call.toAdviser)?.[1];
      if (!said) return [];
      const text = said.join('\n');
      const [sent] = path.given['decision-sent'] ?? [];
      const appeal = days.find(({ clock }) => clock === 'appeal');
      const adviser = days.find(({ clock }) => clock === 'contact-adviser');
      const isCare = answer.found.outcome === 'health-or-care-only';
      return [
        lacks(text, messages.options[path.given.decision![0] as OptionId]),
        sent !== undefined && sent !== 'not-sure' && lacks(text, call.dated(inWords(sent))),
        lacks(
          text,
          isCare
            ? call.careOnly
            : answer.found.certificate === 'awaited'
              ? call.chase
              : call.wishToAppeal,
        ),
        text.includes(call.lateCertificate) !== Boolean(adviser?.isPast) && 'late or not',
        text.includes('must arrive by') !== Boolean(appeal && !appeal.isPast) && 'need by',
        appeal && !appeal.isPast && lacks(text, call.needBy(inWords(appeal.advisedDay))),
      ];
    }));

  it('have what a late appeal has to say, three points, exactly where it is late', () =>
    forEveryPath(({ answer, days }) => {
      const late = calls(kit, answer).filter(([title]) => title === call.lateTitle);
      // Whoever waits for a certificate is late only once its month has gone.
      const isPast =
        days.some((each) => each.clock === 'appeal' && each.isPast) &&
        answer.found.certificate !== 'awaited';
      return [
        late.length !== Number(isPast) && `${late.length} times`,
        late.some(([, points]) => points.length !== 3) && 'not three points',
        late.some(([, points]) => points.join() !== call.late.join()) && 'other points',
      ];
    }));

  it('ask the advice service for help everywhere under the law of England, and nobody elsewhere', () =>
    forEveryPath(({ answer }) => {
      const said = calls(kit, answer);
      const advice = said.find(([title]) => title === call.toAdvice)?.[1] ?? [];
      if (answer.found.appeal === 'elsewhere') return [said.length > 0 && 'says something'];
      return [advice.at(-1) !== (isLate(answer) ? call.helpLate : call.helpMe) && 'other help'];
    }));

  it('ask the council for a decision where there is none', () =>
    forEveryPath(({ answer }) => {
      const council = calls(kit, answer).find(([title]) => title === call.toCouncil)?.[1];
      const isWaiting = ['draft-plan', 'no-decision'].includes(answer.found.outcome);
      return [council?.includes(call.draft) !== (isWaiting || undefined) && 'other'];
    }));

  it('do not call discrimination by a school a decision of the council', () => {
    for (const id of ['discrimination-claim', 'county-court']) {
      const path = PATHS.find(({ outcome }) => outcome === id)!;
      const said = calls(kit, caseOf(path, DAYS[0]!).answer).flatMap(([, lines]) => lines);
      expectWords(
        said.join('\n'),
        [messages.options['disability-discrimination']],
        [call.hello, call.decided('')],
      );
    }
  });
});

describe('the entries for a calendar, for each path on three days,', () => {
  it('are the days that are not past, each on its safe day, or the adviser’s last working one', () =>
    forEveryPath(({ answer, days }) => {
      const found = entries(kit, answer, ADDRESS);
      const meant = days
        .filter(({ isPast }) => !isPast)
        .flatMap(({ clock, safeDay, advisedDay }) =>
          clock === 'contact-adviser'
            ? [`${answer.today} ${safeDay}`, `${advisedDay} ${advisedDay}`]
            : [`${safeDay} ${safeDay}`],
        );
      const is = found.map(({ from, to }) => `${from} ${to}`);
      return [is.join() !== meant.join() && `${is.join()}, and not ${meant.join()}`];
    }));

  it('have the working-out, every number, the day of the rules and the address', () =>
    forEveryPath(({ answer, days }) =>
      entries(kit, answer, ADDRESS).flatMap(({ text, url, title, to }) => {
        const day = days.find(({ safeDay, advisedDay }) => [safeDay, advisedDay].includes(to))!;
        return [
          ...day.steps.map(({ from, to: end, rule }) =>
            lacks(text, labels.step(inWords(from), inWords(end), rules[rule])),
          ),
          answer.found.mediation !== 'none' && lacks(text, PACK.mediation!.phone),
          answer.found.form !== null && lacks(text, tribunal.phone),
          lacks(text, enMore.labels.rulesAsAt(inWords(rulesAsAt))),
          BROKEN.exec(`${title} ${text}`)?.[0],
          url !== ADDRESS && 'another address',
        ];
      }),
    ));

  it('remind of each last day before it, and not of the window', () =>
    forEveryPath(({ answer }) =>
      entries(kit, answer, ADDRESS).map(
        ({ title, remindDaysBefore }) =>
          remindDaysBefore.join() !== (title === enMore.calendar.window ? '' : '14,7,1') && title,
      ),
    ));

  it('have an id each, the same on another day', () =>
    forEveryPath(({ path, answer, days }) => {
      const ids = entries(kit, answer, ADDRESS).map(({ id }) => id);
      const before = caseOf(path, '2026-04-29').answer;
      const then = entries(kit, before, ADDRESS).map(({ id }) => id);
      return [
        new Set(ids).size < ids.length && 'an id twice',
        days.every(({ isPast }) => !isPast) &&
          answer.today === DAYS[0] &&
          ids.join() !== then.join() &&
          'other ids',
      ];
    }));

  it('lead to the official page, and say that the rules are due for a check when they are', () => {
    const path = PATHS.find(({ outcome }) => outcome === 'certificate-needed')!;
    const given = { ...asAnswers(path), 'decision-sent': reviewBy };
    for (const today of [reviewBy, addDays(reviewBy, 1)]) {
      const found = entries(kit, caseOf(path, today, given).answer, ADDRESS);
      expect(found.length).to.equal(3);
      for (const { text } of found) {
        const said = text.split(enMore.notes['rules-past-review']);
        expect(said.length).to.equal(today > reviewBy ? 2 : 1);
        expect(said.at(-1)).to.include(`${messages.labels.official}: ${tribunal.website}`);
      }
    }
  });

  it('are none where all has passed, and none where there is no day', () =>
    forEveryPath(({ answer, days }) => {
      const count = entries(kit, answer, ADDRESS).length;
      return [days.every(({ isPast }) => isPast) && count > 0 && `${count}`];
    }));

  it('make a file of a letter of 2 November 2026', () => {
    const path = PATHS.find(({ outcome }) => outcome === 'certificate-needed')!;
    const given = { ...asAnswers(path), 'decision-sent': '2026-11-02', 'has-certificate': 'no' };
    const { answer } = caseOf(path, '2026-11-22', given);
    const found = entries(kit, answer, ADDRESS);
    expect(found.map(({ id, title }) => `${id} ${title}`)).to.deep.equal([
      `window-2027-01-02 ${enMore.calendar.window}`,
      `contact-adviser-2026-12-31 ${enMore.calendar.titles['contact-adviser']}`,
      `appeal-2027-01-04 ${enMore.calendar.titles.appeal}`,
    ]);
    const { lastDay } = deadline('appeal', { decisionSent: '2026-11-02' });
    const file = calendar(found, new Date('2026-11-22T12:00Z'), 'en-GB');
    expectWords(file, [`DTSTART;VALUE=DATE:${lastDay.replaceAll('-', '')}`, 'TRIGGER:-P13DT15H']);
    expect(file.match(/BEGIN:VEVENT/g)!.length).to.equal(3);
    expect(file.match(/BEGIN:VALARM/g)!.length).to.equal(6);
  });
});
