import { important, tokenDeclarations } from '../controllers/theme-tokens.js';

/**
 * The properties that are inherited from the page: its font and colour, whether this part is visible
 * and usable, and what a reader may have set. Nothing else is, such as capitals, shadows or vertical
 * text. `measure` copies the font of the page's paragraphs.
 */
const KEPT = [
  'color',
  'color-scheme',
  'font-family',
  'font-stretch',
  'font-variation-settings',
  'font-weight',
  'interactivity',
  'letter-spacing',
  'pointer-events',
  'visibility',
  'word-spacing',
  '-webkit-font-smoothing',
  '-webkit-text-size-adjust',
  'text-size-adjust',
];

/**
 * The styles inside the wrapper. Sizes follow the page's own text, but a text box has at least 16 px,
 * because iOS zooms in on a smaller one, and a telephone number can be pressed 10 px above and below
 * its line. Each selector begins with `&`, which the first browsers with nested rules require.
 */
const INSIDE = `
  all: initial;
  ${KEPT.map((each) => `${each}: inherit;`).join('')}
  display: block;
  margin-block-end: 1.5em;
  font-size: max(1em, 12px);
  line-height: 1.5;
  max-inline-size: 34em;
  overflow-wrap: break-word;
  -webkit-user-select: text;
  user-select: text;
  & * {
    scroll-margin-block: 5em;
  }
  & .low-probe {
    position: absolute;
    visibility: hidden;
    background: color-mix(in srgb, Canvas, Canvas);
    transition:
      color 1ms,
      border-color 1ms,
      outline-color 1ms,
      column-rule-color 1ms,
      font-size 1ms;
  }
  & :is(h1, h2, h3, h4, h5, h6) {
    margin: 1.4em 0 0.4em;
    font-size: 1em;
    line-height: 1.3;
  }
  & :is(h1, h2, h3, h4, h5, h6, .low-panel) {
    container-type: inline-size;
  }
  & .low-panel > :is(p, ol, ul) {
    font-size: min(1em, 12cqi);
  }
  & :is(h1, h2, h3, h4, h5, h6) > span {
    display: block;
    font-size: clamp(0.8em, 12cqi, 1.2em);
    text-wrap: balance;
  }
  & :is(.low-caption, .low-big) > * {
    margin-block-start: 0;
  }
  & .low-big > * > span {
    font-size: clamp(0.8em, 12cqi, 1.5em);
  }
  & .low-caption > * > span {
    font-size: clamp(0.8em, 9.6cqi, 1.2em);
    font-weight: normal;
  }
  & :is(p, ol, ul, dl) {
    margin: 0 0 0.8em;
  }
  & fieldset {
    clear: both;
    min-inline-size: 0;
    margin: 0 0 0.8em;
    padding: 0;
    border: 0;
  }
  & .low-fault {
    color: var(--_error);
    font-weight: bold;
  }
  & .low-panel {
    padding: 0.8em clamp(4px, 12% - 1.2em, 1em) 0;
    margin-block: 1em;
    border: min(0.15em, 3px) solid var(--_accent);
    border-inline-start-width: min(0.5em, 8px);
    border-radius: var(--_radius);
  }
  & .low-faults {
    border-color: var(--_error);
  }
  & ul {
    padding-inline-start: min(1.5em, 8%);
    list-style-type: disc;
  }
  & ol {
    padding-inline-start: min(1.5em, 13%);
  }
  & .low-option,
  & .low-dates {
    display: flex;
    flex-wrap: wrap;
    gap: min(0.7em, 12px);
    padding-block: 0.35em;
  }
  & .low-option {
    --_box: clamp(24px, 1.6em, 32px);
    --_aside: calc(var(--_box) + min(0.7em, 12px));
    display: block;
    inline-size: fit-content;
    padding-block: 0.65em;
    padding-inline-start: var(--_aside);
  }
  & input,
  & button {
    font: inherit;
  }
  & [inputmode] {
    display: block;
    box-sizing: border-box;
    inline-size: 4.5em;
    max-inline-size: 100%;
    margin-block-start: 0.4em;
    padding: 0.4em;
    font-size: max(1em, 16px);
    border: 0.12em solid;
    border-radius: var(--_radius);
  }
  & fieldset > .low-dates + p {
    margin-block: 0.4em 0;
  }
  & [inputmode][aria-invalid] {
    border-color: var(--_error);
  }
  & .low-option input {
    inline-size: var(--_box);
    block-size: var(--_box);
    margin-block: calc(0.75em - var(--_box) / 2) 0;
    margin-inline: calc(0px - var(--_aside)) min(0.7em, 12px);
    vertical-align: top;
  }
  & button {
    padding: 0.6em 1.2em;
    border: 0.15em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_accent-text);
    cursor: pointer;
  }
  & .low-link {
    padding: 0.1em 0;
    margin-block: -0.1em;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline;
  }
  & .low-link,
  & summary {
    min-block-size: 24px;
  }
  & :is(summary, form .low-link, :is(.low-body, .low-sheet, .low-keep, .low-dates) > .low-link) {
    padding-block: 0.65em;
  }
  & [aria-pressed='true'] {
    font-weight: bold;
    text-decoration: none;
  }
  & details > :not(summary) {
    margin-inline-start: clamp(0px, 100% - 14em, 1.1em);
  }
  & details + :not(details) {
    margin-block-start: 0.8em;
  }
  & a,
  & .low-link,
  & summary {
    color: var(--_link);
  }
  & dt {
    font-weight: bold;
  }
  & .low-line {
    display: block;
  }
  & .low-picture {
    float: inline-start;
    margin-inline-end: 1em;
  }
  & .low-picture + * {
    display: flow-root;
  }
  & dd {
    margin: 0 0 0.6em;
  }
  & .low-row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.8em;
  }
  & .low-row dt {
    flex: 0 0 6em;
  }
  & .low-row dd {
    flex: 1 1 11em;
    min-inline-size: min(100%, 11em);
  }
  & :is(.low-row, .low-called > :first-child) a {
    position: relative;
    &::after {
      position: absolute;
      inset: -10px 0;
      content: '';
    }
  }
  & a[href^='tel:'] {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
    overflow-wrap: normal;
  }
  & .low-spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  & > .low-body:has(> :not(:where(.low-not-loaded, i))) ~ slot {
    display: none;
  }
  & > .low-body > .low-room {
    display: grid;
    grid: none / minmax(0, 44em);
    min-block-size: 22em;
  }
  & > .low-body > .low-tall,
  &:has(> .low-body > i) {
    min-block-size: 60em;
  }
  & :focus-visible {
    outline: max(0.2em, 2px) solid var(--_focus-text);
    box-shadow: 0 0 0 0.4em var(--_focus);
  }
  @media screen {
    & .low-row dd {
      margin-block-end: 1.25em;
    }
    & .low-row:has(.low-relay) + :has(.low-phone) {
      margin-block-start: 1em;
    }
  }
  @media print {
    & {
      font:
        12pt / 1.1 Arial,
        Helvetica,
        sans-serif;
      max-inline-size: none;
      color: #000;
      --_accent: #000;
      --_link: #000;
      --_error: #000;
    }
    & .low-body:has(form, .low-waits),
    & button,
    & .low-screen {
      display: none;
    }
    & .low-body:has(form, .low-waits) ~ slot {
      display: block;
    }
  }
  @media (forced-colors: active) {
    & :focus-visible {
      outline-color: Highlight;
    }
    & button {
      border-color: ButtonText;
    }
    & .low-link {
      color: LinkText;
    }
  }
`;

