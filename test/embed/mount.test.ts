import { aTimeout, expect, fixture } from '@open-wc/testing';
import '../../src/entries/define.js';
import { hostedPagesOf, ownScript, siteAttributes } from '../../src/embed/script.js';
import { mount } from '../../src/embed/mount.js';
import { enForm } from '../../src/i18n/index.js';
import { definedElements } from '../../src/elements/base.js';
import { TAGS } from '../../src/site/elements.js';
import { bring } from '../controllers/helpers/tongue.js';
import { watchWarnings } from '../elements/helpers/page.js';

const HOME = 'https://widgets.example/lo/';
const LABEL = `<span lang="en-GB">${enForm.labels.ownPage} </span>`;
const warnings = watchWarnings();

const scripted = (src: string, pages?: string) => {
  const script = document.createElement('script');
  // A type that no browser runs, so that nothing is asked for.
  script.type = 'text/plain';
  script.src = src;
  if (pages !== undefined) script.dataset['pages'] = pages;
  document.head.append(script);
  const found = hostedPagesOf(ownScript(src));
  script.remove();
  return found;
};

before(() => mount(scripted(`${HOME}0.1.0/local-offer-widgets.js`)));

/** What stands in the page, once the observer has seen it. */
async function page(html: string): Promise<HTMLElement> {
  const main = await fixture<HTMLElement>(`<main>${html}</main>`);
  await aTimeout(0);
  return main;
}

const widgetsIn = (root: ParentNode) => [...root.querySelectorAll(TAGS.join())];

/** All but the id that every widget has of its own. */
const attributesOf = ({ attributes }: Element) =>
  Object.fromEntries(
    [...attributes].filter(({ name }) => name !== 'id').map(({ name, value }) => [name, value]),
  );

describe('where the hosted pages are', () => {
  const CASES: readonly [src: string, pages: string | undefined, base: string | undefined][] = [
    ['https://a.example/w/0.1.0/local-offer-widgets.js', undefined, 'https://a.example/w/'],
    ['https://a.example/w/0/local-offer-widgets.js', undefined, 'https://a.example/w/'],
    ['https://a.example/w/local-offer-widgets.js?v=2', undefined, 'https://a.example/w/'],
    ['https://a.example/local-offer-widgets.js', undefined, 'https://a.example/'],
    ['https://a.example/w/v2/local-offer-widgets.js', undefined, 'https://a.example/w/v2/'],
    ['https://a.example/2026-10/local-offer-widgets.js', undefined, 'https://a.example/2026-10/'],
    ['https://192.168.0.1/local-offer-widgets.js', undefined, 'https://192.168.0.1/'],
    ['https://a.example:8443/local-offer-widgets.js', undefined, 'https://a.example:8443/'],
    ['https://a.example/0/local-offer-widgets.js', undefined, 'https://a.example/'],
    ['https://a.example/w.js', 'https://b.example/pages', 'https://b.example/pages/'],
    ['https://a.example/w.js', 'https://b.example/pages/', 'https://b.example/pages/'],
    ['https://a.example/w.js', '/pages', `${location.origin}/pages/`],
    ['https://a.example/w.js', 'https://', undefined],
  ];
  for (const [src, pages, base] of CASES)
    it(`${src}${pages === undefined ? '' : ` with data-pages="${pages}"`}: ${base ?? 'nowhere'}`, () => {
      expect(scripted(src, pages)?.base).to.equal(base);
    });
  it('no address: nowhere', () => {
    expect(hostedPagesOf(ownScript(''))).to.equal(undefined);
  });
});

