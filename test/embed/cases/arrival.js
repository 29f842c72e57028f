/* global document, location */
// How the script comes to the page, and what kind of page it is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../../../scripts/paths.js';
import { BOTH, data, element, link, page, SCRIPT, STANDING, words, WORKING } from './parts.js';

const FILE = 'HOME/local-offer-widgets.js';
const inject = (set, src) =>
  `<script>addEventListener('load', () => setTimeout(() => {
    const script = document.createElement('script');
    ${set}
    script.src = '${src}';
    document.head.append(script);
  }, 50));</script>`;

/** The file as somebody pastes it into the page: it has no address. */
const inline = (attributes = '') =>
  `<script${attributes}>${readFileSync(join(DIST, 'local-offer-widgets.js'), 'utf8')}</script>`;

export const arrival = [
  { name: 'in the head with defer', head: SCRIPT, body: BOTH, expect: WORKING },
  {
    name: 'in the head without defer',
    head: `<script src="${FILE}"></script>`,
    body: BOTH,
    expect: WORKING,
  },
  {
    name: 'in the head with async',
    head: `<script async src="${FILE}"></script>`,
    body: BOTH,
    expect: WORKING,
  },
  {
    name: 'in the head, and the page is drawn only with it',
    head: SCRIPT.replace('defer', 'defer blocking="render"'),
    body: BOTH,
    expect: WORKING,
  },
  {
    name: 'at the end of the body',
    body: `${BOTH}<script src="${FILE}"></script>`,
    expect: WORKING,
  },
  {
    name: 'between two widgets',
    body: `${link()}<script src="${FILE}"></script>${element('deadline-countdown')}`,
    expect: WORKING,
  },
  {
    name: 'in the folder of its version',
    head: SCRIPT.replace('HOME', 'HOME/0.1.0'),
    body: BOTH,
    expect: WORKING,
  },
  {
    name: 'in the folder of its major version',
    head: SCRIPT.replace('HOME', 'HOME/0'),
    body: BOTH,
    expect: WORKING,
  },
  {
    name: 'with a query after its name',
    head: SCRIPT.replace('.js', '.js?v=3'),
    body: BOTH,
    expect: WORKING,
  },
  {
    name: 'from another origin',
    head: SCRIPT.replace('HOME', 'AWAY'),
    body: BOTH.replaceAll('HOME', 'AWAY'),
    expect: WORKING,
  },
  {
    name: 'a script that a tag manager adds after load',
    head: inject('script.async = true;', FILE),
    body: BOTH,
    expect: WORKING,
  },
  {
    name: 'a module that a tag manager adds after load',
    head: inject("script.type = 'module';", FILE.replace('.js', '.esm.js')),
    body: BOTH,
    expect: WORKING,
  },
  {
    name: 'a module that is imported',
    head: `<script type="module">import 'HOME/local-offer-widgets.esm.js';</script>`,
    body: BOTH,
    expect: WORKING,
  },
  {
    name: 'written into the page while it is read',
    body: `<script>document.write(${JSON.stringify(`${SCRIPT}${BOTH}`).replaceAll('</', '<\\/')});</script>`,
    expect: WORKING,
  },
  {
    name: 'the page written again after load, with the script in it',
    head: SCRIPT,
    body: element('mediation-contact'),
    swaps: true,
    act: ({ page: at }) =>
      at.evaluate((html) => {
        document.open();
        document.write(html.replaceAll('HOME', `${location.origin}/dist`));
        document.close();
      }, `<!doctype html><title>Again</title>${SCRIPT}<main>${BOTH}</main>`),
    expect: { ...WORKING, lines: ['the page has these already'] },
  },
  {
    name: 'the page written again after load, without the script',
    head: SCRIPT,
    body: element('mediation-contact'),
    swaps: true,
    act: ({ page: at }) =>
      at.evaluate((html) => {
        document.open();
        document.write(html.replaceAll('HOME', `${location.origin}/dist`));
        document.close();
      }, `<!doctype html><title>Again</title><main>${BOTH}</main>`),
    expect: WORKING,
  },
  {
    name: 'a page of XHTML, in which no template can be read',
    headers: { 'Content-Type': 'application/xhtml+xml' },
    html: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A page</title>${SCRIPT.replace('defer', 'defer="defer"')}</head><body><main>${BOTH}</main></body></html>`,
    expect: { ...STANDING, lines: ['^<mediation-checker>: ', '^<deadline-countdown>: '] },
  },
  {
    name: 'a page in quirks mode',
    html: `<html><head><title>A page</title>${SCRIPT}</head><body><main>${BOTH}</main></body></html>`,
    expect: WORKING,
  },
  {
    name: 'a page in another encoding',
    headers: { 'Content-Type': 'text/html; charset=windows-1252' },
    html: `<!doctype html><html><head><title>A page</title>${SCRIPT}</head><body><main>${BOTH}</main></body></html>`,
    expect: WORKING,
  },
  {
    name: 'addresses that begin elsewhere',
    head: `<base href="https://example.org/">${SCRIPT}`,
    body: BOTH,
    expect: WORKING,
  },
  {
    name: 'addresses that begin elsewhere, which is said after the script',
    head: `<script src="/dist/local-offer-widgets.js"></script><base href="https://example.org/">`,
    body: BOTH,
    expect: WORKING,
  },
  {
    name: 'pasted into the page: it has no address to know links by',
    body: BOTH + inline(),
    expect: {
      works: ['deadline-countdown'],
      said: [page()],
      lines: ['stays a link: set data-base on the tag of this script to the folder of its files'],
    },
  },
  {
    name: 'pasted into the page, and told where the pages are',
    body: BOTH + inline(' data-pages="HOME/pages"'),
    expect: WORKING,
  },
  {
    name: 'told that the pages are elsewhere',
    head: SCRIPT.replace('defer', 'defer data-pages="https://example.org/send/"'),
    body: `<p><a class="said" href="https://example.org/send/lambeth/mediation-checker.html">${page()}</a></p>${link()}${element('deadline-countdown')}`,
    expect: {
      works: ['mediation-checker', 'deadline-countdown'],
      said: [page(), page()],
      lines: ['stays a link: the pages of this script are at https://example.org/send/,'],
    },
  },
  {
    name: 'told of a folder on this page’s own site',
    head: SCRIPT.replace('defer', 'defer data-pages="/send"'),
    body: `<p><a class="said" href="/send/mediation-checker.html">${page()}</a></p>${element('deadline-countdown')}`,
    expect: WORKING,
  },
  {
    name: 'told of no address at all',
    head: SCRIPT.replace('defer', 'defer data-pages="https://["'),
    body: BOTH,
    expect: {
      works: ['deadline-countdown'],
      said: [page()],
      lines: ['stays a link: set data-base on the tag of this script to the folder of its files'],
    },
  },
  {
    name: 'a mount, too, before the script',
    body: `${data()}<script src="${FILE}"></script>`,
    expect: { works: ['mediation-checker'] },
  },
  {
    name: 'no script: the words of every way stand',
    body: link() + element() + data(),
    expect: { said: [page(), words(), words()] },
  },
];
