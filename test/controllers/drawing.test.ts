import { expect, fixture, nextFrame } from '@open-wc/testing';
import { enForm } from '../../src/i18n/index.js';
import { bring } from './helpers/tongue.js';
import { drawnIn } from './helpers/drawn.js';
import {
  active,
  answer,
  find,
  focused,
  isLight,
  mount,
  press,
  settled,
  step,
  textOf,
  type,
  typed,
  watchWarnings,
} from '../elements/helpers/page.js';

const warnings = watchWarnings();
const FALLBACK = '<p>The words of the page.</p>';
const DATED = {
  council: 'hackney',
  nation: 'england',
  person: 'parent',
  decision: 'refusal-to-assess',
};

const mountDated = () => mount('mediation-checker', DATED, FALLBACK);

const countDrawn = (host: Element): number =>
  (host.shadowRoot ?? host).querySelectorAll('[part=root]').length;

/** Until what changed has been seen and drawn. */
async function seen(): Promise<void> {
  await new Promise((done) => setTimeout(done));
  await nextFrame();
  await settled();
}

/** As translators do: every piece of text is put into a box of its own, with other words. */
function translate(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ data }) => data.trim())) {
    const box = document.createElement('font');
    box.textContent = `¿${text.data}?`;
    text.replaceWith(box);
  }
}

describe('what other scripts do to a drawing', () => {
  const WAYS: Record<string, (drawn: HTMLElement) => void> = {
    'it is taken out': (drawn) => drawn.remove(),
    'it is emptied': (drawn) => drawn.replaceChildren(),
    'a part of it is taken out': (drawn) => drawn.querySelector('form')!.remove(),
    'the text of a part of it is set': (drawn) => {
      drawn.querySelector('fieldset')!.textContent = 'Words';
    },
    'it is made into something else': (drawn) => {
      drawn.removeAttribute('id');
      drawn.removeAttribute('part');
      drawn.innerHTML = FALLBACK;
    },
    'all that it stands among is replaced': (drawn) => {
      const root = drawn.parentNode as HTMLElement | ShadowRoot;
      root.innerHTML = isLight ? FALLBACK : '';
    },
  };
  for (const [way, change] of Object.entries(WAYS))
    it(`is put right, and what was typed is still there: ${way}`, async () => {
      const host = await mountDated();
      const before = textOf(host);
      type(host, '2', '11', '2026');
      find(host, '#month').focus();
      await seen();
      change(drawnIn(host));
      await seen();
      expect(countDrawn(host)).to.equal(1);
      expect(textOf(host)).to.equal(before);
      expect(focused(host)).to.equal('month');
      expect(typed(host)).to.deep.equal(['2', '11', '2026']);
      expect(host.querySelectorAll(':scope > p')).to.have.length(1);
      // It goes on from there.
      await press(host, 'Continue');
      expect(step(host)).not.to.equal('');
      expect(textOf(host)).not.to.equal(before);
      expect(warnings).to.deep.equal([]);
    });

  it('leaves the focus where a person has taken it', async () => {
    const host = await mountDated();
    find(host, '#month').focus();
    await seen();
    const other = document.createElement('input');
    host.after(other);
    other.focus();
    drawnIn(host).remove();
    await seen();
    expect(document.activeElement === other).to.equal(true);
    other.blur();
    await seen();
    drawnIn(host).remove();
    await seen();
    expect(document.activeElement === document.body).to.equal(true);
  });

  it('leaves a translation, until there is something else to say', async () => {
    const host = await mountDated();
    translate(drawnIn(host));
    await seen();
    expect(step(host)).to.match(/^¿/);
    type(host, '2', '11', '2026');
    find(host, '[part=button]').click();
    await settled();
    expect(step(host)).to.match(/^[^¿]+$/);
    expect(countDrawn(host)).to.equal(1);
    expect(warnings).to.deep.equal([]);
  });

  it('draws a translated step anew with what was typed and opened in it', async () => {
    const host = await mountDated();
    type(host, '2', 'November', '2026');
    find<HTMLDetailsElement>(host, 'details').open = true;
    translate(drawnIn(host));
    host.setAttribute('heading-level', '4');
    await seen();
    expect(step(host)).to.match(/^[^¿]+$/);
    expect(typed(host)).to.deep.equal(['2', 'November', '2026']);
    expect(find<HTMLDetailsElement>(host, 'details').open).to.equal(true);
  });

  it('lets a reading aid mark words, and take its marks away again', async () => {
    const host = await mountDated();
    const text = find(host, 'fieldset p').firstChild as Text;
    const input = find(host, 'input');
    const mark = document.createElement('span');
    text.replaceWith(mark);
    mark.append(text);
    await seen();
    mark.replaceWith(text);
    await seen();
    expect(find(host, 'input')).to.equal(input);
  });

  it('does not hold the page up where it is removed each time', async () => {
    const host = await mountDated();
    let removed = 0;
    const observer = new MutationObserver(() => {
      removed += 1;
      drawnIn(host)?.remove();
    });
    observer.observe(host.renderRoot, { childList: true });
    drawnIn(host).remove();
    for (let frame = 0; frame < 5; frame += 1) await nextFrame();
    observer.disconnect();
    // At once, and then once a frame.
    expect(removed).to.be.within(2, 20);
    await seen();
    expect(countDrawn(host)).to.equal(1);
  });

  it('of an element that is taken out of the page is put right when it comes back', async () => {
    const host = await mountDated();
    const parent = host.parentElement!;
    type(host, '2', '11', '2026');
    host.remove();
    drawnIn(host).remove();
    await seen();
    expect(countDrawn(host)).to.equal(0);
    parent.append(host);
    await seen();
    expect(countDrawn(host)).to.equal(1);
    expect(typed(host)).to.deep.equal(['2', '11', '2026']);
  });
});