describe('a link to a hosted page', () => {
  for (const tag of TAGS)
    it(`becomes <${tag}> in place`, async () => {
      const link = `<a href="${HOME}pages/hackney/${tag}.html?heading-level=3">Words</a>`;
      const main = await page(`<p>Before</p><p>${link}</p><p>After</p>`);
      const [widget, ...more] = widgetsIn(main);
      expect(more).to.have.length(0);
      expect(widget!.localName).to.equal(tag);
      expect(attributesOf(widget!)).to.deep.equal({ council: 'hackney', 'heading-level': '3' });
      expect(widget!.previousElementSibling!.textContent).to.equal('Before');
      expect(widget!.nextElementSibling!.innerHTML).to.equal(LABEL + link);
    });

  const IS_OURS: readonly [href: string, council: string | null][] = [
    ['pages/hackney/mediation-checker.html', 'hackney'],
    ['pages/mediation-checker.html?council=lambeth', 'lambeth'],
    ['mediation-checker.html?council=lambeth', 'lambeth'],
    ['pages/mediation-checker.html', null],
    ['pages/hackney/mediation-checker.html#top', 'hackney'],
    ['pages/hackney/mediation-checker.html?council=lambeth', 'hackney'],
  ];
  for (const [href, council] of IS_OURS)
    it(`${href} is one, for ${council ?? 'any council'}`, async () => {
      const [widget] = widgetsIn(await page(`<p><a href="${HOME}${href}">Words</a></p>`));
      expect(widget!.getAttribute('council')).to.equal(council);
    });

  const IS_NOT = [
    `${HOME}pages/hackney/mediation-checker.html.exe`,
    `${HOME}pages/hackney/constructor.html`,
    `${HOME}pages/hackney/x-y.html`,
    `${HOME}?x=/pages/hackney/mediation-checker.html`,
    `https://other.example/#${HOME}pages/hackney/mediation-checker.html`,
    `javascript:'${HOME}pages/hackney/mediation-checker.html'`,
  ];
  for (const href of IS_NOT)
    it(`${href} is none, and is not touched`, async () => {
      const html = `<p><a href="${href}">Words</a></p>`;
      const main = await page(html);
      expect(main.innerHTML).to.equal(html);
      expect(warnings).to.deep.equal([]);
    });

  it('takes what an address may say and nothing else, and tells the editor', async () => {
    const [widget] = widgetsIn(
      await page(
        `<p><a href="${HOME}pages/hackney/mediation-checker.html?onclick=a&style=b&id=c&nation=wales&heading-level=4&languages=tr+pl">Words</a></p>`,
      ),
    );
    expect(attributesOf(widget!)).to.deep.equal({
      council: 'hackney',
      'heading-level': '4',
      languages: 'tr pl',
    });
    expect(warnings).to.deep.equal(
      ['onclick', 'style', 'id', 'nation'].map(
        (name) =>
          `local-offer-widgets: an address cannot set “${name}” of <mediation-checker>, only council, lang, languages, heading-level`,
      ),
    );
  });

  it('that is a heading stays one, with the widget after it', async () => {
    const main = await page(
      `<h2><a href="${HOME}pages/hackney/mediation-contact.html">Who to call</a></h2>`,
    );
    expect([...main.children].map(({ localName }) => localName)).to.deep.equal([
      'h2',
      'mediation-contact',
    ]);
    expect(main.firstElementChild!.textContent).to.equal('Who to call');
  });

  it('in a list item has its widget there', async () => {
    const main = await page(
      `<ul><li><a href="${HOME}pages/hackney/mediation-contact.html">Who</a></li></ul>`,
    );
    expect(main.querySelector('li')!.firstElementChild!.localName).to.equal('mediation-contact');
  });

  it('that a visitor wrote is left alone', async () => {
    for (const href of [
      `${HOME}pages/hackney/mediation-contact.html`,
      '#local-offer:mediation-contact',
    ])
      expect(
        widgetsIn(
          await page(
            `<p><a rel="nofollow ugc" href="${href}">Who</a> <a rel="UGC" data-local-offer="mediation-contact">Who</a></p>`,
          ),
        ),
      ).to.have.length(0);
  });

  it('in an editor is left alone', async () => {
    const main = await page(
      `<div contenteditable="true"><p><a href="${HOME}pages/hackney/mediation-contact.html">Who</a></p></div>`,
    );
    expect(widgetsIn(main)).to.have.length(0);
  });
});

describe('a link with a request in its fragment', () => {
  it('becomes the widget, whatever page it leads to, in the form of old too', async () => {
    const link = `<a href="https://council.example/send?a=1#local-offer:mediation-checker?council=hackney&amp;heading-level=4">Words</a>`;
    const main = await page(`<p>${link}</p>`);
    expect(attributesOf(widgetsIn(main)[0]!)).to.deep.equal({
      council: 'hackney',
      'heading-level': '4',
    });
    expect(main.querySelector('p')!.innerHTML).to.equal(LABEL + link);
  });
  for (const tag of TAGS)
    it(`takes of all that <${tag}> documents what an address may say`, async () => {
      const names = definedElements.get(tag)!.observedAttributes;
      const query = names.flatMap((name) => [`${name}=a`, `%${name.charCodeAt(0).toString(16)}${name.slice(1)}=a`, `${name.toUpperCase()}=a`]).join('&amp;'); // prettier-ignore
      for (const href of [`#local-offer:${tag}`, `${HOME}pages/hackney/${tag}.html`]) {
        const main = await page(`<p><a href="${href}?${query}">Words</a></p>`);
        expect(Object.keys(attributesOf(widgetsIn(main)[0]!)).sort()).to.deep.equal([
          'council',
          'heading-level',
          'lang',
          'languages',
        ]);
      }
    });
  for (const scheme of ['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example'])
    it(`not by a link that is none to a page: ${scheme}`, async () => {
      const main = await page(`<p><a href="${scheme}#local-offer:mediation-contact">Words</a></p>`);
      expect(widgetsIn(main)).to.have.length(0);
    });
  for (const fragment of [
    'x-y?council=hackney',
    'script',
    '',
    'constructor',
    '__proto__',
    'Mediation-checker',
  ])
    it(`not by “${fragment}”`, async () => {
      const main = await page(
        `<p><a href="https://council.example/#local-offer:${fragment}">Words</a></p>`,
      );
      expect(main.children).to.have.length(1);
    });
});

