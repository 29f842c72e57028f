/** The styles of what only the reading chunk draws. Each selector begins with `&`: they are nested in the wrapper's. */
export const styles = `
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
  & .say [lang] {
    display: block;
  }
  & .code {
    inline-size: 10em;
    block-size: 10em;
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }
`;
