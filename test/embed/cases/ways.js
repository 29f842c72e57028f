/* global document */
// Every way on to a page, for every element; and links that are nobody's business.
import { setTimeout as sleep } from 'node:timers/promises';
import { TAGS } from '../helpers/site.js';
import { data, element, fragment, link, page, SCRIPT } from './parts.js';

const WAYS = {
  link: [link, (tag) => [page(tag)]],
  fragment: [fragment, (tag) => [page(tag)]],
  element: [element, () => []],
  data: [data, () => []],
};

const eachWay = TAGS.flatMap((tag) => [
  ...Object.entries(WAYS).flatMap(([way, [html, said]]) => [
    {
      name: `${tag} by ${way}`,
      head: SCRIPT,
      body: html(tag),
      expect: { works: [tag], said: said(tag) },
    },
  ]),
  {
    name: `${tag} by frame`,
    frame: true,
    // A hosted page sets on its element what its address says.
    swaps: true,
    head: '<script defer src="HOME/frame.js"></script>',
    body: `<iframe title="A page about ${tag}" src="AWAY/pages/hackney/${tag}.html?heading-level=3" width="100%" height="600"></iframe>`,
    expect: { works: [tag] },
  },
]);

const anchor = (href, more = '') => `<p><a class="said" href="${href}"${more}>A link</a></p>`;
const untouched = (name, body, lines = []) => ({
  name,
  head: SCRIPT,
  body,
  expect: { said: ['A link'], lines },
});

const ELSEWHERE = 'stays a link: the pages of this script are at ';

/** What the link of a stranger names and may not, each told once. */
const REFUSED = [
  ...['phone', 'name', 'NAME', 'notice-url', 'today', 'render', 'listen', 'analytics'],
];

async function until(at, test) {
  for (let left = 30; left; left -= 1) {
    if (await at.evaluate(test)) return;
    await sleep(100);
  }
  throw new Error(`not so: ${test}`);
}

/** The card has the council's own adviser, and is drawn in a shadow root. */
const isUntouched = ({ page: at }) =>
  until(at, () => {
    const text = document.querySelector('mediation-contact')?.shadowRoot?.textContent ?? '';
    return text.includes('KIDS London') && !/0900|Cheap/.test(text);
  });