/**
 * Undoes the page's rules for `p`, `button` and so on, which apply in light mode. `all` does not reset
 * `direction`, and a number in the wrong direction would read as another number.
 */
const RESET = `
  &::before,
  &::after,
  & :where(:not(svg *)),
  & ::before,
  & ::after,
  & ::marker {
    all: revert;
  }
  & * {
    direction: ltr;
  }
  & :dir(rtl) {
    direction: rtl;
  }
`;

/** Gives a selector the specificity of an id, which outweighs the page's classes. It matches nothing. */
const ID = '#_:not(*)';

const wrap = (tag: string, rules: string, parent = ''): string => {
  const { wrapper, probe } = tokenDeclarations(tag);
  return `:is(${parent}.low-root,${ID}){${wrapper}${rules}& .low-probe{${probe}}}`;
};

/** Matches `hidden`, except `hidden="until-found"`, which the browser can reveal. */
const HIDDEN = '[hidden]:not([hidden=until-found i])';

/** Caches the result for each tag. */
const once = (make: (tag: string) => string): ((tag: string) => string) => {
  const made = new Map<string, string>();
  return (tag) => {
    if (!made.has(tag)) made.set(tag, make(tag));
    return made.get(tag)!;
  };
};

/** The styles for a shadow root. */
export const shadowStyles = once(
  (tag) =>
    // The host matches `:focus` while something inside has the focus, and the page may outline that.
    `:host{display:block;outline:none!important}:host(${HIDDEN}){display:none}${wrap(tag, INSIDE)}`,
);

/** The styles for light mode, in the page's own document. They also hide the fallback. */
export const lightStyles = once((tag) => {
  const gone = '~:not([slot]){display:none!important}';
  const wrapper = `${tag}>.low-root:not(.low-with-page)`;
  return `:where(${tag}){display:block}:where(${tag}${HIDDEN}){display:none}@media screen{:is(${wrapper},${ID})${gone}}@media print{:is(${wrapper},${ID}):not(:has(form,.low-waits))${gone}}${important(wrap(tag, RESET + INSIDE, `${tag}>`))}`;
});

/** The styles of a lazy chunk, to be adopted after those above. */
export const lazyStyles = (tag: string, rules: string, isLight: boolean): string =>
  isLight ? important(`:is(${tag}>.low-root,${ID}){${rules}}`) : `:is(.low-root,${ID}){${rules}}`;
