/** The styles of an answer, on a screen and on paper. Each selector begins with `&`: they are nested in the wrapper's. */
export const styles = `
  & :is(svg, svg *) {
    all: revert-layer;
  }
  & .stages,
  & .reach {
    padding: 0;
    list-style: none;
  }
  & .sheet .panel {
    padding-block-start: 0.5em;
    margin-block: 0.6em;
  }
  & .panel > p {
    margin-block-end: 0.5em;
  }
  & .steps {
    padding-inline-start: 1.5em;
  }
  & .sheet > :is(h2, h3, h4, h5, h6) {
    margin-block-start: 0.8em;
  }
  & .steps > li {
    margin-block-end: 0.5em;
  }
  & .steps > li::marker {
    font-weight: bold;
  }
  & .steps > li > :is(p, ul) {
    margin-block-end: 0.25em;
  }
  & .reach {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_accent);
  }
  & .reach a {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
  }
  & .called > :first-child a {
    font-size: 1.2em;
    font-weight: bold;
  }
  & .stages > li {
    position: relative;
    padding-inline-start: min(2em, 13%);
    padding-block-end: 0.4em;
    min-block-size: 1.8em;
  }
  & li:has(> .picture) {
    display: flow-root list-item;
  }
  & .stages > li > :first-child {
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
  & .dated circle {
    r: 0.5em;
  }
  @media (forced-colors: active) {
    & .stages svg * {
      stroke: CanvasText;
      forced-color-adjust: none;
    }
    & .dated circle {
      fill: CanvasText;
    }
  }
  @media print {
    & dl,
    & dd {
      display: block;
    }
    & .body:not(:has(.stages)),
    & :is(li, tr, details, .notes) {
      break-inside: avoid;
    }
    & .dated circle {
      fill: #000;
    }
    & :is(h1, h2, h3, h4, h5, h6) {
      margin-block: 0;
      font-size: 1em;
      break-after: avoid;
    }
    & .big > * {
      font-size: 1.1em;
    }
    & :is(p, ol, ul, dl, dd, details, .panel) {
      margin-block: 0;
    }
    & .panel {
      padding: 0 0.3em;
    }
    & dt {
      float: inline-start;
      margin-inline-end: 0.5em;
    }
    & ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    &:has(> .paper) {
      margin: 0;
      break-before: page;
    }
    & .paper > *,
    & .scripts > * {
      margin-block-start: 0.2em;
    }
    & .paper :is(ol, ul) {
      padding-inline-start: 1.2em;
    }
    & .scripts {
      columns: 2;
      column-gap: 1.5em;
    }
    & .scripts > :first-child {
      column-span: all;
    }
    & .scripts > p {
      break-after: avoid;
    }
    & .paper .form::after {
      content: ': ' attr(href);
    }
    & .paper :is(p:has(+ .reach), .reach) {
      display: inline;
      padding: 0;
    }
    & .reach li,
    & .paper .answers > * {
      display: inline;
      float: none;
      margin-inline: 0 0.5em;
    }
    & .reach a {
      white-space: nowrap;
    }
    & .phone ~ .phone .relay,
    & .not-loaded {
      display: none;
    }
    & .paper hr {
      margin-block: 1.5em 0;
      border: 0;
      border-block-end: 1px solid;
    }
  }
`;
