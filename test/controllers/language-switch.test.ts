import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { stub } from 'sinon';
import { enForm } from '../../src/i18n/index.js';
import { LETTER_QUESTION, TODAY } from '../elements/helpers/cases.js';
import {
  active,
  all,
  find,
  mount,
  press,
  settled,
  textOf,
  type,
  typed,
  watchWarnings,
} from '../elements/helpers/page.js';
import { bring } from './helpers/tongue.js';

const warnings = watchWarnings();
const spoken = (host: Element) => find(host, '.low-root').lang;
const buttons = (host: Element) => all(host, '[role="group"] > button');
const button = (host: Element, code: string) => buttons(host).find((each) => each.lang === code)!;
const offered = (host: Element) => buttons(host).map((each) => each.lang);
const pressed = (host: Element) =>
  buttons(host)
    .filter((each) => each.ariaPressed === 'true')
    .map((each) => each.lang);

const checker = (languages: string, more = {}) =>
  mount('mediation-checker', { today: TODAY, languages, ...more });

async function choose(host: Element, code: string): Promise<void> {
  button(host, code).click();
  await settled();
}

before(() => {
  bring('xa');
  bring('xb', { form: { dir: 'rtl' } });
});

// What a person chose holds as long as the page is there, so each test begins and ends in English.
afterEach(async () => {
  const host = await checker('en xa');
  await choose(host, 'en');
});

describe('the languages to choose from', () => {
  it('are those offered that have come, and English first', async () => {
    expect(offered(await checker('xa zz xb'))).to.deep.equal(['en', 'xa', 'xb']);
    expect(offered(await checker('  XB en,\n xa xa'))).to.deep.equal(['en', 'xb', 'xa']);
  });

  it('are none where there is no choice', async () => {
    for (const languages of ['', 'en', 'zz', 'en-GB', '<img src=x>'])
      expect(offered(await checker(languages)), languages).to.deep.equal([]);
    expect(all(await checker('en'), '[role="group"]')).to.have.length(0);
  });

  it('have the one of the page among them', async () =>
    expect(offered(await checker('xa', { lang: 'xb' }))).to.deep.equal(['en', 'xb', 'xa']));

  it('have what will do for one that we lack', async () =>
    expect(offered(await checker('en xa-QQ'))).to.deep.equal(['en', 'xa']));

  it('grow when a file comes', async () => {
    const host = await checker('en xc');
    expect(offered(host)).to.deep.equal([]);
    bring('xc');
    await settled();
    expect(offered(host)).to.deep.equal(['en', 'xc']);
  });

  it('have each its own name, in its own language', async () => {
    const host = await checker('en xa xb');
    expect(button(host, 'en').textContent.trim()).to.equal('English');
    expect(button(host, 'xa').textContent.trim()).to.equal('Name of xa');
    await choose(host, 'xa');
    const english = button(host, 'en');
    expect(english.textContent.replace(/\s+/g, ' ').trim()).to.equal('English (To English of xa)');
    expect(english.querySelector('span')!.lang).to.equal('xa');
  });

  it('are a group with a name, whose buttons send no form', async () => {
    const host = await checker('en xa');
    expect(find(host, '[role="group"]').ariaLabel).to.equal('Language');
    for (const each of buttons(host)) expect(each.getAttribute('type')).to.equal('button');
    await choose(host, 'xa');
    expect(find(host, '[role="group"]').ariaLabel).to.equal('xa Language');
  });

  it('are accessible', async () => {
    // These are the codes of languages that there are.
    await Promise.all([
      import('../../src/entries/lang/ar.js'),
      import('../../src/entries/lang/en-x-easy.js'),
    ]);
    const host = await checker('en ar en-x-easy');
    await expect(host).to.be.accessible();
    for (const code of ['ar', 'en-x-easy']) {
      await choose(host, code);
      await expect(host).to.be.accessible();
    }
  });
});

