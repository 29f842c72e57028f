// What is taken away of an answer, for every path through the graph: the summary, the words
// for the telephone, the events for a calendar, each against the core and not against what it was made from.
import { expect } from '@open-wc/testing';
import { conclude } from '../../src/core/checker/conclude.js';
import { eventsFrom } from '../../src/core/checker/events.js';
import { walkAnswers } from '../../src/core/checker/walk.js';
import { addDays } from '../../src/core/dates/days.js';
import { deadline, reviewBy, rulesAsAt } from '../../src/core/index.js';
import type { ClockId, Deadline, OptionId } from '../../src/core/index.js';
import { england, packFor, tribunal } from '../../src/councils/index.js';
import type { CouncilPack } from '../../src/councils/index.js';
import { enReading } from '../../src/i18n/en/reading.js';
import { enResult } from '../../src/i18n/en/result.js';
import { enForm, inWords as wordsOfDay } from '../../src/i18n/index.js';
import { optionName } from '../../src/i18n/sentences.js';
import type { Answer } from '../../src/views/context.js';
import { calendar } from '../../src/views/reading/keep/ics.js';
import { phoneScripts } from '../../src/views/reading/keep/phone-script.js';
import { calendarEvents } from '../../src/views/reading/keep/calendar-events.js';
import { summary } from '../../src/views/reading/keep/summary.js';
import { asAnswers, everyPath } from '../core/helpers/walk.js';
import type { Path } from '../core/helpers/walk.js';
import { expectWords } from '../elements/helpers/page.js';
import { makeContext } from './helpers/context.js';

const { call } = enReading;
const { labels, rules } = enResult;
const ADDRESS = 'https://council.example/send/appeal';
/** The same few days are said a hundred thousand times. */
const said = new Map<string, string>();
function inWords(day: string): string {
  if (!said.has(day)) said.set(day, wordsOfDay(day, enForm));
  return said.get(day)!;
}
const PACK = packFor('hackney')!;

/** An answer on a day, with a council. */
interface DatedAnswer extends Answer {
  readonly today: string;
  readonly pack: CouncilPack;
}

const contextOf = ({ today, pack }: DatedAnswer) => makeContext({ today, pack, inWords });
const summaryOf = (answer: DatedAnswer) => summary(contextOf(answer), answer, ADDRESS);
const scriptsOf = (answer: DatedAnswer) => phoneScripts(contextOf(answer), answer);
const eventsOf = (answer: DatedAnswer) => calendarEvents(contextOf(answer), answer, ADDRESS);

/** In time; the adviser's window gone and not yet the appeal's; and all of it gone. */
const DAYS = ['2026-04-30', '2026-05-04', '2027-02-01'];
const PATHS = everyPath();
const FAMILYS = Object.keys(enResult.clocks) as ClockId[];

interface Case {
  readonly name: string;
  readonly path: Path;
  readonly answer: DatedAnswer;
  /** Those that bind the family, as the core counts them. */
  readonly days: readonly (Deadline & { isPast: boolean })[];
}

function caseOf(path: Path, today: string, given = asAnswers(path), pack = PACK): Case {
  const walked = walkAnswers(given);
  const conclusion = conclude(walked, eventsFrom(walked.path), today);
  const days = conclusion.deadlines
    .filter(({ clock }) => FAMILYS.includes(clock))
    .map((each) => ({ ...each, isPast: today > each.safeDay }));
  const name = `${today} ${JSON.stringify(path.given)}`;
  return {
    name,
    path,
    answer: { conclusion, path: walked.path, isOutsideCalendar: false, today, pack },
    days,
  };
}

const isLate = ({ conclusion }: Answer): boolean =>
  conclusion.actions.some((id) => id === 'send-appeal-late' || id === 'make-claim-late');

