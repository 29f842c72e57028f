import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entries/lang/ar.js';
import '../../src/entries/lang/yi.js';
import { LETTER_QUESTION, WAYS } from '../elements/helpers/cases.js';
import { active, all, find, mount } from '../elements/helpers/page.js';
import { enForm, inWords } from '../../src/i18n/index.js';
import { ar } from '../../src/i18n/ar/index.js';
import { yi } from '../../src/i18n/yi/index.js';

/** Where each word of a text, or part of a word that may go on in a new line, stands. */
function places(element: Element): [word: string, box: DOMRect][] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: [string, DOMRect][] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const { index, 0: word } of node.data.matchAll(/[^\s]+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      found.push([word, range.getBoundingClientRect()]);
    }
  }
  return found;
}

const isOneLine = (one: DOMRect, other: DOMRect): boolean => Math.abs(one.top - other.top) <= 4;

/** The words of an English text that runs from left to right, in the order in which they are seen. */
const seen = (element: Element): string =>
  places(element)
    .sort(([, a], [, b]) => (isOneLine(a, b) ? a.left - b.left : a.top - b.top))
    .map(([word, box], index, all) => {
      const before = all[index - 1]?.[1];
      const isJoined = !before || (isOneLine(before, box) && box.left - before.right < 1);
      return isJoined ? word : ` ${word}`;
    })
    .join('');

const CONTACT = {
  council: 'hackney',
  today: '2026-11-21',
  phone: '020 7946 0000',
  email: '1.mediation@example.org',
  website: 'https://example.org/1/',
  'advice-phone': '(020) 7946 0001',
};

for (const language of [ar, yi]) {
  const { lang } = language.form;
  describe(`${lang}, from right to left`, () => {
    it('leaves what a council gave as it is: numbers, addresses and names', async () => {
      const host = await mount('mediation-contact', { ...CONTACT, lang });
      host.parentElement!.style.inlineSize = '60em';
      const said = (selector: string) => all(host, selector).map(seen);
      expect(said('dd.low-phone')).to.deep.equal(['020 7946 0000', '(020) 7946 0001']);
      expect(said('dd.low-relay')[0]).to.equal('18001 020 7946 0000');
      expect(said('dd.low-email')[0]).to.equal('1.mediation@example.org');
      expect(said('dd.low-website')[0]).to.equal('example.org/1/');
      expect(said('dd.low-address')[0]).to.match(/^7-9 Elliott's Place, London N1 8HX$/);
    });

    it('sets each step beside its mark, and not over it', async () => {
      const dated = { ...WAYS['certificate-needed'], lang, today: '2026-11-22' };
      const stages = all(await mount('mediation-guide', dated), '.low-stages > li');
      expect(stages).to.not.be.empty;
      for (const stage of stages) {
        const mark = stage.querySelector('svg')!.getBoundingClientRect();
        const text = stage.querySelector('p')!.getBoundingClientRect();
        expect(mark.left).to.be.at.least(text.right - 1);
      }
      const checker = await mount('mediation-checker', dated);
      const list = find(checker, '.low-steps').getBoundingClientRect();
      const steps = all(checker, '.low-steps > li');
      expect(steps).to.not.be.empty;
      for (const step of steps) {
        const text = step.querySelector('p')!.getBoundingClientRect();
        // The number stands in the room at the right.
        expect(list.right - text.right).to.be.at.least(20);
        expect(text.left - list.left).to.be.below(1);
      }
    });

    it('says a day apart from the figures beside it', () => {
      expect(inWords('2027-01-04', language.form)).to.match(/^\u2068.*2027.*\u2069$/);
      expect(inWords('2027-01-04', enForm)).to.equal('Monday 4 January 2027');
    });

    it('puts what a panel begins with at the right', async () => {
      const host = await mount('mediation-checker', { ...WAYS['certificate-needed'], lang });
      const panel = getComputedStyle(all(host, '.low-panel').at(-1)!);
      expect(parseFloat(panel.borderRightWidth)).to.be.above(parseFloat(panel.borderLeftWidth));
      expect(panel.textAlign).to.match(/start|right/);
    });

    it('asks for the day at the right, and goes on to the left by key', async () => {
      const host = await mount('mediation-checker', { ...LETTER_QUESTION, lang });
      host.parentElement!.style.inlineSize = '40em';
      find(host, '#day').focus();
      const lefts: number[] = [];
      for (const name of ['day', 'month', 'year']) {
        const at = active(host) as HTMLInputElement;
        expect(at.name).to.equal(name);
        lefts.push(at.getBoundingClientRect().left);
        await sendKeys({ press: 'Tab' });
      }
      expect(lefts).to.deep.equal([...lefts].sort((a, b) => b - a));
      expect((active(host) as HTMLInputElement).value).to.equal('not-sure');
      for (const name of ['summary', 'button']) {
        await sendKeys({ press: 'Tab' });
        expect(active(host)!.localName).to.equal(name);
      }
    });
  });
}
