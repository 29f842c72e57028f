import { enReading } from '../i18n/en/reading.js';
import { enForm } from '../i18n/index.js';

const { labels } = enForm;

/** Every element that a page can have, with the words a link to it bears. */
export const ELEMENTS = {
  'mediation-checker': labels.checker,
  'deadline-countdown': labels.countdown,
  'mediation-contact': labels.contact,
  'mediation-guide': enReading.labels.guide,
  'resolution-options': enReading.labels.options,
} as const;

export type Tag = keyof typeof ELEMENTS;

export const TAGS = Object.keys(ELEMENTS) as Tag[];
