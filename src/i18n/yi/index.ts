import type { Language } from '../types.js';
import { form } from './form.js';
import { reading } from './reading.js';
import { result } from './result.js';

export const yi: Language = {
  name: 'אידיש',
  notice:
    'קיין מענטש האט נישט נאכגעקוקט די איבערזעצונג. אויב זי איז אנדערש ווי דאס ענגליש, גילט דאס ענגליש. דער עצה סערוויס (SENDIASS) העלפט און קאסט נישט: בעט ביי זיי אן איבערזעצער (interpreter).',
  toEnglish: 'ליינט דאס אויף ענגליש',
  reviews: {},
  isHeldBack: true,
  form,
  result,
  reading,
};
