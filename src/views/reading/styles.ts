/**
 * The styles of the reading chunk. Each selector begins with `&`: they are nested in the wrapper's
 * rule.
 */
export const styles = `
  & .low-points {
    container-type: inline-size;
  }
  & table {
    inline-size: 100%;
    margin-block-end: 0.8em;
    border-collapse: collapse;
  }
  & :is(th, td) {
    padding: 0.5em;
    border-block-end: 1px solid;
    text-align: start;
    vertical-align: top;
  }
  & :is(th, td):first-child {
    padding-inline-start: 0;
  }
  & [scope] {
    inline-size: 40%;
  }
  & [scope='row'] {
    inline-size: 20%;
  }
  & .low-fits {
    border-inline-start: min(0.4em, 6px) solid var(--_accent);
  }
  & .low-side {
    display: none;
  }
  @container (max-width: 32em) {
    & .low-points thead {
      display: none;
    }
    & .low-side {
      display: inline;
      font-size: min(1em, 12cqi);
    }
    & :is(table, tbody, tr, tbody th, tbody td) {
      display: block;
    }
    & :is(th, td):not(.low-fits) {
      padding-inline: 0;
    }
    & [scope='row'] {
      inline-size: auto;
      padding-block-end: 0;
      border: 0;
    }
    & .low-fits {
      margin-block: 0.3em;
    }
    & tbody td:not(:last-child) {
      padding-block: 0.2em 0;
      border-block-end: 0;
    }
  }
  & .low-big + ul > li {
    margin-block-end: 0.4em;
  }
  & .low-plain {
    white-space: pre-wrap;
    border: 1px solid;
    padding: 0.8em;
  }
  & .low-keep {
    margin: 0;
  }
  & .low-say [lang] {
    display: block;
  }
  & .low-say:dir(rtl) [lang] {
    text-align: end;
  }
  & .low-code {
    inline-size: 10em;
    block-size: 10em;
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }
`;