/** What it is headed by: its outcome, unless it is late or may be. */
function titleOf(answer: Answer): string {
  const { actions, outcome } = answer.conclusion;
  if (isLate(answer)) return enResult.labels.late;
  return actions.includes('ask-more-time') ? enResult.labels.mayBeLate : enResult.outcomes[outcome];
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

describe('the summary, for each path on three days,', () => {
  it('has every day of the family, and how it is said', () =>
    forEveryPath(({ answer, days }) => {
      const text = summaryOf(answer);
      return days.map(({ clock, isPast, advisedDay }) =>
        lacks(
          text,
          (isPast ? enResult.passed : enResult.clocks)[clock as 'appeal'](inWords(advisedDay)),
        ),
      );
    }));

  it('has what the core says to do, in its order, and every answer given', () =>
    forEveryPath(({ path, answer }) => {
      const text = summaryOf(answer);
      return [
        ...answer.conclusion.actions.map((id, index) =>
          lacks(text, `\n${index + 1}. ${enResult.actions[id]}.`.replace(/\.$/, '')),
        ),
        ...answer.conclusion.actions.map((id) => lacks(text, enResult.actionTexts[id])),
        ...path.questions.map((id) => lacks(text, enForm.questions[id].title)),
        ...path.questions.flatMap((id) =>
          path.given[id]!.map((value) =>
            lacks(text, optionName(enForm.questions[id], value, enForm) ?? inWords(value)),
          ),
        ),
      ];
    }));

  it('has whom to call with every number, the day of the rules, and the address', () =>
    forEveryPath(({ answer }) => {
      const text = summaryOf(answer);
      const { mediation, form, appeal } = answer.conclusion;
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
        lacks(text, enResult.labels.rulesAsAt(inWords(rulesAsAt))),
        !text.endsWith(`\n${ADDRESS}`) && 'does not end with the address',
      ];
    }));

  it('has nothing that is not words', () =>
    forEveryPath(({ answer }) => {
      const text = summaryOf(answer);
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
      const said = summaryOf(answer).split(enResult.notes['rules-past-review']);
      expect(said.length).to.equal(today > reviewBy ? 2 : 1);
      expect(said.at(-1)).to.include(tribunal.website);
    }
  });

  it('of a council that is not known says to use the decision letter', () => {
    const path = PATHS.find(({ outcome }) => outcome === 'certificate-needed')!;
    const { answer } = caseOf(path, DAYS[0]!, asAnswers(path), england);
    expectWords(summaryOf(answer), [enForm.labels.useLetter], [BROKEN, 'KIDS']);
  });
});

