// Written by `npm run test:editors -- --write`; the test measures it again.
import type { Way } from './snippets.js';

export interface Survival {
  /** How many editors, with the settings they come with, kept the snippet, and kept it whole. */
  readonly kept: number;
  /** After how many the widget came to its end, and without script a link led on. */
  readonly works: number;
  readonly of: number;
}

/** What is left of a snippet: itself, a link, a frame that cannot run, or nothing. */
export type Left = Way | 'shut' | 'nothing';

export const survival: Readonly<Record<Way, Survival>> = {
  link: { kept: 9, works: 9, of: 9 },
  fragment: { kept: 9, works: 9, of: 9 },
  element: { kept: 0, works: 9, of: 9 },
  data: { kept: 3, works: 9, of: 9 },
  frame: { kept: 0, works: 1, of: 9 },
};

/** By editor, the worst of what is left; two are there with their filter opened too. */
export const leftBy: Readonly<Record<string, Readonly<Record<Way, Left>>>> = {
  'TinyMCE 8': { link: 'link', fragment: 'fragment', element: 'link', data: 'data', frame: 'shut' },
  'CKEditor 5': {
    link: 'link',
    fragment: 'fragment',
    element: 'link',
    data: 'link',
    frame: 'nothing',
  },
  'CKEditor 5, all HTML allowed': {
    link: 'link',
    fragment: 'fragment',
    element: 'link',
    data: 'data',
    frame: 'frame',
  },
  'Quill 2': { link: 'link', fragment: 'fragment', element: 'link', data: 'link', frame: 'link' },
  'Trix 2': { link: 'link', fragment: 'fragment', element: 'link', data: 'link', frame: 'nothing' },
  'Tiptap 3': {
    link: 'link',
    fragment: 'fragment',
    element: 'link',
    data: 'link',
    frame: 'nothing',
  },
  'DOMPurify 3': {
    link: 'link',
    fragment: 'fragment',
    element: 'link',
    data: 'data',
    frame: 'nothing',
  },
  'sanitize-html 2': {
    link: 'link',
    fragment: 'fragment',
    element: 'link',
    data: 'link',
    frame: 'nothing',
  },
  'LocalGov Drupal, WYSIWYG': {
    link: 'link',
    fragment: 'fragment',
    element: 'link',
    data: 'link',
    frame: 'nothing',
  },
  'WordPress, author': {
    link: 'link',
    fragment: 'fragment',
    element: 'link',
    data: 'data',
    frame: 'nothing',
  },
  'WordPress, administrator': {
    link: 'link',
    fragment: 'fragment',
    element: 'element',
    data: 'data',
    frame: 'frame',
  },
};
