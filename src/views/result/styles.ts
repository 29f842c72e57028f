/**
 * The styles of an answer, on screen and on paper. Each selector begins with `&`: they are nested in
 * the wrapper's rule.
 */
export const styles = `
  & :is(svg, svg *) {
    all: revert-layer;
  }
  & .low-stages,
  & .low-reach {
    padding: 0;
    list-style: none;
  }
  & .low-sheet .low-panel {
    padding-block-start: 0.5em;
  }
  & .low-panel > p {
    margin-block-end: 0.5em;
  }
  & .low-steps {
    padding-inline-start: 1.5em;
  }
  & .low-sheet > :is(h2, h3, h4, h5, h6) {
    margin-block-start: 1em;
  }
  & .low-steps > li {
    margin-block-end: 0.5em;
  }
  & .low-steps > li::marker {
    font-weight: bold;
  }
  & .low-steps > li > :is(p, ul) {
    margin-block-end: 0.25em;
  }
  & .low-reach {
    padding-inline-start: min(1em, 6%);
    border-inline-start: 0.25em solid var(--_accent);
  }
  & .low-reach a {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
  }
  @media screen {
    & .low-called > :first-child {
      padding-block-end: 0.25em;
    }
    & .low-called > * + .low-phone {
      padding-block-start: 0.75em;
    }
  }
  & .low-called > :first-child a {
    font-size: 1.2em;
    font-weight: bold;
  }
  & .low-stages p {
    margin-block-end: 0.4em;
  }
  & .low-stages > li {
    position: relative;
    padding-inline-start: min(2em, 13%);
    padding-block-end: 0.8em;
    min-block-size: 1.8em;
  }
  & li:has(> .low-picture) {
    display: flow-root list-item;
  }
  & .low-stages > li > :first-child {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: min(1.2em, 8%);
    block-size: 100%;
    overflow: visible;
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 0.15em;
  }
  & circle {
    cx: 50%;
    cy: 0.75em;
    r: 0.4em;
  }
  & .low-dated circle {
    r: 0.5em;
  }
  @media (forced-colors: active) {
    & .low-stages svg * {
      stroke: CanvasText;
      forced-color-adjust: none;
    }
    & .low-dated circle {
      fill: CanvasText;
    }
  }
  @media print {
    & dl,
    & dd {
      display: block;
    }
    & .low-body:not(:has(.low-stages)),
    & :is(li, tr, details, .low-notes) {
      break-inside: avoid;
    }
    & .low-dated circle {
      fill: #000;
    }
    & :is(h1, h2, h3, h4, h5, h6) {
      margin-block: 0;
      break-after: avoid;
    }
    & :is(h1, h2, h3, h4, h5, h6) > span {
      font-size: 1em;
    }
    & .low-big > * > span {
      font-size: 1.2em;
    }
    & :is(p, ol, ul, dl, dd, details, .low-panel) {
      margin-block: 0;
    }
    & .low-panel {
      padding: 0.1em 0.5em 0;
    }
    & dt {
      float: inline-start;
      margin-inline-end: 0.5em;
    }
    & ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    &:is(:lang(ar), :lang(bn), :lang(gu), :lang(yi)) {
      line-height: normal;
    }
    &:has(> .low-paper) {
      margin: 0;
      break-before: page;
    }
    & .low-paper > * {
      margin-block-start: 0.2em;
    }
    & .low-paper :is(ol, ul) {
      padding-inline-start: 1.2em;
    }
    & .low-paper > ol > li {
      padding-block-end: 0.1em;
    }
    & .low-scripts {
      columns: 2;
      column-gap: 1em;
    }
    & .low-scripts > :first-child {
      column-span: all;
    }
    & .low-scripts > p {
      break-after: avoid;
    }
    & .low-paper .low-form::after {
      content: ': ' attr(href);
    }
    & .low-paper :is(p:has(+ .low-reach), .low-reach) {
      display: inline;
      padding: 0;
      border: 0;
    }
    & .low-paper .low-answers > * {
      display: inline;
      float: none;
      margin-inline: 0 0.5em;
    }
    & .low-reach li {
      display: inline-block;
      margin-inline-end: 1em;
    }
    & .low-reach a {
      display: inline-block;
      min-block-size: 0;
      white-space: nowrap;
    }
    & .low-reach .low-phone ~ .low-phone ~ .low-relay,
    & .low-not-loaded {
      display: none;
    }
    & .low-paper hr {
      margin-block: 0 1.4em;
      border: 0;
      border-block-end: 1px solid;
    }
  }
`;
