import { enMore } from '../i18n/en-more.js';
import { messages } from '../i18n/index.js';

const { labels } = messages;

/** Every element that a page can have, with the words a link to it bears. */
export const ELEMENTS = {
  'mediation-checker': labels.checker,
  'deadline-countdown': labels.countdown,
  'mediation-contact': labels.contact,
  'mediation-guide': enMore.labels.guide,
  'resolution-options': enMore.labels.options,
} as const;

export type Tag = keyof typeof ELEMENTS;

export const TAGS = Object.keys(ELEMENTS) as Tag[];
