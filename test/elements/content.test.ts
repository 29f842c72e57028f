import { expect, fixture, nextFrame } from '@open-wc/testing';
import { drawnIn } from '../controllers/helpers/drawn.js';
import { isLight, settled, watchWarnings } from './helpers/page.js';

const warnings = watchWarnings();
const RENDER = isLight ? ' render="light"' : '';

/** A page as the parser makes it of what an editor wrote, once all on it has drawn. */
async function page(html: string): Promise<HTMLElement> {
  const main = await fixture<HTMLElement>('<main></main>');
  main.innerHTML = html.replaceAll('council', `${RENDER} council`);
  await settled();
  await nextFrame();
  return main;
}

const isSeen = (element: Element | null): boolean => element!.checkVisibility();

describe('what stands in an element', () => {
  const FALLBACKS: Record<string, string> = {
    'a paragraph': '<p id="rest">Ring us.</p>',
    'a heading, with more of the page after the element':
      '<h2 id="rest">Whom to call</h2><p>Ring us.</p></mediation-contact><p>After</p>',
    'a heading and a paragraph in one box':
      '<div><h2 id="rest">Whom to call</h2><p>Ring us.</p></div>',
    'three paragraphs beside JSON':
      '<script type="application/json">{}</script><p id="rest">Ring us.</p><p>020 7946 0000</p><p>020 7946 0001</p>',
    'one div with a heading, beside JSON':
      '<script type="application/json">{}</script><div><h2 id="rest">Whom to call</h2></div>',
  };
  for (const [title, html] of Object.entries(FALLBACKS))
    it(`is its fallback, and gives way: ${title}`, async () => {
      const main = await page(`<p>Before</p><mediation-contact council="hackney">${html}`);
      expect(isSeen(drawnIn(main.querySelector('mediation-contact')!))).to.equal(true);
      expect(isSeen(main.querySelector('#rest'))).to.equal(false);
      expect(warnings).to.deep.equal([]);
    });

  const PAGES: Record<string, string> = {
    'a heading': '<h2 id="rest">Opening hours</h2><p>Monday to Friday.</p>',
    'a heading in a section': '<section><h3 id="rest">Opening hours</h3></section>',
    'many paragraphs': '<p id="rest">One</p><p>Two</p><p>Three</p><p>Four</p>',
    'a table': '<p>Hours:</p><table><tbody><tr><td id="rest">9 to 5</td></tr></tbody></table>',
    'another element of ours': '<deadline-countdown council id="rest"/>',
    'bare words after a heading': '<h2 id="rest">Opening hours</h2>Monday to Friday',
  };
  for (const [title, html] of Object.entries(PAGES))
    it(`stays, and the editor is told, where a tag without an end has taken in ${title}`, async () => {
      const main = await page(`<p>Before</p><mediation-contact council="hackney"/>${html}`);
      const host = main.querySelector('mediation-contact')!;
      expect(isSeen(drawnIn(host))).to.equal(true);
      expect(isSeen(main.querySelector('#rest'))).to.equal(true);
      if (title.startsWith('bare')) expect(host.textContent).to.contain('Monday to Friday');
      expect(warnings.join()).to.match(/^<mediation-contact>: is its tag closed\?/);
    });

  it('stays as wide and as large as the rest of the page', async () => {
    const main = await page(
      '<p id="before">Before</p><mediation-contact council="hackney"/><h2>Hours</h2><p id="rest">Words</p>',
    );
    const [before, rest] = ['#before', '#rest'].map((id) => {
      const { width, left } = main.querySelector(id)!.getBoundingClientRect();
      return { width, left, size: getComputedStyle(main.querySelector(id)!).fontSize };
    });
    expect(rest).to.deep.equal(before);
  });

  it('is a fallback, whatever its class', async () => {
    const main = await page(
      `<mediation-contact council="hackney"><div class="${await drawnClass()}" id="rest">Ring us.</div></mediation-contact>`,
    );
    const host = main.querySelector('mediation-contact')!;
    expect(main.querySelectorAll('#rest')).to.have.length(1);
    expect(isSeen(main.querySelector('#rest'))).to.equal(false);
    host.remove();
    main.append(host);
    await settled();
    expect(main.querySelectorAll('#rest')).to.have.length(1);
    expect(isSeen(main.querySelector('#rest'))).to.equal(false);
  });
});

/** The class of our own wrapper. */
async function drawnClass(): Promise<string> {
  const main = await page('<mediation-contact council="hackney"></mediation-contact>');
  return drawnIn(main.firstElementChild!).className;
}

describe('an element that the page has hidden', () => {
  it('is not seen, until it is no longer hidden', async () => {
    const main = await page('<mediation-contact council="hackney" hidden></mediation-contact>');
    const host = main.querySelector('mediation-contact')!;
    expect(isSeen(host)).to.equal(false);
    host.hidden = false;
    expect(isSeen(host)).to.equal(true);
    host.hidden = true;
    expect(isSeen(host)).to.equal(false);
  });

  it('until somebody finds it can be found', async () => {
    const main = await page(
      '<mediation-contact council="hackney" hidden="until-found"></mediation-contact>',
    );
    const { display, contentVisibility } = getComputedStyle(main.firstElementChild!);
    expect(display).to.equal('block');
    if (CSS.supports('content-visibility', 'hidden')) expect(contentVisibility).to.equal('hidden');
  });
});
