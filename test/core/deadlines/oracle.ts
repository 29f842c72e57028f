/**
 * The deadline rules, derived a second time from the text of the law, without sight of `src/`.
 *
 * No month is ever added to a date here. A period is a question put to a day, "is this day still within it?", and its
 * end is the last day for which the answer is yes. Rolling is a walk, day by day, to the first day the rule accepts.
 */
import { Temporal } from 'temporal-polyfill';
import { GOV_UK_BANK_HOLIDAYS } from '../law/gov-uk-bank-holidays.js';

export type IsoDate = string;

export type ClockId =
  | 'appeal'
  | 'contact-adviser'
  | 'certificate-issued'
  | 'mediation-arranged'
  | 'agreement-carried-out'
  | 'discrimination-claim';

export interface Events {
  readonly decisionSent?: IsoDate;
  readonly decisionDated?: IsoDate;
  readonly adviserContacted?: IsoDate;
  readonly certificateIssued?: IsoDate;
  readonly adviserTold?: IsoDate;
  readonly authorityTold?: IsoDate;
  readonly agreementMade?: IsoDate;
  readonly conduct?: IsoDate;
  readonly placementOnly?: boolean;
  /** Nobody knows when the adviser was first contacted: a question of an assessment, never of `deadline`. */
  readonly contactUnknown?: boolean;
}

export interface OracleAnswer {
  readonly lastDay: IsoDate;
  readonly safeDay: IsoDate;
  readonly rawDay: IsoDate;
  /** The last days of the other arguable readings: sorted, each once, without `lastDay`. */
  readonly readings: readonly IsoDate[];
}

type Day = Temporal.PlainDate;

class Outside extends Error {}
class Missing extends Error {}

const HOLIDAYS: ReadonlySet<string> = new Set(GOV_UK_BANK_HOLIDAYS.map(({ date }) => date));

// ---- Days ----

/** The day itself, if the holiday table reaches its year. */
function covered(day: Day): Day {
  if (day.year < 2014 || day.year > 2028) throw new Outside();
  return day;
}

function start(date: IsoDate | undefined): Day {
  if (date === undefined) throw new Missing();
  return covered(Temporal.PlainDate.from(date));
}

function isWorking(day: Day): boolean {
  return covered(day).dayOfWeek <= 5 && !HOLIDAYS.has(day.toString());
}

/** r.12(3)(a): "a day from 25th December to 1st January inclusive, or ... any day in August". */
function isShutSeason({ month, day }: Day): boolean {
  return month === 8 || (month === 12 && day >= 25) || (month === 1 && day === 1);
}

function first(from: Day, accepts: (day: Day) => boolean): Day {
  let day = from;
  while (!accepts(day)) day = day.add({ days: 1 });
  return day;
}

function later(a: Day, b: Day): Day {
  return Temporal.PlainDate.compare(a, b) < 0 ? b : a;
}

// ---- Months ----

/** The last day within so many months, found by coming back from further than they can reach. */
function lastWithin(months: number, from: Day, includesInLastMonth: (day: Day) => boolean): Day {
  let day = from.add({ days: 31 * months });
  const turned = (): number => (day.year - from.year) * 12 + day.month - from.month;
  while (turned() > months || (turned() === months && !includesInLastMonth(day))) {
    day = day.subtract({ days: 1 });
  }
  return day;
}

/** "Within n months after": up to the same number in the last month (Dodds v Walker), or all of it if it has none. */
const monthsAfter = (months: number, from: Day): Day =>
  lastWithin(months, from, ({ day }) => day <= from.day);

/** "N months starting with": only the days before that number, so again all of a month that lacks it. */
const monthsStartingWith = (months: number, from: Day): Day =>
  lastWithin(months, from, ({ day }) => day < from.day);

// ---- r.12 ----

/** Time that ends on `raw` and rolls on into the shut season does not stop there: the cascade. */
const cascaded = (raw: Day): Day => first(raw, (day) => isWorking(day) && !isShutSeason(day));

/** r.12(3)(a) where the raw day itself is in the shut season, r.12(2) where it is not. */
const rolled = (raw: Day): Day => (isShutSeason(raw) ? cascaded(raw) : first(raw, isWorking));

// ---- Clocks ----