describe('the words for the telephone, for each path on three days,', () => {
  it('are words: no line is empty, and nothing else is in it', () =>
    forEveryPath(({ answer }) =>
      scriptsOf(answer).flatMap(([title, lines]) => [
        !lines.length && `nothing under ${title}`,
        ...[title, ...lines].map((line) => (line.trim() ? BROKEN.exec(line)?.[0] : 'is empty')),
        new Set(lines).size < lines.length && 'says the same twice',
      ]),
    ));

  it('are for the mediation adviser where the family has to call one, and nowhere else', () =>
    forEveryPath(({ answer }) => {
      const { mediation, outcome } = answer.conclusion;
      const has = scriptsOf(answer).some(([title]) => title === call.toAdviser);
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
      const said = scriptsOf(answer).find(([title]) => title === call.toAdviser)?.[1];
      if (!said) return [];
      const text = said.join('\n');
      const [sent] = path.given['decision-sent'] ?? [];
      const appeal = days.find(({ clock }) => clock === 'appeal');
      const adviser = days.find(({ clock }) => clock === 'contact-adviser');
      const isCare = answer.conclusion.outcome === 'health-or-care-only';
      return [
        lacks(text, enForm.options[path.given.decision![0] as OptionId]),
        sent !== undefined && sent !== 'not-sure' && lacks(text, call.dated(inWords(sent))),
        lacks(
          text,
          isCare
            ? call.careOnly
            : answer.conclusion.certificate === 'awaited'
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
      const late = scriptsOf(answer).filter(([title]) => title === call.lateTitle);
      // Whoever waits for a certificate is late only once its month has gone.
      const isPast =
        days.some((each) => each.clock === 'appeal' && each.isPast) &&
        answer.conclusion.certificate !== 'awaited';
      return [
        late.length !== Number(isPast) && `${late.length} times`,
        late.some(([, points]) => points.length !== 3) && 'not three points',
        late.some(([, points]) => points.join() !== call.late.join()) && 'other points',
      ];
    }));

  it('ask the advice service for help everywhere under the law of England, and nobody elsewhere', () =>
    forEveryPath(({ answer }) => {
      const said = scriptsOf(answer);
      const advice = said.find(([title]) => title === call.toAdvice)?.[1] ?? [];
      if (answer.conclusion.appeal === 'elsewhere') return [said.length > 0 && 'says something'];
      return [advice.at(-1) !== (isLate(answer) ? call.helpLate : call.helpMe) && 'other help'];
    }));

  it('ask the council for a decision where there is none', () =>
    forEveryPath(({ answer }) => {
      const council = scriptsOf(answer).find(([title]) => title === call.toCouncil)?.[1];
      const isWaiting = ['draft-plan', 'no-decision'].includes(answer.conclusion.outcome);
      return [council?.includes(call.draft) !== (isWaiting || undefined) && 'other'];
    }));

  it('do not call discrimination by a school a decision of the council', () => {
    for (const id of ['discrimination-claim', 'county-court']) {
      const path = PATHS.find(({ outcome }) => outcome === id)!;
      const said = scriptsOf(caseOf(path, DAYS[0]!).answer).flatMap(([, lines]) => lines);
      expectWords(
        said.join('\n'),
        [enForm.options['disability-discrimination']],
        [call.hello, call.decided('')],
      );
    }
  });
});

describe('the events for a calendar, for each path on three days,', () => {
  it('are the days that are not past, each on its safe day, or the adviser’s last working one', () =>
    forEveryPath(({ answer, days }) => {
      const found = eventsOf(answer);
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
      eventsOf(answer).flatMap(({ text, url, title, to }) => {
        const day = days.find(({ safeDay, advisedDay }) => [safeDay, advisedDay].includes(to))!;
        return [
          ...day.steps.map(({ from, to: end, rule }) =>
            lacks(text, labels.step(inWords(from), inWords(end), rules[rule])),
          ),
          answer.conclusion.mediation !== 'none' && lacks(text, PACK.mediation!.phone),
          answer.conclusion.form !== null && lacks(text, tribunal.phone),
          lacks(text, enResult.labels.rulesAsAt(inWords(rulesAsAt))),
          BROKEN.exec(`${title} ${text}`)?.[0],
          url !== ADDRESS && 'another address',
        ];
      }),
    ));

  it('remind of each last day before it, and not of the window', () =>
    forEveryPath(({ answer }) =>
      eventsOf(answer).map(
        ({ title, remindDaysBefore }) =>
          remindDaysBefore.join() !== (title === enReading.calendar.window ? '' : '14,7,1') &&
          title,
      ),
    ));

  it('have an id each, the same on another day', () =>
    forEveryPath(({ path, answer, days }) => {
      const ids = eventsOf(answer).map(({ id }) => id);
      const before = caseOf(path, '2026-04-29').answer;
      const then = eventsOf(before).map(({ id }) => id);
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
      const found = eventsOf(caseOf(path, today, given).answer);
      expect(found.length).to.equal(3);
      for (const { text } of found) {
        const said = text.split(enResult.notes['rules-past-review']);
        expect(said.length).to.equal(today > reviewBy ? 2 : 1);
        expect(said.at(-1)).to.include(`${enForm.labels.official}: ${tribunal.website}`);
      }
    }
  });

  it('are none where all has passed, and none where there is no day', () =>
    forEveryPath(({ answer, days }) => {
      const count = eventsOf(answer).length;
      return [days.every(({ isPast }) => isPast) && count > 0 && `${count}`];
    }));

  it('make a file of a letter of 2 November 2026', () => {
    const path = PATHS.find(({ outcome }) => outcome === 'certificate-needed')!;
    const given = { ...asAnswers(path), 'decision-sent': '2026-11-02', 'has-certificate': 'no' };
    const { answer } = caseOf(path, '2026-11-22', given);
    const found = eventsOf(answer);
    expect(found.map(({ id, title }) => `${id} ${title}`)).to.deep.equal([
      `window-2027-01-02 ${enReading.calendar.window}`,
      `contact-adviser-2026-12-31 ${enReading.calendar.titles['contact-adviser']}`,
      `appeal-2027-01-04 ${enReading.calendar.titles.appeal}`,
    ]);
    const { lastDay } = deadline('appeal', { decisionSent: '2026-11-02' });
    const file = calendar(found, new Date('2026-11-22T12:00Z'), 'en-GB');
    expectWords(file, [`DTSTART;VALUE=DATE:${lastDay.replaceAll('-', '')}`, 'TRIGGER:-P13DT15H']);
    expect(file.match(/BEGIN:VEVENT/g)!.length).to.equal(3);
    expect(file.match(/BEGIN:VALARM/g)!.length).to.equal(6);
  });
});