describe('data-local-offer', () => {
  it('holds the widget, with what was there as its fallback', async () => {
    const main = await page(
      `<div data-local-offer="deadline-countdown" data-calm data-decision-sent="2026-11-02" data-id="x"><p>Fallback</p></div>`,
    );
    const widget = main.firstElementChild!.firstElementChild!;
    expect(attributesOf(widget)).to.deep.equal({ 'decision-sent': '2026-11-02', calm: '' });
    expect(widget.innerHTML).to.equal('<p>Fallback</p>');
    expect(main.children).to.have.length(1);
  });
  for (const html of [
    '<h3 data-local-offer="mediation-contact">Who to call</h3>',
    '<hr data-local-offer="mediation-contact">',
  ])
    it(`on ${html.slice(1, 3)}, which cannot hold one, puts it after`, async () => {
      const main = await page(html);
      const [asker, widget] = main.children;
      expect(asker!.outerHTML).to.equal(html);
      expect(widget!.localName).to.equal('mediation-contact');
      expect(widget!.childNodes).to.have.length(0);
    });
  it('for an element that there is not tells the editor', async () => {
    const main = await page(`<div data-local-offer="mediation-quiz"><p>Fallback</p></div>`);
    expect(main.innerHTML).to.equal(`<div data-local-offer="mediation-quiz"><p>Fallback</p></div>`);
    expect(warnings).to.deep.equal([
      'local-offer-widgets: there is no element “mediation-quiz” for data-local-offer',
    ]);
  });
  it('follows a change of what it asks for', async () => {
    const main = await page(`<div data-local-offer="mediation-contact"><p>Fallback</p></div>`);
    const asker = main.firstElementChild as HTMLElement;
    asker.dataset['council'] = 'hackney';
    await aTimeout(0);
    expect(widgetsIn(main).map(attributesOf)).to.deep.equal([{ council: 'hackney' }]);
    asker.dataset['localOffer'] = 'mediation-checker';
    await aTimeout(0);
    expect(widgetsIn(main).map(({ localName }) => localName)).to.deep.equal(['mediation-checker']);
    expect(widgetsIn(main)[0]!.innerHTML).to.equal('<p>Fallback</p>');
    asker.removeAttribute('data-local-offer');
    await aTimeout(0);
    expect(asker.innerHTML).to.equal('<p>Fallback</p>');
  });
});