function answer(raw: Day, last: Day, others: readonly Day[] = []): OracleAnswer {
  const text = (day: Day): IsoDate => covered(day).toString();
  const lastDay = text(last);
  const readings = [...new Set(others.map(text))].filter((day) => day !== lastDay).sort();
  const safeDay = readings.reduce((earliest, day) => (day < earliest ? day : earliest), lastDay);
  return { lastDay, safeDay, rawDay: text(raw), readings };
}

/** The days the notice may be held to have gone on, the literal one (sent) first. */
function letterDays({ decisionSent, decisionDated }: Events): Day[] {
  return [decisionSent, decisionDated].filter((date) => date !== undefined).map(start);
}

/** Every day on which the time for an appeal may be held to end before r.12, the literal one first. */
function appealEnds(events: Events): Day[] {
  const { certificateIssued, adviserContacted, placementOnly, contactUnknown } = events;
  const byLetters = letterDays(events).map((letter) => monthsAfter(2, letter));
  if (byLetters.length === 0 && placementOnly) return [];
  if (certificateIssued === undefined) return byLetters;
  const byCertificate = monthsAfter(1, start(certificateIssued));
  if (byLetters.length === 0) return [byCertificate];
  return byLetters.flatMap((byLetter) => {
    const byEither = later(byLetter, byCertificate);
    if (placementOnly) return [byLetter, byEither];
    // Reg.33: a certificate of a late contact may add nothing. One that came after the two months may be of such a contact.
    const window = byLetter.toString();
    const contactedLate = adviserContacted !== undefined && adviserContacted > window;
    const perhapsLate = contactUnknown === true && certificateIssued > window;
    return contactedLate || perhapsLate ? [byEither, byLetter] : [byEither];
  });
}

/** HESC Rules 2008 r.20(1)(c) and r.12. */
function appeal(events: Events): OracleAnswer {
  const ends = appealEnds(events);
  const [literal] = ends;
  if (literal === undefined) throw new Missing();
  const lastDays = ends.flatMap((raw) => [rolled(raw), cascaded(raw)]);
  return answer(literal, rolled(literal), lastDays);
}

/** SEND Regulations 2014 reg.33: r.12 does not govern it, so its roll is only ever a reading. */
function contactAdviser(events: Events): OracleAnswer {
  const ends = letterDays(events).map((letter) => monthsAfter(2, letter));
  const [literal] = ends;
  if (literal === undefined) throw new Missing();
  const lastDays = ends.flatMap((raw) => [raw, rolled(raw)]);
  return answer(literal, literal, lastDays);
}

/** Regs 34 and 39: the day that completes three working days, the day of telling not counted. */
function certificateIssued({ adviserTold }: Events): OracleAnswer {
  let third = start(adviserTold);
  for (let left = 3; left > 0; left -= 1) third = first(third.add({ days: 1 }), isWorking);
  return answer(third, third);
}

function daysAfter(days: number, date: IsoDate | undefined): OracleAnswer {
  const from = start(date);
  const end = first(from, (day) => from.until(day).days === days);
  return answer(end, end);
}

/** Equality Act 2010 Sch.17 para 4(1). Time that ended before 21 July 2020 was under an older r.12(3). */
function discriminationClaim({ conduct }: Events): OracleAnswer {
  const from = start(conduct);
  const literal = monthsStartingWith(6, from);
  if (literal.toString() < '2020-07-21') throw new Outside();
  const stepBackThenAdd = monthsAfter(6, from.subtract({ days: 1 })); // Pruden v Cunard Ellerman
  const clampThenStepBack = monthsAfter(6, from).subtract({ days: 1 });
  return answer(literal, literal, [stepBackThenAdd, clampThenStepBack, first(literal, isWorking)]);
}

const CLOCKS: Readonly<Record<ClockId, (events: Events) => OracleAnswer>> = {
  appeal,
  'contact-adviser': contactAdviser,
  'certificate-issued': certificateIssued,
  'mediation-arranged': ({ authorityTold }) => daysAfter(30, authorityTold),
  'agreement-carried-out': ({ agreementMade }) => daysAfter(14, agreementMade),
  'discrimination-claim': discriminationClaim,
};

/** Expects real days: what is not a date is for other tests. */
export function oracle(clock: ClockId, events: Events): OracleAnswer | 'outside' | 'missing' {
  try {
    return CLOCKS[clock](events);
  } catch (error) {
    if (error instanceof Outside) return 'outside';
    if (error instanceof Missing) return 'missing';
    throw error;
  }
}