describe('a choice', () => {
  it('is marked, and is one', async () => {
    const host = await checker('en xa xb');
    expect(pressed(host)).to.deep.equal(['en']);
    for (const code of ['xa', 'xb', 'en']) {
      await choose(host, code);
      expect(pressed(host)).to.deep.equal([code]);
      expect(spoken(host)).to.equal(code === 'en' ? 'en-GB' : code);
    }
  });

  it('holds for every element, also for one that comes later', async () => {
    const host = await checker('en xa');
    const contact = await mount('mediation-contact', { today: TODAY, council: 'hackney' });
    const guide = await mount('mediation-guide', { today: TODAY });
    const options = await mount('resolution-options', {});
    const countdown = await mount('deadline-countdown', { today: TODAY, lang: 'xb' });
    await choose(host, 'xa');
    const others = [contact, guide, options, countdown];
    expect(others.map(spoken)).to.deep.equal(['xa', 'xa', 'xa', 'xa']);
    expect(spoken(await mount('deadline-countdown', { today: TODAY }))).to.equal('xa');
    await choose(host, 'en');
    expect(others.map(spoken)).to.deep.equal(['en-GB', 'en-GB', 'en-GB', 'en-GB']);
  });

  it('can be taken back in every element that speaks it, though none is offered there', async () => {
    const host = await checker('en xa');
    const contact = await mount('mediation-contact', { today: TODAY });
    await choose(host, 'xa');
    expect(offered(contact)).to.deep.equal(['en', 'xa']);
    await choose(contact, 'en');
    expect([spoken(host), spoken(contact)]).to.deep.equal(['en-GB', 'en-GB']);
  });

  it('is of the page that is open and of nothing else', async () => {
    const state = () => [
      location.href,
      history.length,
      document.cookie,
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
    ];
    const host = await checker('en xa');
    const attributes = host.getAttributeNames();
    const before = state();
    const fetched = stub(globalThis, 'fetch');
    await choose(host, 'xa');
    expect(state()).to.deep.equal(before);
    expect(fetched.callCount).to.equal(0);
    fetched.restore();
    expect(host.getAttributeNames()).to.deep.equal(attributes);
    expect(document.documentElement.lang).to.equal('en');
  });

  it('tells the page nothing', async () => {
    const host = await checker('en xa', { analytics: 'datalayer' });
    const heard: string[] = [];
    const page = globalThis as { dataLayer?: unknown[] };
    for (const name of ['mediation-checker-step', 'mediation-checker-error'])
      host.addEventListener(name, () => heard.push(name));
    await choose(host, 'xa');
    expect(heard).to.deep.equal([]);
    expect(page.dataLayer).to.equal(undefined);
  });

  it('by a key takes the focus to the warning of the language, or to the question', async () => {
    const host = await checker('en xa xb');
    for (const [code, key] of [
      ['xb', 'Enter'],
      ['xa', 'Space'],
      ['en', 'Enter'],
    ] as const) {
      button(host, code).focus();
      await sendKeys({ press: key });
      await settled();
      expect(pressed(host)).to.deep.equal([code]);
      // English needs no warning.
      const isWarned = code !== 'en';
      expect(active(host)?.classList.contains('low-warning')).to.equal(isWarned);
      if (isWarned) expect(active(host)?.getAttribute('aria-label')).to.equal(`Notice of ${code}`);
      else expect(textOf(host, '.low-big')).to.equal(active(host)?.textContent?.trim());
    }
  });

  it('of a language that cannot be drawn is English again, with a line', async () => {
    const throws = () => {
      throw new Error('no words');
    };
    bring('xg', { form: { errors: { ...enForm.errors, 'no-day': throws } } });
    const host = await checker('en xg', LETTER_QUESTION);
    await press(host, enForm.labels.continue);
    await choose(host, 'xg');
    expect(spoken(host)).to.equal('en-GB');
    expect(textOf(host, '#fault')).to.equal('Error: Enter the day of the letter');
    expect(warnings).to.have.length(1);
  });

  it('says a fault again, and keeps what was typed', async () => {
    const host = await checker('en xa', LETTER_QUESTION);
    type(host, '31', '2', '2026');
    await press(host, enForm.labels.continue);
    const words = enForm.errors['no-such-day'](undefined, '31/02/2026');
    await choose(host, 'xa');
    expect(textOf(host, '#fault')).to.equal(`xa Error: xa ${words}`);
    expect(typed(host)).to.deep.equal(['31', '2', '2026']);
    await choose(host, 'en');
    expect(textOf(host, '#fault')).to.equal(`Error: ${words}`);
  });

  it('keeps open what was opened', async () => {
    const host = await checker('en xa', LETTER_QUESTION);
    const details = all(host, 'details') as HTMLDetailsElement[];
    for (const each of details) each.open = true;
    await choose(host, 'xa');
    expect(details.every((each) => each.isConnected && each.open)).to.be.true;
    expect(textOf(host, 'details')).to.contain('xa If a final plan came with the letter');
  });

  it('turns the element with the language and back', async () => {
    const host = await checker('en xb');
    await choose(host, 'xb');
    expect(getComputedStyle(find(host, '.low-body')).direction).to.equal('rtl');
    await choose(host, 'en');
    expect(getComputedStyle(find(host, '.low-body')).direction).to.equal('ltr');
  });
});
