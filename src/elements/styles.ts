import { important, tokenDeclarations } from '../controllers/theme-tokens.js';

/**
 * The look inside the wrapper. Sizes follow the page's own text. Each selector begins with a sign,
 * because the first browsers that could nest rules ask for one: `&`.
 */
const INSIDE = `
  margin-block-end: 1.5em;
  font-size: max(1em, 12px);
  font-style: normal;
  line-height: 1.5;
  max-inline-size: 44em;
  overflow-wrap: anywhere;
  text-align: start;
  text-indent: 0;
  text-transform: none;
  white-space: normal;
  & * {
    scroll-margin-block: 5em;
  }
  & .probe {
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
    margin: 1.2em 0 0.3em;
    font-size: 1.2em;
    line-height: 1.3;
  }
  & .big > * {
    margin-block-start: 0;
    font-size: 1.5em;
  }
  & :is(p, ol, ul, dl, details) {
    margin: 0 0 0.8em;
  }
  & fieldset {
    min-inline-size: 0;
    margin: 0 0 0.8em;
    padding: 0;
    border: 0;
  }
  & .fault {
    color: var(--_error);
    font-weight: bold;
  }
  & .panel {
    padding: 0.8em 1em 0;
    margin-block: 1em;
    border: 0.15em solid var(--_accent);
    border-inline-start-width: 0.5em;
    border-radius: var(--_radius);
  }
  & .faults {
    border-color: var(--_error);
  }
  & .option,
  & .dates {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em;
    padding-block: 0.35em;
  }
  & .option {
    flex-wrap: nowrap;
    inline-size: fit-content;
  }
  & .contacts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0 2em;
  }
  & .contacts :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 0.5em;
    font-size: 1em;
  }
  & input,
  & button {
    font: inherit;
  }
  & [inputmode] {
    display: block;
    box-sizing: border-box;
    inline-size: 4.5em;
    margin-block-start: 0.4em;
    padding: 0.4em;
    border: 0.12em solid;
    border-radius: var(--_radius);
  }
  & .option input {
    flex: none;
    inline-size: max(1.6em, 24px);
    block-size: max(1.6em, 24px);
    margin: 0;
  }
  & button {
    padding: 0.6em 1.2em;
    border: 0.15em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_accent-text);
    cursor: pointer;
  }
  & .link {
    padding: 0.1em 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline;
  }
  & .link,
  & summary {
    min-block-size: 24px;
  }
  & a,
  & .link,
  & summary {
    color: var(--_link);
  }
  & dt {
    font-weight: bold;
  }
  & dd {
    margin: 0 0 0.6em;
  }
  & .contacts dl {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 1em;
  }
  & > .body:has(> :not(:where(.not-loaded))) ~ slot {
    display: none;
  }
  & :focus-visible {
    outline: max(0.2em, 2px) solid var(--_focus-text);
    box-shadow: 0 0 0 0.4em var(--_focus);
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
    & .body:has(form),
    & button,
    & .screen {
      display: none;
    }
    & .body:has(form) ~ slot {
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
    & .link {
      color: LinkText;
    }
  }
`;

/** In the page's own document its rules for `p` or `button` would reach ours: back to the browser's. */
const RESET = `
  all: revert;
  &::before,
  &::after,
  & :where(:not(svg *)),
  & ::before,
  & ::after,
  & ::marker {
    all: revert;
  }
`;

// An id in the selector, whether or not there is one like it, outweighs the page's classes.
const wrap = (tag: string, rules: string, parent = ''): string => {
  const { wrapper, probe } = tokenDeclarations(tag);
  return `:is(${parent}.local-offer,#_){${wrapper}${rules}& .probe{${probe}}}`;
};

/** Made once for each tag, and not again for each element and update. */
const once = (make: (tag: string) => string): ((tag: string) => string) => {
  const made = new Map<string, string>();
  return (tag) => {
    if (!made.has(tag)) made.set(tag, make(tag));
    return made.get(tag)!;
  };
};

/** For a shadow root, which the page's rules do not enter. */
export const shadowStyles = once((tag) => `:host{display:block}${wrap(tag, INSIDE)}`);

/** For the page's own document. The page's words inside the element give way to ours. */
export const lightStyles = once((tag) => {
  const gone = '~:not([slot]){display:none!important}';
  return `:where(${tag}){display:block}@media screen{${tag}>.local-offer${gone}}@media print{${tag}>.local-offer:not(:has(form))${gone}}${important(wrap(tag, RESET + INSIDE, `${tag}>`))}`;
});

/** The rules of a lazy chunk, for either: to be adopted after those above. */
export const lazyStyles = (tag: string, rules: string, isLight: boolean): string =>
  isLight ? important(`:is(${tag}>.local-offer,#_){${rules}}`) : `:is(.local-offer,#_){${rules}}`;
