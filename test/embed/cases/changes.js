/* global document, window, customElements, HTMLElement, history, probe, location */
// Pages that change after they have loaded.
import { setTimeout as sleep } from 'node:timers/promises';
import { settled } from '../helpers/settled.js';
import { BOTH, data, element, fragment, link, page, SCRIPT, words, WORKING } from './parts.js';

/** Runs in the page after it has settled, with HOME as the page's own. */
const then =
  (change, ...given) =>
  async ({ page: at }) => {
    await settled(at);
    await at.evaluate(
      change,
      ...given.map((html) => html.replaceAll('HOME', new URL('/dist', at.url()).href)),
    );
    await settled(at);
  };

const changing = (name, body, act, expect, more = {}) => ({
  name,
  head: SCRIPT,
  body,
  act,
  swaps: true,
  expect,
  ...more,
});

const swapIn = (html) =>
  then((content) => {
    document.querySelector('main').innerHTML = content;
  }, html);

const restored = (light) => {
  const body =
    link() +
    element('deadline-countdown').replace('council', `${light ? 'render="light" ' : ''}council`);
  return changing(
    `a copy of the content is put back${light ? ', drawn in the page' : ''}`,
    body,
    async ({ page: at }) => {
      await settled(at);
      await at.evaluate(async () => {
        await probe.answered();
        const main = document.querySelector('main');
        const copy = main.innerHTML;
        main.innerHTML = '<p>Another page</p>';
        await new Promise((done) => setTimeout(done, 50));
        main.innerHTML = copy;
      });
      await settled(at);
      // Once each: neither the widget nor what it drew has been doubled.
      const doubled = await at.evaluate(() =>
        [...document.querySelectorAll('mediation-checker, deadline-countdown')].map(
          (each) =>
            [...(each.shadowRoot ?? each).querySelectorAll('.low-root')].filter(
              (drawn) => drawn.getClientRects().length,
            ).length,
        ),
      );
      if (doubled.join() !== '1,1') throw new Error(`drawings that can be seen: ${doubled}`);
      const labels = await at.evaluate(() => document.querySelectorAll('main span[lang]').length);
      if (labels !== 1) throw new Error(`${labels} labels`);
    },
    WORKING,
    light ? { head: SCRIPT.replace('defer', 'defer data-render="light"') } : {},
  );
};

/** It asks for a day. */
const PART_ANSWERED = element().replace(
  'council=',
  'id="typed" nation="england" person="parent" decision="refusal-to-assess" council=',
);

