/** A template is marked so that the build can make it smaller; it holds no values. */
const css = ([text]: TemplateStringsArray): string => text!;

/** Begins each selector with a sign, as the look inside the wrapper does. */
export const styles = css`
  & :is(svg, svg *) {
    all: revert-layer;
  }
  & .paper {
    display: none;
  }
  & .stages {
    padding: 0;
    list-style: none;
  }
  & .stages > li {
    position: relative;
    padding-inline-start: 2em;
    padding-block-end: 0.4em;
    min-block-size: 1.8em;
  }
  & .stages > li > :first-child {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 1.2em;
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
  & .points {
    container-type: inline-size;
  }
  & table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  & :is(th, td) {
    padding: 0.5em;
    border-block-end: 1px solid;
    text-align: start;
    vertical-align: top;
  }
  & [scope] {
    inline-size: 40%;
  }
  & [scope='row'] {
    inline-size: 20%;
  }
  & .fits {
    border-inline-start: 0.4em solid var(--_accent);
  }
  @container (max-width: 32em) {
    & thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    & :is(table, tbody, tr, tbody th, tbody td) {
      display: block;
    }
    & [scope='row'] {
      inline-size: auto;
      margin-block-start: 1em;
    }
    & [data-of]::before {
      content: attr(data-of) ': ';
      font-weight: bold;
    }
  }
  & .plain {
    white-space: pre-wrap;
    border: 1px solid;
    padding: 0.8em;
  }
  & .code {
    inline-size: 10em;
    block-size: 10em;
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }
  @media (forced-colors: active) {
    & .stages svg {
      stroke: CanvasText;
      forced-color-adjust: none;
    }
    & .dated circle {
      fill: CanvasText;
    }
  }
  @media print {
    &.elsewhere,
    & .sheet :is(.website, .panel span) {
      display: none;
    }
    & .paper,
    & dl,
    & dd {
      display: block;
    }
    & .body:not(:has(.sheet, .stages)),
    & :is(li, tr, details) {
      break-inside: avoid;
    }
    & .later:has(> div > div.screen) > summary,
    & .sheet .later:has(> div > details) {
      display: none;
    }
    & .dated circle {
      fill: #000;
    }
    & .sheet {
      position: relative;
      break-before: page;
      break-after: page;
    }
    & :is(h1, h2, h3, h4, h5, h6) {
      margin-block: 0;
      font-size: 1em;
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
    & .sheet :is(ol, ul) {
      padding-inline-start: 1.2em;
    }
    & dt {
      float: inline-start;
      margin-inline-end: 0.5em;
    }
    & .sheet .contacts :not(.website),
    & .answers > * {
      display: inline;
      float: none;
      margin-inline: 0 0.3em;
    }
    & .sheet .contacts,
    & .sheet .contacts > * {
      display: block;
    }
    & ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    & hr {
      margin: 1.5em 0 0;
      border: 0;
      border-block-end: 1px solid;
    }
    & .code {
      position: absolute;
      inset-block-start: 0;
      inset-inline-end: 0;
      inline-size: 2.6cm;
      block-size: 2.6cm;
    }
  }
`;