describe('a page that lives on', () => {
  const LINK = `<p><a href="${HOME}pages/hackney/mediation-contact.html">Who to call</a></p>`;

  it('gets its widget when the link comes later', async () => {
    const main = await page('');
    main.innerHTML = LINK;
    await aTimeout(0);
    expect(widgetsIn(main)).to.have.length(1);
  });
  it('loses it with the link', async () => {
    const main = await page(LINK + '<p>After</p>');
    main.querySelector('a')!.remove();
    await aTimeout(0);
    expect(main.innerHTML).to.equal('<p></p><p>After</p>');
  });
  it('keeps one widget where a copy of the page is put back', async () => {
    const main = await page(LINK);
    const copy = main.innerHTML;
    main.innerHTML = '';
    await aTimeout(0);
    main.innerHTML = copy;
    await aTimeout(0);
    expect(widgetsIn(main)).to.have.length(1);
    expect(main.querySelectorAll('span')).to.have.length(1);
  });
  it('follows a change of the address', async () => {
    const main = await page(LINK);
    const link = main.querySelector('a')!;
    link.href = `${HOME}pages/lambeth/mediation-contact.html`;
    await aTimeout(0);
    expect(widgetsIn(main).map(attributesOf)).to.deep.equal([{ council: 'lambeth' }]);
    link.href = 'https://council.example/';
    await aTimeout(0);
    expect(main.innerHTML).to.equal('<p><a href="https://council.example/">Who to call</a></p>');
  });
  it('is not served twice where the link is the fallback of an element', async () => {
    for (const html of [
      `<mediation-contact council="hackney">${LINK}</mediation-contact>`,
      `<div data-local-offer="mediation-contact">${LINK}</div>`,
    ])
      expect(widgetsIn(await page(html))).to.have.length(1);
  });
  it('is left alone where an element draws it itself', async () => {
    const main = await page('<mediation-contact></mediation-contact>');
    const root = main.querySelector('mediation-contact')!.shadowRoot!;
    const link = document.createElement('a');
    link.href = `${HOME}pages/hackney/mediation-checker.html`;
    root.querySelector('.low-body')!.append(link);
    await aTimeout(0);
    expect(widgetsIn(root)).to.be.empty;
  });
  it('is served in open shadow roots: there already, filled later, or made later', async () => {
    const main = await page('<div></div><later-root></later-root>');
    const root = main.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = LINK;
    main.append(document.createElement('hr'), main.firstElementChild!);
    await aTimeout(0);
    expect(widgetsIn(root)).to.have.length(1);
    root.innerHTML = LINK + LINK.replace('hackney', 'lambeth');
    await aTimeout(0);
    expect(widgetsIn(root)).to.have.length(2);
    root.innerHTML = '';
    customElements.define(
      'later-root',
      class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).innerHTML = LINK;
        }
      },
    );
    await aTimeout(0);
    expect(widgetsIn(main.querySelector('later-root')!.shadowRoot!)).to.have.length(1);
  });
  it('that asks for thousands gets fifty, and its editor one line', async () => {
    const main = await page('<div data-local-offer="mediation-contact"></div>'.repeat(2000));
    expect(widgetsIn(main)).to.have.length(50);
    expect(warnings).to.deep.equal([
      'local-offer-widgets: the page asks for more than 50 widgets: the rest stay as they are',
    ]);
  });
  it('with ten thousand links of its own is left as it is', async () => {
    const html = '<p><a href="https://council.example/page.html">Words</a></p>'.repeat(10_000);
    const main = await page(html);
    expect(widgetsIn(main)).to.have.length(0);
  });
  const ASKS = `href="${HOME}pages/hackney/mediation-contact.html"`;
  for (const [where, html] of [
    ['line', `<p>${`<a ${ASKS}>-</a> `.repeat(4000)}</p>`],
    ['list', `<ul>${`<li><a ${ASKS}>Words</a>-</li>`.repeat(4000)}</ul>`],
  ] as const)
    it(`that asks with thousands of links in a ${where} is not held up`, async () => {
      const start = performance.now();
      await page(html);
      expect(performance.now() - start).to.be.below(5000);
    });

  it('with an element that is named by `is` hears of no error', async () => {
    const reasons: unknown[] = [];
    const listen = ({ reason }: PromiseRejectionEvent) => reasons.push(reason);
    addEventListener('unhandledrejection', listen);
    await page('<p is="their-words">Words</p>');
    await aTimeout(50);
    removeEventListener('unhandledrejection', listen);
    expect(reasons).to.deep.equal([]);
  });
});

describe('what the site says on the tag of the script', () => {
  it('is that it draws into the page, reads aloud and counts, and nothing else', () => {
    const script = document.createElement('script');
    Object.assign(script.dataset, { render: 'light', listen: '', phone: '0900', today: 'x' });
    expect([...siteAttributes({ url: '', tag: script })]).to.deep.equal([
      ['render', 'light'],
      ['listen', ''],
    ]);
    expect([...siteAttributes({ url: '', tag: undefined })]).to.deep.equal([]);
  });
});

it('every element is served', () => {
  expect([...definedElements.keys()].sort()).to.deep.equal([...TAGS].sort());
});

describe('the words beside a link', () => {
  it('are in the language around it, whatever another widget speaks', async () => {
    bring('xl');
    const html = `<p><a href="${HOME}pages/hackney/mediation-contact.html">Words</a></p>`;
    const main = await page(`<mediation-checker lang="xl"></mediation-checker>${html}`);
    expect(main.querySelector('p')!.innerHTML.startsWith(LABEL)).to.equal(true);
    main.lang = 'xl';
    await aTimeout(0);
    const label = main.querySelector<HTMLElement>('p > span')!;
    expect([label.lang, label.textContent]).to.deep.equal(['xl', `xl ${enForm.labels.ownPage} `]);
  });
});
