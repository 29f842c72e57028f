// Text as large as a reader may set it, on a telephone: no word, number or day is broken, and no
// heading is larger than the title above it.
import { expect, waitUntil } from '@open-wc/testing';
import { breakFaults, enlarge, EVERY } from './helpers/breaks.js';
import {
  enter,
  fitted,
  isShown,
  MODES,
  nameOf,
  openPage,
  STATES,
  wrapperOf,
} from './helpers/frame.js';
import type { Mode, Page, State } from './helpers/frame.js';

const HOSTS = [
  ...['bootstrap-3', 'bootstrap-4', 'bootstrap-5', 'foundation', 'govuk', 'hostile'],
  ...['lbh', 'localgov', 'nhsuk', 'wordpress'],
].map((id) => `hosts/${id}`);
const PAGES = [...HOSTS, 'hackney', 'lambeth'];

const SIZES = [
  [2, 320],
  [1.5, 320],
  [1.5, 390],
] as const;

/** The two elements that the page does not have stand below one that it has. */
const WITH_ALL = /(<mediation-contact [\s\S]*?<\/mediation-contact>)/;
const ELEMENTS = '<mediation-guide></mediation-guide><resolution-options></resolution-options>';

async function open(path: string, mode: Mode, width: number): Promise<Page> {
  const response = await fetch(`/demo/${path}.html`);
  let source = await response.text();
  if (!source.includes('<mediation-guide')) source = source.replace(WITH_ALL, `$1${ELEMENTS}`);
  if (mode === 'light')
    for (const tag of ['mediation-guide', 'resolution-options'])
      source = source.replaceAll(`<${tag}`, `<${tag} render="light"`);
  const base = `/demo/${path.includes('/') ? 'hosts/' : ''}`;
  const page = await openPage(source, { mode, width, base });
  await waitUntil(
    () =>
      [...page.document.querySelectorAll<HTMLElement>(EVERY)].every((each) =>
        wrapperOf(each).querySelector('.low-big'),
      ),
    'every element is drawn',
  );
  return page;
}

/** Elements whose words stand out of them. */
const wider = ({ document }: Page): string[] =>
  [...document.querySelectorAll<HTMLElement>(EVERY)]
    .map((each) => [each.localName, wrapperOf(each)] as const)
    .filter(([, { scrollWidth, clientWidth }]) => scrollWidth > clientWidth + 1)
    .map(([name, { scrollWidth, clientWidth }]) => `${name}: ${scrollWidth} in ${clientWidth}`);

/** Headings that are larger than the title of their element. */
const larger = ({ document }: Page): string[] =>
  [...document.querySelectorAll<HTMLElement>(EVERY)].flatMap((element) => {
    const sizeOf = (each: Element) => parseFloat(getComputedStyle(each).fontSize);
    const wrapper = wrapperOf(element);
    const largest = sizeOf(wrapper.querySelector('.low-big span')!);
    return [...wrapper.querySelectorAll(':is(h1, h2, h3, h4, h5, h6) > span')]
      .filter((each) => isShown(each) && sizeOf(each) > largest)
      .map(nameOf);
  });

for (const path of PAGES)
  for (const mode of MODES)
    for (const [times, width] of mode === 'light' ? SIZES.slice(0, 1) : SIZES)
      describe(`on ${path}, ${mode}, text of ${times * 100}% at ${width} px`, () => {
        let page: Page;
        before(async () => {
          page = await open(path, mode, width);
          enlarge(page, times);
          await fitted(page);
        });
        after(() => page?.frame.remove());

        for (const state of Object.keys(STATES) as State[])
          it(`${state}: nothing is broken`, async () => {
            await enter(page, state);
            await fitted(page);
            expect(breakFaults(page)).to.deep.equal([]);
            expect(wider(page)).to.deep.equal([]);
            expect(larger(page)).to.deep.equal([]);
          });
      });
