import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { find, focused, settled, step, watchWarnings } from '../elements/helpers/page.js';
import { hosted, linkTo, page, widgetsIn } from './helpers/mounted.js';

const warnings = watchWarnings();

/** A page with a widget by each way, as the server sends it. */
const SENT = `<h1>Words</h1>
<p>${linkTo(hosted('mediation-checker'))}</p>
<div data-local-offer="deadline-countdown"><p>Two months.</p></div>
<p>${linkTo('#local-offer_mediation-contact_council_hackney')}</p>
<p>After</p>`;

/**
 * Makes a part of the page the same as what was sent, as scripts do that bring a page up to date: what is
 * of the same name stays and is made the same, the rest goes and comes.
 */
function morph(from: Element, to: Element): void {
  for (const { name } of [...from.attributes])
    if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of to.attributes)
    if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  let old = from.firstChild;
  for (const next of [...to.childNodes]) {
    const isSame = (node: ChildNode) =>
      node.nodeName === next.nodeName &&
      !(node instanceof Element && node.id && !(next as Element).id);
    let found = old;
    while (found && !isSame(found)) found = found.nextSibling;
    if (!found) {
      from.insertBefore(next.cloneNode(true), old);
      continue;
    }
    while (old !== found) {
      const gone = old!;
      old = gone.nextSibling;
      gone.remove();
    }
    old = found.nextSibling;
    if (found instanceof Element) morph(found, next as Element);
    else if (found.nodeValue !== next.nodeValue) found.nodeValue = next.nodeValue;
  }
  while (old) {
    const gone = old;
    old = gone.nextSibling;
    gone.remove();
  }
}

const sent = (html: string): Element => {
  const main = document.createElement('main');
  main.innerHTML = html;
  return main;
};

async function seen(): Promise<void> {
  await aTimeout(0);
  await nextFrame();
  await settled();
}

const names = (main: Element) => widgetsIn(main).map(({ localName }) => localName);
const ALL = ['mediation-checker', 'deadline-countdown', 'mediation-contact'];

describe('a page that is made the same as what its server sends', () => {
  it('has every widget again, as often as it is done, and each where it was', async () => {
    const main = await page(SENT);
    expect(names(main)).to.deep.equal(ALL);
    const before = main.innerHTML;
    for (let times = 0; times < 3; times += 1) {
      morph(main, sent(SENT));
      await seen();
      expect(main.innerHTML).to.equal(before);
    }
    expect(warnings).to.deep.equal([]);
  });

  it('keeps what a person has answered', async () => {
    const main = await page(SENT);
    const [checker] = widgetsIn(main);
    await settled();
    const first = step(checker!);
    find(checker!, 'input').click();
    find(checker!, '[part=button]').click();
    await settled();
    const second = step(checker!);
    expect(second).not.to.equal(first);
    morph(main, sent(SENT));
    await seen();
    expect(step(widgetsIn(main)[0]!)).to.equal(second);
  });

  it('keeps what a person has answered, and the focus, where the link is replaced by its like', async () => {
    const main = await page(SENT);
    const checker = widgetsIn(main)[0]!;
    await settled();
    find(checker, 'input').click();
    find(checker, '[part=button]').click();
    await settled();
    find(checker, 'input').focus();
    await aTimeout(0);
    const [second, held] = [step(checker), focused(checker)];
    const line = main.querySelector('p')!;
    // Some scripts replace all that stands around what has the focus.
    checker.remove();
    line.replaceWith(sent(SENT).querySelector('p')!);
    await seen();
    expect(names(main)).to.deep.equal(ALL);
    const [kept] = widgetsIn(main);
    expect(step(kept!)).to.equal(second);
    expect(focused(kept!)).to.equal(held);
    expect(main.querySelectorAll('span[lang]')).to.have.length(2);
  });

  it('forgets what a person has answered where the link comes back later, or elsewhere', async () => {
    const main = await page(SENT);
    const first = step(widgetsIn(main)[0]!);
    for (const later of [true, false]) {
      const [checker] = widgetsIn(main);
      find(checker!, 'input').click();
      find(checker!, '[part=button]').click();
      await settled();
      const line = main.querySelector('p:has(a)')!;
      line.remove();
      if (later) await seen();
      const block = document.createElement('section');
      block.append(sent(SENT).querySelector('p')!);
      main.prepend(later ? block.firstChild! : block);
      await seen();
      expect(step(widgetsIn(main)[0]!)).to.equal(first);
    }
  });

  it('has its own element, of the kind of a widget before it, beside the widget', async () => {
    const main = await page(SENT);
    const [checker] = widgetsIn(main);
    morph(main, sent(`<mediation-checker><p>Words</p></mediation-checker>${SENT}`));
    await seen();
    expect(names(main)).to.deep.equal(['mediation-checker', ...ALL]);
    expect(checker!.previousElementSibling!.localName).to.equal('h1');
  });

  it('keeps what it has made of a widget, and the link has another', async () => {
    const main = await page(SENT);
    const [checker] = widgetsIn(main);
    checker!.removeAttribute('id');
    main.prepend(checker!);
    await seen();
    expect(names(main)).to.deep.equal(['mediation-checker', ...ALL]);
    main.querySelector('p')!.remove();
    await seen();
    expect(names(main)).to.deep.equal(ALL);
    expect(main.firstElementChild).to.equal(checker);
  });

  it('has every widget again after a copy of the page was put in its place', async () => {
    const main = await page(SENT);
    const copy = main.cloneNode(true) as HTMLElement;
    main.replaceWith(copy);
    await seen();
    expect(names(copy)).to.deep.equal(ALL);
    morph(copy, sent(SENT));
    await seen();
    expect(names(copy)).to.deep.equal(ALL);
    expect(copy.querySelectorAll('span[lang]')).to.have.length(2);
    copy.remove();
  });

  it('has the fallback that came last', async () => {
    const main = await page(SENT);
    morph(main, sent(SENT.replace('Two months', 'Two months or more')));
    await seen();
    const block = main.querySelector('[data-local-offer]')!;
    const [countdown] = widgetsIn(block);
    expect(countdown!.parentNode).to.equal(block);
    expect(countdown!.innerHTML).to.equal('<p>Two months or more.</p>');
    expect(block.children).to.have.length(1);
  });

  it('has no widget any more where the link is gone', async () => {
    const main = await page(SENT);
    morph(main, sent('<h1>Words</h1><p>After</p>'));
    await seen();
    expect(main.innerHTML).to.equal('<h1>Words</h1><p>After</p>');
  });

  it('has fresh ones where all of it is replaced', async () => {
    const main = await page(SENT);
    main.replaceChildren(...sent(SENT).childNodes);
    await seen();
    expect(names(main)).to.deep.equal(ALL);
  });
});

it('a page that takes a widget out each time is not held up', async () => {
  const main = await page(`<p>${linkTo(hosted())}</p>`);
  let removed = 0;
  const observer = new MutationObserver(() => {
    for (const widget of widgetsIn(main)) {
      removed += 1;
      widget.remove();
    }
  });
  observer.observe(main, { childList: true });
  widgetsIn(main)[0]!.remove();
  for (let frame = 0; frame < 5; frame += 1) await nextFrame();
  observer.disconnect();
  expect(removed).to.be.within(2, 20);
  await seen();
  expect(widgetsIn(main)).to.have.length(1);
});
