import { html } from 'lit';
import { tribunal } from '../../councils/england.js';
import type { ViewContext } from '../context.js';

/** Says, after `reviewBy`, that the rules are due for a check, with a link to the official page. */
export const pastReviewView = ({ messages: { labels } }: ViewContext) =>
  html`<p>${labels.pastReview} <a href=${tribunal.website!}>${labels.official}</a></p>`;
