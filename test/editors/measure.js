/* global document, window */
// Puts every snippet through every editor and filter, as its source, from the clipboard and by the
// link button, saves, and visits what was saved.
import { setTimeout as delay } from 'node:timers/promises';
import { startBrowser } from '../../scripts/browser.js';
import { WAYS } from '../../lib/site/snippets.js';
import { casesFor } from './cases.js';
import { filters } from './lists.js';
import { startSites } from './sites.js';
import { startVisits } from './visits.js';

/** `adapter` is the editor in the browser; `filter` is what a server does to what it is sent. */
export const EDITORS = [
  { name: 'TinyMCE 8', adapter: 'tinymce', npm: 'tinymce' },
  { name: 'CKEditor 5', adapter: 'ckeditor', npm: 'ckeditor5' },
  { name: 'CKEditor 5, all HTML allowed', adapter: 'ckeditorAllHtml', isOpened: true },
  { name: 'Quill 2', adapter: 'quill', npm: 'quill' },
  { name: 'Trix 2', adapter: 'trix', npm: 'trix' },
  { name: 'Tiptap 3', adapter: 'tiptap', npm: '@tiptap/core' },
  { name: 'DOMPurify 3', adapter: 'dompurify', npm: 'dompurify' },
  { name: 'sanitize-html 2', filter: 'sanitizeHtml', npm: 'sanitize-html' },
  { name: 'LocalGov Drupal, WYSIWYG', adapter: 'ckeditor', filter: 'localgovDrupal' },
  { name: 'WordPress, author', filter: 'wordpressAuthor' },
  { name: 'WordPress, administrator', filter: 'wordpressAdministrator', isOpened: true },
];

/** Copies as a page does that offers its snippet, and pastes, both with the keys. */
async function paste(page, { html }) {
  await page.evaluate((copied) => {
    window.editor.set('');
    const box = document.querySelector('#copy');
    box.value = 'snippet';
    box.select();
    box.oncopy = (event) => {
      event.preventDefault();
      event.clipboardData.setData('text/html', copied);
      event.clipboardData.setData('text/plain', copied);
    };
  }, html);
  const press = async (key, command) => {
    await page.keyboard.down('Control');
    await page.keyboard.press(key, { commands: [command] });
    await page.keyboard.up('Control');
  };
  const read = () => page.evaluate(() => window.editor.get());
  await press('c', 'copy');
  await page.evaluate(() => window.editor.focus());
  await page.waitForFunction(() => document.activeElement.id !== 'copy');
  const empty = await read();
  await press('v', 'paste');
  for (let tries = 0; tries < 10; tries++) {
    await delay(30);
    const left = await read();
    if (left !== empty) return left;
  }
  return empty;
}

const source = (page, { html }) =>
  page.evaluate((written) => {
    window.editor.set(written);
    return window.editor.get();
  }, html);

const button = (page, { address, asked }) =>
  page.evaluate(
    (href, words) => {
      window.editor.link(href, words);
      return window.editor.get();
    },
    address,
    asked.words,
  );

/** What each editor makes of each snippet, by each method that it and the snippet have. */
async function typed(browser, { editor: address }, adapter, snippets) {
  const page = await browser.newPage();
  await page.goto(address);
  const isEditor = await page.evaluate(async (name) => {
    const { open } = await import('/test/editors/adapters.js');
    window.editor = await open[name](document.querySelector('#place'));
    return 'link' in window.editor;
  }, adapter);
  const results = [];
  for (const snippet of snippets) {
    results.push({ snippet, method: 'source', left: await source(page, snippet) });
    if (!isEditor) continue;
    results.push({ snippet, method: 'paste', left: await paste(page, snippet) });
    if (snippet.address)
      results.push({ snippet, method: 'button', left: await button(page, snippet) });
  }
  await page.close();
  return results;
}

/** A page of each editor and filter: gives what is saved of the snippets. */
function startEditors(browser, sites, snippets) {
  const byAdapter = new Map();
  return async ({ adapter, filter }) => {
    if (adapter && !byAdapter.has(adapter))
      byAdapter.set(adapter, await typed(browser, sites, adapter, snippets));
    const sent =
      byAdapter.get(adapter) ??
      snippets.map((snippet) => ({ snippet, method: 'source', left: snippet.html }));
    const keep = filters[filter] ?? ((html) => html);
    return sent.map(({ left, ...rest }) => ({ ...rest, saved: keep(left) }));
  };
}

async function inBrowser(work) {
  const sites = await startSites();
  const browser = await startBrowser();
  try {
    return await work(browser, sites);
  } finally {
    await browser.close();
    await sites.close();
  }
}

/** What is left of a snippet, in a word: its own way, a link, a frame without script, or nothing. */
function leftOf(way, { whole, hasFrame }) {
  if (whole[way]) return way;
  if (hasFrame) return 'shut';
  return whole.link || whole.fragment ? 'link' : 'nothing';
}

/** Each snippet in each editor by each method: what is saved, and what a family gets from it. */
export const measure = (editors = EDITORS) =>
  inBrowser(async (browser, sites) => {
    const cases = casesFor(sites);
    const snippets = cases.flatMap((asked) =>
      WAYS.map((way) => ({
        way,
        asked,
        html: asked.snippets[way],
        address: { link: asked.hosted, fragment: asked.fragment }[way],
      })),
    );
    const saves = startEditors(browser, sites, [
      ...snippets,
      { way: 'script', html: sites.script() },
    ]);
    const visit = await startVisits(browser);
    // Many editors leave the same.
    const visits = new Map();
    const results = [];
    for (const { name: editor } of editors) {
      const ours = await saves(editors.find(({ name }) => name === editor));
      for (const { snippet, method, saved } of ours) {
        const { way, asked } = snippet;
        const result = { editor, way, method, saved };
        if (way === 'script') {
          results.push({ ...result, left: /<script/i.test(saved) ? 'script' : 'nothing' });
          continue;
        }
        const key = `${cases.indexOf(asked)} ${saved.trim()}`;
        if (!visits.has(key)) visits.set(key, await visit(sites.publish(saved), asked));
        const found = visits.get(key);
        const { tag, attributes } = asked;
        results.push({ ...result, tag, attributes, ...found, left: leftOf(way, found) });
      }
    }
    return results;
  });

/** Addresses that are not of another site, in whole: which editors write them differently. */
export const measureAddresses = (editors = EDITORS) =>
  inBrowser(async (browser, sites) => {
    const path = 'widgets/pages/hackney/mediation-checker.html?heading-level=3';
    const request = '#local-offer:mediation-checker?council=hackney';
    const addresses = {
      'whole, on the site of the editor itself': `${sites.editor}${path}`,
      'from the root of the site': `/${path}`,
      'from the root of the site, with a request': `/appeals${request}`,
    };
    const snippets = Object.entries(addresses).map(([kind, address]) => ({
      kind,
      address,
      asked: { words: 'Words' },
      html: `<p><a href="${address}">Words</a></p>`,
    }));
    const saves = startEditors(browser, sites, snippets);
    const altered = Object.fromEntries(Object.keys(addresses).map((kind) => [kind, new Set()]));
    for (const editor of editors)
      for (const { snippet, saved } of await saves(editor))
        if (!saved.includes(`href="${snippet.address}"`)) altered[snippet.kind].add(editor.name);
    return Object.fromEntries(Object.entries(altered).map(([kind, names]) => [kind, [...names]]));
  });
