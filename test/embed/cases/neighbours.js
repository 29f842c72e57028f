/* global document, window, Element */
// What else a page does to the names and the prototypes that every script shares.
import { BOTH, data, element, link, MODULE, SCRIPT, STANDING, WORKING } from './parts.js';

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

export const neighbours = [
  beside('an extra of the host’s on every object', () => {
    Object.prototype.extend = function extend() {};
    Object.prototype.council = 'lambeth';
    Object.prototype.today = '2020-01-01';
  }),
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

  clobbered('currentScript', undefined, {
    // It cannot know the folder it came from; what needs no address works.
    works: ['deadline-countdown', 'mediation-contact'],
    said: WORK.said,
  }),
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
  {
    name: 'an element named createElement: the links stay, and it is said why',
    head: SCRIPT,
    body: `<img name="createElement" alt="">${BOTH}`,
    expect: {
      ...STANDING,
      lines: ['^local-offer-widgets: TypeError', '^<deadline-countdown>: TypeError'],
    },
  },
  {
    name: 'an element named createElement, and a link that comes later',
    head: SCRIPT,
    body: '<img name="createElement" alt="">',
    swaps: true,
    act: ({ page }) =>
      page.evaluate(
        (html) => {
          const range = document.createRange();
          document.querySelector('main').append(range.createContextualFragment(html));
        },
        link().replace('HOME', '/dist'),
      ),
    expect: { said: STANDING.said.slice(0, 1), lines: ['^local-offer-widgets: TypeError'] },
  },
  {
    name: 'an element named querySelectorAll: the elements work all the same',
    head: SCRIPT,
    body: `<img name="querySelectorAll" alt="">${BOTH}`,
    expect: {
      works: ['deadline-countdown'],
      said: STANDING.said.slice(0, 1),
      lines: ['^local-offer-widgets: TypeError'],
    },
  },
];
