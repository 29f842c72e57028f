import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { parseFragment, pickKnownAttributes } from '../../src/embed/address.js';
import { folderOf, hostedPagesOf } from '../../src/embed/script.js';
import { fragmentAddress } from '../../src/site/snippets.js';
import { watchWarnings } from '../elements/helpers/page.js';
import { attributesOf, HOME, hosted, linkTo, page, widgetsIn } from './helpers/mounted.js';

const warnings = watchWarnings();
const LINK = linkTo(hosted());
const ALONE = `<p>${LINK}</p>`;

describe('a link stays a link', () => {
  const PLACES: Record<string, string> = {
    'in a navigation': `<nav><ul><li>${LINK}</li></ul></nav>`,
    'in the head of the page': `<header><p>${LINK}</p></header>`,
    'in its foot': `<footer>${ALONE}</footer>`,
    'beside the page': `<aside><h2>Related</h2>${ALONE}</aside>`,
    'on what opens a part of it': `<details><summary>${LINK}</summary><p>Words</p></details>`,
    'in a navigation by its role': `<div role="navigation">${ALONE}</div>`,
    'in a menu by its role': `<div role="menu"><p role="menuitem">${LINK}</p></div>`,
    'in a menu by its class': `<ul class="main-menu"><li>${LINK}</li></ul>`,
    'in a breadcrumb by its class': `<div class="lgd-breadcrumb">${ALONE}</div>`,
    'in a breadcrumb by its name': `<div aria-label="Breadcrumb">${ALONE}</div>`,
    'in a list of links': `<ul><li><a href="/">Home</a></li><li>${LINK}</li></ul>`,
    'in a row of links': `<div><a href="/">Home</a> | ${LINK}</div>`,
    'in a sentence': `<p>Ask ${LINK} first.</p>`,
    'at the end of a sentence': `<p>You can ask <strong>${LINK}</strong>.</p>`,
    'at the start of a line': `<p>Words<br>${LINK} is what to ask<br>Words</p>`,
    'in a box of its own in a sentence': `<div>Ask <span><span>${LINK}</span></span> first.</div>`,
    'where it is hidden': `<p hidden="">${LINK}</p>`,
    'where it is hidden from screen readers': `<div aria-hidden="true">${ALONE}</div>`,
    'where a style sheet hides it': `<div style="display:none">${ALONE}</div>`,
    'where the page says so on it': `<p>${linkTo(hosted(), ' data-local-offer="off"')}</p>`,
    'where the page says so around it': `<section data-local-offer="off">${ALONE}</section>`,
    'in a part of a navigation that has a shadow root': '<nav><slotted-menu></slotted-menu></nav>',
  };
  customElements.define(
    'slotted-menu',
    class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = ALONE;
      }
    },
  );
  for (const [where, html] of Object.entries(PLACES))
    it(where, async () => {
      const main = await page(html);
      expect(widgetsIn(main)).to.have.length(0);
      const root = main.querySelector('slotted-menu')?.shadowRoot;
      expect(root ? widgetsIn(root) : []).to.have.length(0);
      if (!root) expect(main.innerHTML).to.equal(html);
      expect(warnings).to.deep.equal([]);
    });
});

