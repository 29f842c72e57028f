// Easy English as it is drawn: a sentence a line, one warning a page, and pictures large enough to see.
import { expect } from '@open-wc/testing';
import { easy } from '../../src/i18n/en-x-easy/index.js';
import '../../src/entries/lang/en-x-easy.js';
import { TODAY } from '../elements/helpers/cases.js';
import { all, find, mount, press, settled, step, textOf } from '../elements/helpers/page.js';
import type { Tag } from '../../src/site/elements.js';

const see = <T extends Tag>(tag: T, attributes = {}) =>
  mount(tag, { lang: 'en-x-easy', today: TODAY, ...attributes });

const { guide } = easy.reading as { guide: readonly string[] };

it('each sentence of the guide stands on a line of its own', async () => {
  const host = await see('mediation-guide');
  for (const [index, item] of all(host, 'ul > li').entries()) {
    const sentences = guide[index]!.split(/(?<=[.?]) /);
    const lines = [...item.querySelectorAll('.low-line')];
    if (sentences.length > 1)
      expect(lines.map((line) => line.textContent.trim())).to.deep.equal(sentences);
    const tops = lines.map((line) => line.getBoundingClientRect().top);
    expect(new Set(tops).size).to.equal(lines.length);
  }
});

it('says once a page that nobody has checked it, in the first element, and in no other English', async () => {
  const first = await see('mediation-checker');
  const second = first.cloneNode() as HTMLElement;
  first.after(second);
  await settled();
  expect(textOf(first).split(easy.notice).length).to.equal(2);
  expect(textOf(first)).to.not.contain('translation');
  expect(textOf(second)).to.not.contain(easy.notice);
  first.remove();
  await settled();
  expect(textOf(second)).to.contain(easy.notice);
});

it('a picture stands beside its question, large enough to see', async () => {
  const host = await see('mediation-checker');
  const picture = find<HTMLElement>(host, '.low-picture').getBoundingClientRect();
  const question = find(host, '.low-big').firstElementChild!;
  const range = document.createRange();
  range.selectNodeContents(question);
  const words = range.getBoundingClientRect();
  expect(picture.width).to.be.at.least(60);
  expect(words.left).to.be.at.least(picture.right);
  expect(words.top).to.be.lessThan(picture.bottom);
  const stages = await see('mediation-guide');
  for (const stage of all(stages, '.low-stages > li')) {
    const drawn = stage.querySelector('.low-picture')!.getBoundingClientRect();
    const said = stage.querySelector('p')!.getBoundingClientRect();
    expect(said.left).to.be.at.least(drawn.right);
    expect(said.top).to.be.lessThan(drawn.bottom);
  }
});

it('is not called Easy Read, and goes from question to question', async () => {
  expect(easy.name).to.equal('Easy English');
  const host = await see('mediation-checker');
  const before = step(host);
  find(host, '[value=england]').click();
  await press(host, easy.form.labels.continue);
  expect(step(host)).to.not.equal(before);
});
