import type { Language } from '../i18n/index.js';
import { enReading } from '../i18n/en/reading.js';
import { enResult } from '../i18n/en/result.js';
import { enForm } from '../i18n/index.js';
import { UNCHECKED, isChecked } from '../i18n/register-language.js';
import { en } from './words/en.js';
import type { SiteWords } from './words/types.js';

/** All that a hosted page says, in one language. */
export interface Texts extends Pick<Language, 'name' | 'form' | 'result' | 'reading'> {
  readonly site: SiteWords;
  /** “Read this in English”, in the language. */
  readonly toEnglish?: string;
  /** Shown above everything, in the language and in English, while no person has checked the words. */
  readonly notices?: readonly [own: string, english: string];
}

export const english: Texts = {
  name: 'English',
  form: enForm,
  result: enResult,
  reading: enReading,
  site: en,
};

export const translated = (language: Language, site: SiteWords): Texts => ({
  ...language,
  site,
  ...(isChecked(language) ? {} : { notices: [language.notice, UNCHECKED] }),
});

/** Every language in which there are hosted pages, English first. */
export const allTexts: readonly Texts[] = [english];

/** What each element is called, as a link to it bears. */
export const titlesIn = ({ form, reading }: Texts) => ({
  'mediation-checker': form.labels.checker,
  'deadline-countdown': form.labels.countdown,
  'mediation-contact': form.labels.contact,
  'mediation-guide': reading.labels.guide,
  'resolution-options': reading.labels.options,
});
