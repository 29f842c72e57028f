import { expect, fixture, fixtureCleanup, nextFrame } from '@open-wc/testing';
import { MediationCheckerElement } from '../../src/entries/index.js';
import '../../src/entries/define.js';
import { enForm } from '../../src/i18n/index.js';
import { TAGS } from '../../src/site/elements.js';
import { settled, watchWarnings } from '../elements/helpers/page.js';

const TODAY = '2026-11-22';
const OUTCOME = {
  council: 'hackney',
  nation: 'england',
  person: 'parent',
  decision: 'refusal-to-assess',
  'decision-sent': '2026-11-02',
  'has-certificate': 'no',
  'has-contacted-adviser': 'no',
  today: TODAY,
};
type Attributes = Readonly<Record<string, string>>;

const warnings = watchWarnings();
let sheet: HTMLStyleElement;
beforeEach(() => {
  sheet = document.createElement('style');
  document.head.append(sheet);
});
afterEach(() => {
  fixtureCleanup();
  sheet.remove();
});

async function painted(): Promise<void> {
  await settled();
  for (let frame = 0; frame < 4; frame++) await nextFrame();
  await settled();
}

/** An element that is not yet anywhere. */
function make(tag: string, attributes: Attributes = {}, children = ''): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ render: 'light', ...attributes }))
    element.setAttribute(name, value);
  element.innerHTML = children;
  return element;
}

const main = () => fixture<HTMLElement>('<main><h1>Local Offer</h1></main>');

async function mount(...made: Parameters<typeof make>): Promise<HTMLElement> {
  const element = make(...made);
  (await main()).append(element);
  await painted();
  return element;
}

const drawing = (host: HTMLElement): HTMLElement =>
  (host.shadowRoot ?? host).querySelector<HTMLElement>('.low-root') ??
  host.querySelector<HTMLElement>('.low-root')!;
const within = (host: HTMLElement, selector: string): HTMLElement[] => [
  ...drawing(host).querySelectorAll<HTMLElement>(selector),
];
const isShown = (element: Element): boolean => element.getClientRects().length > 0;

async function press(host: HTMLElement, name: string): Promise<void> {
  within(host, 'button')
    .find((button) => button.textContent.trim() === name)!
    .click();
  await settled();
}

async function choose(host: HTMLElement, option: string): Promise<void> {
  within(host, `[value="${option}"]`)[0]!.click();
  await press(host, 'Continue');
}