export const changes = [
  changing('content that is put in later', '', swapIn(BOTH), WORKING),
  changing(
    'content that is put in the place of other content',
    BOTH,
    swapIn(fragment('mediation-contact') + data()),
    { works: ['mediation-contact', 'mediation-checker'], said: [page('mediation-contact')] },
  ),
  changing(
    'content that is put in many times',
    '',
    then(async (html) => {
      for (let time = 0; time < 60; time += 1) {
        document.querySelector('main').innerHTML = html;
        await new Promise((done) => setTimeout(done));
      }
    }, BOTH),
    WORKING,
  ),
  restored(false),
  restored(true),
  changing(
    'a clone of the content is put back',
    BOTH,
    then(() => {
      const main = document.querySelector('main');
      main.replaceWith(main.cloneNode(true));
    }),
    WORKING,
  ),
  changing(
    'the link is taken away',
    BOTH,
    then(() => document.querySelector('main a').remove()),
    { works: ['deadline-countdown'] },
  ),
  changing(
    'the paragraph with the link is taken away',
    BOTH,
    then(() => document.querySelector('main p').remove()),
    { works: ['deadline-countdown'] },
  ),
  changing(
    'the link is taken away and put back',
    BOTH,
    then(async () => {
      const text = document.querySelector('main p');
      const { nextSibling } = text;
      text.remove();
      await new Promise((done) => setTimeout(done, 50));
      document.querySelector('main').insertBefore(text, nextSibling);
    }),
    WORKING,
  ),
  changing(
    'the link’s request is changed in place',
    BOTH,
    then(() => {
      document.querySelector('main a').href = '/dist/pages/lambeth/mediation-contact.html';
    }),
    { works: ['mediation-contact', 'deadline-countdown'], said: [page()] },
  ),
  changing(
    'the link’s address is changed to another page',
    BOTH,
    then(() => {
      document.querySelector('main a').href = '/elsewhere.html';
    }),
    { works: ['deadline-countdown'], said: [page()] },
  ),
  changing(
    'a link is given our address',
    `<p><a class="said" href="/elsewhere.html">${page()}</a></p>`,
    then(() => {
      document.querySelector('main a').href = '#local-offer:mediation-checker';
    }),
    { works: ['mediation-checker'], said: [page()] },
  ),
  changing(
    'an element is given what asks for a widget',
    '<div id="here"><p class="said">Words</p></div>',
    then(() => {
      document.querySelector('#here').dataset.localOffer = 'mediation-checker';
    }),
    { works: ['mediation-checker'] },
  ),
  changing(
    'what asks for a widget is taken from an element',
    data(),
    then(() => {
      document.querySelector('[data-local-offer]').removeAttribute('data-local-offer');
    }),
    { said: [words()] },
  ),
  changing(
    'the element with a widget is taken away',
    BOTH + data('mediation-contact'),
    then(() => document.querySelector('[data-local-offer]').remove()),
    WORKING,
  ),
  changing(
    'an element is moved',
    BOTH,
    then(() => {
      const main = document.querySelector('main');
      main.prepend(main.querySelector('deadline-countdown'));
    }),
    { works: ['deadline-countdown', 'mediation-checker'], said: [page()] },
  ),

  {
    name: 'an open shadow root',
    head: SCRIPT,
    body: `<div><template shadowrootmode="open"><main>${BOTH}</main></template></div>`,
    expect: WORKING,
  },
  {
    name: 'an open shadow root within another',
    head: SCRIPT,
    body: `<div><template shadowrootmode="open"><section><template shadowrootmode="open">${BOTH}</template></section></template></div>`,
    expect: WORKING,
  },
  {
    name: 'a shadow root whose element is defined later',
    head: SCRIPT,
    body: '<council-page></council-page>',
    swaps: true,
    act: then((html) => {
      customElements.define(
        'council-page',
        class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: 'open' }).innerHTML = html;
          }
        },
      );
    }, BOTH),
    expect: WORKING,
  },
  {
    name: 'content put into a shadow root later',
    head: SCRIPT,
    body: '<div id="root"><template shadowrootmode="open"><section></section></template></div>',
    swaps: true,
    act: then((html) => {
      document.querySelector('#root').shadowRoot.querySelector('section').innerHTML = html;
    }, BOTH),
    expect: WORKING,
  },
  {
    name: 'the same link and element twice: a second link stays one',
    head: SCRIPT,
    body: BOTH + BOTH,
    expect: { works: [...WORKING.works, 'deadline-countdown'], said: [page(), page()] },
  },
  {
    name: 'a page of which a copy is kept, left and come back to: what was answered and typed is gone',
    head: SCRIPT,
    body: BOTH + PART_ANSWERED,
    files: { '/elsewhere.html': { body: '<!doctype html><title>Elsewhere</title>' } },
    swaps: 'history',
    async act({ page: at, site }) {
      await settled(at);
      await at.evaluate(async () => {
        window.addEventListener('pageshow', ({ persisted }) => (globalThis.isKept = persisted));
        const shows = () =>
          probe.drawn().map((each) => each.shadowRoot.querySelector('.low-big').textContent.trim());
        globalThis.shows = shows;
        globalThis.first = shows();
        for (const each of probe.drawn()) if (each.id !== 'typed') await probe.drive(each);
        const { shadowRoot } = document.querySelector('#typed');
        for (const input of shadowRoot.querySelectorAll('.low-dates input')) input.value = '12';
        globalThis.typed = () =>
          [...shadowRoot.querySelectorAll('.low-dates input')].map(({ value }) => value).join('');
        globalThis.was = shows();
        globalThis.wasTyped = globalThis.typed();
      });
      const address = at.url();
      await at.goto(`${site.home}/elsewhere.html`);
      await at.evaluate(() => void setTimeout(() => history.back()));
      const isBack = async () =>
        (await at.evaluate(() => location.href).catch(() => '')) === address;
      for (let left = 60; left && !(await isBack()); left -= 1) await sleep(50);
      await settled(at);
      // A browser may keep no copy: then nothing can be left in it.
      const found = await at.evaluate(() => {
        const { isKept, first, was, wasTyped, shows, typed } = globalThis;
        return isKept ? { isKept, first, was, wasTyped, now: shows(), typed: typed() } : {};
      });
      console.log(`  (the copy was ${found.isKept ? 'kept' : 'not kept'})`);
      if (!found.isKept) return;
      const { first, was, now, wasTyped, typed } = found;
      if (String(was) === String(first) || !wasTyped) throw new Error('nothing was answered');
      if (String(now) !== String(first)) throw new Error(`${first} became ${was} and then ${now}`);
      if (typed) throw new Error(`${typed} is still typed`);
    },
    expect: { ...WORKING, works: [...WORKING.works, 'mediation-checker'] },
  },
  {
    name: 'a page that goes to another address by itself',
    head: SCRIPT,
    body: '',
    path: '/single/page.html',
    swaps: 'history',
    act: then((html) => {
      history.replaceState({}, '', location.href);
      document.querySelector('main').innerHTML = html;
    }, BOTH),
    expect: WORKING,
  },
];
