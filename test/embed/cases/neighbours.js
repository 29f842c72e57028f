/* global document, window, Element */
// What else a page does to the names and the prototypes that every script shares.
import { settled } from '../helpers/settled.js';
import { data, element, link, MODULE, SCRIPT, STANDING, WORKING } from './parts.js';

const EVERY = link() + element('deadline-countdown') + data('mediation-contact');
const WORK = { ...WORKING, works: [...WORKING.works, 'mediation-contact'] };

const beside = (name, before, expect = WORK, more = {}) => ({
  name,
  before,
  head: SCRIPT,
  body: EVERY,
  expect,
  ...more,
});

/** An element of the page that takes the place of a property of the document. */
const clobbered = (what, html = `<img name="${what}" alt="">`, expect = WORK) => ({
  name: `an element named ${what}`,
  head: SCRIPT,
  body: html + EVERY,
  expect,
});

/** Markup with every name that a class and those it comes from have, written while the page is read. */
const everyName = (type, html) => `<script>{
  const names = new Set();
  for (let each = ${type}.prototype; each; each = Object.getPrototypeOf(each))
    for (const name of Object.getOwnPropertyNames(each)) names.add(name);
  document.write([...names].map((name) => '${html}'.replace('NAME', name)).join(''));
}</script>`;
const CONTROLS = everyName('HTMLFormElement', '<input type="hidden" name="NAME">');
const inForm = (body) => `<form>${CONTROLS}${body}</form>`;

