// Holds the table of bank holidays to what must be true of any year, before it is built in.
// node scripts/check-holidays.js [module] checks the table in another file.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './paths.js';

const file = process.argv[2]
  ? resolve(process.argv[2])
  : join(ROOT, 'lib/core/law/bank-holidays.js');
const { BANK_HOLIDAYS: table } = await import(pathToFileURL(file));

function utc(year, month, date) {
  return new Date(Date.UTC(year, month - 1, date));
}

function isWeekend(date) {
  return date.getUTCDay() % 6 === 0;
}

function addDays(date, days) {
  return new Date(date.getTime() + days * 864e5);
}

function monthAndDate(date) {
  return date.toISOString().slice(5, 10);
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterSunday(year) {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return utc(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The holidays of every year; one on a weekend is moved to the next weekday that is free. */
function certainDays(year) {
  const easter = easterSunday(year);
  const certain = {
    'Good Friday': addDays(easter, -2),
    'Easter Monday': addDays(easter, 1),
  };
  const fixed = {
    "New Year's Day": utc(year, 1, 1),
    'Christmas Day': utc(year, 12, 25),
    'Boxing Day': utc(year, 12, 26),
  };
  const moved = Object.entries(fixed).filter(([, date]) => isWeekend(date));
  for (const [name, date] of Object.entries(fixed)) if (!isWeekend(date)) certain[name] = date;
  for (const [name, date] of moved) {
    const taken = Object.values(certain).map(monthAndDate);
    let substitute = date;
    while (isWeekend(substitute) || taken.includes(monthAndDate(substitute))) {
      substitute = addDays(substitute, 1);
    }
    certain[`the substitute for ${name}`] = substitute;
  }
  return Object.entries(certain).map(([name, date]) => [name, monthAndDate(date)]);
}

function* faultsOfYear(year, text) {
  const days = text.split(' ');
  for (const day of days) {
    const [month, date] = day.split('-').map(Number);
    const moment = utc(year, month, date);
    if (Number.isNaN(moment.getTime()) || monthAndDate(moment) !== day) {
      yield `${year} has “${day}”, which is not a day.`;
    } else if (isWeekend(moment)) {
      yield `${year} has ${day}, which is a weekend: bank holidays are moved off weekends.`;
    }
  }
  if (days.join() !== [...new Set(days)].sort().join()) {
    yield `${year} is not in order, or has a day twice.`;
  }
  if (days.length < 8) {
    yield `${year} has ${days.length} days: England and Wales has at least eight a year.`;
  }
  for (const [name, day] of certainDays(year)) {
    if (!days.includes(day)) yield `${year} lacks ${name}, ${day}.`;
  }
}

function* faults() {
  const { firstYear, lastYear, days, readOn, source } = table;
  if (!/^https:\/\//.test(source)) yield 'The table does not say where it was read.';
  if (!/^\d{4}-\d\d-\d\d$/.test(readOn)) yield 'The table does not say on which day it was read.';
  for (let year = firstYear; year <= lastYear; year++) {
    if (year in days) yield* faultsOfYear(year, days[year]);
    else yield `${year} is missing, and the table says it goes from ${firstYear} to ${lastYear}.`;
  }
  for (const year of Object.keys(days).map(Number)) {
    if (year < firstYear || year > lastYear) {
      yield `${year} is there, but the table says it goes from ${firstYear} to ${lastYear}.`;
    }
  }
}

const found = [...faults()];
for (const fault of found) console.error(`Bank holidays: ${fault}`);
process.exitCode = found.length ? 1 : 0;
