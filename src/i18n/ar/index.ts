import type { Language } from '../types.js';
import { form } from './form.js';
import { reading } from './reading.js';
import { result } from './result.js';

export const ar: Language = {
  name: 'العربية',
  notice:
    'لم يراجع أحد هذه الترجمة. إذا اختلفت عن النص الإنجليزي، فالنص الإنجليزي هو المعتمد. خدمة المشورة (SENDIASS) تساعدك مجانًا: اطلب منها مترجمًا فوريًا.',
  toEnglish: 'اقرأ هذا بالإنجليزية',
  reviews: {},
  form,
  result,
  reading,
};
