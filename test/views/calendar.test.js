// The calendar file, read back by two parsers that know nothing of each other, and octet by octet.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { addDays } from '../../lib/core/dates/days.js';
import { calendar } from '../../lib/views/reading/keep/ics.js';

const NOW = new Date('2026-11-02T10:15:30.456Z');

const entry = (changes = {}) => ({
  id: 'appeal-2026-12-31',
  title: 'Last day to appeal',
  from: '2026-12-31',
  to: '2026-12-31',
  text: 'Ask the tribunal.\nYou can do it online.',
  remindDaysBefore: [],
  ...changes,
});

const write = (changes, now = NOW) => calendar([entry(changes)], now, 'en');

const moment = (start, seconds) =>
  new Date(Date.parse(start) + seconds * 1000).toISOString().slice(0, 16);

/** Each: the text of a file, to what its entries say. */
const READERS = {
  'ical.js': (file) => {
    const root = new ICAL.Component(ICAL.parse(file));
    assert.equal(root.name, 'vcalendar');
    assert.equal(root.getAllSubcomponents().length, root.getAllSubcomponents('vevent').length);
    return root.getAllSubcomponents('vevent').map((event) => {
      const value = (name) => event.getFirstPropertyValue(name);
      assert.ok(value('dtstart').isDate && value('dtend').isDate);
      const start = value('dtstart').toString();
      return {
        id: value('uid'),
        stamp: value('dtstamp').toString(),
        start,
        end: value('dtend').toString(),
        title: value('summary'),
        text: value('description'),
        url: value('url') ?? undefined,
        transparency: value('transp'),
        rings: event.getAllSubcomponents('valarm').map((alarm) => {
          assert.equal(alarm.getFirstPropertyValue('action'), 'DISPLAY');
          assert.equal(alarm.getFirstPropertyValue('description'), value('summary'));
          return moment(start, alarm.getFirstPropertyValue('trigger').toSeconds());
        }),
      };
    });
  },
  'ts-ics': (file) =>
    (convertIcsCalendar(undefined, file).events ?? []).map((event) => {
      assert.ok(event.start.type === 'DATE' && event.end.type === 'DATE');
      const day = ({ date }) => date.toISOString().slice(0, 10);
      return {
        id: event.uid,
        stamp: event.stamp.date.toISOString().replace('.000', ''),
        start: day(event.start),
        end: day(event.end),
        title: event.summary ?? '',
        text: event.description ?? '',
        url: event.url,
        transparency: event.timeTransparent,
        rings: (event.alarms ?? []).map(({ trigger: { type, value } }) => {
          assert.equal(type, 'relative');
          const hours = value.days * 24 + value.hours;
          return moment(day(event.start), (value.before ? -hours : hours) * 3600);
        }),
      };
    }),
};

/** It looks for these even in the midst of a line, so that it misreads a text with one in it. */
const CONFUSES_TS_ICS = /(BEGIN|END):V/;

const readersOf = (...texts) =>
  Object.entries(READERS).filter(
    ([name]) => name === 'ical.js' || !texts.some((text) => CONFUSES_TS_ICS.test(kept(text))),
  );

/** The lines as they are sent. A character in two lines is not UTF-8 in either. */
function sent(file) {
  const bytes = Buffer.from(file);
  const lines = [];
  let from = 0;
  for (let end; (end = bytes.indexOf('\r\n', from)) !== -1; from = end + 2)
    lines.push(bytes.subarray(from, end));
  assert.equal(from, bytes.length, 'the file ends with CRLF');
  return lines.map((line) => {
    assert.ok(line.length <= 75, `${line.length} octets: ${line}`);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line);
    assert.doesNotMatch(text, /[^\P{Cc}\t]|[\u2028\u2029]/u);
    return text;
  });
}

/** The lines as they are meant. */
const meant = (file) =>
  sent(file).reduce(
    (lines, line) =>
      line.startsWith(' ')
        ? [...lines.slice(0, -1), lines.at(-1) + line.slice(1)]
        : [...lines, line],
    [],
  );

/** What the lines are, without what they say. */
const outline = (file) =>
  meant(file).map((line) => /^(BEGIN|END):V[A-Z]+$|^[A-Z]+(?=[:;])/.exec(line)?.[0] ?? line);

