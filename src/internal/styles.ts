/** A template is marked so that the build can make it smaller; it holds no values. */
const css = ([text]: TemplateStringsArray): string => text!;

/** The look of every element. Sizes follow the page's own text; colours fall back to safe ones. */
export const styles = css`
  :host {
    display: block;
  }
  .root {
    --_accent: var(--local-offer-accent, var(--govuk-brand-colour, #1d4f91));
    --_link: var(--local-offer-link, var(--govuk-link-colour, #1a5a96));
    --_error: var(--local-offer-error, var(--govuk-error-colour, #b3261e));
    --_focus: var(--local-offer-focus, var(--govuk-focus-colour, #fd0));
    line-height: 1.5;
    max-inline-size: 44em;
    overflow-wrap: anywhere;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    margin: 1.2em 0 0.3em;
    font-size: 1.2em;
  }
  .big > * {
    margin-block-start: 0;
    font-size: 1.5em;
  }
  :is(p, ol, ul, dl, details) {
    margin: 0 0 0.8em;
  }
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
  }
  #fault {
    color: var(--_error);
    font-weight: bold;
  }
  .panel {
    padding: 0.8em 1em 0;
    margin-block: 1em;
    border: 0.15em solid var(--_accent);
    border-inline-start-width: 0.5em;
  }
  .faults {
    border-color: var(--_error);
  }
  .option,
  .dates {
    display: flex;
    gap: 0.7em;
    padding-block: 0.35em;
  }
  input,
  button {
    font: inherit;
  }
  [inputmode] {
    display: block;
    box-sizing: border-box;
    inline-size: 4.5em;
    padding: 0.4em;
    border: 0.12em solid;
  }
  .option input {
    flex: none;
    inline-size: 1.6em;
    block-size: 1.6em;
    margin: 0;
  }
  button {
    padding: 0.6em 1.2em;
    border: 0.15em solid var(--_accent);
    background: var(--_accent);
    color: #fff;
  }
  .link {
    padding: 0.1em 0;
    border: 0;
    background: none;
    text-decoration: underline;
  }
  a,
  .link,
  summary {
    color: var(--_link);
  }
  dt {
    font-weight: bold;
  }
  dd {
    margin: 0 0 0.6em;
  }
  :focus-visible {
    outline: 0.2em solid #0b0c0c;
    box-shadow: 0 0 0 0.4em var(--_focus);
  }
  @media print {
    form,
    button {
      display: none;
    }
  }
`;
