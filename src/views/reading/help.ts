import { html } from 'lit';
import type { QuestionId } from '../../core/index.js';
import type { ViewContext } from '../context.js';
import { readingWords } from './words.js';

/** Explains a question to somebody who is not sure. */
export const helpView = (context: ViewContext, question: QuestionId | 'placement') =>
  html`<p>${readingWords(context).help[question]}</p>`;