const EVENT = ['UID', 'DTSTAMP', 'SEQUENCE', 'DTSTART', 'DTEND', 'SUMMARY', 'DESCRIPTION'];
const ALARM = ['BEGIN:VALARM', 'ACTION', 'DESCRIPTION', 'TRIGGER', 'END:VALARM'];
const outlineOf = ({ url = false, alarms = 0 } = {}) => [
  ...['BEGIN:VCALENDAR', 'VERSION', 'PRODID', 'CALSCALE', 'BEGIN:VEVENT', ...EVENT],
  ...(url ? ['URL'] : []),
  'TRANSP',
  ...Array(alarms).fill(ALARM).flat(),
  ...['END:VEVENT', 'END:VCALENDAR'],
];

/** What is to be left of a text, said another way than in the code. */
const kept = (text) =>
  [...text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')]
    .map((char) => (char === '\u2028' || char === '\u2029' ? '\n' : char))
    .filter((char) => {
      const code = char.codePointAt(0);
      return char === '\n' || char === '\t' || (code >= 32 && (code < 127 || code > 159));
    })
    .join('');

function readsBack(title, text) {
  const file = write({ title, text, remindDaysBefore: [1] });
  assert.deepEqual(outline(file), outlineOf({ alarms: 1 }));
  for (const [name, read] of readersOf(title, text)) {
    const events = read(file);
    assert.equal(events.length, 1, name);
    assert.equal(events[0].title, kept(title), name);
    assert.equal(events[0].text, kept(text), name);
    assert.equal(events[0].id, 'appeal-2026-12-31@local-offer-widgets', name);
    assert.deepEqual(events[0].rings, ['2026-12-30T09:00'], name);
  }
}

describe('a calendar file', () => {
  it('is this, to the letter', () => {
    const file = write({
      from: '2026-12-30',
      title: 'Appeal; or ask',
      remindDaysBefore: [7],
      url: 'https://example.org/?a=1,2;3',
    });
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//local-offer-widgets//Calendar//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:appeal-2026-12-31@local-offer-widgets',
      'DTSTAMP:20261102T101530Z',
      'SEQUENCE:0',
      'DTSTART;VALUE=DATE:20261230',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY;LANGUAGE=en:Appeal\\; or ask',
      'DESCRIPTION;LANGUAGE=en:Ask the tribunal.\\nYou can do it online.',
      'URL:https://example.org/?a=1,2;3',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION;LANGUAGE=en:Appeal\\; or ask',
      'TRIGGER:-P5DT15H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ];
    assert.equal(file, lines.map((line) => `${line}\r\n`).join(''));
  });

  const ENTRIES = [
    entry({ remindDaysBefore: [14, 1], url: 'https://example.org/appeal' }),
    entry({ id: 'mediation', title: 'Talk', from: '2027-02-27', to: '2027-03-01', text: '' }),
    entry({ id: 'third', title: '', text: 'A, b; c\\d', url: 'http://example.org/' }),
  ];
  for (const count of [1, 3])
    for (const [name, read] of Object.entries(READERS))
      it(`of ${count} is read by ${name}`, () => {
        const entries = ENTRIES.slice(0, count);
        const expected = entries.map(({ id, title, from, to, text, url }, index) => ({
          id: `${id}@local-offer-widgets`,
          stamp: '2026-11-02T10:15:30Z',
          start: from,
          end: addDays(to, 1),
          title,
          text,
          url,
          transparency: 'TRANSPARENT',
          rings: index ? [] : ['2026-12-17T09:00', '2026-12-30T09:00'],
        }));
        assert.deepEqual(read(calendar(entries, NOW, 'en')), expected);
      });

  it('says how often it was written before, so that what is newer counts', () => {
    for (const sequence of [1, 12]) {
      const file = calendar([entry()], NOW, 'en', sequence);
      const [event] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
      assert.equal(event.getFirstPropertyValue('sequence'), sequence);
    }
  });

  it('is the same wherever it is written', () => {
    const { TZ } = process.env;
    const files = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map((zone) => {
      process.env.TZ = zone;
      return write({ remindDaysBefore: [58, 59, 60] });
    });
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
    assert.equal(new Set(files).size, 1);
  });

  it('names the language of its words, if that is one', () => {
    const languages = (lang) =>
      meant(calendar([entry({ remindDaysBefore: [1] })], NOW, lang)).flatMap(
        (line) => /^[A-Z]+;LANGUAGE=([^:]*):/.exec(line)?.[1] ?? [],
      );
    for (const lang of ['en', 'cy', 'zh-Hant-TW'])
      assert.deepEqual(languages(lang), [lang, lang, lang]);
    for (const lang of ['', 'en\r\nBEGIN:VALARM', 'en:x', 'en;VALUE=DATE', '"en"', 'en\n'])
      assert.deepEqual(languages(lang), [], lang);
  });

  const REFUSED = {
    'a day that does not exist': [{ from: '2026-02-29' }, NOW, 'invalid-date'],
    'a last day that is no day': [{ to: '31/12/2026' }, NOW, 'invalid-date'],
    'a last day before the first': [{ to: '2026-12-30' }, NOW, 'invalid-date'],
    'a moment that does not exist': [{}, new Date(NaN), 'invalid-date'],
    'the last day there is': [{ to: '9999-12-31' }, NOW, 'outside-holiday-data'],
  };
  for (const [title, [changes, now, code]] of Object.entries(REFUSED))
    it(`refuses ${title}`, () => assert.throws(() => write(changes, now), { code }));
});

describe('the days of an entry', () => {
  const DAYS = [
    ['2026-12-31', '2026-12-31', '2027-01-01'],
    ['2026-12-24', '2027-01-02', '2027-01-03'],
    ['2028-02-28', '2028-02-28', '2028-02-29'],
    ['2028-02-29', '2028-02-29', '2028-03-01'],
    ['2027-02-28', '2027-02-28', '2027-03-01'],
    ['2027-03-28', '2027-03-28', '2027-03-29'],
    ['2027-10-31', '2027-10-31', '2027-11-01'],
  ];
  for (const [from, to, after] of DAYS)
    it(`${from} to ${to} end before ${after}`, () => {
      for (const [name, read] of Object.entries(READERS)) {
        const [{ start, end }] = read(write({ from, to }));
        assert.deepEqual([start, end], [from, after], name);
      }
    });
});

describe('a line', () => {
  const SCRIPTS = {
    English: 'You can ask for an assessment. ',
    Welsh: 'Gallwch ofyn am asesiad ŵ ŷ. ',
    Bengali: 'আপনি আপিল করতে পারেন। ',
    Yiddish: 'איר קענט אַפּעלירן ביזן ',
    'a family': '👨‍👩‍👧‍👦',
    flags: '🏴󠁧󠁢󠁥󠁮󠁧󠁿🇬🇧',
    'one octet': 'a',
    'two octets': 'é',
    'three octets': '€',
    'four octets': '😀',
  };
  for (const [title, piece] of Object.entries(SCRIPTS))
    it(`of ${title} is folded as late as it may be, and never in a character`, () => {
      for (let before = 0; before < 8; before++) {
        const text = `${'.'.repeat(before)}${piece.repeat(40)}`;
        const lines = sent(write({ title: text, text }));
        for (const [index, line] of lines.entries()) {
          const next = lines[index + 1];
          if (!next?.startsWith(' ')) continue;
          const [char] = next.slice(1);
          assert.ok(Buffer.byteLength(line) + Buffer.byteLength(char) > 75, line);
        }
        readsBack(text, text);
      }
    });

  it('of 75 octets is whole, and of 76 folded', () => {
    const room = 75 - 'SUMMARY;LANGUAGE=en:'.length;
    const ofTitle = (length) => {
      const lines = sent(write({ title: 'x'.repeat(length) }));
      const first = lines.findIndex((line) => line.startsWith('SUMMARY'));
      return lines.slice(first, first + 2).map((line) => line.length);
    };
    assert.equal(ofTitle(room)[0], 75);
    assert.notEqual(ofTitle(room)[1], 2);
    assert.deepEqual(ofTitle(room + 1), [75, 2]);
  });

  it('may be one of a long id or address', () => {
    const url = `https://example.org/${'path/'.repeat(60)}`;
    const id = 'a-1'.repeat(60);
    for (const [name, read] of Object.entries(READERS)) {
      const [event] = read(write({ id, url }));
      assert.deepEqual([event.id, event.url], [`${id}@local-offer-widgets`, url], name);
    }
    sent(write({ id, url }));
  });

  it('takes half a character for the mark that it is sent as', () => {
    const text = `${'\ud83d'.repeat(99)}-${'\ude00'.repeat(99)}`;
    const marks = `${'\ufffd'.repeat(99)}-${'\ufffd'.repeat(99)}`;
    assert.deepEqual(sent(write({ text })), sent(write({ text: marks })));
  });
});

describe('a hostile text', () => {
  const TEXTS = [
    'Bath, and North East Somerset; or \\ not',
    '\\n is not a line end, nor \\\\n, nor \\N, nor \\, or \\;',
    'ends with a backslash \\',
    '\\',
    'a\nb\rc\r\nd\n\re\r\r\nf',
    '\n',
    '\r\n\r\n',
    ' between spaces ',
    '\ttabs\t',
    '"quoted"',
    'a: b',
    ':',
    ';LANGUAGE=cy:x',
    "<b>bold</b> &amp; %0D%0A ^n ^' ${x} $& $1",
    'x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    'x\nBEGIN:VALARM\nACTION:AUDIO\nTRIGGER:-PT5M\nEND:VALARM',
    'x\rEND:VEVENT\rBEGIN:VEVENT\rUID:other',
    '\r\n URL:javascript:alert(1)',
    'x\r\nURL:https://elsewhere.example/',
    'x\u2028END:VEVENT\u2029BEGIN:VEVENT',
    'x\x85END:VEVENT\x0bEND:VCALENDAR\x0cBEGIN:VEVENT',
    'x\r\0\nEND\0:VEVENT',
    'nothing\0 rings\x07 or\x1b[31m escapes\x7f\x9b',
    '\ufeffa mark, \u202eright to left\u202c, a\u200bnothing',
    '👩🏽‍🦽 בָּרוּךְ হ্যাঁ é é',
  ];
  for (const text of TEXTS)
    it(`stays a text: ${JSON.stringify(text)}`, () => {
      readsBack(text, 'plain');
      readsBack('plain', text);
      readsBack(text.repeat(9), text.repeat(30));
    });

  it('loses its control characters, and those only', () => {
    const all = Array.from({ length: 0x300 }, (_, code) => String.fromCharCode(code)).join('');
    for (const [name, read] of Object.entries(READERS)) {
      const [{ text }] = read(write({ text: all }));
      // Of 65, two stay, and a carriage return becomes a line end.
      assert.equal(text.length, 0x300 - 62, name);
      assert.equal(text, kept(all), name);
    }
  });

  it('cannot break out of an id', () => {
    const file = write({ id: 'a\r\nEND:VEVENT,b;c\\' });
    assert.deepEqual(outline(file), outlineOf());
    assert.equal(READERS['ical.js'](file)[0].id, 'a\nEND:VEVENT,b;c\\@local-offer-widgets');
  });

  const SEED = 20_140_906;
  const SIGNS = ['\r\n', '\\n', 'অ', 'ײַ', '👨‍👩‍👧', ...'\\;,:"nN\n\r\t \0\x85\u2028'];
  const KINDS = { 'of letters and signs': SIGNS, 'of any kind': [...SIGNS, ...TEXTS] };
  for (const [kind, pieces] of Object.entries(KINDS))
    it(`${kind} comes back, seed ${SEED}`, () => {
      const piece = fc.oneof(
        fc.constantFrom(...pieces),
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'binary' }),
      );
      const text = fc.array(piece, { maxLength: 40 }).map((all) => all.join(''));
      fc.assert(fc.property(text, text, readsBack), { seed: SEED, numRuns: 2000 });
    });
});

