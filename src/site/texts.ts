import type { Language } from '../i18n/index.js';
import { ar } from '../i18n/ar/index.js';
import { bn } from '../i18n/bn/index.js';
import { easy } from '../i18n/en-x-easy/index.js';
import { es } from '../i18n/es/index.js';
import { fr } from '../i18n/fr/index.js';
import { gu } from '../i18n/gu/index.js';
import { pl } from '../i18n/pl/index.js';
import { pt } from '../i18n/pt/index.js';
import { so } from '../i18n/so/index.js';
import { tr } from '../i18n/tr/index.js';
import { yi } from '../i18n/yi/index.js';
import { enReading } from '../i18n/en/reading.js';
import { enResult } from '../i18n/en/result.js';
import { enForm } from '../i18n/index.js';
import { UNCHECKED, isChecked } from '../i18n/register-language.js';
import { en } from './words/en.js';
import { ar as arWords } from './words/ar.js';
import { bn as bnWords } from './words/bn.js';
import { easy as easyWords } from './words/en-x-easy.js';
import { es as esWords } from './words/es.js';
import { fr as frWords } from './words/fr.js';
import { gu as guWords } from './words/gu.js';
import { pl as plWords } from './words/pl.js';
import { pt as ptWords } from './words/pt.js';
import { so as soWords } from './words/so.js';
import { tr as trWords } from './words/tr.js';
import { yi as yiWords } from './words/yi.js';
import type { SiteWords } from './words/types.js';

/** All words of the hosted pages, in one language. */
export interface Texts extends Pick<
  Language,
  'name' | 'form' | 'result' | 'reading' | 'isHeldBack'
> {
  readonly site: SiteWords;
  /** “Read this in English”, in the language. */
  readonly toEnglish?: string;
  /** Shown at the top, in the language and in English, until a person has checked every message. */
  readonly notices?: readonly [own: string, english: string];
}

export const english: Texts = {
  name: 'English',
  form: enForm,
  result: enResult,
  reading: enReading,
  site: en,
};

const translated = (language: Language, site: SiteWords): Texts => ({
  ...language,
  site,
  ...(isChecked(language) ? {} : { notices: [language.notice, UNCHECKED] }),
});

/** Every language of the hosted pages, English first. */
export const allTexts: readonly Texts[] = [
  english,
  translated(ar, arWords),
  translated(bn, bnWords),
  translated(easy, easyWords),
  translated(es, esWords),
  translated(fr, frWords),
  translated(gu, guWords),
  translated(pl, plWords),
  translated(pt, ptWords),
  translated(so, soWords),
  translated(tr, trWords),
  translated(yi, yiWords),
];

/** The title of each element, by its tag. */
export const titlesIn = ({ form, reading }: Texts) => ({
  'mediation-checker': form.labels.checker,
  'deadline-countdown': form.labels.countdown,
  'mediation-contact': form.labels.contact,
  'mediation-guide': reading.labels.guide,
  'resolution-options': reading.labels.options,
});
