import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { enForm } from '../../src/i18n/index.js';
import { LETTER_QUESTION } from '../elements/helpers/cases.js';
import { all, find, isLight, mount, settled, step, type } from '../elements/helpers/page.js';

const { questions } = enForm;
const NEXT = questions['has-certificate'].title;

/** What a page does with keys, at its document and, before everything inside it, at its window. */
function listen(on: EventTarget, handle: (event: Event) => void, capture: boolean): () => void {
  const types = ['keydown', 'keypress', 'keyup', 'input', 'change', 'submit'];
  for (const each of types) on.addEventListener(each, handle, capture);
  return () => types.forEach((each) => on.removeEventListener(each, handle, capture));
}

describe('a click', () => {
  afterEach(fixtureCleanup);

  /** The element in a card of the page's, which is one big button. */
  async function open(content = '') {
    const host = await mount('mediation-checker', {}, content);
    const heard: string[] = [];
    host.parentElement!.addEventListener('click', () => heard.push('card'));
    host.addEventListener('click', () => heard.push('element'));
    return { host, heard };
  }

  it('on a control is heard by nobody around the element, and does what it does', async () => {
    const { host, heard } = await open();
    find(host, 'input').click();
    find(host, '[part="button"]').click();
    await settled();
    expect(step(host)).to.equal(questions.person.title);
    expect(heard).to.not.include('card');
  });

  it('on what the element only says, and on the page’s own words in it, is the page’s', async () => {
    const { host, heard } = await open('<button slot="quote">Own</button>');
    find(host, '.low-big').click();
    expect(heard).to.deep.equal(['element', 'card']);
    host.querySelector<HTMLElement>('[slot]')!.click();
    expect(heard.filter((each) => each === 'card').length).to.equal(2);
  });
});

describe('the keys of our boxes', () => {
  const heard: string[] = [];
  let stops: (() => void)[] = [];
  afterEach(() => {
    for (const stop of stops) stop();
    stops = [];
    heard.length = 0;
    fixtureCleanup();
  });
  const hear = (event: Event) => {
    const { key } = event as KeyboardEvent;
    heard.push(key ? `${event.type} ${key}` : event.type);
  };

  /** The question about the day of the letter, with the focus in the box of the day. */
  async function open() {
    const host = await mount('mediation-checker', LETTER_QUESTION);
    find(host, '#day').focus();
    return host;
  }

  it('that type are not heard by the page, at its document or at its window', async () => {
    const host = await open();
    stops = [listen(document, hear, false), listen(document, hear, true)];
    stops.push(listen(window, hear, false));
    for (const key of ['2', 'Backspace', '7', 'ArrowLeft', 'Home']) await sendKeys({ press: key });
    expect(find(host, '#day').value).to.equal('7');
    expect(heard.filter((each) => each.startsWith('key'))).to.deep.equal([]);
  });

  it('that leave them, or go with Ctrl, are heard as ever', async () => {
    await open();
    stops = [listen(document, hear, false)];
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Escape' });
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'b' });
    await sendKeys({ up: 'Control' });
    const keys = heard.filter((each) => each.startsWith('keydown'));
    expect(keys).to.include.members(['keydown Tab', 'keydown Escape', 'keydown b']);
  });

  it('of the page’s own boxes, and of its words inside the element, are the page’s', async () => {
    const host = await mount('mediation-guide', {}, '<input slot="quote" aria-label="Own" />');
    stops = [listen(document, hear, false)];
    host.querySelector<HTMLElement>('[slot]')!.focus();
    await sendKeys({ press: 's' });
    expect(heard).to.include('keydown s');
  });

  it('are nothing to the page when the element has gone', async () => {
    const host = await open();
    host.remove();
    const own = await fixture<HTMLInputElement>('<input aria-label="Own" />');
    stops = [listen(document, hear, false)];
    own.focus();
    await sendKeys({ press: 's' });
    expect(heard).to.include('keydown s');
  });

  for (const [title, on, capture] of [
    ['at its document', document, true],
    ['as they come back from the element', document, false],
    ['at its window', window, false],
  ] as const)
    it(`go on by Enter where the page stops everything, ${title}`, async () => {
      const host = await open();
      type(host, '2', '11', '2026');
      const stop = (event: Event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      stops = [listen(on, stop, capture)];
      await sendKeys({ press: 'Enter' });
      await settled();
      expect(step(host)).to.equal(NEXT);
    });

  it('go on by Enter even where the page has refused it before it comes to us', async () => {
    const refuse = (event: Event) => event.preventDefault();
    stops = [listen(window, refuse, true)];
    const host = await open();
    type(host, '2', '11', '2026');
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(step(host)).to.equal(NEXT);
  });

  it('press no button of a form that the element stands in, and send nothing', async () => {
    const form = await fixture<HTMLFormElement>(
      '<form><input name="q" aria-label="Search" /><button id="own">Search</button></form>',
    );
    const done: string[] = [];
    // What ASP.NET writes for a form with a default button.
    form.onkeypress = (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      form.querySelector<HTMLElement>('#own')!.click();
    };
    form.onsubmit = (event) => {
      event.preventDefault();
      done.push('submit');
    };
    const host = document.createElement('mediation-checker');
    for (const [name, value] of Object.entries(LETTER_QUESTION)) host.setAttribute(name, value);
    if (isLight) host.setAttribute('render', 'light');
    form.append(host);
    await settled();
    type(host, '2', '11', '2026');
    find(host, '#year').focus();
    await sendKeys({ press: 'Enter' });
    await settled();
    expect([step(host), done]).to.deep.equal([NEXT, []]);
    find(host, '[id="yes"]').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await settled();
    expect([step(host), done]).to.deep.equal([questions['certificate-issued'].title, []]);
    find(host, '[part="button"]').focus();
    await sendKeys({ press: 'Enter' });
    await settled();
    expect([all(host, '.low-faults').length, done]).to.deep.equal([1, []]);
  });

  it('tell the page nothing of what is typed or chosen', async () => {
    const host = await mount('mediation-checker');
    stops = [listen(document, hear, false)];
    find(host, 'input').focus();
    await sendKeys({ press: 'Space' });
    expect(heard).to.deep.equal([]);
    expect(all(host, ':checked').length).to.equal(1);
  });
});
