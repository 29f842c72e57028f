import { expect, fixture, fixtureCleanup, nextFrame } from '@open-wc/testing';
import { emulateMedia, readFile } from '@web/test-runner-commands';
import { assert as assertProperty, asyncProperty, integer, record, tuple } from 'fast-check';
import { spy, stub } from 'sinon';
import { examples as checkerExamples } from '../../src/elements/mediation-checker/examples.js';
import { examples as contactExamples } from '../../src/elements/mediation-contact/examples.js';
import { examples as countdownExamples } from '../../src/elements/deadline-countdown/examples.js';
import { THEME_TOKENS } from '../../src/controllers/theme-tokens.js';
import {
  all,
  find,
  isLight,
  mount,
  press,
  settled,
  watchWarnings,
} from '../elements/helpers/page.js';

const TAGS = ['mediation-checker', 'deadline-countdown', 'mediation-contact'] as const;
type Tag = (typeof TAGS)[number];

const TODAY = '2026-11-22';
const OUTCOME = {
  nation: 'england',
  person: 'parent',
  decision: 'refusal-to-assess',
  'decision-sent': '2026-11-02',
  'has-certificate': 'no',
  'has-contacted-adviser': 'no',
  today: TODAY,
};

/**
 * All that a page may set, and what else it may have called it: written out here, so that a change
 * of the list is a change of this test too.
 */
const FROZEN = {
  accent: ['--govuk-brand-colour', '--color-accent'],
  'accent-text': ['--button-text-color'],
  link: ['--govuk-link-colour', '--color-link'],
  error: ['--govuk-error-colour', '--color-danger'],
  focus: ['--govuk-focus-colour', '--color-focus'],
  'focus-text': ['--govuk-focus-text-colour'],
  radius: ['--button-border-radius'],
} as const;
type LookName = keyof typeof FROZEN;
const NAMES = Object.keys(FROZEN) as LookName[];
const PARTS: Readonly<Record<Tag, readonly string[]>> = {
  'mediation-checker': ['button', 'panel', 'root'],
  'deadline-countdown': ['button', 'panel', 'root'],
  'mediation-contact': ['root'],
};

const warnings = watchWarnings();

// ---- A page, and what is on it.

let sheet: HTMLStyleElement;
beforeEach(() => {
  sheet = document.createElement('style');
  document.head.append(sheet);
});
afterEach(() => {
  fixtureCleanup();
  sheet.remove();
});

/** The page's own rules, from now on. */
const page = (rules: string): void => void (sheet.textContent = rules);

/** An element has been measured, and has heard that a colour has changed. */
async function painted(): Promise<void> {
  for (let frame = 0; frame < 4; frame++) await nextFrame();
  await settled();
}

/** An element of ours at `<here>` in some markup. */
async function place(
  markup: string,
  tag: Tag = 'mediation-contact',
  children = '',
  attributes: Readonly<Record<string, string>> = { council: 'hackney', today: TODAY },
): Promise<HTMLElement> {
  const root = await fixture(`<div>${markup}</div>`);
  const here = root.querySelector('here') ?? root;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (isLight) element.setAttribute('render', 'light');
  element.innerHTML = children;
  if (here === root) root.append(element);
  else here.replaceWith(element);
  await settled();
  await painted();
  return element;
}

type State = 'fault' | 'outcome' | 'card';
const STATES: Readonly<Record<Tag, readonly State[]>> = {
  'mediation-checker': ['fault', 'outcome'],
  'deadline-countdown': ['fault', 'outcome'],
  'mediation-contact': ['card'],
};

/** An element that asks and has found a fault, or that shows all it has. */
async function show(tag: Tag, state: State): Promise<HTMLElement> {
  const attributes = {
    // The countdown asks first what the appeal is about, and here for a date.
    fault: { parts: 'B', today: TODAY },
    outcome: OUTCOME,
    card: { council: 'hackney', today: TODAY },
  };
  const host = await mount(tag, attributes[state]);
  if (state === 'fault') await press(host, 'Continue');
  await painted();
  return host;
}

/** What is to be seen of a look, in a state: a property of what matches, focused where it matters. */
type Seen = readonly [state: State, selector: string, property: string];
const FAULT: Readonly<Record<LookName, readonly Seen[]>> = {
  accent: [
    ['fault', '[part=button]', 'backgroundColor'],
    ['fault', '[part=button]', 'borderTopColor'],
    ['outcome', '.low-panel', 'borderLeftColor'],
  ],
  'accent-text': [['fault', '[part=button]', 'color']],
  link: [
    ['fault', 'summary', 'color'],
    ['fault', '.low-faults a', 'color'],
    ['outcome', 'summary', 'color'],
    ['outcome', 'details a', 'color'],
    ['outcome', '.low-link', 'color'],
  ],
  error: [
    ['fault', '.low-fault', 'color'],
    ['fault', '.low-faults', 'borderTopColor'],
  ],
  focus: [
    ['fault', '[part=button]:focus-visible', 'boxShadow'],
    ['fault', 'summary:focus-visible', 'boxShadow'],
    ['outcome', 'h2:focus-visible, h3:focus-visible', 'boxShadow'],
  ],
  'focus-text': [
    ['fault', '[part=button]:focus-visible', 'outlineColor'],
    ['outcome', ':not(p, dd) > .low-link:focus-visible', 'outlineColor'],
  ],
  radius: [
    ['fault', '[part=button]', 'borderTopLeftRadius'],
    ['fault', '.low-faults', 'borderTopLeftRadius'],
    ['outcome', '.low-panel', 'borderTopLeftRadius'],
  ],
};
const EFFECTS: Readonly<Record<Tag, Readonly<Partial<Record<LookName, readonly Seen[]>>>>> = {
  'mediation-checker': FAULT,
  'deadline-countdown': {
    ...FAULT,
    radius: [...FAULT.radius, ['fault', '[inputmode]', 'borderTopLeftRadius']],
  },
  'mediation-contact': {
    link: [['card', 'dd a', 'color']],
    focus: [['card', 'a:focus-visible', 'boxShadow']],
    'focus-text': [['card', 'a:focus-visible', 'outlineColor']],
  },
};