describe('an address', () => {
  const ADDRESSES = {
    'https://example.org/': 'https://example.org/',
    'HTTP://example.org': 'HTTP://example.org',
    'https://example.org/a?b=c,d;e#f\\g': 'https://example.org/a?b=c,d;e#f%5Cg',
    'https://example.org/a b%20c%25d/ä/😀': 'https://example.org/a%20b%20c%25d/%C3%A4/%F0%9F%98%80',
    '': undefined,
    'example.org': undefined,
    '/appeal': undefined,
    'javascript:alert(1)': undefined,
    'javascript:"https://example.org/"': undefined,
    'data:text/html,x': undefined,
    'file:///etc/hosts': undefined,
    'https://': undefined,
    ' https://example.org/': undefined,
    'https://example.org/\r\nEND:VEVENT': undefined,
    'https://example.org/\n': undefined,
    'x\nhttps://example.org/': undefined,
    'https://example.org/\0': undefined,
    'https://example.org/\x85': undefined,
    'https://example.org/\ud83d': undefined,
  };
  for (const [url, expected] of Object.entries(ADDRESSES))
    it(`${JSON.stringify(url)} ${expected ? 'is given' : 'is left out'}`, () => {
      const file = write({ url });
      assert.deepEqual(outline(file), outlineOf({ url: Boolean(expected) }));
      for (const [name, read] of Object.entries(READERS))
        assert.equal(read(file)[0].url, expected, name);
    });
});