describe('a link is turned', () => {
  const PLACES: Record<string, string> = {
    'alone in a paragraph': ALONE,
    'alone on a line of a paragraph': `<p>Words<br>${LINK}<br>Words</p>`,
    'with a sign after it': `<p>${LINK} »</p>`,
    'in bold': `<p><strong>${LINK}</strong></p>`,
    'as a button among paragraphs': `<div><h2>Words</h2><p>Words</p>${LINK}<p>Words</p></div>`,
    'in a list of steps': `<ol><li>Read the letter.</li><li>${LINK}</li></ol>`,
    'in a cell': `<table><tbody><tr><td>${LINK}</td><td>Words</td></tr></tbody></table>`,
    'in an article that has a class like a menu’s': `<body-like class="menu-open nav">${ALONE}</body-like>`,
    'where the page says so on it': `<p>Ask ${linkTo(hosted(), ' data-local-offer="on"')} first.</p>`,
    'where the page says so around it': `<div data-local-offer="on"><nav>${ALONE}</nav></div>`,
    'where what is nearer says so': `<div data-local-offer="off"><p data-local-offer="on">${LINK}</p></div>`,
  };
  for (const [where, html] of Object.entries(PLACES))
    it(where, async () => {
      const main = await page(html);
      expect(widgetsIn(main).map(attributesOf)).to.deep.equal([{ council: 'hackney' }]);
      // Never within a line of text.
      expect(main.querySelector('p mediation-contact, strong mediation-contact')).to.equal(null);
      expect(main.querySelector('a')!.textContent).to.equal('Who to call');
      expect(warnings).to.deep.equal([]);
    });

  it('once for each tag and council', async () => {
    const other = `<p>${linkTo(hosted('mediation-contact', 'lambeth'))}</p>`;
    const asked = `<p>${linkTo('#local-offer_mediation-contact_council_hackney')}</p>`;
    const main = await page(ALONE + ALONE + other + asked);
    expect(widgetsIn(main).map((each) => each.getAttribute('council'))).to.deep.equal([
      'hackney',
      'lambeth',
    ]);
    // The next takes its place.
    main.querySelector('a')!.remove();
    await aTimeout(0);
    expect(widgetsIn(main).map((each) => each.getAttribute('council'))).to.deep.equal([
      'hackney',
      'lambeth',
    ]);
  });

  it('once the page says no longer that it is not, and no more where it says so', async () => {
    const main = await page(`<section data-local-offer="off">${ALONE}</section>`);
    const section = main.firstElementChild as HTMLElement;
    section.removeAttribute('data-local-offer');
    await aTimeout(0);
    expect(widgetsIn(main)).to.have.length(1);
    section.dataset['localOffer'] = 'off';
    await aTimeout(0);
    expect(section.innerHTML).to.equal(ALONE);
  });

  it('once it is seen', async () => {
    const main = await page(`<div hidden>${ALONE}</div>`);
    expect(widgetsIn(main)).to.have.length(0);
    main.querySelector('div')!.hidden = false;
    for (let left = 50; left && !widgetsIn(main).length; left -= 1) await nextFrame();
    expect(widgetsIn(main)).to.have.length(1);
    // Who has begun to answer does not lose it when the part is closed.
    main.querySelector('div')!.hidden = true;
    main.append('Words');
    await aTimeout(0);
    expect(widgetsIn(main)).to.have.length(1);
  });

  it('where it is seen, of two that say the same', async () => {
    const main = await page(`<p hidden>${LINK}</p><section>${ALONE}</section>`);
    expect(widgetsIn(main.querySelector('section')!)).to.have.length(1);
    expect(widgetsIn(main)).to.have.length(1);
  });
});

describe('an address that was rewritten', () => {
  const SAME = [
    `${HOME}pages/hackney/mediation-contact`,
    `${HOME}pages/hackney/mediation-contact/`,
    `${HOME}pages//hackney/mediation-contact.html`,
    `${HOME.replace('https', 'http')}pages/hackney/mediation-contact.html`,
    `${HOME.replace('//', '//www.')}pages/hackney/mediation-contact.html`,
    `//widgets.example/lo/pages/hackney/mediation-contact.html`,
    `${hosted()}\u200b`,
    `${hosted()}%E2%80%8B`,
    `${hosted()}%20`,
    hosted().replace('mediation', 'medi\u00adation'),
    '#local-offer%3Amediation-contact%3Fcouncil%3Dhackney',
    '#local-offer%3Amediation-contact?council=hackney',
    '#local-offer:mediation-contact?council=hackney\u200b',
    '#local-offer:\u200bmediation-contact?council=hackney',
    '#local-offer_mediation-contact_council_hackney',
    '#local-offer_mediation-contact_council_hackney%E2%80%8B',
  ];
  for (const href of SAME)
    it(`is the same: ${href}`, async () => {
      const main = await page(`<p>${linkTo(href)}</p>`);
      expect(widgetsIn(main).map(attributesOf)).to.deep.equal([{ council: 'hackney' }]);
      expect(warnings).to.deep.equal([]);
    });

  const LANGUAGES = [
    `${hosted()}?languages=tr+pl`,
    `${hosted()}?languages=tr%2Bpl`,
    `${hosted()}?heading-level=3&amp;amp;languages=tr%20pl`,
    '#local-offer:mediation-contact?council=hackney&amp;amp;languages=tr+pl',
    '#local-offer_mediation-contact_council_hackney_languages_tr_pl',
  ];
  for (const href of LANGUAGES)
    it(`names the same languages: ${href}`, async () => {
      const main = await page(`<p>${linkTo(href)}</p>`);
      expect(widgetsIn(main)[0]!.getAttribute('languages')).to.equal('tr pl');
      expect(warnings).to.deep.equal([]);
    });

  it('is taken in a moment, however long it is', () => {
    const long = 'a-'.repeat(100_000);
    expect(parseFragment(`#local-offer_${long}_${long.replaceAll('-', '_')}`)!.tag).to.equal(long);
    expect(pickKnownAttributes('x-y', `council=${long}`).get('council')).to.equal(long);
  });
});

