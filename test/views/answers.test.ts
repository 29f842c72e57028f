// What is taken away of an answer, for every path through the graph: the text, the e-mail, the words for
// the telephone, the events for a calendar, each against the core and not against what it was made from.
import { expect } from '@open-wc/testing';
import { conclude } from '../../src/core/checker/conclude.js';
import { eventsFrom } from '../../src/core/checker/events.js';
import { walkAnswers } from '../../src/core/checker/walk.js';
import { addDays } from '../../src/core/dates/days.js';
import { deadline, reviewBy, rulesAsAt } from '../../src/core/index.js';
import type { ClockId, Deadline, Decision } from '../../src/core/index.js';
import { england, OFFICIAL, packFor, tribunal } from '../../src/councils/index.js';
import type { Contact, CouncilPack } from '../../src/councils/index.js';
import { enReading } from '../../src/i18n/en/reading.js';
import { enResult } from '../../src/i18n/en/result.js';
import { enForm, inWords as wordsOfDay } from '../../src/i18n/index.js';
import { optionName } from '../../src/i18n/sentences.js';
import type { Answer, ViewContext } from '../../src/views/context.js';
import { calendar } from '../../src/views/reading/keep/ics.js';
import { phoneScripts } from '../../src/views/reading/keep/phone-script.js';
import type { PhoneScript } from '../../src/views/reading/keep/phone-script.js';
import { calendarEvents } from '../../src/views/reading/keep/calendar-events.js';
import { emailAddress } from '../../src/views/reading/keep/email.js';
import { textOf } from '../../src/views/reading/keep/text.js';
import { textsOf } from '../../src/views/result/plan.js';
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
const summaryOf = (answer: DatedAnswer) => textOf(contextOf(answer), answer, ADDRESS);
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
function titleOf(answer: DatedAnswer): string {
  const { actions, outcome } = answer.conclusion;
  const about = actions.some((id) => id.startsWith('make-claim')) ? 'claim' : 'appeal';
  if (isLate(answer)) return enResult.late[about];
  if (actions.includes('ask-more-time')) return enResult.mayBeLate[about];
  const { deadlines } = answer.conclusion;
  const isCouncilLate = deadlines.some(
    ({ clock, lastDay }) => clock in enResult.duties && answer.today > lastDay,
  );
  return isCouncilLate ? enResult.councilLate : enResult.outcomes[outcome];
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

/** The days that are told: who waits for a certificate that gives time is not told of a day that has passed. */
const toldOf = ({ answer: { conclusion }, days }: Case) =>
  conclusion.certificate === 'awaited' && !conclusion.actions.includes('ask-more-time')
    ? days.filter(({ isPast }) => !isPast)
    : days;

describe('the text, for each path on three days,', () => {
  it('has every day of the family, and how it is said', () =>
    forEveryPath((each) => {
      const text = summaryOf(each.answer);
      return toldOf(each).map(({ clock, isPast, advisedDay }) =>
        isPast
          ? lacks(text, enResult.passed[clock as 'appeal'](inWords(advisedDay)))
          : lacks(text, enResult.clocks[clock as 'appeal'](inWords(advisedDay))),
      );
    }));

  it('has what the core says to do, each once and with what there is to know, and every answer given', () =>
    forEveryPath(({ path, answer }) => {
      const text = summaryOf(answer);
      return [
        ...answer.conclusion.actions.flatMap((id) => [
          lacks(text, `. ${enResult.actions[id]}.`),
          lacks(text, textsOf(enResult, id, answer.conclusion).join(' ')),
        ]),
        // What goes into the appeal stands in its step.
        text.match(/^\d+\. /gm)!.length !==
          answer.conclusion.actions.filter((id) => id !== 'ask-recommendations').length &&
          'other steps',
        ...path.questions.flatMap((id) =>
          id === 'nation' && path.given[id]![0] === 'england'
            ? []
            : [
                lacks(text, enForm.questions[id].title),
                ...path.given[id]!.map((value) =>
                  lacks(text, optionName(enForm.questions[id], value, enForm) ?? inWords(value)),
                ),
              ],
        ),
      ];
    }));

  it('has the form with its address, every number, the doubts, the day of the rules, and the address', () =>
    forEveryPath(({ answer }) => {
      const text = summaryOf(answer);
      const { actions, form, notes, outcome } = answer.conclusion;
      const isSent = actions.some((id) => /^(send-appeal|make-claim)/.test(id));
      const needsAdviser = actions.some((id) =>
        /get-certificate|chase-certificate|mediation/.test(id),
      );
      const { phone, name } = PACK.mediation!;
      const saidElsewhere = ['late-ask-anyway', 'rules-past-review'];
      const month = 'month-from-certificate';
      const isMonthDoubtful =
        notes.includes('placement-doubtful') || actions.includes('ask-more-time');
      return [
        ...(needsAdviser ? [phone, name].map((each) => lacks(text, each)) : []),
        actions.includes('get-advice') && lacks(text, PACK.advice!.name),
        isSent && lacks(text, tribunal.email),
        isSent && lacks(text, tribunal.phone),
        isSent &&
          lacks(
            text,
            form ? `${enResult.labels.getForm(form)}: ${tribunal.website}` : OFFICIAL.claim,
          ),
        ...notes
          .filter((id) => !saidElsewhere.includes(id) && !(isMonthDoubtful && id === month))
          .map((id) => lacks(text, enResult.notes[id])),
        isMonthDoubtful && text.includes(enResult.notes[month]) && 'promises a month',
        text.split('\n')[0] !== titleOf(answer) && `is not headed “${titleOf(answer)}”`,
        lacks(text, enResult.labels.rulesAsAt(inWords(rulesAsAt))),
        !text.endsWith(`\n${ADDRESS}`) && 'does not end with the address',
        outcome === 'another-nation' && lacks(text, 'https://'),
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
      const said = summaryOf(answer).split(enForm.labels.pastReview);
      expect(said.length).to.equal(today > reviewBy ? 2 : 1);
      expect(said.at(-1)).to.include(tribunal.website);
    }
  });

  it('of a council that is not known says that the letter has the number', () => {
    const path = PATHS.find(({ outcome }) => outcome === 'certificate-needed')!;
    const { answer } = caseOf(path, DAYS[0]!, asAnswers(path), england);
    expectWords(summaryOf(answer), [enForm.labels.useLetter], [BROKEN, 'KIDS']);
  });

  const writtenTo = (sendTeam: Contact) => {
    const path = PATHS.find(({ outcome }) => outcome === 'no-decision')!;
    const { answer } = caseOf(path, DAYS[0]!, asAnswers(path), { ...england, sendTeam });
    return summaryOf(answer);
  };
  const TEAM = { name: 'Example SEND team', verifiedOn: null };

  it('says how to write to the council where that is known, and nothing more where it is not', () => {
    const known = writtenTo({ ...TEAM, email: 'send@example.org' });
    expectWords(known, [`${TEAM.name}: send@example.org`, enForm.labels.uncheckedDetails]);
    expectWords(writtenTo(TEAM), [enResult.actions['ask-for-decision']], [TEAM.name]);
  });

  it('names the advice service once', () => {
    const path = PATHS.find(({ outcome }) => outcome === 'certificate-needed')!;
    const { name } = PACK.advice!;
    expect(summaryOf(caseOf(path, DAYS[0]!).answer).split(name).length).to.equal(2);
  });

  it('names no address where the page has none', () => {
    const { answer } = CASES[0]!;
    const text = textOf(contextOf(answer), answer, '');
    expect(text).to.equal(text.trim());
    expectWords(text, [], ['about:', ADDRESS]);
  });
});

describe('the e-mail, for each path on three days,', () => {
  const read = (href: string) => new URL(href).searchParams.get('body')!;

  it('is short enough for every mail program, and has the days, the numbers and the form', () =>
    forEveryPath((each) => {
      const { answer } = each;
      const href = emailAddress(contextOf(answer), answer, ADDRESS);
      const body = read(href);
      const { actions, form } = answer.conclusion;
      const isSent = actions.some((id) => /^(send-appeal|make-claim)/.test(id));
      return [
        new URL(href).href.length >= 2000 && `${href.length} characters`,
        ...toldOf(each).map(({ advisedDay }) => lacks(body, inWords(advisedDay))),
        actions.some((id) => id.startsWith('get-certificate')) &&
          lacks(body, PACK.mediation!.phone),
        isSent && lacks(body, tribunal.email),
        form !== null && isSent && lacks(body, tribunal.website),
        lacks(body, ADDRESS),
        // What is left out is said to be on the page.
        body.includes(enResult.labels.answers) === body.includes(enReading.take.more) &&
          'more or not',
      ];
    }));

  it('says where there is more, of a page without an address too', () => {
    const { answer } = CASES.find(({ answer: { conclusion } }) => conclusion.actions.length > 4)!;
    expect(read(emailAddress(contextOf(answer), answer, ''))).to.include(enReading.take.moreThere);
  });

  it('in letters of nine characters each is as short, with the same days, numbers and form', () => {
    const path = PATHS.find(({ outcome }) => outcome === 'certificate-needed')!;
    const { answer } = caseOf(path, DAYS[0]!);
    const longer = (words: unknown): unknown =>
      typeof words === 'string'
        ? words.replace(/[a-z]/g, 'ক')
        : typeof words === 'function'
          ? (...values: unknown[]) =>
              (words as (...all: unknown[]) => string)(...values.map(() => '2 3 2027'))
          : Object.fromEntries(
              Object.entries(words as object).map(([id, each]) => [id, longer(each)]),
            );
    const context = {
      ...contextOf(answer),
      words: ((_part: string, english: unknown) => longer(english)) as ViewContext['words'],
    };
    const href = emailAddress(context, answer, ADDRESS);
    expect(href.length).to.be.below(2000);
    expectWords(read(href), [PACK.mediation!.phone!, tribunal.email!, tribunal.website!, ADDRESS]);
  });
});

describe('the words for the telephone, for each path on three days,', () => {
  const said = (answer: DatedAnswer, title: string) =>
    scriptsOf(answer).find((script) => script.title === title)?.ways;
  const textsOf = (ways: PhoneScript['ways'] = []) =>
    ways.flatMap(({ lines }) => lines.map(({ text }) => text));

  it('are whole sentences to be spoken, and nothing of the form', () =>
    forEveryPath(({ answer }) =>
      scriptsOf(answer).flatMap(({ ways }) =>
        ways.flatMap(({ lines }) => [
          !lines.length && 'nothing to say',
          ...lines.map(({ text }) => !/^[A-Z][^(:;]*[.?]$/.test(text) && text),
          ...lines.map(({ text }) => BROKEN.exec(text)?.[0]),
          new Set(lines.map(({ text }) => text)).size < lines.length && 'says the same twice',
        ]),
      ),
    ));

  it('are for the mediation adviser where the family has to call one, and nowhere else', () =>
    forEveryPath(({ answer }) => {
      const { outcome } = answer.conclusion;
      const needs = [
        'certificate-needed',
        'certificate-awaited',
        'parts-not-sure',
        'health-or-care-only',
      ];
      return [Boolean(said(answer, call.toAdviser)) !== needs.includes(outcome) && outcome];
    }));

  it('are two to the adviser, one each way, and each asks for a day and a name', () =>
    forEveryPath(({ path, answer, days }) => {
      const ways = said(answer, call.toAdviser);
      if (!ways) return [];
      const text = textsOf(ways).join('\n');
      const [sent] = path.given['decision-sent'] ?? [];
      const appeal = days.find(({ clock }) => clock === 'appeal');
      const adviser = days.find(({ clock }) => clock === 'contact-adviser');
      const isCare = answer.conclusion.outcome === 'health-or-care-only';
      const leads = isCare ? [undefined] : [undefined, call.ifNotMediation, call.ifMediation];
      return [
        ways.map(({ lead }) => lead).join() !== leads.join() && 'other ways',
        ...ways
          .slice(isCare ? 0 : 1)
          .flatMap(({ lines }) => [
            lines.at(-1)!.text !== call.askName && 'asks no name',
            !lines.some(
              (line) => line.text.includes('By which day') || line.text.includes('by when'),
            ) && 'asks no day',
          ]),
        lacks(text, call.decided[path.given.decision![0] as Decision]),
        sent !== undefined && sent !== 'not-sure' && lacks(text, call.dated(inWords(sent))),
        lacks(text, isCare ? call.careOnly : call.noMediation),
        answer.conclusion.certificate === 'awaited' && lacks(text, call.chase),
        text.includes(call.lateCertificate) !== Boolean(adviser?.isPast) && 'late or not',
        appeal && !appeal.isPast && lacks(text, call.appealBy(inWords(appeal.advisedDay))),
        appeal?.isPast && text.includes('must have my appeal') && 'a day that has passed',
        answer.conclusion.notes.includes('appellant-young-person') &&
          lacks(text, call.forYoungPerson),
      ];
    }));

  it('ask the advice service for help everywhere under the law of England, and nobody elsewhere', () =>
    forEveryPath(({ answer }) => {
      if (answer.conclusion.appeal === 'elsewhere')
        return [scriptsOf(answer).length > 0 && 'says something'];
      const text = textsOf(said(answer, call.toAdvice)).join('\n');
      return [!text && 'says nothing', isLate(answer) && lacks(text, call.helpLate)];
    }));

  it('ask the council for a day where it has to decide, with the day of the law', () =>
    forEveryPath(({ path, answer }) => {
      const text = textsOf(said(answer, call.toCouncil)).join('\n');
      const { outcome } = answer.conclusion;
      const isWaiting = ['draft-plan', 'no-decision'].includes(outcome);
      const met = answer.conclusion.deadlines.find(({ clock }) => clock === 'decide-to-assess');
      const isAsked = met && path.given.awaiting![0] === 'awaiting-assessment';
      return [
        Boolean(text) !== isWaiting && 'other',
        isWaiting && lacks(text, 'which day'),
        isAsked &&
          lacks(
            text,
            answer.today > met.lastDay
              ? call.wasDueBy(inWords(met.lastDay))
              : call.dueBy(inWords(met.lastDay)),
          ),
      ];
    }));

  it('do not call discrimination by a school a decision of the council', () => {
    for (const id of ['discrimination-claim', 'county-court']) {
      const path = PATHS.find(({ outcome }) => outcome === id)!;
      const { answer } = caseOf(path, DAYS[0]!);
      const all = scriptsOf(answer).flatMap(({ ways }) => textsOf(ways));
      expectWords(
        all.join('\n'),
        [call.decided['disability-discrimination']],
        ['council', 'letter'],
      );
    }
  });

  it('in another language have the English of every line, and ask for an interpreter', () => {
    const { answer } = CASES.find(
      ({ answer: { conclusion } }) => conclusion.outcome === 'certificate-needed',
    )!;
    const context = {
      ...contextOf(answer),
      messages: { ...enForm, lang: 'ar-x-own', locale: 'ar' },
    };
    for (const { ways } of phoneScripts(context, answer)) {
      const [first] = ways[0]!.lines;
      expect(first!.english).to.equal('I need an interpreter in Arabic.');
      for (const { lines } of ways)
        for (const { english } of lines) expect(english).to.match(/[.?]$/);
    }
  });
});

describe('the events for a calendar, for each path on three days,', () => {
  it('are the days that are not past, each on the day in its sentence', () =>
    forEveryPath(({ answer, days }) => {
      const found = eventsOf(answer);
      const meant = days
        .filter(({ isPast }) => !isPast)
        .flatMap(({ clock, advisedDay }) => [
          ...(clock === 'contact-adviser' ? [`${answer.today} ${advisedDay}`] : []),
          `${advisedDay} ${advisedDay}`,
        ]);
      const is = found.map(({ from, to }) => `${from} ${to}`);
      return [is.join() !== meant.join() && `${is.join()}, and not ${meant.join()}`];
    }));

  it('have the working-out, every number, the day of the rules and the address', () =>
    forEveryPath(({ answer, days }) =>
      eventsOf(answer).flatMap(({ text, url, title, to }) => {
        const day = days.find(({ advisedDay }) => advisedDay === to)!;
        return [
          ...day.steps.map(({ from, to: end, rule }) =>
            lacks(text, labels.step(inWords(from), inWords(end), rules[rule])),
          ),
          answer.conclusion.actions.some((id) => id.includes('certificate')) &&
            answer.conclusion.outcome !== 'certificate-not-needed' &&
            lacks(text, PACK.mediation!.phone),
          answer.conclusion.form !== null && lacks(text, tribunal.phone),
          answer.conclusion.form !== null && lacks(text, tribunal.website),
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

  it('have an id each with no day in it, the same on another day', () =>
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
        ids.some((id) => !/^[a-z-]+-[a-z\d]{12,}$/.test(id)) && ids.join(),
      ];
    }));

  it('of another letter, another council or another visit have other ids', () => {
    const path = PATHS.find(({ outcome }) => outcome === 'certificate-needed')!;
    const given = { ...asAnswers(path), 'decision-sent': '2026-04-20' };
    const idOf = (sent: string, pack = PACK) =>
      eventsOf(caseOf(path, DAYS[0]!, { ...given, 'decision-sent': sent }, pack).answer)[0]!.id;
    const first = idOf('2026-04-20');
    expect(idOf('2026-04-20')).to.equal(first);
    expect(idOf('2026-04-21')).to.not.equal(first);
    expect(idOf('2026-04-20', packFor('lambeth'))).to.not.equal(first);
    dispatchEvent(new Event('pagehide'));
    expect(idOf('2026-04-20')).to.not.equal(first);
  });

  it('lead to the official page, and say that the rules are due for a check when they are', () => {
    const path = PATHS.find(({ outcome }) => outcome === 'certificate-needed')!;
    const given = { ...asAnswers(path), 'decision-sent': reviewBy };
    for (const today of [reviewBy, addDays(reviewBy, 1)]) {
      const found = eventsOf(caseOf(path, today, given).answer);
      expect(found.length).to.equal(3);
      for (const { text } of found) {
        const said = text.split(enForm.labels.pastReview);
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
    expect(found.map(({ to, title }) => `${to} ${title}`)).to.deep.equal([
      `2026-12-31 ${enReading.calendar.window}`,
      `2026-12-31 ${enReading.calendar.titles['contact-adviser']}`,
      `2027-01-04 ${enReading.calendar.titles.appeal}`,
    ]);
    const { lastDay } = deadline('appeal', { decisionSent: '2026-11-02' });
    const file = calendar(found, new Date('2026-11-22T12:00Z'), 'en-GB');
    expectWords(file, [`DTSTART;VALUE=DATE:${lastDay.replaceAll('-', '')}`, 'TRIGGER:-P13DT15H']);
    expect(file.match(/BEGIN:VEVENT/g)!.length).to.equal(3);
    expect(file.match(/BEGIN:VALARM/g)!.length).to.equal(6);
  });
});
