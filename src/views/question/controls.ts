import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * A focusable heading. `level` is clamped to 1 to 6. Its text is in a `span`, whose size depends on
 * the width of the heading.
 */
export function headingView(text: unknown, level: number): TemplateResult {
  const sized = html`<span>${text}</span>`;
  switch (Math.min(6, Math.max(1, level))) {
    case 1:
      return html`<h1 tabindex="-1">${sized}</h1>`;
    case 2:
      return html`<h2 tabindex="-1">${sized}</h2>`;
    case 3:
      return html`<h3 tabindex="-1">${sized}</h3>`;
    case 4:
      return html`<h4 tabindex="-1">${sized}</h4>`;
    case 5:
      return html`<h5 tabindex="-1">${sized}</h5>`;
    default:
      return html`<h6 tabindex="-1">${sized}</h6>`;
  }
}

/** Reserves space for tall content that is still loading. */
export const tallRoom = html`<i></i>`;

/** A button that looks like a link. `describedBy` is the id of what it acts on. */
export const linkView = (
  text: unknown,
  handleClick: () => void,
  describedBy?: string,
): TemplateResult =>
  html`<button
    type="button"
    class="low-link"
    aria-describedby=${describedBy ?? nothing}
    @click=${handleClick}
  >
    ${text}
  </button>`;
