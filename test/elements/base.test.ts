import { aTimeout, expect } from '@open-wc/testing';
import { enForm } from '../../src/i18n/index.js';
import { MediationCheckerElement, MediationContactElement } from '../../src/entries/index.js';
import {
  isLight,
  all,
  answer,
  chosen,
  mount,
  press,
  settled,
  step,
  textOf,
  type,
  typed,
  watchWarnings,
} from './helpers/page.js';
import { TAGS } from '../../src/site/elements.js';

const FALLBACK = '<p id="fallback">Call the number in your letter.</p>';
const OUTCOME = {
  nation: 'england',
  person: 'parent',
  decision: 'refusal-to-assess',
  'decision-sent': '2026-11-02',
  'has-certificate': 'no',
  'has-contacted-adviser': 'no',
  today: '2026-11-22',
};
const warnings = watchWarnings();

describe('heading-level', () => {
  const LEVELS: readonly [given: string | undefined, first: string][] = [
    [undefined, 'H2'],
    ['1', 'H1'],
    ['2', 'H2'],
    ['3', 'H3'],
    ['4', 'H4'],
    ['5', 'H5'],
    ['6', 'H6'],
    ['7', 'H6'],
    ['-1', 'H1'],
    ['0', 'H2'],
    ['', 'H2'],
    ['two', 'H2'],
    ['NaN', 'H2'],
    ['2.5', 'H2'],
    ['<h1>', 'H2'],
  ];
  for (const tag of TAGS)
    for (const [given, first] of LEVELS)
      it(`${given === undefined ? 'absent' : `"${given}"`} on ${tag} starts at ${first}`, async () => {
        const attributes = tag === 'deadline-countdown' ? { 'decision-sent': '2026-11-02' } : {};
        const host = await mount(
          tag,
          given === undefined ? attributes : { ...attributes, 'heading-level': given },
        );
        expect(all(host, 'h1, h2, h3, h4, h5, h6')[0]!.tagName).to.equal(first);
      });

  it('is also the level of the first heading while dates are asked for', async () => {
    const host = await mount('deadline-countdown', { 'heading-level': '3' });
    expect(all(host, 'h1, h2, h3, h4, h5, h6')[0]!.tagName).to.equal('H3');
  });

  it('never skips a level on the way down, nor passes 6', async () => {
    for (const given of ['1', '2', '4', '6']) {
      const host = await mount('mediation-checker', { ...OUTCOME, 'heading-level': given });
      const levels = all(host, 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
      for (const [index, level] of levels.entries())
        if (index) expect(level - levels[index - 1]!, levels.join()).to.be.at.most(1);
    }
  });
});

describe('the words of the page', () => {
  for (const tag of TAGS) {
    it(`are hidden, and still there, when ${tag} is ready`, async () => {
      const host = await mount(tag, {}, FALLBACK);
      const words = host.querySelector<HTMLElement>('#fallback')!;
      expect(words.isConnected).to.equal(true);
      expect(words.getClientRects().length).to.equal(0);
    });

    it(`stay, with one line that names the element, when the view of ${tag} throws`, async () => {
      const Broken = class extends (customElements.get(tag) as typeof MediationCheckerElement) {
        protected override renderContent(): never {
          throw new Error('a fault of ours');
        }
      };
      Broken.define(`broken-${tag}`);
      const host = await mount(`broken-${tag}`, {}, FALLBACK);
      host.setAttribute('today', '2026-11-22');
      await settled();
      expect(host.querySelector<HTMLElement>('#fallback')!.getClientRects().length).to.equal(1);
      expect(warnings).to.deep.equal([`<broken-${tag}>: Error: a fault of ours`]);
    });
  }

  it('go again when a view that threw can be drawn', async () => {
    let broken = true;
    class Mended extends MediationCheckerElement {
      protected override renderContent() {
        if (broken) throw new Error('once');
        return super.renderContent();
      }
    }
    Mended.define('mended-checker');
    const host = await mount('mended-checker', {}, FALLBACK);
    broken = false;
    host.setAttribute('heading-level', '3');
    await settled();
    expect(host.querySelector('#fallback')!.getClientRects().length).to.equal(0);
    expect(all(host, 'form').length).to.equal(1);
  });
});

describe('on the page of somebody else', () => {
  for (const tag of TAGS)
    it(`${tag} keeps its language to itself and brings no inline style`, async () => {
      const { lang, dir } = document.documentElement;
      const cookies = document.cookie;
      const host = await mount(tag, { ...OUTCOME, council: 'hackney' });
      const root = host.renderRoot.querySelector<HTMLElement>('[part="root"]')!;
      expect([root.lang, root.dir]).to.deep.equal(['en-GB', 'ltr']);
      expect([host.lang, host.dir]).to.deep.equal(['', '']);
      expect([document.documentElement.lang, document.documentElement.dir]).to.deep.equal([
        lang,
        dir,
      ]);
      expect(document.cookie).to.equal(cookies);
      expect(all(host, 'style, [style], script, link').length).to.equal(0);
      expect(host.getAttributeNames().sort()).to.deep.equal(
        [...Object.keys(OUTCOME), 'council', ...(isLight ? ['render'] : [])].sort(),
      );
    });

  it('an element makes no request and stores nothing', async () => {
    const before = performance.getEntriesByType('resource').length;
    const stored = localStorage.length + sessionStorage.length;
    for (const tag of TAGS) await mount(tag, { ...OUTCOME, council: 'hackney' });
    expect(performance.getEntriesByType('resource').length).to.equal(before);
    expect(localStorage.length + sessionStorage.length).to.equal(stored);
  });

  it('defining an element twice, or where the name is taken, does not throw', () => {
    const mine = customElements.get('mediation-checker');
    MediationCheckerElement.define('mediation-checker');
    expect(customElements.get('mediation-checker')).to.equal(mine);
    class Theirs extends HTMLElement {}
    customElements.define('taken-tag', Theirs);
    MediationCheckerElement.define('taken-tag');
    expect(customElements.get('taken-tag')).to.equal(Theirs);
  });

  it('a listener may take the element away at once', async () => {
    const host = await mount('mediation-checker');
    const parent = host.parentElement!;
    host.addEventListener('mediation-checker-step', () => host.remove());
    await answer(host, 'england');
    // An error that nobody caught is heard of now, and not in the next test.
    await aTimeout(0);
    parent.append(host);
    await settled();
    expect(step(host)).to.equal(enForm.questions.person.title);
  });
});

describe('an element that is moved, or goes and comes back, keeps', () => {
  for (const how of ['moved', 'gone and back'])
    it(`its step, what is typed and its answers: ${how}`, async () => {
      const host = await mount('mediation-checker', { nation: 'england', today: '2026-11-22' });
      await answer(host, 'parent');
      await answer(host, 'refusal-to-assess');
      type(host, '2', '11', '20');
      const before = textOf(host);
      const other = document.createElement('section');
      host.parentElement!.append(other);
      if (how !== 'moved') {
        host.remove();
        await settled();
      }
      other.append(host);
      await settled();
      expect(textOf(host)).to.equal(before);
      expect(typed(host)).to.deep.equal(['2', '11', '20']);
      await press(host, 'Back');
      expect(chosen(host)).to.deep.equal(['refusal-to-assess']);
    });
});

describe('a property', () => {
  it('does what its attribute does, and never reflects', async () => {
    const host = await mount('mediation-contact');
    const names = host.getAttributeNames();
    host.council = 'hackney';
    host.headingLevel = 4;
    host.phone = '020 7946 0000';
    await host.updateComplete;
    expect(textOf(host)).to.contain('Hackney SENDIAGS');
    expect(textOf(host)).to.contain('020 7946 0000');
    expect(all(host, 'h4').length).to.be.greaterThan(0);
    expect(host.getAttributeNames()).to.deep.equal(names);
  });

  it('that stands before the element is defined is kept', async () => {
    const early = document.createElement('early-contact') as MediationContactElement;
    early.council = 'hackney';
    if (isLight) early.setAttribute('render', 'light');
    document.body.append(early);
    class EarlyContact extends MediationContactElement {}
    EarlyContact.define('early-contact');
    await early.updateComplete;
    expect(textOf(early)).to.contain('Hackney SENDIAGS');
    early.remove();
  });

  it('of a question is its answer', async () => {
    const host = await mount('mediation-checker');
    Object.assign(host, { nation: 'england', person: 'parent', decision: 'refusal-to-assess' });
    await host.updateComplete;
    expect(step(host)).to.equal(enForm.questions['decision-sent'].title);
    host.decisionSent = '2026-02-31';
    await host.updateComplete;
    expect(warnings).to.deep.equal([
      '<mediation-checker>: decision-sent="2026-02-31" is not an answer',
    ]);
  });
});