describe('an element that is moved into another document', () => {
  async function frameBeside(): Promise<HTMLIFrameElement> {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<!doctype html><html lang="xl"><p>Words</p></html>';
    const loaded = new Promise((done) => frame.addEventListener('load', done));
    (await fixture('<div></div>')).append(frame);
    await loaded;
    return frame;
  }

  it('keeps its look and what was typed, speaks as that document does, and comes back', async () => {
    bring('xl');
    const host = await mountDated();
    const parent = host.parentElement!;
    type(host, '2', '11', '2026');
    const { contentDocument } = await frameBeside();
    contentDocument!.body.append(host);
    await seen();
    expect(getComputedStyle(find(host, 'fieldset')).borderTopStyle).to.equal('none');
    expect(typed(host)).to.deep.equal(['2', '11', '2026']);
    expect(step(host)).to.match(/^xl /);
    parent.append(host);
    await seen();
    expect(getComputedStyle(find(host, 'fieldset')).borderTopStyle).to.equal('none');
    expect(step(host)).to.match(/^(?!xl )./);
    expect(typed(host)).to.deep.equal(['2', '11', '2026']);
    expect(warnings).to.deep.equal([]);
  });

  it('that is shown nowhere throws nothing, and is well when it comes back', async () => {
    const host = await mountDated();
    const parent = host.parentElement!;
    document.implementation.createHTMLDocument().body.append(host);
    await seen();
    parent.append(host);
    await seen();
    expect(getComputedStyle(find(host, 'fieldset')).borderTopStyle).to.equal('none');
    expect(warnings).to.deep.equal([]);
  });
});

describe('a language that changes around an element', () => {
  beforeEach(() => bring('xl'));
  afterEach(() => document.documentElement.setAttribute('lang', 'en'));

  it('is followed at once, with all that was typed and where the focus is', async () => {
    const host = await mountDated();
    type(host, '2', '11', '2026');
    find(host, '#month').focus();
    document.documentElement.lang = 'xl';
    await seen();
    expect(step(host)).to.match(/^xl /);
    expect(typed(host)).to.deep.equal(['2', '11', '2026']);
    expect((active(host) as HTMLInputElement).name).to.equal('month');
    document.documentElement.lang = 'en';
    await seen();
    expect(step(host)).to.match(/^(?!xl )./);
    expect(typed(host)).to.deep.equal(['2', '11', '2026']);
  });

  it('is followed where it is that of a part of the page, or around a shadow root', async () => {
    const part = await fixture<HTMLElement>('<div><section></section></div>');
    const host = await mountDated();
    part.firstElementChild!.attachShadow({ mode: 'open' }).append(host);
    await seen();
    part.lang = 'xl';
    await seen();
    expect(step(host)).to.match(/^xl /);
  });

  it('is nothing to an element that has its own', async () => {
    const host = await mountDated();
    host.lang = 'en';
    document.documentElement.lang = 'xl';
    await seen();
    expect(step(host)).to.match(/^(?!xl )./);
  });

  it('draws nothing where the language spoken is the same', async () => {
    const host = await mountDated();
    const drawn = drawnIn(host);
    translate(drawn);
    const mark = drawn.querySelector('font')!;
    for (const box of drawn.querySelectorAll('font')) box.lang = 'xx';
    document.documentElement.lang = 'en-US';
    await seen();
    expect(mark.isConnected).to.equal(true);
  });
});

it('what a page has is drawn in a browser that cannot adopt style sheets', async () => {
  const kept = [Document, ShadowRoot].map(
    ({ prototype }) =>
      [prototype, Object.getOwnPropertyDescriptor(prototype, 'adoptedStyleSheets')!] as const,
  );
  for (const [prototype] of kept)
    delete (prototype as { adoptedStyleSheets?: unknown }).adoptedStyleSheets;
  try {
    const host = await mountDated();
    await seen();
    expect(textOf(host)).to.contain(enForm.labels.checker);
    await answer(host, '2026-11-02');
    expect(textOf(host)).to.contain(enForm.labels.continue);
    expect(warnings).to.deep.equal([]);
  } finally {
    for (const [prototype, property] of kept)
      Object.defineProperty(prototype, 'adoptedStyleSheets', property);
  }
});
