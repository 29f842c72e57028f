// What a page gives to all that is in it, and what of that our words take on.
import { expect, fixture, fixtureCleanup, nextFrame } from '@open-wc/testing';
import { stub } from 'sinon';
import { all, find, isLight, press, settled } from '../elements/helpers/page.js';

afterEach(() => fixtureCleanup());

async function painted(): Promise<void> {
  for (let frame = 0; frame < 4; frame++) await nextFrame();
  await settled();
}

/** A checker in a part of a page, beside a paragraph, and the part itself. */
async function place(markup = '<p>Words of the page.</p><here></here>') {
  const part = await fixture<HTMLElement>(`<main>${markup}</main>`);
  const host = document.createElement('mediation-checker');
  host.setAttribute('today', '2026-11-22');
  for (const [name, value] of Object.entries({ nation: 'england', person: 'parent' }))
    host.setAttribute(name, value);
  if (isLight) host.setAttribute('render', 'light');
  part.querySelector('here')!.replaceWith(host);
  await settled();
  await press(host, 'Continue');
  await painted();
  return { part, host };
}

/** The page's own, whatever it is: its colours and its letters, and whether a part is seen and used. */
const KEPT = [
  'color',
  'color-scheme',
  'font-family',
  'font-optical-sizing',
  'font-size',
  'font-stretch',
  'font-variation-settings',
  'font-weight',
  'interactivity',
  'pointer-events',
  'text-size-adjust',
  '-moz-text-size-adjust',
  '-webkit-text-size-adjust',
  'visibility',
  '-webkit-font-smoothing',
  // Ours is written as an attribute of the wrapper, in both ways of drawing.
  'direction',
];

/** Values, some of which every property takes. */
const VALUES = (
  'none|auto|all|always|hidden|break-all|anywhere|keep-all|loose|manual|vertical-rl|sideways|upright|' +
  'uppercase|small-caps|titling-caps|italic|bold|900|0|1|3|7|40px|0.5|rgb(1, 2, 3)|5px 5px red|4px red|' +
  'center|right|justify|pre|nowrap|balance|collapse|separate|inside|square|circle|rtl|ltr|disc|' +
  'geometricPrecision|optimizeLegibility|crisp-edges|pixelated|from-image|"x" "y"|"x"|filled|' +
  'text|read-only|under|over|bottom|middle|evenodd|round|bevel|economy|exact|dark|inert|no-common-ligatures|' +
  'ordinal|tabular-nums|sub|emoji|"smcp"|hide|help|alphabetic|linearrgb|stroke|grayscale|antialiased|digits|' +
  'antialiased|after-white-space|trim-start|allow-end|compact|contain|red blue|no-autospace|first|"ab"|7 7 7'
).split('|');

const ROOM = ['letter-spacing', 'word-spacing'];