/** What is computed; of a shadow, its colour alone. */
function computed(host: HTMLElement, [, selector, property]: Seen): string {
  const plain = selector.replaceAll(':focus-visible', '');
  const element = find<HTMLElement>(host, plain);
  if (plain !== selector) {
    element.focus();
    expect(element.matches(':focus-visible'), `${plain} shows its focus`).to.equal(true);
  }
  const value = (getComputedStyle(element) as unknown as Record<string, string>)[property]!;
  return property === 'boxShadow' ? value.replace(/\) .*/, ')') : value;
}

// ---- Sums of our own: a colour is painted, and its light is read off the picture.

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** What is seen when colours lie one over another, on white. */
function paint(...layers: readonly string[]): readonly number[] {
  for (const layer of ['white', ...layers]) {
    canvas.fillStyle = '#123456';
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function light(channels: readonly number[]): number {
  const [red, green, blue] = channels.map((channel) => {
    const part = channel / 255;
    return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function ratio(colour: string, ...behind: readonly string[]): number {
  const lights = [light(paint(...behind, colour)), light(paint(...behind))];
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

/** A picture has 256 steps a channel; a sum has none. */
const SLACK = 0.06;

/** Whatever can be read, or must be told from what is behind it, and too little contrast to. */
function tooFaint(host: HTMLElement, ...behind: readonly string[]): string[] {
  const faint: string[] = [];
  const look = (what: string, colour: string, least: number, ...over: readonly string[]) => {
    const found = ratio(colour, ...behind, ...over);
    if (!(found >= least - SLACK)) faint.push(`${what} ${colour} ${found.toFixed(2)}`);
  };
  for (const element of all(host, '.low-body *')) {
    const { color, backgroundColor, borderTopColor } = getComputedStyle(element);
    if (element.localName === 'input') continue;
    const isButton = element.matches('[part=button]');
    const own = isButton ? [backgroundColor] : [];
    if ([...element.childNodes].some((node) => node instanceof Text && node.data.trim()))
      look(element.localName, color, 4.5, ...own);
    if (isButton) look('button', backgroundColor, 3);
    if (element.matches('.low-panel')) look(element.className, borderTopColor, 3);
    if (element.matches('[part=button], a, .low-link, summary')) {
      element.focus();
      look(`outline of ${element.localName}`, getComputedStyle(element).outlineColor, 3);
    }
  }
  return faint;
}

// ---- The list.

describe('what a page can set', () => {
  it('is a short list, and it is frozen', () => {
    const names = Object.entries(THEME_TOKENS).map(([name, look]) => [name, [...look.names]]);
    expect(Object.fromEntries(names)).to.deep.equal(FROZEN);
  });

  const COLOURS = ['rgb(90, 0, 110)', 'rgb(0, 80, 60)', 'rgb(110, 50, 0)', 'rgb(60, 20, 140)'];
  const PALE = [
    'rgb(255, 250, 205)',
    'rgb(224, 255, 255)',
    'rgb(255, 228, 225)',
    'rgb(240, 255, 240)',
  ];
  const ROUND = ['3px', '5px', '7px', '9px'];

  for (const tag of TAGS)
    for (const name of NAMES)
      for (const seen of EFFECTS[tag][name] ?? [])
        it(`${name} of ${tag}: ${seen.join(' ')}; its own name, the shared, GOV.UK’s, LocalGov’s`, async () => {
          const values = { 'accent-text': PALE, focus: PALE, radius: ROUND }[name as 'focus'];
          const names = [`--${tag}-${name}`, `--local-offer-${name}`, ...FROZEN[name]];
          const given = names.map((each, index) => [each, (values ?? COLOURS)[index]!] as const);
          const host = await show(tag, seen[0]);
          const atFirst = computed(host, seen);
          while (given.length) {
            page(`:root{${given.map((pair) => pair.join(':')).join(';')}}`);
            await painted();
            const [best, wanted] = given.shift()!;
            expect(computed(host, seen), best).to.equal(wanted);
          }
          page('');
          await painted();
          expect(computed(host, seen)).to.equal(atFirst);
          expect(warnings).to.deep.equal([]);
        });

  it('may be set on the element itself, for it alone', async () => {
    const host = await show('mediation-contact', 'card');
    const other = await place('<here></here>');
    host.style.setProperty('--local-offer-link', 'rgb(90, 0, 110)');
    const seen = EFFECTS['mediation-contact'].link![0]!;
    expect(computed(host, seen)).to.equal('rgb(90, 0, 110)');
    expect(computed(other, seen)).to.equal('rgb(26, 90, 150)');
  });

  it('another element’s own name does nothing', async () => {
    page(':root{--mediation-checker-link:rgb(90, 0, 110)}');
    const host = await show('mediation-contact', 'card');
    expect(computed(host, EFFECTS['mediation-contact'].link![0]!)).to.equal('rgb(26, 90, 150)');
  });
});

// ---- What the page does not name.

describe('a page that names no colours', () => {
  const LINK = EFFECTS['mediation-contact'].link![0]!;
  const BUTTON = EFFECTS['mediation-checker'].accent![0]!;
  const GREEN = 'rgb(0, 80, 60)';
  const PARAGRAPH = '<p>See <a class="of-page" href="#a">our page</a>.</p><here></here>';
  const fault = { parts: 'B', today: TODAY };

  it('has its links’ colour in ours, and on the button', async () => {
    page(`.of-page{color:${GREEN}}`);
    const card = await place(PARAGRAPH);
    expect(computed(card, LINK)).to.equal(GREEN);
    const checker = await place(PARAGRAPH, 'mediation-checker', '', fault);
    expect(computed(checker, BUTTON)).to.equal(GREEN);
    expect(warnings).to.deep.equal([]);
  });

  for (const [what, rules, markup] of [
    ['a link that looks like a button', '.of-page{color:#fff;background:#04a}', PARAGRAPH],
    ['a link that is too pale', '.of-page{color:#bbb}', PARAGRAPH],
    [
      'a link in a header',
      `.of-page{color:${GREEN}}`,
      `<header>${PARAGRAPH.replace('<here></here>', '')}</header><here></here>`,
    ],
  ] as const)
    it(`keeps our own beside ${what}`, async () => {
      page(rules);
      const card = await place(`<p>Words</p>${markup}`);
      expect(computed(card, LINK)).to.equal('rgb(26, 90, 150)');
      expect(warnings).to.deep.equal([]);
    });

  it('a name counts for more than a link, and a button that cannot be seen looks like the links', async () => {
    page(`.of-page{color:${GREEN}}:root{--color-link:#5a006e;--color-accent:#9dff20}`);
    const checker = await place(PARAGRAPH, 'mediation-checker', '', fault);
    expect(computed(checker, BUTTON)).to.equal('rgb(90, 0, 110)');
    expect(warnings.length, warnings.join()).to.equal(1);
  });
});

// ---- The parts, and what the documents say.

describe('the parts', () => {
  const drawn = async (tag: Tag): Promise<string[]> => {
    const names = new Set<string>();
    const examples = {
      'mediation-checker': checkerExamples,
      'deadline-countdown': countdownExamples,
      'mediation-contact': contactExamples,
    };
    for (const { attributes } of examples[tag]) {
      const host = await mount(tag, attributes);
      for (const each of all(host, '.low-root, [part]')) names.add(each.getAttribute('part')!);
      host.remove();
    }
    return [...names].sort();
  };

  for (const tag of TAGS) {
    it(`of ${tag}, in every state, are ${PARTS[tag].join(', ')}`, async () => {
      expect(await drawn(tag)).to.deep.equal(PARTS[tag]);
    });

    if (!isLight)
      it(`of ${tag} can be reached from the page`, async () => {
        page(
          PARTS[tag]
            .map((part, index) => `${tag}::part(${part}){letter-spacing:${index + 1}px}`)
            .join(''),
        );
        for (const state of STATES[tag]) {
          const host = await show(tag, state);
          for (const [index, part] of PARTS[tag].entries())
            for (const each of all(host, part === 'root' ? '.low-root' : `[part=${part}]`))
              expect(getComputedStyle(each).letterSpacing, part).to.equal(`${index + 1}px`);
        }
      });
  }
});

describe('the documents', () => {
  const read = async (path: string): Promise<string> =>
    (await readFile({ path: `../../${path}` }))!;
  const words = (text: string, pattern: RegExp): string[] =>
    [...text.matchAll(pattern)].map(([, word]) => word!).sort();

  it('docs/theming.md lists the properties, with the page’s other names and the defaults', async () => {
    const text = await read('docs/theming.md');
    const rows = text.split('\n').flatMap((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      const name = /^`--local-offer-([\w-]+)`$/.exec(cells[1] ?? '')?.[1];
      return name ? [[name, words(cells[3]!, /`([^`]+)`/g), words(cells[4]!, /`([^`]+)`/g)]] : [];
    });
    expect(rows).to.have.deep.members(
      NAMES.map((name) => [name, [THEME_TOKENS[name]!.fallbacks[0]], [...FROZEN[name]].sort()]),
    );
    // Nowhere does it name another.
    const mentioned = new Set(words(text, /(--[a-z][\w-]+)/g));
    const known = new Set<string>(
      NAMES.flatMap((name) => [
        `--local-offer-${name}`,
        ...TAGS.map((tag) => `--${tag}-${name}`),
        ...FROZEN[name],
      ]),
    );
    expect([...mentioned].filter((name) => !known.has(name))).to.deep.equal([]);
  });

  it('docs/theming.md lists the parts of each element', async () => {
    const text = await read('docs/theming.md');
    const rows = text.split('\n').flatMap((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      const part = /^`([a-z]+)`$/.exec(cells[1] ?? '')?.[1];
      return part ? [[part, words(cells[3]!, /`<([\w-]+)>`/g)]] : [];
    });
    const parts = [...new Set(TAGS.flatMap((tag) => PARTS[tag]))].sort();
    expect(rows.sort()).to.deep.equal(
      parts.map((part) => [part, TAGS.filter((tag) => PARTS[tag].includes(part)).sort()]),
    );
  });

  it('the comment of what all elements share lists the properties', async () => {
    const text = await read('src/elements/base.ts');
    expect(words(text, /^ \* @cssprop (\S+) - \S/gm)).to.deep.equal(
      NAMES.map((name) => `--local-offer-${name}`).sort(),
    );
  });

  for (const tag of TAGS)
    it(`the comment of ${tag} lists its parts`, async () => {
      const text = await read(`src/elements/${tag}/element.ts`);
      expect(words(text, /^ \* @csspart (\S+) - \S/gm)).to.deep.equal(PARTS[tag]);
      expect(words(text, /@cssprop (\S+)/g)).to.deep.equal([]);
    });
});

// ---- The guard.

const LINE =
  /^<([\w-]+)>: (\S+) has a contrast of ([\d.]+) to 1 where ([\d.]+) is needed: (.+) is used$/;

describe('a colour that cannot be seen', () => {
  const UNSAFE: readonly [
    tag: Tag,
    name: LookName,
    value: string,
    behind: string,
    least: string,
  ][] = [
    ['mediation-checker', 'accent', 'rgb(180, 200, 190)', 'white', '3'],
    ['mediation-checker', 'accent-text', 'rgb(110, 130, 150)', 'rgb(29, 79, 145)', '4.5'],
    ['mediation-checker', 'link', 'rgb(130, 130, 140)', 'white', '4.5'],
    ['mediation-checker', 'error', 'rgb(255, 90, 80)', 'white', '4.5'],
    ['mediation-checker', 'focus-text', 'rgb(190, 180, 170)', 'white', '3'],
    ['deadline-countdown', 'accent', '#fd0', 'white', '3'],
    ['deadline-countdown', 'error', 'orange', 'white', '4.5'],
    ['mediation-contact', 'link', 'deepskyblue', 'white', '4.5'],
    ['mediation-contact', 'focus-text', 'gold', 'white', '3'],
  ];
  for (const [tag, name, value, behind, least] of UNSAFE)
    for (const property of [`--${tag}-${name}`, `--local-offer-${name}`, ...FROZEN[name]])
      it(`${property}: ${value} on ${tag} gives way, and one line says so`, async () => {
        page(`:root{${property}:${value}}`);
        const host = await show(tag, STATES[tag][0]!);
        const seen = EFFECTS[tag][name]![0]!;
        const found = computed(host, seen);
        expect(paint(found)).to.not.deep.equal(paint(value));
        expect(tooFaint(host)).to.deep.equal([]);
        dispatchEvent(new Event('resize'));
        await painted();
        expect(warnings.length, warnings.join()).to.equal(1);
        const [, element, named, stated, needed, used] = LINE.exec(warnings[0]!) ?? [];
        expect([element, named, needed]).to.deep.equal([tag, property, least]);
        expect(Number(stated)).to.be.closeTo(ratio(value, behind), 0.006);
        expect(paint(used!)).to.deep.equal(paint(found));
      });

  it('just under the least gives way; just over it stays', async () => {
    const host = await show('mediation-contact', 'card');
    const seen = EFFECTS['mediation-contact'].link![0]!;
    page(':root{--local-offer-link:#767676}');
    await painted();
    expect(computed(host, seen)).to.equal('rgb(118, 118, 118)');
    expect(warnings).to.deep.equal([]);
    page(':root{--local-offer-link:#777}');
    await painted();
    expect(computed(host, seen)).to.equal('rgb(26, 90, 150)');
    expect(warnings.length).to.equal(1);
  });

  it('each of two is told of in a line of its own', async () => {
    page(':root{--local-offer-link:#eee;--local-offer-error:#fee}');
    await show('mediation-contact', 'card');
    expect(warnings.map((line) => LINE.exec(line)?.[2])).to.deep.equal([
      '--local-offer-link',
      '--local-offer-error',
    ]);
  });

  it('the text on a button is held against the colour that the button then has', async () => {
    // Dark on a pale button would do, but the pale button gives way to a dark one.
    page(':root{--local-offer-accent:#eef;--local-offer-accent-text:#123}');
    const host = await show('mediation-checker', 'fault');
    expect(tooFaint(host)).to.deep.equal([]);
    expect(warnings.map((line) => LINE.exec(line)?.[2])).to.deep.equal([
      '--local-offer-accent',
      '--local-offer-accent-text',
    ]);
  });

  it('a translucent button is held against what shines through', async () => {
    page(':root{--local-offer-accent:rgb(0 0 0 / .5)}');
    const host = await show('mediation-checker', 'fault');
    expect(tooFaint(host)).to.deep.equal([]);
  });

  for (const value of [
    '',
    'bogus',
    '12px',
    'url(data:,x)',
    'var(--nothing)',
    'linear-gradient(red,red)',
  ])
    for (const name of NAMES)
      it(`--local-offer-${name}: "${value}" gives the default`, async () => {
        const host = await show('mediation-checker', 'fault');
        const inFault = FAULT[name].filter(([state]) => state === 'fault');
        const atFirst = inFault.map((seen) => [seen, computed(host, seen)] as const);
        document.documentElement.style.setProperty(`--local-offer-${name}`, value || ' ');
        try {
          host.setAttribute('heading-level', '3');
          await settled();
          await painted();
          for (const [seen, wanted] of atFirst)
            if (name !== 'radius' || value !== '12px')
              expect(computed(host, seen), seen.join(' ')).to.equal(wanted);
          expect(tooFaint(host)).to.deep.equal([]);
          expect(warnings.filter((line) => /NaN|undefined/.test(line))).to.deep.equal([]);
        } finally {
          document.documentElement.removeAttribute('style');
        }
      });
});

describe('however a colour is written', () => {
  const NOTATIONS = [
    'navy',
    'silver',
    '#005',
    '#ccd',
    '#005c',
    'hsl(280 90% 25%)',
    'hsl(60 90% 60%)',
    'hsla(280, 90%, 25%, 0.4)',
    'hwb(200 10% 50%)',
    'oklch(0.4 0.15 30)',
    'oklch(0.85 0.1 30)',
    'oklch(0.6 0.4 150)',
    'oklch(0.5 0.4 150)',
    'oklch(0.75 0.35 30)',
    'oklch(0.45 none 30)',
    'oklab(0.4 0.1 -0.1)',
    'lab(30 40 -60)',
    'lab(80 none 40)',
    'lch(35 60 280)',
    'rgb(none 60 90)',
    'rgb(190 none 200)',
    'color(srgb 0.1 0.2 0.3)',
    'color(srgb none 0.8 0.8)',
    'color(srgb 1.4 -0.3 0.2)',
    'color(srgb-linear 0.1 0 0.1)',
    'color(display-p3 0.2 0.1 0.5)',
    'color(display-p3 0 1 0)',
    'color-mix(in srgb, navy, white 20%)',
    'color-mix(in oklch, navy 30%, white)',
    'rgb(from navy r g b / 0.9)',
    'color-mix(in srgb, currentcolor 80%, transparent)',
    'transparent',
    'currentcolor',
    'LinkText',
  ];
  const seen = EFFECTS['mediation-contact'].link![0]!;
  for (const behind of ['rgb(255, 255, 255)', 'rgb(20, 20, 40)'])
    for (const value of NOTATIONS.filter((each) => CSS.supports('color', each)))
      it(`${value} on ${behind} is used if it can be read, and only then`, async () => {
        const text = behind === 'rgb(255, 255, 255)' ? 'rgb(0, 0, 0)' : 'rgb(250, 250, 250)';
        page(
          `:root{--local-offer-link:${value}} body{background:${behind};color:${text}} .probe-of-ours{color:${value}}`,
        );
        const host = await show('mediation-contact', 'card');
        const sample = document.createElement('b');
        sample.className = 'probe-of-ours';
        host.parentElement!.append(sample);
        const wanted = getComputedStyle(sample).color;
        const found = computed(host, seen);
        const before = ratio(wanted, behind);
        expect(ratio(found, behind)).to.be.at.least(4.5 - SLACK);
        if (Math.abs(before - 4.5) > SLACK) {
          if (before > 4.5) expect(paint(behind, found)).to.deep.equal(paint(behind, wanted));
          expect(warnings.length, warnings.join()).to.equal(before > 4.5 ? 0 : 1);
          if (before < 4.5)
            expect(Number(LINE.exec(warnings[0]!)?.[3])).to.be.closeTo(before, SLACK);
        }
      });
});

describe('on a background', () => {
  const BACKGROUNDS: readonly [title: string, rules: string, behind: readonly string[]][] = [
    ['dark', 'body{background:#111;color:#eee}', ['#111']],
    [
      'dark, and said to be',
      ':root{color-scheme:dark}body{background:#1b1b1b;color:#ddd}',
      ['#1b1b1b'],
    ],
    ['dark by its scheme alone', ':root{color-scheme:dark}', ['#121212']],
    ['dark, on the root', ':root{background:navy;color:#fff}', ['navy']],
    ['grey', 'body{background:#777}', ['#777']],
    ['yellow', 'body{background:#ffdd00}', ['#ffdd00']],
    ['red', 'main{background:#c00;color:#fff}', ['#c00']],
    ['translucent', 'main{background:rgb(0 0 0 / .8);color:#fff}', ['rgb(0 0 0 / .8)']],
    [
      'translucent over translucent over dark',
      'body{background:#024}main{background:hsl(0 0% 100% / .1);color:#fff}mediation-checker,mediation-contact,deadline-countdown{background:rgb(0 0 0 / .3)}',
      ['#024', 'hsl(0 0% 100% / .1)', 'rgb(0 0 0 / .3)'],
    ],
    [
      'translucent white over black',
      'body{background:#000}main{background:rgb(255 255 255 / .95)}',
      ['#000', 'rgb(255 255 255 / .95)'],
    ],
    [
      'in another notation',
      'main{background:oklch(0.3 0.1 260);color:#fff}',
      ['oklch(0.3 0.1 260)'],
    ],
    [
      'light in a page that is dark',
      ':root{color-scheme:dark;background:#000;color:#fff}main{color-scheme:light;background:#fff;color:#000}',
      ['#fff'],
    ],
  ];
  for (const [title, rules, behind] of BACKGROUNDS)
    for (const tag of TAGS)
      it(`${title}: all of ${tag} can be seen, and nobody is blamed`, async () => {
        page(rules);
        for (const state of STATES[tag]) {
          const host = await show(tag, state);
          expect(tooFaint(host, ...behind), state).to.deep.equal([]);
        }
        expect(warnings).to.deep.equal([]);
      });

  it('that is dark, what the browser draws is dark too; that is light, it is light', async () => {
    page('body{background:#111;color:#eee}');
    const host = await show('mediation-checker', 'fault');
    const scheme = () => getComputedStyle(find(host, '.low-body')).colorScheme;
    expect(scheme()).to.equal('dark');
    page('');
    await painted();
    expect(scheme()).to.equal('light');
  });

  it('a section that says it is dark and has no background lies on the page’s', async () => {
    page('body{background:#fff}main{color-scheme:dark}');
    expect(tooFaint(await show('mediation-contact', 'card'), '#fff')).to.deep.equal([]);
  });

  it('a section that says it is dark lies on a page that has no background', async () => {
    page('main{color-scheme:dark}');
    expect(tooFaint(await show('mediation-contact', 'card'))).to.deep.equal([]);
  });

  it('any colours on any background end so that all can be seen', async function () {
    this.timeout(120_000);
    const channel = integer({ min: 0, max: 255 });
    const colour = tuple(channel, channel, channel).map((channels) => `rgb(${channels.join(' ')})`);
    const scene = record({
      accent: colour,
      'accent-text': colour,
      link: colour,
      error: colour,
      'focus-text': colour,
      text: colour,
      below: colour,
      above: tuple(channel, channel, channel, integer({ min: 0, max: 100 })).map(
        ([r, g, b, alpha]) => `rgb(${r} ${g} ${b} / ${alpha}%)`,
      ),
    });
    const host = await show('mediation-checker', 'fault');
    await assertProperty(
      asyncProperty(scene, async ({ text, below, above, ...looks }) => {
        const given = Object.entries(looks).map(
          ([name, value]) => `--local-offer-${name}:${value}`,
        );
        page(
          `:root{${given.join(';')}}body{background:${below};color:${text}}main{background:${above}}`,
        );
        dispatchEvent(new Event('resize'));
        await painted();
        expect(tooFaint(host, below, above)).to.deep.equal([]);
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });
});

describe('a colour that changes after the element was drawn', () => {
  for (const tag of TAGS)
    for (const name of Object.keys(EFFECTS[tag]) as LookName[])
      if (name !== 'focus' && name !== 'radius')
        it(`${name} of ${tag} is noticed`, async () => {
          const host = await show(tag, STATES[tag][0]!);
          page(`:root{--local-offer-${name}:rgb(150, 160, 170)}`);
          await painted();
          const bad = name === 'accent' ? 'rgb(240, 240, 250)' : 'rgb(110, 110, 250)';
          page(`:root{--local-offer-${name}:${name.endsWith('t') ? 'rgb(200, 190, 180)' : bad}}`);
          if (name === 'accent-text') page(':root{--local-offer-accent-text:rgb(60, 110, 160)}');
          await painted();
          expect(tooFaint(host)).to.deep.equal([]);
        });

  it('a page turned dark and light again', async () => {
    const host = await show('mediation-checker', 'fault');
    for (const [rules, behind] of [
      ['body{background:#000;color:#fff}', '#000'],
      ['body{background:#fff;color:#000}', '#fff'],
    ] as const) {
      page(rules);
      await painted();
      expect(tooFaint(host, behind)).to.deep.equal([]);
    }
    expect(warnings).to.deep.equal([]);
  });

  it('a page that fades to dark', async () => {
    page('body{background:#fff;color:#000;transition:color 80ms,background-color 80ms}');
    const host = await show('mediation-checker', 'fault');
    page('body{background:#000;color:#fff;transition:color 80ms,background-color 80ms}');
    await new Promise((resolve) => setTimeout(resolve, 250));
    await painted();
    expect(tooFaint(host, '#000')).to.deep.equal([]);
  });

  it('a reader who turns the system dark', async () => {
    page('body{background:#000;color:#fff}');
    sheet.media = '(prefers-color-scheme:dark)';
    const host = await show('mediation-checker', 'fault');
    expect(getComputedStyle(document.body).color).to.equal('rgb(0, 0, 0)');
    // Where an engine cannot be told to, the condition is made to hold: the page sees the same.
    const isTold = await emulateMedia({ colorScheme: 'dark' }).then(
      () => true,
      () => false,
    );
    if (!isTold) sheet.media = 'all';
    await painted();
    const seen = getComputedStyle(document.body).color;
    const faint = tooFaint(host, '#000');
    if (isTold) await emulateMedia({ colorScheme: 'light' });
    expect(seen).to.equal('rgb(255, 255, 255)');
    expect(faint).to.deep.equal([]);
  });

  for (const type of ['resize', 'pageshow'])
    it(`a background alone is seen at the next ${type}`, async () => {
      page('body{color:#777}');
      const host = await show('mediation-contact', 'card');
      page('body{color:#777;background:#000}');
      dispatchEvent(new Event(type));
      await painted();
      expect(tooFaint(host, '#000')).to.deep.equal([]);
    });
});

describe('the page’s own text', () => {
  it('that cannot be read is not copied, and one line says so', async () => {
    page('main p{color:#ccc}');
    const host = await place('<main><p>Some words.</p><here></here></main>');
    expect(getComputedStyle(find(host, 'p')).color).to.equal('rgb(0, 0, 0)');
    expect(warnings.length).to.equal(1);
    const [, , named, stated, needed] = LINE.exec(warnings[0]!) ?? [];
    expect([named, needed]).to.deep.equal(['color', '4.5']);
    expect(Number(stated)).to.be.closeTo(ratio('#ccc'), 0.006);
  });

  it('that is translucent is held against what shines through', async () => {
    page('main p{color:rgb(0 0 0 / .3)}');
    const host = await place('<main><p>Some words.</p><here></here></main>');
    expect(tooFaint(host)).to.deep.equal([]);
  });

  it('that can be read is copied', async () => {
    page('main p{color:#345}');
    const host = await place('<main><p>Some words.</p><here></here></main>');
    expect(getComputedStyle(find(host, 'p')).color).to.equal('rgb(51, 68, 85)');
    expect(warnings).to.deep.equal([]);
  });

  it('is left to a reader who has forced the colours', async () => {
    page(':root{--local-offer-link:#eee}main p{color:#ccc}');
    const media = stub(globalThis, 'matchMedia').callsFake(
      (query) => ({ matches: query === '(forced-colors: active)' }) as MediaQueryList,
    );
    await place('<main><p>Some words.</p><here></here></main>');
    media.restore();
    expect(warnings).to.deep.equal([]);
  });
});

// ---- The page's paragraphs.

const text = (host: HTMLElement) => getComputedStyle(find(host, '.low-body p'));
const LONG = 'Many words, so that most of the words of the page are in this one. '.repeat(3);

describe('the text of an element is like the page’s paragraphs', () => {
  type Page = readonly [title: string, rules: string, markup: string, size: string, own?: string];
  const PAGES: readonly Page[] = [
    [
      'with a class, as GOV.UK has them',
      '.govuk-body{font-size:19px}',
      `<p class="govuk-body">${LONG}</p><here></here>`,
      '19px',
    ],
    ['by their tag', 'p{font-size:17px}', `<p>${LONG}</p><here></here>`, '17px'],
    [
      'and not like a lead paragraph',
      '.lead{font-size:24px}.body-text{font-size:18px}',
      `<p class="lead">A few words first.</p><p class="body-text">${LONG}</p><here></here>`,
      '18px',
    ],
    [
      'most words win, not most paragraphs',
      '.note{font-size:13px}.body-text{font-size:18px}',
      `<p class="note">a</p><p class="note">b</p><p class="note">c</p><p class="body-text">${LONG}</p><here></here>`,
      '18px',
    ],
    [
      'words of one size are added up',
      '.lead{font-size:24px}.body-text{font-size:18px}',
      `<p class="lead">Twenty-four words, say.</p>${'<p class="body-text">Ten words.</p>'.repeat(4)}<here></here>`,
      '18px',
    ],
    ...['header', 'nav', 'aside', 'footer'].map((tag): Page => [
      `and not like those of a ${tag}`,
      `main p{font-size:18px}main ${tag} p{font-size:13px}`,
      `<main><${tag}><p>${LONG}</p></${tag}><p>Words.</p><here></here></main>`,
      '18px',
    ]),
    [
      'of an aside it stands in itself',
      'aside p{font-size:14px}main>p{font-size:18px}',
      `<main><p>${LONG}</p><aside><p>Words.</p><here></here></aside></main>`,
      '14px',
    ],
    [
      'and not like hidden ones',
      '.gone{display:none;font-size:30px}p{font-size:18px}',
      `<p class="gone">${LONG}</p><p>Words.</p><here></here>`,
      '18px',
    ],
    [
      'nearest to it',
      '.far{font-size:24px}.near{font-size:18px}',
      `<p class="far">${LONG}</p><section><p class="near">Words.</p><div><here></here></div></section>`,
      '18px',
    ],
    ['where there are none', 'main{font-size:21px}', '<main><here></here></main>', '21px'],
    [
      'or, where there are no others, its own',
      '.own{font-size:20px}',
      '<main><here></here></main>',
      '20px',
      '<p class="own">What people see without script.</p>',
    ],
    [
      'of the page before its own',
      '.own{font-size:20px}.theirs{font-size:17px}',
      '<main><p class="theirs">Words.</p><here></here></main>',
      '17px',
      `<p class="own">${LONG}</p>`,
    ],
    [
      'unless the page sets the element itself',
      'p{font-size:18px}mediation-contact{font-size:22px}',
      `<p>${LONG}</p><here></here>`,
      '22px',
    ],
    ['never below 12px', 'p{font-size:7px}', `<p>${LONG}</p><here></here>`, '12px'],
    [
      'never below 12px by its own setting',
      'mediation-contact{font-size:5px}',
      '<here></here>',
      '12px',
    ],
    [
      'never below 12px in a page of small type',
      'main{font-size:6px}',
      '<main><here></here></main>',
      '12px',
    ],
    [
      'in a page whose root is small',
      ':root{font-size:62.5%}p{font-size:1.8rem}',
      `<p>${LONG}</p><here></here>`,
      '18px',
    ],
  ];
  for (const [title, rules, markup, size, own] of PAGES)
    it(title, async () => {
      page(rules);
      const host = await place(markup, 'mediation-contact', own);
      expect(text(host).fontSize).to.equal(size);
    });

  it('in their typeface and colour too, whatever the tag', async () => {
    page('.words{font-family:"Times New Roman",serif;color:#402;font-size:18px}');
    for (const tag of TAGS) {
      const host = await place(`<p class="words">${LONG}</p><here></here>`, tag, '', {
        today: TODAY,
      });
      const { fontFamily, color, fontSize } = text(host);
      expect([fontFamily, color, fontSize]).to.deep.equal([
        '"Times New Roman", serif',
        'rgb(68, 0, 34)',
        '18px',
      ]);
      for (const control of all(host, 'input, button'))
        expect(getComputedStyle(control).fontFamily).to.equal('"Times New Roman", serif');
    }
  });

  it('a typeface with signs in its name', async () => {
    page('p{font-family:"A: b c",serif}');
    const host = await place(`<p>${LONG}</p><here></here>`);
    expect(text(host).fontFamily).to.equal('"A: b c", serif');
  });

  it('two elements beside each other do not measure each other', async () => {
    page('p{font-size:30px}.words{font-size:18px}');
    const first = await place(
      `<main><p class="words">Words.</p><here></here><mediation-checker${isLight ? ' render="light"' : ''}><p>${LONG}</p></mediation-checker></main>`,
    );
    await painted();
    expect(text(first).fontSize).to.equal('18px');
    expect(text(document.querySelector('mediation-checker')!).fontSize).to.equal('18px');
  });

  it('and grows with them: a style, then a resize', async () => {
    page('p{font-size:16px}');
    const host = await place(`<p>${LONG}</p><here></here>`);
    page('p{font-size:19px}');
    dispatchEvent(new Event('resize'));
    await painted();
    expect(text(host).fontSize).to.equal('19px');
  });

  it('and when the page’s own text grows, at once', async () => {
    page('main{font-size:16px}');
    const host = await place(`<main><p>${LONG}</p><here></here></main>`);
    page('main{font-size:20px}');
    await painted();
    expect(text(host).fontSize).to.equal('20px');
  });

  it('in a shadow root of the page’s', async () => {
    page('p{font-size:30px}');
    const outer = await fixture(`<div><p>${LONG}</p><div class="app"></div></div>`);
    const root = outer.querySelector('.app')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>p{font-size:18px}header p{font-size:40px}</style><header><p>${LONG}</p></header><p>Words.</p>`;
    const host = document.createElement('mediation-contact');
    host.setAttribute('council', 'hackney');
    if (isLight) host.setAttribute('render', 'light');
    root.append(host);
    await settled();
    await painted();
    expect(text(host).fontSize).to.equal('18px');
    expect(getComputedStyle(find(host, 'a')).color).to.equal('rgb(26, 90, 150)');
  });

  it('in a slot: those beside it, on the background of the slot’s surroundings', async () => {
    const outer = await fixture('<div><div class="app"></div></div>');
    const app = outer.querySelector('.app')!;
    app.attachShadow({ mode: 'open' }).innerHTML =
      `<style>section{background:#000;color:#fff}p{font-size:18px}</style><section><p>${LONG}</p><slot></slot></section>`;
    const host = document.createElement('mediation-contact');
    if (isLight) host.setAttribute('render', 'light');
    app.append(host);
    await settled();
    await painted();
    expect(text(host).fontSize).to.equal('18px');
    expect(tooFaint(host, '#000')).to.deep.equal([]);
  });
});

// ---- What is left behind.

describe('taking on a look leaves', () => {
  for (const tag of TAGS)
    it(`nothing on ${tag} itself, and no style attribute`, async () => {
      page('p{font-size:19px;color:#ccc}:root{--local-offer-link:#eee}');
      const host = await place(`<p>${LONG}</p><here></here>`, tag, '<p>Words.</p>', OUTCOME);
      dispatchEvent(new Event('resize'));
      await painted();
      expect(host.getAttributeNames().sort()).to.deep.equal(
        [...Object.keys(OUTCOME), ...(isLight ? ['render'] : [])].sort(),
      );
      expect(all(host, '.low-root[style]').length).to.equal(0);
      expect(all(host, '[style], style').length).to.equal(0);
      expect(host.querySelectorAll('[style], style').length).to.equal(0);
    });

  it('no sheet of its own in the document, however often an element comes and goes', async () => {
    const host = await show('mediation-contact', 'card');
    host.remove();
    const before = document.adoptedStyleSheets.length;
    for (let time = 0; time < 5; time++) {
      const again = await show('mediation-contact', 'card');
      expect(document.adoptedStyleSheets.length).to.equal(before + (isLight ? 1 : 0));
      again.remove();
      expect(document.adoptedStyleSheets.length).to.equal(before);
      if (!isLight) expect(again.shadowRoot!.adoptedStyleSheets.length).to.be.at.most(4);
    }
  });

  it('no listener on the page once the last element has gone', async () => {
    const added = spy(EventTarget.prototype, 'addEventListener');
    const removed = spy(EventTarget.prototype, 'removeEventListener');
    /** On the window, which the page shares with us. */
    const typesOf = (calls: typeof added | typeof removed) =>
      calls
        .getCalls()
        .filter(({ thisValue }) => [undefined, globalThis].includes(thisValue as typeof globalThis))
        .map(({ args: [type] }) => type)
        .sort();
    try {
      const hosts = [
        await show('mediation-contact', 'card'),
        await show('mediation-checker', 'fault'),
      ];
      expect(typesOf(added)).to.include.members(['beforeprint', 'pagehide', 'resize']);
      for (const host of hosts) host.remove();
      const left = typesOf(added);
      for (const type of typesOf(removed))
        if (left.includes(type)) left.splice(left.indexOf(type), 1);
      expect(left).to.deep.equal([]);
    } finally {
      added.restore();
      removed.restore();
    }
  });

  it('no work to do for an element that went before it was measured', async () => {
    const host = await mount('mediation-contact', { council: 'hackney' });
    host.remove();
    await painted();
    expect(warnings).to.deep.equal([]);
  });
});