describe('a link that looks like one of ours, and is none', () => {
  const WHY: readonly [href: string, attributes: string, line: RegExp][] = [
    ['https://other.example/pages/hackney/mediation-contact.html', '', /are at https:\/\/widgets\.example\/lo\/.*data-base/],
    ['#local-offer_mediation-quiz_council_hackney', '', /there is no element “mediation-quiz”/],
    [hosted(), ' rel="nofollow ugc"', /rel="ugc"/],
  ]; // prettier-ignore
  for (const [href, attributes, line] of WHY)
    it(`is told of once: ${href}${attributes}`, async () => {
      const html = `<p>${linkTo(href, attributes)}</p>`;
      const main = await page(html.repeat(2) + html.replace('hackney', 'lambeth'));
      expect(widgetsIn(main)).to.have.length(0);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(line);
      await page(html);
      expect(warnings).to.have.length(1);
    });
});

describe('the request of a link that we hand out', () => {
  const choice = (attributes: Record<string, string>) => ({
    tag: 'mediation-checker' as const,
    attributes,
    home: HOME,
    linkTo: 'https://council.example/send#top',
  });

  it('is a selector, as scripts of the page take it for one, and says the same', () => {
    const said = {
      council: 'hackney',
      languages: 'tr en-x-easy',
      'heading-level': '3',
      lang: 'pl',
    };
    const { hash } = new URL(fragmentAddress(choice({ ...said, phone: '0900' })));
    expect(document.querySelector(hash)).to.equal(null);
    const { tag, query } = parseFragment(hash)!;
    expect(tag).to.equal('mediation-checker');
    expect(Object.fromEntries(pickKnownAttributes(tag, query))).to.deep.equal(said);
  });

  it('says the names of its attributes as values too', () => {
    const { hash } = new URL(fragmentAddress(choice({ council: 'lang', lang: 'council' })));
    const { tag, query } = parseFragment(hash)!;
    expect(Object.fromEntries(pickKnownAttributes(tag, query))).to.deep.equal({
      council: 'lang',
      lang: 'council',
    });
  });

  it('has the form of old where it cannot be said as a selector', () => {
    expect(fragmentAddress(choice({ council: 'a_b' }))).to.equal(
      'https://council.example/send#local-offer:mediation-checker?council=a_b',
    );
  });
});

it('a link with a hundred neighbours in its line stays one, and one line says why', async () => {
  const many = `<p>${LINK}${'<img alt="">'.repeat(101)}</p>`;
  const main = await page(many + many.replace('mediation-checker', 'mediation-contact'));
  expect(widgetsIn(main)).to.deep.equal([]);
  expect(warnings.filter((line) => line.includes('more than 100 neighbours')).length).to.equal(1);
});

describe('where our files are', () => {
  const scripted = (html: string): HTMLScriptElement => {
    const box = document.createElement('div');
    box.innerHTML = html;
    return box.firstElementChild as HTMLScriptElement;
  };
  const own = scripted('<script src="https://council.example/js/all.js"></script>');

  it('is where data-base on the tag of our script says', () => {
    const tag = scripted('<script data-base="/widgets/0.1.0" src="/js/all.js"></script>');
    expect(folderOf({ url: tag.src, tag })).to.equal(`${location.origin}/widgets/0.1.0/`);
    expect(hostedPagesOf({ url: tag.src, tag })!.base).to.equal(`${location.origin}/widgets/`);
  });

  it('is where any script of the page says, and nothing that is no script', async () => {
    const main = await page('<p data-local-offer-base="https://elsewhere.example/"></p>');
    expect(folderOf({ url: own.src, tag: own })).to.equal('https://council.example/js/');
    main.append(
      scripted('<script data-local-offer-base="https://widgets.example/0.1.0/"></script>'),
    );
    expect(folderOf({ url: own.src, tag: own })).to.equal('https://widgets.example/0.1.0/');
    expect(folderOf({ url: '', tag: undefined })).to.equal('https://widgets.example/0.1.0/');
  });
});