describe('of all that a browser inherits, our words take on', () => {
  let found: Record<string, string>;
  before(async () => {
    const part = await fixture<HTMLElement>('<div><i></i></div>');
    const inner = getComputedStyle(part.firstElementChild!);
    const own = getComputedStyle(part);
    const names = [...own].filter((name) => !name.startsWith('--'));
    const pairs = names.map((name) => {
      const initial = inner.getPropertyValue(name);
      const value = VALUES.find((each) => {
        if (!CSS.supports(name, each)) return false;
        part.style.setProperty(name, each);
        const isInherited =
          inner.getPropertyValue(name) !== initial &&
          inner.getPropertyValue(name) === own.getPropertyValue(name);
        // A font is slanted by one's own rule for <i>, and a colour changes others with it.
        part.removeAttribute('style');
        return isInherited;
      });
      return [name, value] as const;
    });
    found = Object.fromEntries(pairs.filter(([, value]) => value)) as Record<string, string>;
  });

  it('what is known here: most of some sixty, and those that bend words', () => {
    expect(Object.keys(found)).to.include.members([
      '-webkit-text-fill-color',
      'font-variant-caps',
      'hyphens',
      'letter-spacing',
      'line-height',
      'text-indent',
      'text-shadow',
      'text-transform',
      'word-break',
      'writing-mode',
    ]);
    expect(Object.keys(found).length).to.be.above(45);
  });

  it('its letters, and whether a part is seen and used; and nothing else', async () => {
    const { part, host } = await place();
    const styles = ['.low-big *', '#hint', '#fault', '.low-option', 'summary', '[part=button]'].map(
      (selector) => [selector, getComputedStyle(find(host, selector))] as const,
    );
    const read = (name: string) =>
      styles.map(([selector, style]) => `${selector} ${style.getPropertyValue(name)}`);
    const taken: string[] = [];
    for (const [name, value] of Object.entries(found)) {
      if (KEPT.includes(name)) continue;
      const before = read(name);
      part.style.setProperty(name, value);
      // What is measured is measured again once the page's size has changed.
      if (ROOM.includes(name)) {
        dispatchEvent(new Event('resize'));
        await painted();
      }
      if (read(name).join() !== before.join()) taken.push(`${name}: ${value}`);
      part.removeAttribute('style');
    }
    expect(taken).to.deep.equal([]);
  });

  it('the room between letters and words that a reader asks for, and no more', async () => {
    const { part, host } = await place();
    const spaces = () => {
      const { letterSpacing, wordSpacing, fontSize } = getComputedStyle(find(host, '#hint'));
      return [letterSpacing, wordSpacing].map((each) => parseFloat(each) / parseFloat(fontSize));
    };
    part.style.cssText = 'letter-spacing: 0.12em; word-spacing: 0.16em';
    await painted();
    expect(spaces().map((each) => each.toFixed(2))).to.deep.equal(['0.12', '0.16']);
    part.style.cssText = 'letter-spacing: -0.1em; word-spacing: 2em';
    dispatchEvent(new Event('resize'));
    await painted();
    const { letterSpacing, wordSpacing } = getComputedStyle(find(host, '#hint'));
    expect([letterSpacing, parseFloat(wordSpacing) || 0]).to.deep.equal(['normal', 0]);
  });

  it('a weight and a spacing of its own heading, where the paragraphs have others', async () => {
    const { host } = await place(
      '<p>Words of the page.</p><div style="font-weight: 900; letter-spacing: 3px"><here></here></div>',
    );
    const { fontWeight, letterSpacing } = getComputedStyle(find(host, '#hint'));
    expect([fontWeight, letterSpacing]).to.deep.equal(['400', 'normal']);
  });
});

describe('the size of our words', () => {
  const sizeOf = (host: HTMLElement, selector = '#hint') =>
    parseFloat(getComputedStyle(find(host, selector)).fontSize);

  for (const [title, outer, paragraph, wanted] of [
    ['the paragraphs’, in a part without any size', 'font-size: 0', 'font-size: 18px', 18],
    ['16 px, where the paragraphs have none either', 'font-size: 0', 'font-size: 0', 16],
    ['the paragraphs’, in a part of 1 px', 'font-size: 1px', 'font-size: 20px', 20],
    ['12 px at least', 'font-size: 7px', 'font-size: 7px', 12],
  ] as const)
    it(`is ${title}`, async () => {
      const { host } = await place(
        `<div style="${outer}"><p style="${paragraph}">Words of the page.</p><here></here></div>`,
      );
      expect(sizeOf(host)).to.be.closeTo(wanted, 0.01);
    });

  it('is 16 px at least in a box to type in, so that iOS does not enlarge the page', async () => {
    const { host } = await place('<div style="font-size: 13px"><p>Words.</p><here></here></div>');
    host.setAttribute('decision', 'refusal-to-assess');
    await settled();
    expect(all(host, '[inputmode]').map((box) => getComputedStyle(box).fontSize)).to.deep.equal([
      '16px',
      '16px',
      '16px',
    ]);
    expect(sizeOf(host)).to.be.closeTo(13, 0.01);
  });
});

describe('on a page of 8,000 paragraphs', () => {
  it('a change of its size looks at a few of them only, however many elements there are', async () => {
    const { part } = await place(`<here></here>${'<p>Words of the page.</p>'.repeat(8000)}`);
    part.append(document.createElement('deadline-countdown'));
    await painted();
    const looked = new Set<Element>();
    const original = getComputedStyle;
    const spied = stub(window, 'getComputedStyle').callsFake((element, pseudo) => {
      looked.add(element);
      return original(element, pseudo);
    });
    dispatchEvent(new Event('resize'));
    await painted();
    spied.restore();
    expect(looked.size).to.be.within(2, 150);
  });
});

if (!isLight)
  describe('the element itself', () => {
    it('is not outlined by the page when something in it has the focus', async () => {
      const { part, host } = await place();
      const sheet = document.createElement('style');
      sheet.textContent = `:where(main :focus) { outline: 3px solid red; } #x :focus { outline: 4px solid }`;
      part.id = 'x';
      part.append(sheet);
      find(host, '[part=button]').focus();
      expect(host.matches(':focus')).to.equal(true);
      expect(getComputedStyle(host).outlineStyle).to.equal('none');
      expect(getComputedStyle(find(host, '[part=button]')).outlineStyle).to.equal('solid');
    });
  });
