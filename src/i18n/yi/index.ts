import type { BegunLanguage } from '../types.js';
import { form } from './form.js';
import { reading } from './reading.js';
import { result } from './result.js';

export const yi: BegunLanguage = {
  name: 'ייִדיש',
  notice:
    'קיינער האָט נישט נאָכגעקוקט די איבערזעצונג. אויב זי איז אַנדערש ווי דאָס ענגליש, גילט דאָס ענגליש.',
  toEnglish: 'לייענט דאָס אויף ענגליש',
  reviews: {},
  form,
  result,
  reading,
};