describe('a reminder', () => {
  const RINGS = [
    ['of the day itself', '2026-12-31', '2026-12-31', [0], ['2026-12-31T09:00']],
    ['of the day before', '2027-01-01', '2027-01-01', [1], ['2026-12-31T09:00']],
    ['of a week before', '2026-12-31', '2026-12-31', [7], ['2026-12-24T09:00']],
    ['of a leap day', '2028-03-01', '2028-03-01', [1], ['2028-02-29T09:00']],
    ['of no leap day', '2027-03-01', '2027-03-01', [1], ['2027-02-28T09:00']],
    ['from the last day back', '2026-12-24', '2026-12-31', [0], ['2026-12-31T09:00']],
    ['on the first day of eight', '2026-12-24', '2026-12-31', [7], ['2026-12-24T09:00']],
    ['before the first day of eight', '2026-12-24', '2026-12-31', [8], ['2026-12-23T09:00']],
    [
      'and others, in their order',
      ...['2026-12-30', '2026-12-31', [14, 1, 0]],
      ['2026-12-17T09:00', '2026-12-30T09:00', '2026-12-31T09:00'],
    ],
    ['of today', '2026-11-09', '2026-11-09', [7], []],
    ['of yesterday', '2026-11-08', '2026-11-08', [7], []],
    ['of tomorrow', '2026-11-10', '2026-11-10', [7], ['2026-11-03T09:00']],
    ['past, beside one to come', '2026-11-10', '2026-11-10', [30, 1], ['2026-11-09T09:00']],
    ['of a day long past', '2025-01-01', '2025-01-01', [14, 7, 1, 0], []],
  ];
  for (const [title, from, to, remindDaysBefore, rings] of RINGS)
    it(`${title}: ${rings.join(', ') || 'none'}`, () => {
      const file = write({ from, to, remindDaysBefore });
      assert.deepEqual(outline(file), outlineOf({ alarms: rings.length }));
      for (const [name, read] of Object.entries(READERS))
        assert.deepEqual(read(file)[0].rings, rings, name);
    });

  it('is past by the day in England, where summer begins the day an hour before UTC', () => {
    const day = '2027-07-02';
    const ringsAt = (now) =>
      READERS['ical.js'](write({ from: day, to: day, remindDaysBefore: [0] }, new Date(now)))[0]
        .rings;
    assert.deepEqual(ringsAt('2027-07-01T22:59:59Z'), ['2027-07-02T09:00']);
    assert.deepEqual(ringsAt('2027-07-01T23:00:00Z'), []);
  });

  const SEED = 20_140_907;
  it(`rings at 9, so many days before the last day, and after today, seed ${SEED}`, () => {
    const whole = (min, max) => fc.integer({ min, max });
    fc.assert(
      fc.property(
        ...[whole(-30, 1500), whole(0, 60), fc.array(whole(0, 90), { maxLength: 4 })],
        (ahead, nights, remindDaysBefore) => {
          const from = addDays('2026-11-02', ahead);
          const to = addDays(from, nights);
          const expected = remindDaysBefore
            .map((days) => addDays(to, -days))
            .filter((day) => day > '2026-11-02')
            .map((day) => `${day}T09:00`);
          for (const [name, read] of Object.entries(READERS)) {
            const [{ start, end, rings }] = read(write({ from, to, remindDaysBefore }));
            assert.deepEqual([start, end, rings], [from, addDays(to, 1), expected], name);
          }
        },
      ),
      { seed: SEED, numRuns: 1000 },
    );
  });
});
