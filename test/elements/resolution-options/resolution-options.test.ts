import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { examples } from '../../../src/elements/resolution-options/examples.js';
import { enReading } from '../../../src/i18n/en/reading.js';
import { enResult } from '../../../src/i18n/en/result.js';
import { enForm } from '../../../src/i18n/index.js';
import { all, chosen, find, isLight, mount, settled, textOf } from '../helpers/page.js';

const { fits, points } = enReading;
const { labels } = enReading;
const SIDES = [enResult.labels.disagreementResolution, enResult.labels.mediation];
const see = (attributes: Readonly<Record<string, string>> = {}) =>
  mount('resolution-options', attributes);

/** By a person's click, which is what sends a change. */
async function choose(host: HTMLElement, id: string): Promise<void> {
  find(host, `#${id}`).click();
  await settled();
}

/** The columns that are marked, by their heads; every cell of them has to be. */
function marked(host: HTMLElement): string[] {
  const columns = SIDES.map((_, side) =>
    all(host, 'tr').map((row) => row.children[side + 1]!.classList.contains('low-fits')),
  );
  return SIDES.filter((_, side) => {
    expect(new Set(columns[side]).size).to.equal(1);
    return columns[side]![0];
  });
}

describe('resolution-options shows', () => {
  it('the question and its three answers, none of them chosen', async () => {
    const host = await see();
    expect(textOf(host, '.low-big')).to.equal(labels.options);
    const group = find(host, 'fieldset');
    const named = group.getAttribute('aria-labelledby')!;
    const root = group.getRootNode() as Document;
    expect(root.getElementById(named)!.textContent).to.equal(labels.hasDecision);
    expect(all(host, 'label').map((label) => label.textContent)).to.deep.equal(
      (['yes', 'no', 'not-sure'] as const).map((id) => enForm.options[id]),
    );
    expect(chosen(host)).to.deep.equal([]);
    expect(textOf(host, '[role=status]')).to.equal('');
    expect(marked(host)).to.deep.equal([]);
  });

  for (const [id, [about, ...texts]] of Object.entries(points))
    it(`the point ${id}, on both sides, each by its name`, async () => {
      const host = await see();
      const row = all(host, 'tbody tr').find(
        (each) => each.firstElementChild!.textContent.trim() === about,
      );
      const cells = [...row!.querySelectorAll('td')].map(({ textContent }) =>
        textContent.replace(/\s+/g, ' ').trim(),
      );
      expect(cells).to.deep.equal(texts.map((text, side) => `${SIDES[side]}: ${text}`));
    });

  it('five points, and the rest behind a click: every point once', async () => {
    const host = await see();
    const rows = (selector: string) =>
      all(host, `${selector} tbody th`).map(({ textContent }) => textContent);
    const rest = rows('details:not([open])');
    expect(rows('.low-body > .low-points').length).to.equal(5);
    expect(textOf(host, 'summary')).to.equal(labels.allPoints);
    expect([...rows('.low-body > .low-points'), ...rest]).to.have.members(
      Object.values(points).map(([about]) => about),
    );
  });

  it('tables that have a name, and whose roles are whole', async () => {
    const host = await see();
    const roles = (selector: string) =>
      new Set(all(host, selector).map((each) => each.getAttribute('role')));
    expect(all(host, 'table').map((each) => each.getAttribute('aria-label'))).to.deep.equal([
      labels.mainPoints,
      labels.allPoints,
    ]);
    const count = Object.keys(points).length;
    for (const [selector, role, times] of [
      ['table', 'table', 2],
      ['thead, tbody', 'rowgroup', 4],
      ['tr', 'row', count + 2],
      ['thead th[scope=col]', 'columnheader', 4],
      ['tbody th[scope=row]', 'rowheader', count],
      ['td', 'cell', 2 * count + 2],
    ] as const) {
      expect([...roles(selector)]).to.deep.equal([role]);
      expect(all(host, selector).length).to.equal(times);
    }
  });
});

