// What a person can do with an answer: each by its button, as it stands in the checker.
import { expect } from '@open-wc/testing';
import 'jsqr';
import { render } from 'lit';
import { stub, useFakeTimers } from 'sinon';
import { enReading } from '../../src/i18n/en/reading.js';
import { enResult } from '../../src/i18n/en/result.js';
import { enForm, inWords as wordsOfDay } from '../../src/i18n/index.js';
import { walkAnswers } from '../../src/core/checker/walk.js';
import type { ViewContext } from '../../src/views/context.js';
import { keepView } from '../../src/views/reading/keep/keep.js';
import { resolveAnswer } from '../../src/views/result/index.js';
import { TODAY, WAYS } from '../elements/helpers/cases.js';
import {
  all,
  answer,
  expectWords,
  find,
  mount,
  press,
  settled,
  textOf,
} from '../elements/helpers/page.js';
import type { Attributes } from '../elements/helpers/page.js';
import { makeContext } from './helpers/context.js';

const inWords = (day: string) => wordsOfDay(day, enForm);

const { call, take } = enReading;
const ADDRESS = location.href.split(/[?#]/)[0]!;
const APPEAL = enResult.clocks.appeal(inWords('2027-01-04'));
// Its one file is no module: it leaves its name on the page.
const { jsQR } = globalThis as unknown as {
  jsQR: (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null;
};

const see = (attributes: Attributes = {}) =>
  mount('mediation-checker', {
    ...WAYS['certificate-needed'],
    council: 'hackney',
    today: TODAY,
    ...attributes,
  });

const buttons = (host: HTMLElement) =>
  all(host, 'button').map((button) => button.textContent.trim());

/** A property of the browser's, as long as the test runs. */
async function withNavigator(name: string, value: unknown, test: () => Promise<void>) {
  const home = Navigator.prototype;
  const was = Object.getOwnPropertyDescriptor(home, name);
  delete (home as unknown as Record<string, unknown>)[name];
  if (value !== undefined) Object.defineProperty(home, name, { value, configurable: true });
  try {
    await test();
  } finally {
    delete (home as unknown as Record<string, unknown>)[name];
    if (was) Object.defineProperty(home, name, was);
  }
}

/** The addresses of the links that were followed, none of which was on the page. */
async function followed(act: () => Promise<void>): Promise<HTMLAnchorElement[]> {
  const links: HTMLAnchorElement[] = [];
  const click = stub(HTMLAnchorElement.prototype, 'click').callsFake(function (
    this: HTMLAnchorElement,
  ) {
    expect(this.isConnected).to.equal(false);
    links.push(this);
  });
  try {
    await act();
  } finally {
    click.restore();
  }
  return links;
}

describe('an answer can be taken away', () => {
  it('as text, where the browser copies', async () => {
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    await withNavigator('clipboard', clipboard, async () => {
      const host = await see();
      await press(host, take.copy);
      expect(textOf(host, '.low-later [role=status]')).to.equal(take.copied);
      expect(all(host, '.low-plain').length).to.equal(0);
      expectWords(copied.join(), [APPEAL, '020 7359 3635', `\n${ADDRESS}`]);
    });
  });

  for (const [how, clipboard] of [
    ['refuses to copy', { writeText: () => Promise.reject(new DOMException('', 'NotAllowed')) }],
    ['throws', { writeText: () => expect.fail('it throws') }],
    ['has no clipboard', undefined],
  ] as const)
    it(`as text to be chosen, where the browser ${how}`, async () => {
      await withNavigator('clipboard', clipboard, async () => {
        const host = await see();
        await press(host, take.copy);
        expect(textOf(host, '.low-later [role=status]')).to.equal(take.notCopied);
        const plain = find(host, '.low-plain');
        expectWords(plain.textContent, [APPEAL, '020 7359 3635', ADDRESS]);
        expect(plain.tabIndex).to.equal(0);
        expect(getComputedStyle(plain).whiteSpace).to.match(/pre-wrap|break-spaces|preserve/);
      });
    });

  it('and what was copied is no longer said of another answer', async () => {
    await withNavigator('clipboard', { writeText: () => Promise.resolve() }, async () => {
      const host = await see();
      await press(host, take.copy);
      host.setAttribute('decision-sent', '2026-10-12');
      await settled();
      expect(textOf(host, '.low-later [role=status]')).to.equal('');
    });
  });

  it('by the browser’s own way to share, and a person may think better of it', async () => {
    const shared: ShareData[] = [];
    const share = (data: ShareData) => {
      shared.push(data);
      return Promise.reject(new DOMException('', 'AbortError'));
    };
    await withNavigator('share', share, async () => {
      await press(await see(), take.share);
      expect(Object.keys(shared[0]!)).to.deep.equal(['title', 'text']);
      expect(shared[0]!.title).to.equal(enResult.outcomes['certificate-needed']);
      expectWords(shared[0]!.text!, [APPEAL, ADDRESS]);
    });
  });

  it('and there is no such button where the browser has no way to share', async () => {
    await withNavigator('share', undefined, async () => {
      expect(buttons(await see()))
        .to.include(take.copy)
        .and.not.include(take.share);
    });
  });

  it('by e-mail to nobody yet', async () => {
    const host = await see();
    const [link] = await followed(() => press(host, take.email));
    const { protocol, pathname, searchParams } = new URL(link!.href);
    expect([protocol, pathname]).to.deep.equal(['mailto:', '']);
    expect(searchParams.get('subject')).to.equal(enResult.outcomes['certificate-needed']);
    const body = searchParams.get('body')!;
    // However short, it says whose number to use first, how old this one is and what to attach.
    const { attachBoth } = enResult.labels;
    const honest = [enForm.labels.useThatOne, enForm.labels.uncheckedDetails, attachBoth];
    expectWords(body, [APPEAL, '020 7359 3635', ADDRESS, ...honest], [/[^\r]\n/]);
    expect(link!.href.length).to.be.below(2000);
    expect(link!.href).to.not.match(/\+/);
  });

  it('on paper', async () => {
    const printed = stub(globalThis, 'print');
    try {
      await press(await see(), take.print);
      expect(printed.callCount).to.equal(1);
    } finally {
      printed.restore();
    }
  });

  it('as a calendar', async () => {
    const made: Blob[] = [];
    const create = stub(URL, 'createObjectURL').callsFake((blob) => {
      made.push(blob as Blob);
      return 'blob:calendar';
    });
    try {
      const host = await see();
      const [link] = await followed(() => press(host, take.calendar));
      expect([link!.href, link!.download]).to.deep.equal(['blob:calendar', 'send-dates.ics']);
      const text = await made[0]!.text();
      expectWords(text, ['BEGIN:VCALENDAR', 'DTSTART;VALUE=DATE:20270104', '20261231']);
      expectWords(text.replaceAll('\r\n ', ''), [`URL:${ADDRESS}`], ['[object', 'undefined']);
    } finally {
      create.restore();
    }
  });

  for (const [title, attributes] of [
    ['has passed', { today: '2027-03-01' }],
    ['is known', { 'decision-sent': 'not-sure' }],
  ] as const)
    it(`but as no calendar where ${title === 'is known' ? 'no day' : 'every day'} ${title}`, async () => {
      expect(buttons(await see(attributes)))
        .to.include(take.copy)
        .and.not.include(take.calendar);
    });

  it('under another country’s law not at all', async () => {
    const host = await mount('mediation-checker', { ...WAYS['another-nation'], today: TODAY });
    expect(buttons(host)).to.not.include(take.copy);
  });
});

describe('the address of the page', () => {
  /** What the copied text ends with, while the page has this. */
  async function addressWith(place: 'head' | 'body', href: string): Promise<string> {
    const link = document.createElement('link');
    link.rel = 'canonical';
    link.href = href;
    document[place].append(link);
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    try {
      await withNavigator('clipboard', clipboard, async () => press(await see(), take.copy));
    } finally {
      link.remove();
    }
    return copied[0]!.split('\n').at(-1)!;
  }

  const own = (path: string) => new URL(path, location.origin).href;
  const CASES = [
    ['of its own', 'head', own('/send/mediation?id=12#top'), own('/send/mediation?id=12')],
    ['of another site', 'head', 'https://elsewhere.example/', ADDRESS],
    ['that is no page', 'head', 'javascript:alert(1)', ADDRESS],
    ['that somebody wrote into its words', 'body', own('/elsewhere'), ADDRESS],
  ] as const;
  for (const [title, place, href, expected] of CASES)
    it(`is its own, or one ${title}: ${expected === ADDRESS ? 'not that' : 'that'}`, async () =>
      expect(await addressWith(place, href)).to.equal(expected));
});

describe('a code', () => {
  /** It comes from a file of its own, which takes its time. */
  async function showCode(host: HTMLElement): Promise<void> {
    await press(host, take.qr);
    for (let turn = 0; turn < 200 && !all(host, '.low-code').length; turn++)
      await new Promise((resolve) => setTimeout(resolve, 10));
  }

  /** What a telephone reads. */
  function decoded(code: HTMLElement): string | undefined {
    const [x, y, width] = code.getAttribute('viewBox')!.split(' ').map(Number) as [
      number,
      number,
      number,
    ];
    const SCALE = 6;
    const canvas = new OffscreenCanvas(width * SCALE, width * SCALE);
    const context = canvas.getContext('2d')!;
    context.fillStyle = getComputedStyle(code).backgroundColor;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.scale(SCALE, SCALE);
    context.translate(-x, -y);
    const path = code.querySelector('path')!;
    context.fillStyle = getComputedStyle(path).fill;
    context.fill(new Path2D(path.getAttribute('d')!));
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return jsQR(data, canvas.width, canvas.height)?.data;
  }

  it('that cannot be fetched says so, and comes when it can', async () => {
    const place = document.createElement('div');
    const given = { ...WAYS['certificate-needed'] };
    const answer = resolveAnswer(walkAnswers({ ...given, parts: ['B'] }), {}, TODAY);
    let qr: Promise<unknown> = Promise.reject(new TypeError('Failed to fetch'));
    const host = Object.assign(document.createElement('p'), { requestUpdate: () => draw() });
    const context = makeContext({
      host,
      today: TODAY,
      loadChunk: (() => qr) as ViewContext['loadChunk'],
    });
    const draw = () => render(keepView(context, answer), place);
    draw();
    const button = [...place.querySelectorAll('button')].find(
      (each) => each.textContent.trim() === take.qr,
    )!;
    button.click();
    await settled();
    expectWords(place.textContent, [enForm.labels.notLoaded], [take.qrLeads]);
    qr = import('../../src/views/reading/keep/qr.js');
    await qr;
    button.click();
    await settled();
    expectWords(place.textContent, [take.qrLeads], [enForm.labels.notLoaded]);
  });

  it('leads to the page, without what stands behind its address', async () => {
    const was = location.href;
    history.replaceState(null, '', `${ADDRESS}?decision-sent=2026-11-02#answers`);
    try {
      const host = await see();
      expect(all(host, '.low-code').length).to.equal(0);
      await showCode(host);
      const code = find(host, '.low-code');
      expect(decoded(code)).to.equal(ADDRESS);
      expect([code.getAttribute('role'), code.getAttribute('aria-label')]).to.deep.equal([
        'img',
        ADDRESS,
      ]);
      expectWords(textOf(host, '.low-later'), [take.qrLeads], [enForm.labels.notLoaded]);
    } finally {
      history.replaceState(null, '', was);
    }
  });

  it('is drawn: the page sees its squares', async () => {
    const host = await see();
    await showCode(host);
    for (const each of all(host, '.low-later')) (each as HTMLDetailsElement).open = true;
    const { width, height } = find(host, '.low-code path').getBoundingClientRect();
    expect(width).to.be.greaterThan(50);
    expect(Math.round(height)).to.equal(Math.round(width));
  });
});

describe('what to say on the telephone', () => {
  const scripts = (host: HTMLElement) =>
    all(host, '.low-later').find(
      (each) => textIn(each.querySelector('summary')!) === enResult.labels.say,
    )!;
  const textIn = (each: Element) => each.textContent.replace(/\s+/g, ' ').trim();

  it('opens under the steps, with a heading for each who is called', async () => {
    const host = await see();
    const opened = scripts(host);
    const heads = [...opened.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(textIn);
    expect(heads).to.deep.equal([call.toAdviser, call.toAdvice]);
    expectWords(textIn(opened), [
      call.dated(inWords('2026-11-02')),
      call.appealBy(inWords('2027-01-04')),
      call.ifNotMediation,
      call.ifMediation,
    ]);
  });

  it('asks for help with an appeal that is late', async () => {
    const host = await see({ today: '2027-03-01' });
    expectWords(textIn(scripts(host)), [call.lateCertificate, call.helpLate]);
  });

  it('is not there under another country’s law', async () => {
    const host = await mount('mediation-checker', { ...WAYS['another-nation'], today: TODAY });
    expect(scripts(host)).to.equal(undefined);
  });
});

describe('in a page that may forbid it', () => {
  it('print says so where the browser does not begin', async () => {
    const printed = stub(globalThis, 'print');
    const clock = useFakeTimers({ toFake: ['setTimeout'] });
    try {
      const host = await see();
      await press(host, take.print);
      clock.tick(1000);
      await settled();
      expect(textOf(host, '.low-later [role=status]')).to.equal(take.nothingHappened);
      expectWords(textOf(host, '.low-plain'), [APPEAL, '020 7359 3635']);
    } finally {
      clock.restore();
      printed.restore();
    }
  });

  it('print says nothing where it begins', async () => {
    const printed = stub(globalThis, 'print').callsFake(() => {
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
    });
    const clock = useFakeTimers({ toFake: ['setTimeout'] });
    try {
      const host = await see();
      await press(host, take.print);
      clock.tick(1000);
      await settled();
      expect(textOf(host, '.low-later [role=status]')).to.equal('');
    } finally {
      clock.restore();
      printed.restore();
    }
  });

  it('what cannot be shared can be copied', async () => {
    const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    await withNavigator('share', refuse, async () => {
      const host = await see();
      await press(host, take.share);
      expect(textOf(host, '.low-later [role=status]')).to.equal(take.nothingHappened);
    });
  });
});

describe('for the printer', () => {
  const closed = (host: HTMLElement) =>
    all(host, 'details').filter((details) => !(details as HTMLDetailsElement).open).length;

  for (const [tag, attributes] of [
    ['mediation-guide', {}],
    ['mediation-checker', { ...WAYS['certificate-needed'], council: 'hackney' }],
  ] as const)
    it(`what is closed in ${tag} is laid out open, and closed again after it`, async () => {
      const host = await mount(tag, { today: TODAY, ...attributes });
      const count = all(host, 'details').length;
      expect([count > 1, closed(host)]).to.deep.equal([true, count]);
      const first = all(host, 'details')[0] as HTMLDetailsElement;
      first.open = true;
      dispatchEvent(new Event('beforeprint'));
      expect(closed(host)).to.equal(0);
      dispatchEvent(new Event('afterprint'));
      expect([closed(host), first.open]).to.deep.equal([count - 1, true]);
    });
});

describe('axe finds nothing in what is taken away', () => {
  it('with all of it shown', async () => {
    document.title = 'Local Offer';
    await withNavigator('clipboard', undefined, async () => {
      const host = await see();
      await press(host, take.copy);
      await press(host, take.qr);
      for (let turn = 0; turn < 200 && !all(host, '.low-code').length; turn++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      for (const each of all(host, 'details')) (each as HTMLDetailsElement).open = true;
      await expect(document.documentElement).to.be.accessible();
    });
  });
});

it('an answer by clicks can be taken away as well', async () => {
  const host = await mount('mediation-checker', { today: TODAY });
  for (const value of ['england', 'parent', 'refusal-to-assess', '2026-11-02', 'no', 'no'])
    await answer(host, value);
  expect(buttons(host)).to.include.members([take.calendar, take.copy, take.email, take.qr]);
});