export const neighbours = [
  beside('an extra of the host’s on every object', () => {
    Object.prototype.extend = function extend() {};
    Object.prototype.council = 'lambeth';
    Object.prototype.today = '2020-01-01';
  }),
  beside(
    'contacts and links on every object',
    () => {
      const extra = {
        name: 'Cheap Mediation',
        phone: '0900 000 0000',
        website: 'javascript:void 0',
      };
      Object.assign(Object.prototype, {
        ...extra,
        mediation: extra,
        advice: extra,
        noticeUrl: 'javascript:void 0',
        email: 'cheap@mediation.example',
        address: 'Cheap Street',
      });
    },
    WORK,
    {
      body: `${EVERY}<hr><mediation-contact></mediation-contact>`,
      expect: { ...WORK, works: [...WORK.works, 'mediation-contact'] },
      act: async ({ page }) => {
        await settled(page);
        const drawn = await page.evaluate(() =>
          [...document.querySelectorAll('mediation-contact')].map(({ shadowRoot }) =>
            [
              shadowRoot.textContent,
              ...[...shadowRoot.querySelectorAll('a')].map((a) => a.href),
            ].join(' '),
          ),
        );
        for (const text of drawn)
          if (/cheap|0900|javascript/i.test(text)) throw new Error(`it says ${text}`);
      },
    },
  ),
  beside('an extra of the host’s on every list', () => {
    Array.prototype.unique = function unique() {};
    Array.prototype.last = function last() {};
  }),
  beside('a toJSON on every list', () => {
    Array.prototype.toJSON = function toJSON() {
      return 'a list';
    };
  }),
  // As prototype.js 1.7 has them.
  beside('the remove, bind, from and entries of prototype.js', () => {
    Element.prototype.remove = function remove(element) {
      element = element ?? this;
      element.parentNode.removeChild(element);
      return element;
    };
    Function.prototype.bind = function bind(context) {
      const method = this;
      return (...given) => method.apply(context, given);
    };
    Array.from = (list) => {
      if (!list) return [];
      if ('toArray' in Object(list)) return list.toArray();
      const { length } = list;
      const results = new Array(length || 0);
      for (let index = 0; index < length; index += 1) results[index] = list[index];
      return results;
    };
    Array.prototype.entries = function toArray() {
      return [...this];
    };
    Array.prototype.toJSON = function toJSON() {
      return `[${this.join(', ')}]`;
    };
  }),
  // As MooTools 1.2 has them.
  beside('the from, contains and each of MooTools', () => {
    Array.from = (item) => (item == null ? [] : Array.isArray(item) ? item : [item]);
    String.prototype.contains = function contains(text) {
      return this.indexOf(text) > -1;
    };
    Object.prototype.each = function each() {};
    window.$ = (id) => document.getElementById(id);
  }),
  // As MooTools 1.3 to 1.5 have them.
  beside('classes of the page’s own in the place of Document, Element and Event', () => {
    window.Document = class {};
    window.Element = Object.assign(() => {}, { prototype: window.Element.prototype });
    window.Event = class {
      constructor(event) {
        if (!event.target) throw new TypeError('there is no event');
      }
    };
  }),
  beside('dates of the page’s own', () => {
    Date.prototype.toJSON = Date.prototype.toISOString = function here() {
      return `${this.getDate()}/${this.getMonth() + 1}/${this.getFullYear()}`;
    };
  }),
  {
    name: 'elements that the page extends by `is`',
    head: SCRIPT,
    body: `<p is="page-words">Words</p><p is="no name">Words</p>${EVERY}`,
    expect: WORK,
  },
  beside(
    'a page that hears every change and changes its own classes',
    () => {
      document.addEventListener('DOMContentLoaded', () => {
        const seen = new window.MutationObserver(() => {
          document.documentElement.dataset.changes = '1';
          seen.disconnect();
        });
        seen.observe(document.documentElement, { childList: true, subtree: true });
      });
    },
    WORK,
    { swaps: true },
  ),

  clobbered('currentScript'),
  clobbered('host', '<form name="host"></form>'),
  clobbered('adoptedStyleSheets', undefined, WORK),
  clobbered('createElement'),
  clobbered('querySelectorAll'),
  clobbered('all that a document has', everyName('Document', '<img name="NAME" alt="">')),
  {
    ...clobbered('all that a document has', everyName('Document', '<img name="NAME" alt="">')),
    name: 'elements named as all that a document has, and the module, drawn in the page',
    head: MODULE.replace('<script', '<script data-render="light"'),
    body:
      everyName('Document', '<img name="NAME" alt="">') +
      EVERY.replace('<deadline-countdown', '<deadline-countdown render="light"'),
  },
  {
    name: 'a form around all, with controls named as all that a form has',
    head: SCRIPT,
    body: inForm(EVERY),
    expect: WORK,
  },
  {
    name: 'such a form around what is drawn in the page, and in a shadow root',
    head: SCRIPT,
    body: `${inForm(EVERY.replace('<deadline-countdown', '<deadline-countdown render="light"'))}<div><template shadowrootmode="open"><form><input type="hidden" name="parentNode"><input type="hidden" name="getAttribute"><input type="hidden" name="host">${element('mediation-guide')}</form></template></div>`,
    expect: { ...WORK, works: [...WORK.works, 'mediation-guide'] },
  },
  {
    name: 'such a form that asks for a widget',
    head: SCRIPT,
    body: `<form data-local-offer="mediation-contact">${CONTROLS}</form>`,
    expect: { works: ['mediation-contact'] },
  },
  {
    name: 'such a form that comes later, and changes',
    head: SCRIPT,
    body: '',
    swaps: true,
    act: ({ page }) =>
      page.evaluate(
        async (html) => {
          const range = document.createRange();
          const main = document.querySelector('main');
          const names = [];
          for (
            let each = window.HTMLFormElement.prototype;
            each;
            each = Object.getPrototypeOf(each)
          )
            names.push(...Object.getOwnPropertyNames(each));
          const controls = names.map((name) => `<input type="hidden" name="${name}">`).join('');
          main.append(
            range.createContextualFragment(`<form id="late">${controls}</form>`),
            range.createContextualFragment(html),
          );
          await new Promise((done) => setTimeout(done, 50));
          const { setAttribute } = window.Element.prototype;
          setAttribute.call(
            document.querySelector('#late'),
            'data-local-offer',
            'mediation-contact',
          );
          await new Promise((done) => setTimeout(done, 50));
        },
        link().replace('HOME', '/dist'),
      ),
    expect: { works: ['mediation-contact', 'mediation-checker'], said: STANDING.said.slice(0, 1) },
  },
  {
    name: 'an element that throws when it is looked at spoils no other',
    head: SCRIPT,
    body: `<odd-one></odd-one><div><template shadowrootmode="open">${EVERY}</template></div>`,
    before: () => {
      window.customElements.define(
        'odd-one',
        class extends window.HTMLElement {
          get shadowRoot() {
            throw new TypeError('an odd one');
          }
        },
      );
    },
    expect: { ...WORK, lines: ['^local-offer-widgets: TypeError: an odd one'] },
  },
  clobbered('scripts'),
  {
    ...clobbered('scripts'),
    name: 'an element named scripts, and the module',
    head: MODULE,
  },
  clobbered('baseURI'),
  clobbered('documentElement'),
  clobbered('readyState'),
  clobbered('body'),
  clobbered('head'),
  clobbered('getElementById'),
  clobbered('forms', '<form name="forms"><input name="action"><input name="matches"></form>'),
  clobbered(
    'attributes',
    '<form name="list"><input name="attributes"><input name="parentNode"><input name="childNodes"></form>',
  ),
  {
    name: 'elements with ids of globals and of ours',
    head: SCRIPT,
    body: `<a id="customElements"></a><a id="registered"></a><a id="parent"></a><a id="self"></a><p id="local-offer-1"></p><p id="title"></p><p id="day"></p>${EVERY}`,
    expect: WORK,
  },
];