export const ways = [
  ...eachWay,
  {
    name: 'a link within a sentence',
    head: SCRIPT,
    body: link().replace('<p>', '<p>See ').replace('</p>', ' for more.</p>'),
    expect: { said: [page()] },
  },
  {
    name: 'a link that is a heading',
    head: SCRIPT,
    body: link().replaceAll('p>', 'h3>'),
    expect: { works: ['mediation-checker'], said: [page()] },
  },
  {
    name: 'a link in a list',
    head: SCRIPT,
    body: `<ul><li>${link().replaceAll(/<\/?p>/g, '')}</li><li>Another</li></ul>`,
    expect: { works: ['mediation-checker'], said: [page()] },
  },
  {
    name: 'a link in a cell of a table',
    head: SCRIPT,
    body: `<table><tbody><tr><td>${link()}</td><td>More</td></tr></tbody></table>`,
    expect: { works: ['mediation-checker'], said: [page()] },
  },
  {
    name: 'a link with a picture in it',
    head: SCRIPT,
    body: link().replace('A page', '<img alt="" src="data:,">A page'),
    expect: { works: ['mediation-checker'], said: [page()] },
  },
  {
    name: 'a link around a block',
    head: SCRIPT,
    body: `<a class="said" href="HOME/pages/mediation-checker.html"><div>${page()}</div></a>`,
    expect: { works: ['mediation-checker'], said: [page()] },
  },
  {
    name: 'an element that its fallback link is in',
    head: SCRIPT,
    body: `<mediation-checker>${link()}</mediation-checker>`,
    expect: { works: ['mediation-checker'] },
  },
  {
    name: 'a mount that its fallback link is in',
    head: SCRIPT,
    body: `<div data-local-offer="mediation-checker">${link()}</div>`,
    expect: { works: ['mediation-checker'] },
  },
  {
    name: 'an element that the link stands beside',
    head: SCRIPT,
    body: `<mediation-checker></mediation-checker>${link()}`,
    expect: { works: ['mediation-checker'], said: [page()] },
  },
  {
    name: 'a link with what no element takes',
    head: SCRIPT,
    body: link('mediation-checker', '?onclick=alert(1)'),
    expect: {
      works: ['mediation-checker'],
      said: [page()],
      lines: ['an address cannot set “onclick” of <mediation-checker>'],
    },
  },
  ...Object.entries({
    // As a comment on WordPress may hold it: whole, and from the root of the site.
    'a link': (query) => link('mediation-contact', query),
    'a fragment': (query) => fragment('mediation-contact', query),
    'a relative link': (query) =>
      `<p><a class="said" href="../dist/pages/hackney/../hackney/./mediation-contact.html${query}">${page('mediation-contact')}</a></p>`,
    'a fragment alone': (query) =>
      `<p><a class="said" href="#local-offer:mediation-contact${query}">${page('mediation-contact')}</a></p>`,
    // As a wiki marks a link to elsewhere.
    'a link of a wiki': (query) =>
      fragment('mediation-contact', query).replace('<a ', '<a rel="nofollow" '),
  }).flatMap(([name, html]) => [
    {
      name: `${name} with a stranger’s number in it`,
      head: SCRIPT,
      body: html(
        '?council=hackney&phone=0900+000+0000&%70hone=0900+000+0000&name=Cheap+Mediation&NAME=Cheap+Mediation&notice-url=https://tried.example/&today=2020-01-01&render=light&listen&analytics=datalayer',
      ),
      act: isUntouched,
      expect: {
        works: ['mediation-contact'],
        said: [page('mediation-contact')],
        lines: REFUSED.map((each) => `an address cannot set “${each}” of <mediation-contact>`),
      },
    },
    {
      name: `${name} with answers and a day in it`,
      head: SCRIPT,
      body: html(
        '?nation=england&decision-sent=2026-11-02&has-certificate=no&calm&heading-level=3',
      ).replaceAll('mediation-contact', 'deadline-countdown'),
      expect: {
        works: ['deadline-countdown'],
        said: [page('deadline-countdown')],
        lines: ['nation', 'decision-sent', 'has-certificate', 'calm'].map(
          (each) => `an address cannot set “${each}” of <deadline-countdown>`,
        ),
      },
    },
  ]),
  {
    name: 'what the site says on the tag of the script holds where nothing else is said',
    head: SCRIPT.replace('defer', 'defer data-render="light" data-analytics="datalayer"'),
    body: link() + data('deadline-countdown') + data().replace('<div', '<div data-render=""'),
    act: ({ page: at }) =>
      until(at, () => {
        const all = [...document.querySelectorAll('mediation-checker, deadline-countdown')];
        return (
          all.map((each) => `${each.getAttribute('render')} ${each.getAttribute('analytics')}`) +
            '' ===
          'light datalayer,light datalayer, datalayer'
        );
      }),
    adds: ['dataLayer'],
    expect: {
      works: ['mediation-checker', 'deadline-countdown', 'mediation-checker'],
      said: [page()],
    },
  },
  {
    name: 'a council that there is not',
    head: SCRIPT,
    body: link().replace('hackney', 'gotham'),
    expect: {
      works: ['mediation-checker'],
      said: [page()],
      lines: ['^<mediation-checker>: unknown council "gotham"'],
    },
  },

  untouched(
    'another origin with a file of our name',
    anchor('https://example.org/dist/pages/hackney/mediation-checker.html'),
    [ELSEWHERE],
  ),
  untouched(
    'our other origin, where the script does not come from',
    anchor('AWAY/pages/hackney/mediation-checker.html'),
    [ELSEWHERE],
  ),
  untouched(
    'our origin but another folder',
    anchor('/elsewhere/pages/hackney/mediation-checker.html'),
    [ELSEWHERE],
  ),
  untouched('our folder but another file', anchor('HOME/pages/hackney/mediation-checker.html.pdf')),
  untouched(
    'our folder but one more below',
    anchor('HOME/pages/hackney/old/mediation-checker.html'),
    [ELSEWHERE],
  ),
  untouched('our folder, and out of it again', anchor('HOME/pages/../../mediation-checker.html'), [
    ELSEWHERE,
  ]),
  untouched('a folder that begins as ours does', anchor('HOME-old/pages/mediation-checker.html'), [
    ELSEWHERE,
  ]),
  untouched(
    'the name of our host in another’s',
    anchor('http://example.org@localhost/dist/pages/mediation-checker.html'),
    [ELSEWHERE],
  ),
  untouched('a page of ours that is no element', anchor('HOME/pages/index.html')),
  untouched('a link to script', anchor('javascript:void(0)//local-offer.html')),
  ...[
    'javascript:void(0)',
    'mailto:a@b.example',
    'data:text/html,x',
    'blob:https://a.example/1',
  ].map((address) =>
    untouched(
      `another scheme: ${address}`,
      anchor(`${address}#local-offer:mediation-checker?council=hackney`),
    ),
  ),
  untouched('a fragment for what there is not', anchor('#local-offer:mediation'), [
    'there is no element “mediation”',
  ]),
  untouched('a fragment of another word', anchor('#not-local-offer:mediation-checker')),
  untouched('a link without an address', '<p><a class="said">A link</a></p>'),
  untouched(
    'a link that is being edited',
    `<div contenteditable="true">${link().replace(page(), 'A link')}</div>`,
  ),
  untouched(
    'a link in the middle of what is being edited',
    `<div contenteditable="true"><ul><li>${fragment().replace(page(), 'A link')}</li></ul></div>`,
  ),
  untouched(
    'a mount in what is being edited',
    '<div contenteditable="true"><div data-local-offer="mediation-checker"><p class="said">A link</p></div></div>',
  ),
  untouched(
    'a link in a drawing',
    '<svg width="200" height="20"><a href="#local-offer:mediation-checker"><text y="15" class="said">A link</text></a></svg>',
  ),
  untouched(
    'a link in a template',
    '<p class="said">A link</p><template><a href="#local-offer:mediation-checker">A link</a></template>',
  ),
  untouched(
    'a mount for what there is not',
    '<div data-local-offer="mediation"><p class="said">A link</p></div>',
    ['there is no element “mediation” for data-local-offer'],
  ),
];