describe('resolution-options, answered', () => {
  for (const [id, says, side] of [
    ['yes', fits.yes, [SIDES[1]]],
    ['no', fits.no, [SIDES[0]]],
    [
      'not-sure',
      `${enResult.actions['find-decision']}. ${enResult.actionTexts['find-decision']}`,
      [],
    ],
  ] as const)
    it(`${id}: says what fits, and marks it`, async () => {
      const host = await see();
      await choose(host, id);
      expect(textOf(host, '[role=status] .low-panel')).to.equal(says);
      expect(marked(host)).to.deep.equal(side);
      expect(chosen(host)).to.deep.equal([id]);
    });

  it('twice: the later answer holds', async () => {
    const host = await see();
    for (const id of ['yes', 'not-sure', 'no']) await choose(host, id);
    expect([textOf(host, '[role=status]'), ...chosen(host)]).to.deep.equal([fits.no, 'no']);
    expect(marked(host)).to.deep.equal([SIDES[0]]);
  });

  it('by keys', async () => {
    const host = await see();
    find(host, '#yes').focus();
    await sendKeys({ press: 'Space' });
    await settled();
    expect(textOf(host, '[role=status]')).to.equal(fits.yes);
    await sendKeys({ press: 'ArrowDown' });
    await settled();
    expect([textOf(host, '[role=status]'), ...chosen(host)]).to.deep.equal([fits.no, 'no']);
  });

  it('on a page with two of them: each keeps its own', async () => {
    const host = await see();
    const other = host.cloneNode() as HTMLElement;
    host.after(other);
    await settled();
    await choose(host, 'yes');
    await choose(other, 'no');
    expect([chosen(host), chosen(other)]).to.deep.equal([['yes'], ['no']]);
    expect(
      new Set([...all(host, '[id]'), ...all(other, '[id]')].map(({ id }) => id)).size,
    ).to.equal(isLight ? 8 : 4);
  });

  it('tells the page nothing, and is sent with no form of the page’s', async () => {
    const host = await see();
    const form = document.createElement('form');
    host.before(form);
    form.append(host);
    await settled();
    const heard: string[] = [];
    const hear = ({ type }: Event) => heard.push(type);
    for (const type of ['change', 'formdata', 'submit']) addEventListener(type, hear);
    await choose(host, 'yes');
    for (const type of ['change', 'formdata', 'submit']) removeEventListener(type, hear);
    expect(heard).to.deep.equal([]);
    expect([...new FormData(form)]).to.deep.equal([]);
    expect(textOf(host, '[role=status]')).to.equal(fits.yes);
  });
});

describe('resolution-options in a place', () => {
  const displays = (host: HTMLElement) =>
    ['table', 'tbody', 'tbody tr', 'tbody th', 'tbody td'].map(
      (selector) => getComputedStyle(find(host, selector)).display,
    );

  it('of 288 px is a card for each point, none of it wider, and each side is named', async () => {
    const host = await see();
    host.parentElement!.style.inlineSize = '288px';
    await settled();
    expect(new Set(displays(host))).to.deep.equal(new Set(['block']));
    const { right, width } = host.getBoundingClientRect();
    const wide = all(host, '*').filter((each) => each.getBoundingClientRect().right > right + 1);
    expect(wide.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
    for (const head of all(host, 'tbody th'))
      expect(head.getBoundingClientRect().width).to.be.greaterThan(width * 0.9);
    for (const side of all(host, '.low-points .low-side'))
      expect(getComputedStyle(side).display).to.equal('inline');
    // A row of headings that nobody sees is spelled out by a screen reader, a letter a line.
    for (const head of all(host, 'thead')) expect(getComputedStyle(head).display).to.equal('none');
  });

  for (const id of ['', 'yes', 'no', 'not-sure'])
    it(`of a phone of 390 px has at most two screens above what is closed: ${id || 'no answer'}`, async () => {
      const host = await see();
      host.parentElement!.style.inlineSize = '358px';
      if (id) await choose(host, id);
      await settled();
      expect(host.getBoundingClientRect().height).to.be.lessThan(2 * 844);
    });

  it('of 700 px is a table', async () => {
    const host = await see();
    host.parentElement!.style.inlineSize = '700px';
    await settled();
    for (const side of all(host, '.low-side'))
      expect(getComputedStyle(side).display).to.equal('none');
    expect(displays(host)).to.deep.equal([
      'table',
      'table-row-group',
      'table-row',
      'table-cell',
      'table-cell',
    ]);
  });
});

describe('axe finds nothing in resolution-options', () => {
  for (const { id, attributes } of examples)
    for (const size of ['288px', '700px'])
      it(`${id}, in ${size}, before an answer and after it`, async () => {
        document.title = 'Local Offer';
        const host = await see(attributes);
        host.parentElement!.style.inlineSize = size;
        await expect(document.documentElement).to.be.accessible();
        host.renderRoot.querySelector<HTMLElement>('[value=yes]')!.click();
        await settled();
        await expect(document.documentElement).to.be.accessible();
      });
});