describe('drawn into the page, ids', () => {
  const references = (host: HTMLElement): string[] =>
    within(host, '*').flatMap((element) => [
      ...['for', 'aria-describedby', 'aria-labelledby', 'aria-controls'].flatMap(
        (name) => element.getAttribute(name)?.split(/\s+/) ?? [],
      ),
      ...(element.getAttribute('href')?.startsWith('#')
        ? [element.getAttribute('href')!.slice(1)]
        : []),
    ]);
  const broken = (hosts: readonly HTMLElement[]): string[] => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return [
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: ${id}`),
      ...hosts.flatMap((host) =>
        references(host)
          .filter((id) => !drawing(host).querySelector(`[id="${id}"]`))
          .map((id) => `leads out: ${id}`),
      ),
      ...hosts.flatMap((host) =>
        within(host, 'label')
          .filter((label) => !drawing(host).contains((label as HTMLLabelElement).control))
          .map((label) => `labels nothing: ${label.textContent.trim()}`),
      ),
    ];
  };
  /** What a page may well have called its own. */
  const OWN = ['day', 'fault', 'hint', 'help', 'problem', 'england', 'nation', 'not-sure']
    .map((id) => `<input id="${id}">`)
    .join('');

  const STEPS: Readonly<Record<string, Attributes>> = {
    'a choice': { today: TODAY },
    'several choices': {
      today: TODAY,
      nation: 'england',
      person: 'parent',
      decision: 'plan-contents',
    },
    'a date': { today: TODAY, nation: 'england', person: 'parent', decision: 'refusal-to-assess' },
    'the answer': OUTCOME,
  };
  for (const [title, attributes] of Object.entries(STEPS))
    it(`are each there once, with three elements that show ${title}, and lead inside`, async () => {
      const place = await main();
      place.insertAdjacentHTML('beforeend', OWN);
      const hosts = [
        make('mediation-checker', attributes),
        make('mediation-checker', attributes),
        make('deadline-countdown', { today: TODAY }),
      ];
      place.append(...hosts);
      await painted();
      expect(broken(hosts)).to.deep.equal([]);
      expect(references(hosts[0]!).length).to.be.greaterThan(0);
      if (title === 'the answer') return;
      // The countdown waits for the checkers.
      for (const host of hosts.slice(0, 2)) await press(host, 'Continue');
      expect(within(hosts[1]!, '.low-faults').length).to.equal(1);
      expect(broken(hosts)).to.deep.equal([]);
    });

  it('stay what they were when an element is drawn again', async () => {
    const host = await mount('mediation-checker');
    const ids = () => [...document.querySelectorAll('main [id]')].map(({ id }) => id);
    const before = ids();
    host.setAttribute('heading-level', '4');
    await painted();
    expect(ids()).to.deep.equal(before);
  });

  it('of a fault takes the focus to its own element’s control', async () => {
    const place = await main();
    const [first, second] = [make('mediation-checker'), make('mediation-checker')];
    place.append(first, second);
    await painted();
    await press(first, 'Continue');
    await press(second, 'Continue');
    within(second, '.low-faults a')[0]!.click();
    expect(second.contains(document.activeElement)).to.equal(true);
    expect(document.activeElement?.localName).to.equal('input');
    expect(location.hash).to.equal('');
  });

  it('do not let one element’s choice undo the other’s', async () => {
    const place = await main();
    const [first, second] = [make('mediation-checker'), make('mediation-checker')];
    place.append(first, second);
    await painted();
    within(first, '[value="england"]')[0]!.click();
    within(second, '[value="wales"]')[0]!.click();
    const chosen = [first, second].map((host) =>
      within(host, ':checked').map((input) => (input as HTMLInputElement).value),
    );
    expect(chosen).to.deep.equal([['england'], ['wales']]);
  });
});

describe('drawn into the page, the page’s own words', () => {
  const WORDS = 'Call <p class="own">the number</p> in your <b class="own">letter</b>.';

  for (const tag of TAGS)
    it(`in ${tag} are hidden, bare or not, and still there`, async () => {
      const host = await mount(tag, OUTCOME, WORDS);
      for (const own of host.querySelectorAll('.own')) expect(isShown(own)).to.equal(false);
      expect([...host.querySelectorAll('.own')].map((own) => own.textContent)).to.deep.equal([
        'the number',
        'letter',
      ]);
      const bare = [...host.childNodes].filter((node) => node instanceof Text);
      expect(bare.map((node) => node.data.trim()).join('')).to.equal('');
      expect(isShown(drawing(host))).to.equal(true);
    });

  it('are all back when the view throws, and go again when it does not', async () => {
    let broken = false;
    class Fickle extends MediationCheckerElement {
      protected override renderContent() {
        if (broken) throw new Error('a fault of ours');
        return super.renderContent();
      }
    }
    Fickle.define('fickle-checker');
    const host = await mount('fickle-checker', {}, WORDS);
    const said = () => host.innerText.replace(/\s+/g, ' ').trim();
    expect(said()).to.include(enForm.questions.nation.title);
    expect(said()).to.not.include('the number');

    broken = true;
    host.setAttribute('heading-level', '3');
    await painted();
    expect(said()).to.equal('Call the number in your letter.');
    expect(host.querySelector('.low-root')).to.equal(null);
    expect(warnings).to.deep.equal(['<fickle-checker>: Error: a fault of ours']);

    broken = false;
    host.setAttribute('heading-level', '2');
    await painted();
    expect(said()).to.include(enForm.questions.nation.title);
    expect(said()).to.not.include('the number');
    expect(said()).to.not.include('in your');
  });

  it('stay in their order', async () => {
    const host = await mount('mediation-contact', OUTCOME, WORDS);
    dispatchEvent(new Event('beforeprint'));
    const order = [...host.childNodes].filter((node) => node instanceof Element);
    expect(order.map((node) => node.className).filter((name) => name === 'own')).to.deep.equal([
      'own',
      'own',
    ]);
    dispatchEvent(new Event('afterprint'));
  });

  it('may hold the council’s details as JSON', async () => {
    const json = '<script type="application/json">{"mediation":{"phone":"020 7946 0000"}}</script>';
    const host = await mount('mediation-contact', OUTCOME, json);
    expect(host.innerText).to.include('020 7946 0000');
    expect(host.innerText).to.not.include('{');
  });
});

describe('render', () => {
  it('is anything but light: a shadow root', async () => {
    const host = await mount('mediation-contact', { ...OUTCOME, render: 'dark' });
    expect(host.shadowRoot?.querySelectorAll('.low-root').length).to.equal(1);
    expect(host.childElementCount).to.equal(0);
  });
});

/** The sheets of the lazy chunks, which every place has once they have come. */
const LAZY = 2;

describe('drawn into a shadow root of the page’s,', () => {
  async function app(): Promise<ShadowRoot> {
    const outer = await fixture('<div></div>');
    const root = outer.attachShadow({ mode: 'open' });
    root.innerHTML = '<main></main>';
    return root;
  }
  const looks = (host: HTMLElement) => {
    const [button] = within(host, '[part=button]');
    const { backgroundColor, paddingTop, borderTopWidth } = getComputedStyle(button!);
    return [backgroundColor, paddingTop, borderTopWidth];
  };
  const STYLED = ['rgb(29, 79, 145)', '9.6px', '2.4px'];

  it('an element has its look, and its ids lead inside', async () => {
    const root = await app();
    const host = make('mediation-checker');
    root.querySelector('main')!.append(host);
    await painted();
    expect(looks(host).slice(0, 2)).to.deep.equal(STYLED.slice(0, 2));
    expect(root.adoptedStyleSheets.length).to.equal(2 + LAZY);
    for (const label of within(host, 'label'))
      expect(drawing(host).contains((label as HTMLLabelElement).control)).to.equal(true);
    await press(host, 'Continue');
    within(host, '.low-faults a')[0]!.click();
    expect(root.activeElement?.localName).to.equal('input');
  });

  it('and from there into the document and back, its look goes with it', async () => {
    const root = await app();
    const inside = root.querySelector('main')!;
    const outside = await main();
    const host = make('mediation-checker', { today: TODAY });
    outside.append(host);
    await painted();
    await choose(host, 'england');
    const before = document.adoptedStyleSheets.length;
    for (const [place, left, own] of [
      [inside, document, root],
      [outside, root, document],
      [inside, document, root],
    ] as const) {
      const had = left.adoptedStyleSheets.length;
      place.append(host);
      await painted();
      expect(looks(host).slice(0, 2)).to.deep.equal(STYLED.slice(0, 2));
      expect(left.adoptedStyleSheets.length).to.equal(had - 1);
      expect(own.adoptedStyleSheets.length).to.be.greaterThan(0);
      expect(within(host, '.low-big')[0]!.textContent.trim()).to.equal(
        enForm.questions.person.title,
      );
    }
    host.remove();
    await painted();
    expect(document.adoptedStyleSheets.length).to.equal(before - 1);
    expect(root.adoptedStyleSheets.length).to.equal(1 + LAZY);
  });

  it('two elements of a tag share one sheet, and what goes takes only its own', async () => {
    const root = await app();
    const hosts = [make('mediation-checker'), make('mediation-checker')];
    root.querySelector('main')!.append(...hosts);
    await painted();
    expect(root.adoptedStyleSheets.length).to.equal(3 + LAZY);
    hosts[0]!.remove();
    await painted();
    expect(root.adoptedStyleSheets.length).to.equal(2 + LAZY);
    expect(looks(hosts[1]!).slice(0, 2)).to.deep.equal(STYLED.slice(0, 2));
  });

  it('the sheets of the page itself stay where they were', async () => {
    const root = await app();
    const theirs = new CSSStyleSheet();
    root.adoptedStyleSheets = [theirs];
    const host = make('mediation-contact', OUTCOME);
    root.querySelector('main')!.append(host);
    await painted();
    expect(root.adoptedStyleSheets[0] === theirs).to.equal(true);
    host.remove();
    await painted();
    expect(root.adoptedStyleSheets[0] === theirs).to.equal(true);
  });
});

describe('drawn into the page, what is answered', () => {
  for (const type of ['change', 'submit', 'formdata'])
    it(`does not reach the page by ${type}`, async () => {
      const heard: string[] = [];
      const hear = ({ target }: Event) => void heard.push((target as Element).localName);
      document.addEventListener(type, hear);
      const host = await mount('mediation-checker', { today: TODAY });
      await choose(host, 'england');
      await press(host, 'Continue');
      document.removeEventListener(type, hear);
      expect(heard).to.deep.equal([]);
      expect(within(host, '.low-faults').length).to.equal(1);
    });

  it('is told of by id alone', async () => {
    const heard: string[] = [];
    const host = await mount('mediation-checker', { today: TODAY });
    host.addEventListener('mediation-checker-step', (event) =>
      heard.push((event as Event & { id: string }).id),
    );
    await choose(host, 'england');
    expect(heard).to.deep.equal(['person']);
  });

  it('does not leave by a form around the element', async () => {
    const form = await fixture<HTMLFormElement>('<form><input name="q" value="words"></form>');
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    const host = make('mediation-checker', { today: TODAY });
    form.append(host);
    await painted();
    await choose(host, 'england');
    expect(within(host, '.low-big')[0]!.textContent.trim()).to.equal(enForm.questions.person.title);
    expect(sent).to.equal(0);
  });
});

// ---- The look, whatever the page says.

const NAMES =
  'p,button,input,label,summary,h1,h2,h3,h4,h5,h6,a,ol,ul,li,dl,dt,dd,strong,span,fieldset,legend,details,form,hr,i';
const HOSTILE_TO_DIV = `
  div { padding: 31px !important; margin: 29px !important; border: 7px dotted red !important;
    background: yellow !important; color: red !important; font: italic 33px/3 fantasy !important;
    float: right !important; width: 90px !important; text-align: right !important;
    letter-spacing: 4px !important; display: inline-block !important; }`;
const HOSTILE = `
  :is(${NAMES}) { padding: 31px !important; margin: 29px !important; border: 7px dotted red !important;
    background: yellow !important; color: red !important; font: italic 33px/3 fantasy !important;
    text-transform: uppercase !important; letter-spacing: 4px !important; float: right !important;
    width: 90px !important; height: 20px !important; position: relative !important;
    left: 40px !important; opacity: .4 !important; box-shadow: 0 0 9px red !important;
    text-align: right !important; list-style: square !important; display: inline-block !important;
    border-radius: 30px !important; text-decoration: line-through !important;
    text-shadow: 2px 2px red !important; appearance: none !important; outline: 3px solid red !important;
    transform: rotate(5deg) !important; visibility: hidden !important; max-width: 60px !important; }
  ::before, ::after { content: "HOSTILE" !important; color: red !important; display: block !important; }
  ::marker { content: "HOSTILE" !important; color: red !important; font-size: 33px !important; }
  .low-panel, .low-big, .low-link, .low-fault, .low-option, .low-dates, .low-row, .low-body, .low-sheet, .low-screen, .low-paper
    { border: 9px solid red !important; display: none !important; color: red !important; }
  #day, #fault, #hint { display: none !important; }
  input[type=radio], input[type=checkbox] { position: absolute !important; opacity: 0 !important; }
  a:link, a:visited { color: yellow !important; }
`;
const COMPARED = [
  'display',
  'position',
  'float',
  'visibility',
  'opacity',
  'transform',
  'fontSize',
  'fontFamily',
  'fontWeight',
  'fontStyle',
  'lineHeight',
  'letterSpacing',
  'textTransform',
  'textAlign',
  'textDecorationLine',
  'textShadow',
  'color',
  'colorScheme',
  'backgroundColor',
  'boxShadow',
  'outlineStyle',
  'listStyleType',
  'appearance',
  'cursor',
  'maxWidth',
  ...['Top', 'Right', 'Bottom', 'Left'].flatMap((side) => [
    `margin${side}`,
    `padding${side}`,
    `border${side}Width`,
    `border${side}Style`,
    `border${side}Color`,
  ]),
  'borderTopLeftRadius',
] as const;

/** All that can be seen of an element, node by node. */
function portrait(host: HTMLElement): string[] {
  const from = host.getBoundingClientRect();
  return [drawing(host), ...within(host, ':not(slot)')].flatMap((element, index) => {
    const name = `${index} ${element.localName}.${element.className}`;
    const style = getComputedStyle(element) as unknown as Record<string, string>;
    const marker = getComputedStyle(element, '::marker') as unknown as Record<string, string>;
    const box = element.getBoundingClientRect();
    return [
      ...COMPARED.map((what) => `${name} ${what}: ${style[what]}`),
      ...(['::before', '::after'] as const).map(
        (pseudo) => `${name} ${pseudo}: ${getComputedStyle(element, pseudo).content}`,
      ),
      ...(style['display'] === 'list-item' ? ['content', 'color', 'fontSize'] : []).map(
        (what) => `${name} ::marker ${what}: ${marker[what]}`,
      ),
      `${name} box: ${[box.x - from.x, box.y - from.y, box.width, box.height].map((each) => each.toFixed(1)).join()}`,
    ];
  });
}

/** The same element twice in the same place: in a shadow root, and in the page. */
async function differences(
  tag: string,
  attributes: Attributes,
  act: (host: HTMLElement) => Promise<void>,
): Promise<string[]> {
  const portraits: string[][] = [];
  for (const render of ['shadow', 'light']) {
    const place = await main();
    const host = make(tag, { ...attributes, render });
    place.append(host);
    await painted();
    await act(host);
    for (const details of within(host, 'details')) (details as HTMLDetailsElement).open = true;
    await painted();
    portraits.push(portrait(host));
    fixtureCleanup();
  }
  const [shadow, light] = portraits as [string[], string[]];
  expect(shadow.length, 'as many nodes').to.equal(light.length);
  expect(shadow.length).to.be.greaterThan(300);
  return shadow.flatMap((line, index) =>
    line === light[index] ? [] : [`${line} | ${light[index]}`],
  );
}

const nothing = () => Promise.resolve();
const VIEWS: readonly [
  title: string,
  tag: string,
  attributes: Attributes,
  act: (host: HTMLElement) => Promise<void>,
][] = [
  ['a question', 'mediation-checker', { today: TODAY }, nothing],
  ['a fault', 'mediation-checker', { today: TODAY }, (host) => press(host, 'Continue')],
  ['an answer', 'mediation-checker', OUTCOME, nothing],
  ['a date', 'deadline-countdown', { today: TODAY }, (host) => press(host, 'Continue')],
  ['a day', 'deadline-countdown', OUTCOME, nothing],
  ['a card', 'mediation-contact', OUTCOME, nothing],
];
const RULES: Readonly<Record<string, string>> = {
  'with no rules': '',
  'with ordinary rules':
    'main{font:18px/1.6 Georgia,serif;color:#234}p{margin:2em;color:#456}button{border-radius:9px;background:green}input{width:100%}h2,h3{color:purple;text-transform:uppercase}ul{list-style:none;padding:0}li::before{content:"•"}*{box-sizing:border-box}dl{display:flex}',
  'with rules that are marked important': HOSTILE,
  'with rules for every div that are marked important': HOSTILE_TO_DIV,
};

describe('drawn into the page, the look is that of a shadow root', () => {
  for (const [page, rules] of Object.entries(RULES))
    for (const [title, ...view] of VIEWS)
      it(`${title} of ${view[0]}, on a page ${page}`, async () => {
        sheet.textContent = rules;
        const found = await differences(...view);
        expect(found.slice(0, 12), `${found.length} differ`).to.deep.equal([]);
      });

  for (const rules of ['body *{direction:rtl}', '*{direction:rtl!important}'])
    it(`a number runs as it is dialled on a page with ${rules}`, async () => {
      sheet.textContent = rules;
      const host = await mount('mediation-contact', OUTCOME);
      const [number] = within(host, 'a[href^="tel:"] bdi');
      const [first, last] = [0, number!.textContent.length - 1].map((at) => {
        const range = document.createRange();
        const text = document.createTreeWalker(number!, NodeFilter.SHOW_TEXT).nextNode()!;
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect().left;
      });
      expect(first).to.be.lessThan(last!);
    });

  it('an element of the page’s, and what stands behind it, stay as they are, whatever its id', async () => {
    const host = await mount('mediation-contact', OUTCOME);
    const [own, after] = [document.createElement('p'), document.createElement('p')];
    own.id = '_';
    own.style.fontSize = '30px';
    own.textContent = after.textContent = 'Of the page';
    host.parentElement!.append(own, after);
    expect(isShown(after)).to.equal(true);
    expect(getComputedStyle(own).fontSize).to.equal('30px');
  });

  it('these rules do reach what is not ours', async () => {
    sheet.textContent = HOSTILE;
    const [label] = [...(await fixture('<p><label>Label</label></p>')).children];
    expect(getComputedStyle(label!).color).to.equal('rgb(255, 0, 0)');
    expect(getComputedStyle(label!, '::before').content).to.equal('"HOSTILE"');
  });
});
